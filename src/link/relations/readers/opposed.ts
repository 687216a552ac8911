import type { Span } from '../../../article/index.ts'
import { OPPOSITES } from '../../words/concepts.ts'
import { isMute, wordsAt, type Facets } from '../facets.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { stemOf } from '../stem.ts'

/** How much of the shorter one they must share for a word to turn one against the other. */
const [NEGATED, OPPOSED] = [0.6, 0.28]

const PAIRS = OPPOSITES.map(([one, other]) => [stemOf(one), stemOf(other)] as const)

/** Both cannot be true: one is the other's negation, or says the opposite of the same thing. */
export function opposed(pair: Pair): Found | null {
  if (!canOppose(pair)) return null
  return pair.a.negated === pair.b.negated ? saysOpposite(pair) : negates(pair)
}

function canOppose({ a, b, overlap, sameSpeaker, sameArticle }: Pair): boolean {
  if (sameSpeaker && sameArticle) return false
  return !a.denies && !b.denies && overlap.shared.length >= 2 && !isMute(a) && !isMute(b)
}

function negates(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  if (overlap.ofShorter < NEGATED || oppositesIn(a, b) !== null) return null
  const negation = reason(pair, 'one is the other’s negation', negationIn(a), negationIn(b))
  return { relation: 'contradicts', reasons: [negation, sharedWords(pair)] }
}

function saysOpposite(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  const opposites = overlap.ofShorter < OPPOSED ? null : oppositesIn(a, b)
  if (opposites === null) return null
  const [one, other] = opposites
  const text = `“${wordsAt(a, one)}” is the opposite of “${wordsAt(b, other)}”`
  return { relation: 'contradicts', reasons: [reason(pair, text, [one], [other]), sharedWords(pair)] }
}

function negationIn({ negatedBy }: Facets): readonly Span[] {
  return negatedBy === null ? [] : [negatedBy]
}

function oppositesIn(a: Facets, b: Facets): readonly [Span, Span] | null {
  for (const [one, other] of PAIRS) {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const [inA, inB] = [a.terms.get(first), b.terms.get(second)]
      if (inA !== undefined && inB !== undefined && !a.terms.has(second) && !b.terms.has(first))
        return [inA.span, inB.span]
    }
  }
  return null
}
