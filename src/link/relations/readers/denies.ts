import { ADMITTING } from '../../words/function-words.ts'
import type { Facets } from '../facets.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'

/** How much of the shorter one they must share; less in one article, where the denial answers what stands there. */
const [ELSEWHERE, HERE] = [0.5, 0.34]

/** A denial that names no matter of its own ("absurd") answers what stands next to it. */
const [FEW_WORDS, NEXT] = [3, 1]

/** One says of the other that it is not so. An admission after a denial contradicts it. */
export function denies(pair: Pair): Found | null {
  const { a, b } = pair
  if (a.denies === b.denies || !isAssertion(a.denies ? b : a)) return null
  const denial = a.denies ? a : b
  const other = a.denies ? b : a
  const near = answersNext(pair, denial)
  if (!near && !sharesMatter(pair)) return null
  if (pair.sameSpeaker && !isAdmission(other)) return null
  const ground =
    near && pair.overlap.shared.length < 2
      ? reason(pair, 'the denial names no matter of its own and stands next to it', [], [])
      : sharedWords(pair)
  if (isAdmission(other)) {
    const admitted = reason(pair, 'one denies what the other admits', [], [])
    return { relation: 'contradicts', turned: a.denies, reasons: [admitted, ground] }
  }
  const denied = reason(pair, 'one denies what the other states', spanOf(a), spanOf(b))
  return { relation: 'denies', turned: b.denies, reasons: [denied, ground] }
}

function isAssertion({ told }: Facets): boolean {
  return !['no-comment', 'request', 'denial'].includes(told.claim.kind)
}

function isAdmission({ told }: Facets): boolean {
  return ADMITTING.test(told.claim.cue?.text ?? '')
}

function sharesMatter({ overlap, sameArticle }: Pair): boolean {
  return overlap.shared.length >= 2 && overlap.ofShorter >= (sameArticle ? HERE : ELSEWHERE)
}

function answersNext({ apart, sameSpeaker }: Pair, denial: Facets): boolean {
  return apart !== null && apart <= NEXT && !sameSpeaker && denial.terms.size <= FEW_WORDS
}

function spanOf({ denies: is, negatedBy }: Facets): readonly (readonly [number, number])[] {
  return is && negatedBy !== null ? [negatedBy] : []
}
