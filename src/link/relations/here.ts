import { isMute, type Facets } from './facets.ts'
import { relateFacets, type Link } from './relate.ts'

/** How near the model finds two claims of an article, by their places among them; null where none was asked. */
export type Closeness = (one: number, other: number) => number | null

/** Claims of one article further apart than this have nothing to do with each other here. */
const REACH = 40

/**
 * What the claims of one article have to do with each other, given in the article's order. A denial or a refusal answers
 * what is nearest to it in meaning of all that others state there.
 */
export function relateHere(claims: readonly Facets[], closeness: Closeness): readonly Link[] {
  const answered = claims.map((_, at) => nearestTo(claims, at, closeness))
  return claims.flatMap((a, at) =>
    claims.slice(Math.max(0, at - REACH), at).flatMap((b, offset) => {
      const other = Math.max(0, at - REACH) + offset
      const nearest = answered[at] === other || answered[other] === at
      return relateFacets(a, b, { apart: at - other, closeness: closeness(at, other), nearest }) ?? []
    }),
  )
}

/** Of what others state, the place of what a denial or refusal is nearest to; null for other claims, or without a model. */
function nearestTo(claims: readonly Facets[], at: number, closeness: Closeness): number | null {
  const own = claims[at]!
  if (!own.denies && own.told.claim.kind !== 'no-comment') return null
  let [nearest, most]: [number | null, number] = [null, -1]
  for (const [other, facets] of claims.entries()) {
    const near = closeness(at, other)
    if (other === at || near === null || !isStated(facets) || facets.speaker === own.speaker) continue
    if (near > most) [nearest, most] = [other, near]
  }
  return nearest
}

function isStated(facets: Facets): boolean {
  return !facets.denies && !isMute(facets)
}
