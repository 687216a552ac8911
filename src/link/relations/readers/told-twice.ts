import { ANNOUNCING } from '../../words/function-words.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { noOtherFigures } from '../same-figures.ts'

const SHARED = 0.5

/** One speaker, one article, one utterance told twice: announced and then given, or in the lead and then quoted. */
export function toldTwice(pair: Pair): Found | null {
  const { a, b, overlap, sameArticle, sameSpeaker } = pair
  if (!sameArticle || !sameSpeaker || a.told.day !== b.told.day || a.denies !== b.denies) return null
  if (silent(pair))
    return { relation: 'same', reasons: [reason(pair, 'the same speaker will not speak of it', [], [])] }
  if (a.negated !== b.negated) return null
  if (announced(pair))
    return { relation: 'same', reasons: [reason(pair, 'one announces what the other says', [], [])] }
  const quotedOnce = (a.told.claim.quote === 'indirect') !== (b.told.claim.quote === 'indirect')
  const enough = overlap.ofShorter >= SHARED && overlap.shared.length >= 3
  if (!quotedOnce || !enough || a.told.claim.kind !== b.told.claim.kind || !noOtherFigures(pair)) return null
  return {
    relation: 'same',
    reasons: [reason(pair, 'the same speaker, told and then quoted', [], []), sharedWords(pair)],
  }
}

function silent({ a, b }: Pair): boolean {
  return a.told.claim.kind === 'no-comment' && b.told.claim.kind === 'no-comment'
}

function announced({ a, b, apart }: Pair): boolean {
  if (apart === null || apart > 1 || a.told.claim.kind !== b.told.claim.kind) return false
  return [a, b].some(({ told }) => ANNOUNCING.test(told.claim.cue?.text ?? ''))
}
