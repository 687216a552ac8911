import { aheadIn, isOwn, subjectBefore, TURNS_AHEAD, type Ahead } from '../ahead.ts'
import { hasPhrase, hasWord, rarestWords, toPhrases } from '../phrases.ts'
import { BE, FIRST, ISSUERS, PROMISING_CUES, READINESS } from '../words/en.ts'
import { UNSAID, type Sentence, type Wording } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Vowed", "threatened", "agreed to": the speaker binds himself to an act. */
export const promisingCue: CueReader = ({ cue, sense, sentences }) => {
  if (sense === 'promise' || hasWord(cue, BINDING)) return 'promise'
  return bindsTo(cue, (sentences[0] ?? UNSAID).words) ? 'promise' : null
}

/** Cues that bind only to some of what they can govern. */
function bindsTo(cue: readonly string[], words: readonly string[]): boolean {
  if (hasWord(cue, ANNOUNCING)) return isToBe(words)
  if (hasWord(cue, GIVING)) return isUltimatum(words)
  if (hasWord(cue, ASSURING)) return words.includes('would') || words.includes('will')
  if (hasWord(cue, PLANNING)) return words[0] !== 'that'
  return hasWord(cue, PROMISING_CUES) && (words[0] === 'to' || cue.at(-1) === 'to')
}

/** "Announced a full inspection, to be completed by March". */
function isToBe(words: readonly string[]): boolean {
  const to = words.indexOf('to')
  return to > 1 && words[to + 1] === 'be' && (words[to - 1] === ',' || !BE.has(words[to - 1]!))
}

/** "Gave the mayor 48 hours to leave": a threat with a term. */
function isUltimatum(words: readonly string[]): boolean {
  const term = words.findIndex((word) => TERMS.has(word))
  return term >= 0 && words.indexOf('to', term) > 0
}

/** "Assured parents that the roof would be mended": one's word for what is to come. */
const ASSURING: ReadonlySet<string> = new Set(['assured', 'assures', 'assuring', 'reassured'])

/** "Plans a second launch": an act of one's own, named. */
const PLANNING: ReadonlySet<string> = new Set(['plans', 'plan', 'intends', 'intend'])
const GIVING: ReadonlySet<string> = new Set(['gave', 'give', 'gives', 'given', 'set', 'sets'])
const TERMS: ReadonlySet<string> = new Set('hours days weeks ultimatum deadline until'.split(' '))
const ANNOUNCING: ReadonlySet<string> = new Set(['announced', 'announces', 'announcing'])
const BINDING: ReadonlySet<string> = new Set(
  'promise promised promises promising vow vowed vows vowing pledge pledged pledges pledging threaten threatened threatens swore guaranteed guarantees guaranteeing'.split(
    ' ',
  ),
)

/** "We will", "it would attack", "Russia is ready to help", "his readiness to talk": an act of the speaker's own. */
export const promisingWords: SentenceReader = {
  wants: () => [...rarestWords(THREATS), ...TURNS_AHEAD, ...READINESS],
  read: promise,
}

function promise({ main, words }: Sentence, wording: Wording): 'promise' | null {
  if (words.at(-1) === '?') return null
  if (isThreat(words) || hasPhrase(main, THREATS) || isWarning(words)) return 'promise'
  if (isReady(main, wording)) return 'promise'
  const ahead = aheadIn(main, wording.direct)
  if (ahead === null) return null
  if (isGranted(main, ahead, wording)) return 'promise'
  return isAct(ahead, main) && isOwn(ahead.subject, wording) ? 'promise' : null
}

function isReady(main: readonly string[], wording: Wording): boolean {
  const ready = main.findIndex((word) => READINESS.has(word))
  return ready >= 0 && OFFERS.has(main[ready + 1] ?? '') && bindsSpeaker(main, ready, wording)
}

/** "Troops were sent to destroy the masts if they are not switched off within two days": a blow, and a term for escaping it. */
function isThreat(words: readonly string[]): boolean {
  const condition = words.findIndex((word) => word === 'if' || word === 'unless')
  if (condition < 1 || hasWord(words.slice(0, condition), FUTURES)) return false
  const blow = words.some((word, i) => i < condition && word === 'to' && BLOWS.has(words[i + 1] ?? ''))
  const after = words.slice(condition)
  return blow && hasWord(after, DEADLINES) && (after[0] === 'unless' || hasWord(after, FAILING))
}

/** "Would be met with force": whoever says so means to see to it. */
const THREATS = toPhrases(
  `will be met with; would be met with; will pay a; would pay a; will pay for; will face consequences; would face consequences;
  be held accountable; be held to account; be brought to justice; will not go unpunished; would not go unpunished; will answer for`,
)
/** "Any convoy that enters the pass will be destroyed": whoever does it, and what awaits him. */
function isWarning(words: readonly string[]): boolean {
  if (!WHOEVER.has(words[0] ?? '') && !(words[0] === 'those' && words[1] === 'who')) return false
  return words.some(
    (word, i) => word === 'be' && FUTURES.has(words[i - 1] ?? '') && STRUCK.has(words[i + 1] ?? ''),
  )
}

