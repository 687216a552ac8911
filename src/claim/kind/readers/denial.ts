import { isOwn } from '../ahead.ts'
import { hasWord, indexOfPhrase } from '../phrases.ts'
import { BE, DENYING_CUES, FIRST, NOT_SO, UNTRUE } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Denied", "rejected", "dismissed as". */
export const denyingCue: CueReader = ({ cue, sense }) =>
  sense === 'deny' || hasWord(cue, DENYING_CUES) ? 'denial' : null

/** "This is untrue", "we had nothing to do with it": what was said before is said not to be so. */
export const denyingWords: SentenceReader = ({ main }, wording) => {
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

/** "Is untrue", "is a complete lie": the copula stands close before. */
function isPredicate(main: readonly string[], at: number): boolean {
  const be = main.findLastIndex((word, i) => i < at && BE.has(word))
  return be >= 0 && at - be < 4 && !main.slice(be, at).some((word) => word.endsWith('ing'))
}

const BACK: ReadonlySet<string> = new Set(
  'this that it these those claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors'.split(
    ' ',
  ),
)

/** "This is", "these claims are": a subject that means something said, and a copula. */
function pointsBack(before: readonly string[]): boolean {
  return before.length < 7 && hasWord(before, BACK) && hasWord(before, BE)
}
