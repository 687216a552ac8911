import type { Span } from '../../../article/index.ts'
import { OPPOSITES } from '../../words/concepts.ts'
import { SUBORDINATING } from '../../words/function-words.ts'
import { isMute, wordsAt, type Facets } from '../facets.ts'
import { isApart, otherThing, otherTime } from '../other-matter.ts'
import { nearInMeaning, reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { stemOf } from '../stem.ts'

/** How much of the shorter one they must share for a word to turn one against the other. */
const [NEGATED, OPPOSED, ALONE] = [0.6, 0.28, 0.4]

/** In articles that tell of one matter: so near in meaning, and what is turned round or its day is shared. */
const NEAR = 0.55

/** One word that both have tells of many things. */
const LEAST = 2

/** So many telling words behind a negation are what it turns round. */
const REACH = 3

const PAIRS = OPPOSITES.map(([one, other]) => [stemOf(one), stemOf(other)] as const)

/** Both cannot be true: one is the other's negation, or says the opposite of the same thing. */
export function opposed(pair: Pair): Found | null {
  if (!canOppose(pair)) return null
  const found = pair.a.negated === pair.b.negated ? saysOpposite(pair) : negates(pair)
  return found === null || otherThing(pair) !== null || (!ofTheirDays(pair) && otherTime(pair) !== null)
    ? null
    : found
}

/** In one article: each tells how things stand on the day on which it was said. */
function ofTheirDays({ a, b, sameArticle }: Pair): boolean {
  return (
    sameArticle &&
    [a, b].every(({ told: { claim, day } }) => claim.about?.from === day && claim.about.to === day)
  )
}

function canOppose(pair: Pair): boolean {
  const { a, b, overlap, sameSpeaker, sameArticle } = pair
  if (sameSpeaker && sameArticle) return false
  return (
    !a.denies &&
    !b.denies &&
    (overlap.shared.length >= 2 || overlap.ofShorter >= ALONE || isNear(pair)) &&
    !isMute(a) &&
    !isMute(b)
  )
}

function negates(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  if (oppositesIn(a, b) !== null) return null
  const inWords = overlap.ofShorter >= NEGATED && overlap.shared.length >= LEAST && turnsShared(a, b)
  if (!inWords && !isNear(pair)) return null
  const negation = reason(pair, 'one is the other’s negation', negationIn(a), negationIn(b))
  return { relation: 'contradicts', reasons: [negation, inWords ? sharedWords(pair) : nearInMeaning(pair)] }
}

function isNear({ a, b, story, closeness, overlap }: Pair): boolean {
  if (story !== 'one' || closeness === null || closeness < NEAR || overlap.plain === 0) return false
  return turnsShared(a, b) || fallDueTogether(a, b)
}

function fallDueTogether({ told: one }: Facets, { told: other }: Facets): boolean {
  return one.claim.due !== null && other.claim.due !== null && !isApart(one.claim.due, other.claim.due)
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
  const nobody = /^(?:no|neither|nothing|nobody|none)$/.test(negated.words[at]?.word ?? '')
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
