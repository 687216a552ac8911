import type { Certainty, Kind } from './commitment.ts'
import { hasWord } from './phrases.ts'
import { HEDGES } from './words/hedges.ts'
import { BE, FIRST, FEELING_CUES, BELIEF_CUES } from './words/en.ts'
import type { Sentence, Wording } from './wording.ts'

/** How sure the speaker said to be: by the hedges of the sentences that made the kind, else flat. */
export function certaintyOf(kind: Kind, deciding: readonly Sentence[], wording: Wording): Certainty {
  if (kind === 'request' || kind === 'no-comment') return 'unstated'
  if (kind === 'opinion' && isFelt(deciding, wording)) return 'unstated'
  if (kind === 'denial') return 'certain'
  for (const { main } of deciding) {
    const hedged = firstHedge(main)
    if (hedged !== null) return hedged
  }
  return (
    firstHedge(wording.cue) ??
    (wording.sense === 'estimate' || hasWord(wording.cue, BELIEFS) ? 'probable' : 'certain')
  )
}

const BELIEFS: ReadonlySet<string> = new Set(
  [...BELIEF_CUES].filter((word) => /^(?:think|thought|believ|expect)/.test(word)),
)

/** A feeling, or a judgement in the first person, has no probability. */
function isFelt(deciding: readonly Sentence[], { cue, direct }: Wording): boolean {
  if (direct || hasWord(cue, FEELING_CUES)) return true
  return deciding.some(({ main }) => hasWord(main, FIRST))
}

/** How many words a hedge may have. */
const LONGEST = 4

function firstHedge(words: readonly string[]): Certainty | null {
  for (let i = 0; i < words.length; i++)
    for (let length = LONGEST; length > 0; length--) {
      const found = HEDGES.get(length === 1 ? words[i]! : words.slice(i, i + length).join(' '))
      if (found !== undefined && hedgesClause(words, i)) return found.certainty
    }
  return null
}

/** "Possible provocations" hedges a noun, "it is possible" a clause; "the risks of" must open what is said. */
function hedgesClause(words: readonly string[], i: number): boolean {
  if (words[i] === 'possible') return BE.has(words[i - 1] ?? '')
  return !DANGERS.has(words[i]!) || i < 3 || BE.has(words[i - 2] ?? '')
}

const DANGERS: ReadonlySet<string> = new Set(['risk', 'risks', 'danger'])
