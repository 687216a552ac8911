import type { Certainty, Kind } from './commitment.ts'
import { hasWord } from './phrases.ts'
import { HEDGES } from './words/hedges.ts'
import {
  BE,
  BELIEF_CUES,
  FEELING_CUES,
  FEELINGS,
  FIRST,
  FORETELLING_CUES,
  NEGATIONS,
  NO_FUTURE_AFTER_COULD,
} from './words/en.ts'
import type { Sentence, Wording } from './wording.ts'

/** How sure the speaker said to be: by the hedges of the sentences that made the kind, else flat. */
export function certaintyOf(kind: Kind, deciding: readonly Sentence[], wording: Wording): Certainty {
  if (kind === 'no-comment') return wording.cue.includes('rule') ? 'possible' : 'unstated'
  if (kind === 'request' || (kind === 'opinion' && isFelt(deciding, wording))) return 'unstated'
  if (kind === 'denial') return 'certain'
  return hedgeOf(deciding) ?? supposed(wording)
}

function hedgeOf(deciding: readonly Sentence[]): Certainty | null {
  for (const { main } of deciding) {
    const hedged = firstHedge(main)
    if (hedged !== null) return hedged
  }
  return null
}

function supposed({ sense, cue }: Wording): Certainty {
  const hedged = firstHedge(cue.filter((word) => !RETOLD.has(word)))
  return hedged ?? (sense === 'estimate' || hasWord(cue, BELIEFS) ? 'probable' : 'certain')
}

/** The outlet's doubt whether it was said at all, not the speaker's. */
const RETOLD: ReadonlySet<string> = new Set(['reportedly', 'apparently', 'supposedly', 'purportedly'])

/** Cues that only suppose. */
const BELIEFS: ReadonlySet<string> = new Set(
  [...BELIEF_CUES, ...FORETELLING_CUES].filter((word) =>
    /^(?:think|thought|believ|expect|forecast|anticipat|project)/.test(word),
  ),
)

/** A feeling, or a judgement in the first person, has no probability. */
function isFelt(deciding: readonly Sentence[], { cue, direct }: Wording): boolean {
  if (hasWord(cue, FEELING_CUES)) return true
  return deciding.some(({ main }) => hasWord(main, FIRST) || (direct && hasWord(main, FEELINGS)))
}

function firstHedge(words: readonly string[]): Certainty | null {
  for (let i = 0; i < words.length; i++) {
    const longest = LONGEST.get(words[i]!) ?? 0
    for (let length = longest; length > 0; length--) {
      const found = HEDGES.get(length === 1 ? words[i]! : words.slice(i, i + length).join(' '))
      if (found !== undefined && hedgesClause(words, i)) return found.certainty
    }
  }
  return null
}

/** How many words the longest hedge has that begins with a word. */
const LONGEST: ReadonlyMap<string, number> = longestByFirst()

function longestByFirst(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const hedge of HEDGES.keys()) {
    const words = hedge.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return longest
}

/** "Possible provocations" hedges a noun, "it is possible" a clause; "the risks of" must open what is said. */
function hedgesClause(words: readonly string[], i: number): boolean {
  const word = words[i]!
  const after = words[i + 1] ?? ''
  if (word === 'could') return after === 'be' || !NO_FUTURE_AFTER_COULD.has(after)
  if (SEEMING.has(word)) return after === 'to' || after === 'that'
  if (word === 'possible') return isLinked(words, i) && !words.slice(0, i).some((one) => NEGATIONS.has(one))
  if (SUPPOSED.has(word)) return isLinked(words, i)
  return !DANGERS.has(word) || i < 3 || isLinked(words, i)
}

function isLinked(words: readonly string[], i: number): boolean {
  return BE.has(words[i - 1] ?? '') || BE.has(words[i - 2] ?? '')
}

const DANGERS: ReadonlySet<string> = new Set(['risk', 'risks', 'danger'])
const SUPPOSED: ReadonlySet<string> = new Set(
  'believed thought assumed planned scheduled suspected suggested'.split(' '),
)
const SEEMING: ReadonlySet<string> = new Set('appear appears appeared seem seems seemed indicates'.split(' '))
