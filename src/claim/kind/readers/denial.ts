import { isOwn, subjectBefore } from '../ahead.ts'
import { hasPhrase, hasWord, indexOfPhrase, toPhrases } from '../phrases.ts'
import { BE, BLAMED, DENYING_CUES, FIRST, NEGATIONS, NOT_SO, UNTRUE, WILL } from '../words/en.ts'
import { UNSAID, type Wording } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Denied", "rejected", "dismissed as". */
export const denyingCue: CueReader = ({ cue, sense, sentences }) => {
  if (hasWord(cue, REFUSING) && hasWord((sentences[0] ?? UNSAID).words.slice(0, 5), OFFERED)) return null
  if (sense === 'deny' || hasWord(cue, DENYING_CUES)) return 'denial'
  return deniesWhat(cue, (sentences[0] ?? UNSAID).main) ? 'denial' : null
}

/** "Rejected an offer from Turin": an act, which says nothing of what is true. */
const REFUSING: ReadonlySet<string> = new Set(['reject', 'rejects', 'rejected', 'rejecting'])
const OFFERED: ReadonlySet<string> = new Set('offer offers bid bids invitation application'.split(' '))

/** Cues that deny only some of what they can govern. */
function deniesWhat(cue: readonly string[], main: readonly string[]): boolean {
  if (hasWord(cue, PLEADING)) return hasPhrase(main, NOT_GUILTY)
  if (hasWord(cue, CALLING)) return callsUntrue(main)
  if (hasWord(cue, INSISTING)) return isNegative(main)
  if (hasPhrase(cue, BRUSHING)) return hasWord(main.slice(0, 4), BACK)
  return hasPhrase(cue, EXCLUDING) && !hasWord(cue, NEGATIONS) && !hasWord(cue, REFUSALS)
}

const PLEADING: ReadonlySet<string> = new Set(['pleaded', 'pleads', 'plead', 'pled', 'pleading'])
const NOT_GUILTY = toPhrases('not guilty')
/** "Ruled out an early election". */
const EXCLUDING = toPhrases('ruled out; rules out; ruling out')
const REFUSALS: ReadonlySet<string> = new Set(['refused', 'refuses', 'declined', 'declines', 'stopped'])
/** "Brushed aside claims". */
const BRUSHING = toPhrases(
  'brushed aside; brushed off; waved away; waved aside; shrugged off; batted away; fended off; played down; laughed off; scoffed at; poured scorn; poured cold water',
)
const CALLING: ReadonlySet<string> = new Set(
  'called calls described describes labelled branded dubbed termed'.split(' '),
)

const INSISTING: ReadonlySet<string> = new Set(
  'insist insists insisted insisting maintains maintained'.split(' '),
)

/** "Insisted no conscripts were at the front": against somebody who says they were; nothing still to come. */
function isNegative(main: readonly string[]): boolean {
  return hasWord(main, NEGATIONS) && !main.some((word) => WILL.has(word) || word === 'would')
}

/** "This is untrue", "we had nothing to do with it": what was said before is said not to be so. */
export const denyingWords: SentenceReader = {
  wants: () => [...UNTRUE, ...SCORN, ...NEGATIONS, 'innocent', 'nowhere'],
  read: ({ main }, wording) => (denies(main, wording) ? 'denial' : null),
}

function denies(main: readonly string[], wording: Wording): boolean {
  return (
    isAbsolute(main) ||
    callsUntrue(main) ||
    hasPhrase(main, NO_PART) ||
    hasPhrase(main, NO_GROUND) ||
    isInnocent(main) ||
    disownsAct(main, wording) ||
    isUntrue(main) ||
    isScorned(main) ||
    isNotSo(main, wording)
  )
}

/** "The claims are baseless". */
function isUntrue(main: readonly string[]): boolean {
  const untrue = main.findIndex((word) => UNTRUE.has(word))
  return untrue > 0 && pointsBack(main.slice(0, untrue)) && isPredicate(main, untrue)
}

