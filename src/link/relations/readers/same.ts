import { CONFIRMING, PROVING } from '../../words/function-words.ts'
import type { Facets } from '../facets.ts'
import { otherMatter } from '../other-matter.ts'
import { isSaidAgain, reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { noOtherFigures, sameFigures } from '../same-figures.ts'

const SAME = 0.62
const ALL_OF_SHORTER = 0.85
const FIGURED = 0.5
/** Of the words that are no names: the same general in the same town is not yet the same claim. */
const PLAIN = 0.5

/** The same claim: by the same speaker on another day it repeats, otherwise it is the same. */
export function same(pair: Pair): Found | null {
  if (!agrees(pair) || !sharesEnough(pair) || !figuresAgree(pair) || otherMatter(pair) !== null) return null
  if (!isRepeated(pair)) return bearsOut(pair) ?? { relation: 'same', reasons: [sharedWords(pair)] }
  const speaker = pair.a.told.claim.who?.name ?? 'the speaker'
  const again = reason(pair, `${speaker} again, on another day`, [], [])
  return { relation: 'repeats', reasons: [again, sharedWords(pair)] }
}

/** Who confirms what another said, or brings papers for it, speaks for it. */
function bearsOut(pair: Pair): Found | null {
  if (pair.sameSpeaker) return null
  const turned = !isProof(pair.a)
  const proof = turned ? pair.b : pair.a
  if (!isProof(proof) || isProof(turned ? pair.a : pair.b)) return null
  return {
    relation: 'supports',
    turned,
    reasons: [reason(pair, 'one bears out what the other says', [], []), sharedWords(pair)],
  }
}

function isProof({ told }: Facets): boolean {
  const { cue, content } = told.claim
  return CONFIRMING.test(cue?.text ?? '') || PROVING.test(content.text)
}

function sharesEnough(pair: Pair): boolean {
  const { of, ofShorter, shared, plain } = pair.overlap
  const figured = shared.some((stem) => stem.startsWith('#'))
  if (shared.length < 2 || plain < PLAIN || (plain === PLAIN && !figured)) return false
  if (of >= SAME || (ofShorter >= ALL_OF_SHORTER && shared.length >= 3)) return true
  return ofShorter >= FIGURED && sharesFigure(pair)
}

function figuresAgree(pair: Pair): boolean {
  return sameFigures(pair) || (pair.sameArticle && noOtherFigures(pair))
}

function isRepeated(pair: Pair): boolean {
  return !pair.sameArticle && isSaidAgain(pair)
}

/** Same direction and same phase: "has taken" is not "is about to take". */
function agrees({ a, b }: Pair): boolean {
  if (a.negated !== b.negated || a.denies !== b.denies) return false
  const phases = [a.phase, b.phase]
  return !(phases.includes('ahead') && phases.includes('over'))
}

/** The same kind of statement with the same figure for the same thing, and nothing that speaks against it. */
function sharesFigure({ a, b, overlap }: Pair): boolean {
  const kinds = a.told.claim.kind === b.told.claim.kind
  return kinds && overlap.shared.length >= 3 && overlap.shared.some((stem) => stem.startsWith('#'))
}
