import { ADMITTING } from '../../words/function-words.ts'
import { namesNoMatter, type Facets } from '../facets.ts'
import { nearInMeaning, reason, sharedWords, type Found, type Pair, type Reason } from '../pair.ts'

/** How much of the shorter one they must share; less in one article, where the denial answers what stands there. */
const [ELSEWHERE, HERE] = [0.5, 0.34]

/** In one story it is enough to be as near as this in meaning; in one article, for what it is nearest to, as near as that. */
const [NEAR, NEAREST] = [0.5, 0.3]

/** A denial that names no matter of its own ("absurd", "the report") answers what stands next to it. */
const NEXT = 1

/** One says of the other that it is not so. An admission after a denial contradicts it. */
export function denies(pair: Pair): Found | null {
  const { a, b } = pair
  const [denial, other] = a.denies ? [a, b] : [b, a]
  if (a.denies === b.denies || !isAssertion(other) || saysSoToo(denial, other)) return null
  const ground = groundOf(pair, denial)
  const admits = isAdmission(other)
  if (ground === null || (pair.sameSpeaker && !admits)) return null
  if (admits) {
    const admitted = reason(pair, 'one denies what the other admits', [], [])
    return { relation: 'contradicts', turned: a.denies, reasons: [admitted, ground] }
  }
  const denied = reason(pair, 'one denies what the other states', spanOf(a), spanOf(b))
  return { relation: 'denies', turned: b.denies, reasons: [denied, ground] }
}

function groundOf(pair: Pair, denial: Facets): Reason | null {
  const near = answersNext(pair, denial)
  if (near && pair.overlap.shared.length < 2)
    return reason(pair, 'the denial names no matter of its own and stands next to it', [], [])
  if (near || sharesMatter(pair)) return sharedWords(pair)
  return isNear(pair) ? nearInMeaning(pair) : null
}

/** Who denies that the ship was full, and who says that it was not full, say one thing. */
function saysSoToo(denial: Facets, other: Facets): boolean {
  return denial.told.claim.kind === 'denial' && other.against && other.negatedBy !== null
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

function isNear({ story, closeness, nearest }: Pair): boolean {
  if (closeness === null || story !== 'one') return false
  return closeness >= (nearest ? NEAREST : NEAR)
}

function answersNext({ apart, sameSpeaker }: Pair, denial: Facets): boolean {
  return apart !== null && apart <= NEXT && !sameSpeaker && namesNoMatter(denial)
}

function spanOf({ denies: is, negatedBy }: Facets): readonly (readonly [number, number])[] {
  return is && negatedBy !== null ? [negatedBy] : []
}
