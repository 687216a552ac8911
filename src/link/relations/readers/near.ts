import type { Facets } from '../facets.ts'
import { nameOf } from '../../story/index.ts'
import { otherTime } from '../other-matter.ts'
import { mayBeOneSpeaker, reason, isSaidAgain, type Found, type Pair, type Reason } from '../pair.ts'

// Nearly all pairs as near as this said the same among claims that were checked before; reports of one event come as near
// too, and are told apart by the facets (decision 0008).
const SAME = 0.78
// In articles that tell of one matter there is less to mistake it for; least where the speaker is the same.
const [OF_ONE_STORY, BY_ONE_SPEAKER] = [0.7, 0.55]
// What one speaker says will have happened by the same day is hardly ever two things.
const DUE_ALIKE = 0.4

/** Fewer words tell a model too little; in one story there is less to tell apart. */
const [LEAST, LEAST_IN_STORY] = [3, 2]

/** The same claim in other words: near in meaning, and no facet of one against the other. */
export function near(pair: Pair): Found | null {
  const { closeness, sameArticle } = pair
  if (closeness === null || sameArticle || closeness < lineFor(pair) || !agrees(pair)) return null
  const again = isSaidAgain(pair)
  return {
    relation: again ? 'repeats' : 'same',
    reasons: [inOtherWords(pair, closeness), ...facetsShared(pair)],
  }
}

function lineFor(pair: Pair): number {
  const { story, sameSpeaker } = pair
  if (story !== 'one') return SAME
  if (sameSpeaker && fallsDueAlike(pair)) return DUE_ALIKE
  return mayBeOneSpeaker(pair) ? BY_ONE_SPEAKER : OF_ONE_STORY
}

function fallsDueAlike({ a, b, overlap }: Pair): boolean {
  const [to, other] = [a.told.claim.due?.to ?? null, b.told.claim.due?.to ?? null]
  return to !== null && to === other && overlap.shared.length > 0
}

/** A model sees figures, names and negations badly: they are compared one by one, and each may forbid. */
function agrees(pair: Pair): boolean {
  const { a, b, story } = pair
  if (
    Math.min(a.terms.size, b.terms.size) < (story === 'one' ? LEAST_IN_STORY : LEAST) ||
    a.told.claim.kind === 'no-comment'
  )
    return false
  if (a.against !== b.against) return false
  if (a.phase !== b.phase && a.phase !== 'now' && b.phase !== 'now') return false
  return sameValues(pair) && otherTime(pair) === null && !hasOtherNames(pair) && !isElsewhere(pair)
}

/** The same values, whatever is counted: "twelve hikers" may be "twelve walkers". */
function sameValues({ a, b }: Pair): boolean {
  return valuesIn(a) === valuesIn(b)
}

function valuesIn({ figures }: Facets): string {
  const values = figures.map(({ low, high }) => `${low}-${high}`)
  return values.toSorted().join(' ')
}

/** Both name somebody or something that the other does not: "in Riga" is not "in Vilnius". */
function hasOtherNames({ a, b }: Pair): boolean {
  return namesMore(a, b) && namesMore(b, a)
}

function namesMore(one: Facets, other: Facets): boolean {
  const there = new Set([...other.terms.values()].map(({ stem }) => nameOf(stem)))
  return [...one.terms.values()].some(({ named, stem }) => named && !there.has(nameOf(stem)))
}

function isElsewhere(pair: Pair): boolean {
  const [here, there] = [pair.a, pair.b].map(({ told }) => told.claim.where)
  return here!.length > 0 && there!.length > 0 && placesShared(pair).length === 0
}

function placesShared({ a, b }: Pair): readonly string[] {
  const there = new Set(b.told.claim.where.map(({ geonameId }) => geonameId))
  const shared = a.told.claim.where.filter(({ geonameId }) => there.has(geonameId))
  return [...new Set(shared.map(({ name }) => name))]
}

function inOtherWords({ a, b }: Pair, closeness: number): Reason {
  const text = `the same in other words: a sentence model finds them ${Math.round(closeness * 100)} % alike`
  return { text, a: a.told.claim.content.spans, b: b.told.claim.content.spans }
}

function facetsShared(pair: Pair): readonly Reason[] {
  const found: Reason[] = []
  const { a, b, sameSpeaker } = pair
  const places = placesShared(pair)
  if (a.figures.length > 0)
    found.push(
      reason(
        pair,
        'with the same figures',
        a.figures.map(({ span }) => span),
        b.figures.map(({ span }) => span),
      ),
    )
  if (places.length > 0) found.push(reason(pair, `both about ${places.join(' and ')}`, [], []))
  if (sameSpeaker) found.push(reason(pair, `both by ${a.told.claim.who?.name ?? 'one speaker'}`, [], []))
  return found
}
