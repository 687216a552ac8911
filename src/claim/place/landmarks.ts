import { bisect, type Span } from '../../article/index.ts'
import { CASUALTY_WORDS, EVENT_NOUNS, PARTS_OF_TOWN, REGION_NOUNS, SETTLEMENT_NOUNS } from './words/en.ts'
import type { Word } from './words-in.ts'

/** The places that a word like "the city" can mean. */
export type Level = 'settlements' | 'regions' | 'countries'

/** A word that points to a place named before ("the city", "there") or tells of an event ("the attack", "killed"). */
export interface Landmark {
  readonly word: Word
  readonly means: Level | 'event'
}

/** Finds the landmarks of a text, in order. One look at each word. */
export function landmarksIn(words: readonly Word[]): readonly Landmark[] {
  const landmarks: Landmark[] = []
  for (let at = 0; at < words.length; at++) {
    const noun = nounOf(words[at]!)
    const means = MEANINGS.get(noun)
    if (means !== undefined && isLandmark(noun, words, at)) landmarks.push({ word: words[at]!, means })
  }
  return landmarks
}

/** Yields the landmarks that begin within a span. */
export function landmarksWithin(landmarks: readonly Landmark[], [start, end]: Span): readonly Landmark[] {
  const from = bisect(landmarks, ({ word }) => word.start < start)
  let to = from
  while (to < landmarks.length && landmarks[to]!.word.start < end) to++
  return landmarks.slice(from, to)
}

/** The words that can be landmarks, and what they then mean. */
const MEANINGS: ReadonlyMap<string, Landmark['means']> = new Map<string, Landmark['means']>([
  ...[...EVENT_NOUNS, ...CASUALTY_WORDS].map((noun) => [noun, 'event'] as const),
  ['country', 'countries'],
  ...[...REGION_NOUNS].map((noun) => [noun, 'regions'] as const),
  ...[...SETTLEMENT_NOUNS, ...PARTS_OF_TOWN, 'there'].map((noun) => [noun, 'settlements'] as const),
])

/** "The city's" is the city. */
function nounOf({ initial, bare, text }: Word): string {
  if (initial) return bare
  const possessive = text.endsWith('s') && (text.endsWith("'s") || text.endsWith('\u2019s'))
  return possessive ? text.slice(0, -2) : text
}

/** Parts of towns and casualties tell by themselves; "there" unless it says that there is something. */
function isLandmark(noun: string, words: readonly Word[], at: number): boolean {
  if (PARTS_OF_TOWN.has(noun) || CASUALTY_WORDS.has(noun)) return true
  return noun === 'there' ? !BEING.has(words[at + 1]?.text ?? '') : isDefinite(words, at)
}

/** "the city", "the whole city", "this town"; not "a city". */
function isDefinite(words: readonly Word[], at: number): boolean {
  const before = smallAt(words, at - 1)
  return DEFINITE.has(before === 'whole' || before === 'entire' ? smallAt(words, at - 2) : before)
}

function smallAt(words: readonly Word[], at: number): string {
  const word = words[at]
  return word === undefined ? '' : word.initial ? word.bare : word.text
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that'])

/** "there are", "there will be" point nowhere. */
const BEING: ReadonlySet<string> = new Set(
  'is are was were has have had will would may might can could must should be been seems appears remains'.split(
    ' ',
  ),
)
