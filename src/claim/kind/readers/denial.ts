import { isOwn } from '../ahead.ts'
import { hasPhrase, hasWord, indexOfPhrase, toPhrases } from '../phrases.ts'
import { BE, DENYING_CUES, FIRST, NOT_SO, UNTRUE, WILL } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Denied", "rejected", "dismissed as". */
export const denyingCue: CueReader = ({ cue, sense }) =>
  sense === 'deny' || hasWord(cue, DENYING_CUES) ? 'denial' : null

/** "This is untrue", "we had nothing to do with it": what was said before is said not to be so. */
export const denyingWords: SentenceReader = ({ main }, wording) => {
  if (isAbsolute(main) || callsUntrue(main) || hasPhrase(main, NO_PART)) return 'denial'
  const untrue = main.findIndex((word) => UNTRUE.has(word))
  if (untrue > 0 && pointsBack(main.slice(0, untrue)) && isPredicate(main, untrue)) return 'denial'
  const at = indexOfPhrase(main, NOT_SO)
  if (at < 0) return null
  const before = main
    .slice(0, at)
    .filter((word) => !BE.has(word) && word !== 'had' && word !== 'have' && word !== 'did')
  return pointsBack(main.slice(0, at)) || before.some((word) => FIRST.has(word)) || isOwn(before, wording)
    ? 'denial'
    : null
}

/** "Not one trench has been lost", "no stone had ever left", "I never wrote it". */
function isAbsolute(main: readonly string[]): boolean {
  const [first, second, third] = main
  if (first === 'not' && (second === 'one' || (second === 'a' && third === 'single'))) return true
  if (first === 'no' && main.includes('ever')) return true
  return (
    (first === 'i' || first === 'we') &&
    main.slice(1, 4).includes('never') &&
    !main.slice(1, 3).some((word) => WILL.has(word))
  )
}

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

const BACK: ReadonlySet<string> = new Set(
  'this that it these those claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors'.split(
    ' ',
  ),
)

/** "This is", "these claims are": a subject that means something said, and a copula. */
function pointsBack(before: readonly string[]): boolean {
  return before.length < 7 && hasWord(before, BACK) && hasWord(before, BE)
}
