import { otherThing } from '../other-matter.ts'
import { nearInMeaning, reason, sharedWords, type Found, type Pair } from '../pair.ts'
import { noOtherFigures } from '../same-figures.ts'

const ENOUGH = 0.45
/** Of the words that are no names. */
const PLAIN = 0.3
/** Or so near in meaning, in articles that tell of one matter. */
const NEAR = 0.5

/** The same matter, moved on: a slipped date, or what was to come and now has. */
export function updates(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  if (goesOn(pair)) {
    const text = `the same speaker on the matter, on ${a.told.day} and before on ${b.told.day}`
    return { relation: 'updates', reasons: [reason(pair, text, [], []), sharedWords(pair)] }
  }
  if (isSlipInStory(pair)) return { relation: 'updates', reasons: [slippedDate(pair)!, nearInMeaning(pair)] }
  if (
    overlap.shared.length < 2 ||
    overlap.ofShorter < ENOUGH ||
    overlap.plain < PLAIN ||
    a.negated !== b.negated
  )
    return null
  if (a.denies || b.denies || !noOtherFigures(pair)) return null
  if (otherThing(pair) !== null) return null
  const slipped = slippedDate(pair)
  if (slipped !== null) return { relation: 'updates', reasons: [slipped, sharedWords(pair)] }
  if (!movedOn(pair)) return null
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

/** The same thing to come in one story, near in meaning, and falling due on other days. */
function isSlipInStory(pair: Pair): boolean {
  const { a, b, story, closeness } = pair
  if (story !== 'one' || closeness === null || closeness < NEAR || slippedDate(pair) === null) return false
  return (
    a.negated === b.negated && !a.denies && !b.denies && noOtherFigures(pair) && otherThing(pair) === null
  )
}

function slippedDate(pair: Pair): ReturnType<typeof reason> | null {
  const [now, before] = [pair.a.told.claim.due?.to ?? null, pair.b.told.claim.due?.to ?? null]
  if (!pair.sameSpeaker || now === null || before === null || now === before) return null
  return reason(pair, `it falls due on ${now} and no longer on ${before}`, [], [])
}

function movedOn({ a, b, overlap }: Pair): boolean {
  return (
    overlap.ofShorter >= 0.6 &&
    a.phase !== b.phase &&
    [a.phase, b.phase].includes('ahead') &&
    [a.phase, b.phase].includes('over')
  )
}
