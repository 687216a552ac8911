import type { Sense } from '../statement.ts'

type Row = readonly [sense: Sense, nouns: string]

/** Nouns that attribute, in the singular: "X's claim that", "warnings by", "the allegation that". */
const ROWS: readonly Row[] = [
  [
    'say',
    `claim statement announcement assertion contention declaration report remark comment confirmation acknowledgement
    acknowledgment admission argument suggestion testimony insistence assurance explanation observation disclosure
    revelation pronouncement proclamation version account`,
  ],
  ['deny', 'denial rejection'],
  ['accuse', 'accusation allegation charge complaint'],
  ['promise', 'promise pledge vow threat guarantee commitment ultimatum'],
  ['predict', 'prediction forecast warning projection prophecy'],
  ['estimate', 'estimate assessment calculation'],
  ['ask', 'call demand request appeal proposal recommendation plea order'],
  ['think', 'belief opinion view hope fear conviction concern criticism praise conclusion'],
]

/** Noun cues, singular and plural, to what they do. */
export const NOUN_CUES: ReadonlyMap<string, Sense> = new Map(
  ROWS.flatMap(([sense, nouns]) =>
    nouns.split(/\s+/).flatMap((noun) => [[noun, sense] as const, [plural(noun), sense] as const]),
  ),
)

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
