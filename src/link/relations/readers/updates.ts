import { otherThing } from '../other-matter.ts'
import {
  mayBeOneSpeaker,
  nearInMeaning,
  reason,
  sharedWords,
  type Found,
  type Pair,
  type Reason,
} from '../pair.ts'
import { noOtherFigures } from '../same-figures.ts'
import type { Facets } from '../facets.ts'

const ENOUGH = 0.45
/** Of the words that are no names. */
const PLAIN = 0.3
/** Or so near in meaning, in articles that tell of one matter; less where a word is shared too. */
const [NEAR, NEAR_IN_WORDS] = [0.55, 0.35]

/** The same matter, moved on: a slipped date, or what was to come and now has. */
export function updates(pair: Pair): Found | null {
  const { a, b } = pair
  if (goesOn(pair)) {
    const text = `the same speaker on the matter, on ${a.told.day} and before on ${b.told.day}`
    return { relation: 'updates', reasons: [reason(pair, text, [], []), sharedWords(pair)] }
  }
  if (!saysAlike(pair) || otherThing(pair) !== null) return null
  const ground = groundOf(pair)
  const slipped = slippedDate(pair)
  if (ground !== null && slipped !== null) return { relation: 'updates', reasons: [slipped, ground] }
  if (!isOfMatter(pair) || !movedOn(pair)) return null
  const text = 'one says of it that it lies ahead, the other that it has happened'
  return {
    relation: 'updates',
    turned: a.phase === 'ahead',
    reasons: [reason(pair, text, [], []), sharedWords(pair)],
  }
}

/** In one article, one speaker is told to have reported on one day and then on another. */
function goesOn({ a, b, overlap, sameArticle, sameSpeaker }: Pair): boolean {
  const reports = a.told.claim.kind === 'report' && b.told.claim.kind === 'report'
  return sameArticle && sameSpeaker && reports && a.told.day > b.told.day && overlap.shared.length > 0
}

function saysAlike(pair: Pair): boolean {
  return pair.a.negated === pair.b.negated && !pair.a.denies && !pair.b.denies && noOtherFigures(pair)
}

/** What shows that both speak of the same thing to come. */
function groundOf(pair: Pair): Reason | null {
  if (isOfMatter(pair)) return sharedWords(pair)
  const { story, closeness, overlap } = pair
  if (story !== 'one' || closeness === null) return null
  return closeness >= (overlap.plain > 0 ? NEAR_IN_WORDS : NEAR) ? nearInMeaning(pair) : null
}

function isOfMatter({ overlap }: Pair): boolean {
  return overlap.shared.length >= 2 && overlap.ofShorter >= ENOUGH && overlap.plain >= PLAIN
}

function slippedDate(pair: Pair): Reason | null {
  const { a, b, sameArticle } = pair
  const [now, before] = [a.told.claim.due?.to ?? null, b.told.claim.due?.to ?? null]
  if (!mayBeOneSpeaker(pair) || now === null || before === null || now === before) return null
  if (sameArticle && (namesMore(a, b) || namesMore(b, a))) return null
  return reason(pair, `it falls due on ${now} and no longer on ${before}`, [], [])
}

/** In one article "the town" and "the town of Orlac" are two. */
function namesMore(one: Facets, other: Facets): boolean {
  return [...one.terms.values()].some(({ named, stem }) => named && !other.terms.has(stem))
}

function movedOn({ a, b, overlap }: Pair): boolean {
  return (
    overlap.ofShorter >= 0.6 &&
    a.phase !== b.phase &&
    [a.phase, b.phase].includes('ahead') &&
    [a.phase, b.phase].includes('over')
  )
}
