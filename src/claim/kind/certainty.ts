import type { Certainty, Kind } from './commitment.ts'
import { isOwn, subjectBefore } from './ahead.ts'
import { hasPhrase, hasWord, toPhrases } from './phrases.ts'
import { wishes } from './readers/opinion.ts'
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
  if (kind === 'no-comment') return hasWord(wording.cue, LEFT_OPEN) ? 'possible' : 'unstated'
  if (kind === 'request' || (kind === 'opinion' && isFelt(deciding, wording))) return 'unstated'
  if (kind === 'denial') return 'certain'
  const hedged = hedgeOf(deciding)
  return hedged ?? (kind === 'prediction' && isPlanned(deciding) ? 'probable' : supposed(wording))
}

/** "Did not rule out", "left open": what was asked about may be. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['rule', 'open', 'exclude', 'excluded'])

/** "Planned to step down", "raised its forecast": others' plans, and figures set for what is to come, are likely at best. */
function isPlanned(deciding: readonly Sentence[]): boolean {
  return deciding.some(({ main }) => hasPhrase(main, PLANNED))
}

const PLANNED = toPhrases(
  `planned to; plans to; plan to; planning to; intends to; intended to; intend to; aims to; aimed to; hopes to; its forecast; their forecast;
  the forecast; growth forecast; growth outlook; its outlook; its projection; its guidance`,
)

function hedgeOf(deciding: readonly Sentence[]): Certainty | null {
  for (const { main } of deciding) {
    const hedged = firstHedge(main)
    if (hedged !== null) return hedged
  }
  return null
}

function supposed({ sense, cue, sentences }: Wording): Certainty {
  if (hasWord(cue, DOUBTING)) return 'doubtful'
  if (hasWord(cue, SEEING)) return 'probable'
  if (hasWord(cue, PUTTING) && sentences[0]?.words.includes('at') === true) return 'probable'
  const hedged = firstHedge(cue.filter((word) => !RETOLD.has(word)))
  return hedged ?? (sense === 'estimate' || hasWord(cue, BELIEFS) ? 'probable' : 'certain')
}

const DOUBTING: ReadonlySet<string> = new Set(['doubt', 'doubts', 'doubted', 'doubting'])

/** "Put the loss at 300 million". */
const SEEING: ReadonlySet<string> = new Set(['sees', 'see', 'suspect', 'suspects', 'suspected'])
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'putting'])

/** The outlet's doubt whether it was said at all, not the speaker's. */
const RETOLD: ReadonlySet<string> = new Set(['reportedly', 'apparently', 'supposedly', 'purportedly'])

/** Cues that only suppose. */
const BELIEFS: ReadonlySet<string> = new Set(
  [...BELIEF_CUES, ...FORETELLING_CUES].filter((word) =>
    /^(?:think|thought|believ|expect|forecast|anticipat|project|bet|reckon)/.test(word),
  ),
)

/** A feeling has no probability; a judgement, though in the first person, is as flat as any other statement. */
function isFelt(deciding: readonly Sentence[], wording: Wording): boolean {
  if (hasWord(wording.cue, FEELING_CUES)) return true
  return deciding.some(
    ({ main }) =>
      (hasWord(main, FIRST) && !isJudgement(main)) ||
      (wording.direct && hasWord(main, FEELINGS)) ||
      wishes(main, wording) >= 0 ||
      isMoved(main, wording),
  )
}

/** "We were the better side": a first person who is not said to feel. */
function isJudgement(main: readonly string[]): boolean {
  const copula = main.findIndex((word) => BE.has(word))
  return copula === 1 && main[copula + 1] === 'the' && !hasWord(main, FEELINGS)
}

/** "She was delighted with the time": the speaker's own feeling, in reported speech. */
function isMoved(main: readonly string[], wording: Wording): boolean {
  const moved = main.findIndex((word) => MOVED.has(word))
  return (
    moved > 0 &&
    moved < 6 &&
    isOwn(
      subjectBefore(main, moved).filter((word) => !BE.has(word)),
      wording,
    )
  )
}

const MOVED: ReadonlySet<string> = new Set(
  `proud happy glad pleased delighted sad sorry lucky grateful thankful honoured honored excited thrilled heartbroken shocked appalled
  outraged disgusted disappointed devastated relieved frustrated hopeful optimistic pessimistic confident concerned worried afraid`.split(
    /\s+/,
  ),
)

function firstHedge(words: readonly string[]): Certainty | null {
  for (let i = 0; i < words.length; i++) {
    const longest = LONGEST.get(words[i]!) ?? 0
    for (let length = longest; length > 0; length--) {
      const found = HEDGES.get(length === 1 ? words[i]! : words.slice(i, i + length).join(' '))
      if (found !== undefined && !isOver(words, i) && hedgesClause(words, i)) return found.certainty
    }
  }
  return null
}

/** "Had been expected to turn north": not what is thought now. */
function isOver(words: readonly string[], i: number): boolean {
  return words[i - 1] === 'been' && words[i - 2] === 'had'
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
  if (word === 'preliminary') return FIGURES.has(after)
  if (SEEMING.has(word)) return after === 'to' || after === 'that'
  if (word === 'possible') return isLinked(words, i) && !words.slice(0, i).some((one) => NEGATIONS.has(one))
  if (SUPPOSED.has(word)) return isLinked(words, i)
  return !DANGERS.has(word) || i < 3 || isLinked(words, i)
}

function isLinked(words: readonly string[], i: number): boolean {
  return BE.has(words[i - 1] ?? '') || BE.has(words[i - 2] ?? '')
}

/** "Preliminary results" may change; a "preliminary report" is a stage of one. */
const FIGURES: ReadonlySet<string> = new Set(
  'figures results estimate estimates data count counts toll findings tests test tally'.split(' '),
)
const DANGERS: ReadonlySet<string> = new Set(['risk', 'risks', 'danger'])
const SUPPOSED: ReadonlySet<string> = new Set(
  'believed thought assumed planned scheduled suspected suggested forecast'.split(' '),
)
const SEEMING: ReadonlySet<string> = new Set('appear appears appeared seem seems seemed indicates'.split(' '))
