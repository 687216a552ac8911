import type { Span } from '../../../article/index.ts'
import { OPPOSITES } from '../../words/concepts.ts'
import { SUBORDINATING } from '../../words/function-words.ts'
import { isMute, wordsAt, type Facets } from '../facets.ts'
import { otherMatter } from '../other-matter.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { stemOf } from '../stem.ts'

/** How much of the shorter one they must share for a word to turn one against the other. */
const [NEGATED, OPPOSED, ALONE] = [0.6, 0.28, 0.4]

/** So many telling words behind a negation are what it turns round. */
const REACH = 3

const PAIRS = OPPOSITES.map(([one, other]) => [stemOf(one), stemOf(other)] as const)

/** Both cannot be true: one is the other's negation, or says the opposite of the same thing. */
export function opposed(pair: Pair): Found | null {
  if (!canOppose(pair)) return null
  const found = pair.a.negated === pair.b.negated ? saysOpposite(pair) : negates(pair)
  return found === null || otherMatter(pair) !== null ? null : found
}

function canOppose({ a, b, overlap, sameSpeaker, sameArticle }: Pair): boolean {
  if (sameSpeaker && sameArticle) return false
  return (
    !a.denies &&
    !b.denies &&
    (overlap.shared.length >= 2 || overlap.ofShorter >= ALONE) &&
    !isMute(a) &&
    !isMute(b)
  )
}

function negates(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  if (overlap.ofShorter < NEGATED || oppositesIn(a, b) !== null || !turnsShared(a, b)) return null
  const negation = reason(pair, 'one is the other’s negation', negationIn(a), negationIn(b))
  return { relation: 'contradicts', reasons: [negation, sharedWords(pair)] }
}

function saysOpposite(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  const opposites = overlap.ofShorter < OPPOSED || overlap.plain === 0 ? null : oppositesIn(a, b)
  if (opposites === null) return null
  const [one, other] = opposites
  const text = `“${wordsAt(a, one)}” is the opposite of “${wordsAt(b, other)}”`
  return { relation: 'contradicts', reasons: [reason(pair, text, [one], [other]), sharedWords(pair)] }
}

/** What is turned round must be what the other says: "no other country" and "it is not clear how" turn nothing of it. */
function turnsShared(a: Facets, b: Facets): boolean {
  const [negated, other] = a.negated ? [a, b] : [b, a]
  if (negated.negatedBy === null) return true
  const at = negated.words.findIndex(({ span }) => span[0] === negated.negatedBy![0])
  const behind = negated.words.slice(at + 1)
  const under = behind.findIndex(({ word }) => SUBORDINATING.has(word))
  const nobody = /^(?:no|neither)$/.test(negated.words[at]?.word ?? '')
  const turned = (under < 0 ? behind : behind.slice(0, under))
    .filter(({ tells }) => tells)
    .slice(0, nobody ? 1 : REACH)
  const subject = negated.words.slice(0, at).filter(({ tells, named }) => tells && !named)
  const isShared = ({ stem }: { readonly stem: string }): boolean => other.terms.has(stem)
  return turned.some(isShared) && (subject.length === 0 || subject.some(isShared))
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
