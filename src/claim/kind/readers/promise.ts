import { aheadIn, isOwn, type Ahead } from '../ahead.ts'
import { hasWord } from '../phrases.ts'
import { BE, PROMISING_CUES, READINESS } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Vowed", "threatened", "agreed to": the speaker binds himself to an act. */
export const promisingCue: CueReader = ({ cue, sense, sentences }) => {
  if (sense === 'promise' || hasWord(cue, BINDING)) return 'promise'
  const opening = sentences[0]?.words ?? []
  if (hasWord(cue, ANNOUNCING) && isToBe(opening)) return 'promise'
  return hasWord(cue, PROMISING_CUES) && (opening[0] === 'to' || cue.at(-1) === 'to') ? 'promise' : null
}

/** "Announced a full inspection, to be completed by March". */
function isToBe(words: readonly string[]): boolean {
  const to = words.indexOf('to')
  return to > 1 && words[to + 1] === 'be' && (words[to - 1] === ',' || !BE.has(words[to - 1]!))
}

const ANNOUNCING: ReadonlySet<string> = new Set(['announced', 'announces', 'announcing'])
const BINDING: ReadonlySet<string> = new Set(
  'promise promised promises promising vow vowed vows vowing pledge pledged pledges pledging threaten threatened threatens swore'.split(
    ' ',
  ),
)

/** "We will", "it would attack", "Russia is ready to help", "his readiness to talk": an act of the speaker's own. */
export const promisingWords: SentenceReader = ({ main, words }, wording) => {
  if (words.at(-1) === '?') return null
  const ready = main.findIndex((word) => READINESS.has(word))
  if (ready >= 0 && OFFERS.has(main[ready + 1] ?? '') && bindsSpeaker(main, ready, wording.direct))
    return 'promise'
  const ahead = aheadIn(main, wording.direct)
  if (ahead === null) return null
  if (isGranted(main, ahead) && !hasWord(wording.source, FORECASTERS)) return 'promise'
  return isAct(ahead, main) && isOwn(ahead.subject, wording) ? 'promise' : null
}

/** Says whether what is ahead is something done, and meant to be. */
function isAct({ outlook, marker, verb, at, subject }: Ahead, main: readonly string[]): boolean {
  if (verb === 'be' && main.slice(at, at + 4).some((word) => PRESENT.has(word))) return true
  if (outlook === 'may' || OUTCOMES.has(verb) || (subject[0] === 'it' && NOBODYS.has(verb))) return false
  if (outlook === 'plan') return !WISHES.has(marker)
  return outlook !== 'set' || !FORESEEN.has(marker)
}

/** "Final figures will be published": what only the one who announces it can do. */
function isGranted(main: readonly string[], { outlook, at, verb }: Ahead): boolean {
  if (outlook !== 'will' && outlook !== 'would') return false
  const be = verb === 'be' ? main.indexOf('be', at) : -1
  return be >= 0 && GRANTED.has(main[be + 1] ?? '') && !main.slice(be, be + 4).includes('by the')
}

/** What "it" does when it means nobody: "it would rain". */
const NOBODYS: ReadonlySet<string> = new Set(
  'rain snow take seem appear cost depend become turn happen'.split(' '),
)
const PRESENT: ReadonlySet<string> = new Set(['back', 'there', 'present'])
const GRANTED: ReadonlySet<string> = new Set(
  `published released delivered completed built paid held restored repaired moved presented distributed provided refunded compensated
  punished prosecuted postponed cancelled canceled reopened reimbursed evacuated inspected investigated introduced handed`.split(
    /\s+/,
  ),
)
const FORECASTERS: ReadonlySet<string> = new Set(
  'analyst analysts expert experts economist economists forecaster forecasters'.split(' '),
)
const OFFERS: ReadonlySet<string> = new Set(['to', 'for'])

/** Readiness is the speaker's own, or of those he speaks for, unless he says that somebody else lacks it. */
function bindsSpeaker(main: readonly string[], at: number, direct: boolean): boolean {
  const before = main.slice(Math.max(0, at - 3), at)
  if (before.some((word) => NOT_OWN.has(word) || (direct && OTHERS.has(word)))) return false
  return READY.has(main[at]!)
    ? BE.has(before.findLast((word) => !word.endsWith('ly') && word !== 'also') ?? '')
    : true
}

const NOT_OWN: ReadonlySet<string> = new Set(['not', "n't", 'their', 'your', 'no', 'be', 'was', 'were'])
const OTHERS: ReadonlySet<string> = new Set(['they', 'he', 'she', 'his', 'her', 'you'])
const READY: ReadonlySet<string> = new Set([
  'ready',
  'prepared',
  'willing',
  'open',
  'determined',
  'committed',
  'resolved',
])

/** What happens to one rather than what one does: "we will win", "I will be seventy". */
const OUTCOMES: ReadonlySet<string> = new Set(
  'lose survive be see have fail get know need regret miss die'.split(' '),
)
const WISHES: ReadonlySet<string> = new Set(
  'want wants wanted need needs needed hope hopes hoped wish wishes wished used tell told expect expects expected'.split(
    ' ',
  ),
)
const FORESEEN: ReadonlySet<string> = new Set(
  'expected likely unlikely bound supposed doomed destined forecast predicted projected'.split(' '),
)
