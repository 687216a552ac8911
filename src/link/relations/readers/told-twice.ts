import { ANNOUNCING } from '../../words/function-words.ts'
import { nearInMeaning, reason, sharedWords, type Found, type Pair, type Reason } from '../pair.ts'
import { noOtherFigures } from '../same-figures.ts'

const SHARED = 0.5

/** Or so near in meaning: a lead tells what the quotation says in the writer's words. */
const NEAR = 0.6

/** One speaker, one article, one utterance told twice: announced and then given, or in the lead and then quoted. */
export function toldTwice(pair: Pair): Found | null {
  const reasons = isOneTelling(pair) ? groundsOf(pair) : null
  return reasons === null ? null : { relation: 'same', reasons }
}

function isOneTelling({ a, b, sameArticle, sameSpeaker }: Pair): boolean {
  return sameArticle && sameSpeaker && a.told.day === b.told.day && a.denies === b.denies
}

function groundsOf(pair: Pair): readonly Reason[] | null {
  if (silent(pair)) return [reason(pair, 'the same speaker will not speak of it', [], [])]
  if (pair.a.negated !== pair.b.negated) return null
  if (announced(pair)) return [reason(pair, 'one announces what the other says', [], [])]
  if (!quotedOnce(pair) || !sameKind(pair) || !noOtherFigures(pair)) return null
  if (!sharesEnough(pair)) return isNear(pair) ? [nearInMeaning(pair)] : null
  return [reason(pair, 'the same speaker, told and then quoted', [], []), sharedWords(pair)]
}

function silent({ a, b }: Pair): boolean {
  return a.told.claim.kind === 'no-comment' && b.told.claim.kind === 'no-comment'
}

function announced(pair: Pair): boolean {
  const { a, b, apart } = pair
  if (apart === null || apart > 1 || !sameKind(pair)) return false
  return [a, b].some(({ told }) => ANNOUNCING.test(told.claim.cue?.text ?? ''))
}

function quotedOnce({ a, b }: Pair): boolean {
  return (a.told.claim.quote === 'indirect') !== (b.told.claim.quote === 'indirect')
}

function sharesEnough({ overlap }: Pair): boolean {
  return overlap.ofShorter >= SHARED && overlap.shared.length >= 3
}

function isNear({ closeness, a, b }: Pair): boolean {
  return closeness !== null && closeness >= NEAR && Math.min(a.terms.size, b.terms.size) > 1
}

function sameKind({ a, b }: Pair): boolean {
  return a.told.claim.kind === b.told.claim.kind
}