/** "Any suggestion of spying was absurd": what was charged, and not what is. */
function isScorned(main: readonly string[]): boolean {
  const scorn = main.findIndex((word) => SCORN.has(word))
  return scorn > 0 && hasWord(main.slice(0, 4), CHARGES) && isPredicate(main, scorn)
}

const SCORN: ReadonlySet<string> = new Set(
  'absurd ridiculous preposterous laughable ludicrous farcical'.split(' '),
)
const CHARGES: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations rumour rumours rumor rumors charge charges suggestion suggestions'.split(
    ' ',
  ),
)

/** "This is not true", "we had nothing to do with it", "it had no plans". */
function isNotSo(main: readonly string[], wording: Wording): boolean {
  const at = indexOfPhrase(main, NOT_SO)
  if (at < 0) return false
  const before = main.slice(0, at).filter((word) => !BE.has(word) && !AUXILIARIES.has(word))
  return pointsBack(main.slice(0, at)) || hasWord(before, FIRST) || isOwn(before, wording)
}

/** "It had not struck the hospital", "we did not fire": an act that one is blamed for, and no act of one's own. */
function disownsAct(main: readonly string[], wording: Wording): boolean {
  const not = main.findIndex((word) => word === 'not' || word === "n't" || word === 'never')
  const act = main[not + 1] ?? ''
  if (not < 1 || !AUXILIARIES.has(main[not - 1]!)) return false
  if (!BLAMED.has(act) && !(main[not] === 'never' && main[not - 1] === 'had' && !MARVELLED.has(act)))
    return false
  return isOwn(
    subjectBefore(main, not).filter((word) => !AUXILIARIES.has(word)),
    wording,
  )
}

const AUXILIARIES: ReadonlySet<string> = new Set('did do does had has have was were is are am'.split(' '))

function isInnocent(main: readonly string[]): boolean {
  const innocent = main.indexOf('innocent')
  return innocent > 0 && isPredicate(main, innocent)
}

/** "Not one trench has been lost", "no stone had ever left", "I never wrote it". */
function isAbsolute(main: readonly string[]): boolean {
  const [first, second, third] = main
  if (first === 'not' && (second === 'one' || (second === 'a' && third === 'single'))) return true
  if (first === 'no' && main.includes('ever')) return true
  return (
    (first === 'i' || first === 'we') && neverDid(main) && !main.slice(1, 3).some((word) => WILL.has(word))
  )
}

/** "I never wrote it"; "we have never seen anything like it" marvels. */
function neverDid(main: readonly string[]): boolean {
  const never = main.indexOf('never')
  return never > 0 && never < 4 && !MARVELLED.has(main[never + 1] ?? '')
}

const MARVELLED: ReadonlySet<string> = new Set(
  'seen heard known experienced witnessed been felt thought imagined expected lost forgotten had believed doubted wanted'.split(
    ' ',
  ),
)

/** "The accusation a plain lie": what somebody called it. */
function callsUntrue(main: readonly string[]): boolean {
  return main.length < 10 && hasWord(main, BACK) && hasWord(main, UNTRUE) && !hasWord(main, BE)
}

/** "Is untrue", "is a complete lie": the copula stands close before. */
function isPredicate(main: readonly string[], at: number): boolean {
  const be = main.findLastIndex((word, i) => i < at && BE.has(word))
  return be >= 0 && at - be < 4 && !main.slice(be, at).some((word) => word.endsWith('ing'))
}

const NO_PART = toPhrases(
  'had no say; had no part; had no role; had no hand; had no knowledge; had no influence; have no say; have no part; has no part',
)

/** "There was not a shred of evidence against him". */
const NO_GROUND = toPhrases(
  'not a shred of; no shred of; without a shred of; not an ounce of; not a grain of',
)

const BACK: ReadonlySet<string> = new Set(
  `this that it these those claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors
  charge charges suggestion suggestions criticism concerns fears talk speculation complaint complaints`.split(
    /\s+/,
  ),
)

/** "This is", "these claims are": a subject that means something said, and a copula. */
function pointsBack(before: readonly string[]): boolean {
  return before.length < 7 && hasWord(before, BACK) && hasWord(before, BE)
}