const WHOEVER: ReadonlySet<string> = new Set('any anyone anybody whoever everyone every each'.split(' '))
const STRUCK: ReadonlySet<string> = new Set(
  'destroyed shot killed attacked hit sunk fired arrested prosecuted punished expelled jailed crushed seized sacked fined evicted deported'.split(
    ' ',
  ),
)

const BLOWS: ReadonlySet<string> = new Set(
  'destroy attack strike retaliate respond close seize shell bomb fire launch advance invade arrest expel'.split(
    ' ',
  ),
)
const FUTURES: ReadonlySet<string> = new Set(['will', 'would', 'may', 'might', 'could'])
const DEADLINES: ReadonlySet<string> = new Set('within by hours days until before'.split(' '))
const FAILING: ReadonlySet<string> = new Set("not n't fail fails refuse refuses failed refused".split(' '))

/** Says whether what is ahead is something done, and meant to be. */
function isAct({ outlook, marker, verb, at, subject }: Ahead, main: readonly string[]): boolean {
  if (verb === 'be' && main.slice(at, at + 4).some((word) => PRESENT.has(word))) return true
  if (outlook === 'may' || OUTCOMES.has(verb) || (subject[0] === 'it' && NOBODYS.has(verb))) return false
  if (verb === 'win' && !hasWord(subject, FIRST)) return false
  if (outlook === 'plan') return !WISHES.has(marker)
  return outlook !== 'set' || !FORESEEN.has(marker)
}

/** "Final figures will be published": what only the one who announces it can do. */
function isGranted(main: readonly string[], { outlook, at, verb }: Ahead, { source }: Wording): boolean {
  if ((outlook !== 'will' && outlook !== 'would') || hasWord(source, FORECASTERS)) return false
  const be = verb === 'be' && !hasWord(main, GUESSES) ? main.indexOf('be', at) : -1
  const act = be < 0 ? '' : (main[be + 1] ?? '')
  return GRANTED.has(act) || (act.endsWith('ed') && !SUFFERED.has(act) && hasWord(source, ISSUERS))
}

/** "Will very likely be banned": whoever decides it does not guess. */
const GUESSES: ReadonlySet<string> = new Set(['likely', 'probably', 'possibly', 'perhaps'])

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
/** What is suffered rather than decided: "would be delayed", said by a body, is foretold; what else it says will be done, it does. */
const SUFFERED: ReadonlySet<string> = new Set(
  `affected delayed damaged destroyed displaced injured killed needed required expected forced disrupted exposed infected followed flooded
  stranded isolated trapped overwhelmed exceeded doubled tripled halved missed wounded blocked limited interested involved hampered
  impacted pleased disappointed surprised tired armed populated called based concerned used driven reduced increased weakened
  strengthened accompanied`.split(/\s+/),
)
const FORECASTERS: ReadonlySet<string> = new Set(
  'analyst analysts expert experts economist economists forecaster forecasters'.split(' '),
)
const OFFERS: ReadonlySet<string> = new Set(['to', 'for'])

/** Readiness is the speaker's own, or of those he speaks for, unless he says that somebody else lacks it. */
function bindsSpeaker(main: readonly string[], at: number, wording: Wording): boolean {
  const before = main.slice(Math.max(0, at - 3), at)
  if (before.some((word) => NOT_OWN.has(word) || (wording.direct && OTHERS.has(word)))) return false
  const copula = before.findLast((word) => !word.endsWith('ly') && word !== 'also') ?? ''
  if (before.some((word) => WERE.has(word)))
    return WERE.has(copula) && !wording.direct && isOwn(subjectOf(main, at), wording)
  return !READY.has(main[at]!) || BE.has(copula) || STANDING.has(copula)
}

function subjectOf(main: readonly string[], at: number): readonly string[] {
  return subjectBefore(main, at).filter((word) => !WERE.has(word))
}

const NOT_OWN: ReadonlySet<string> = new Set(['not', "n't", 'their', 'your', 'no', 'be'])
/** In reported speech a present readiness, moved back; else one that is over. */
const WERE: ReadonlySet<string> = new Set(['was', 'were', 'stood', 'remained'])
const STANDING: ReadonlySet<string> = new Set(['stand', 'stands', 'remain', 'remains'])
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
  'lose survive be see have fail get know need regret miss die recover improve bounce suffer struggle qualify'.split(
    ' ',
  ),
)
const WISHES: ReadonlySet<string> = new Set(
  'want wants wanted need needs needed hope hopes hoped wish wishes wished used tell told expect expects expected'.split(
    ' ',
  ),
)
const FORESEEN: ReadonlySet<string> = new Set(
  'expected likely unlikely bound supposed doomed destined forecast predicted projected track course'.split(
    ' ',
  ),
)
