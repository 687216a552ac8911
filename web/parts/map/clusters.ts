/** Places put together where they would lie over each other. */
import type { WirePlace } from '../../api.ts'

/** A place and where it stands on the map, in pixels. */
export interface Spot {
  readonly place: WirePlace
  readonly x: number
  readonly y: number
}

/** Some places that are drawn as one. `claims` is the sum of their numbers: a claim about two of them counts at both. */
export interface Cluster {
  readonly x: number
  readonly y: number
  readonly claims: number
  /** Most claims first. */
  readonly places: readonly WirePlace[]
}

/** Marks nearer than this, in pixels, are put together. */
const NEAR = 54

/** Clusters of spots: each joins the nearest that has its middle within reach, the places of most claims first. */
export function clustersOf(spots: readonly Spot[]): readonly Cluster[] {
  const seeds: { x: number; y: number; spots: Spot[] }[] = []
  for (const spot of spots) {
    const near = nearest(seeds, spot)
    if (near === null) seeds.push({ x: spot.x, y: spot.y, spots: [spot] })
    else near.spots.push(spot)
  }
  return seeds.map(({ x, y, spots: inside }) => ({
    x,
    y,
    claims: inside.reduce((sum, { place }) => sum + place.claims, 0),
    places: inside.map(({ place }) => place),
  }))
}

function nearest<At extends { x: number; y: number }>(all: readonly At[], { x, y }: Spot): At | null {
  let [best, least]: [At | null, number] = [null, NEAR]
  for (const at of all) {
    const far = Math.hypot(at.x - x, at.y - y)
    if (far < least) [best, least] = [at, far]
  }
  return best
}

/** The radius of a mark, in pixels: its area grows with the claims, within what can be hit and what hides nothing. */
export function radiusOf(claims: number, most: number): number {
  return 12 + 16 * Math.sqrt(claims / Math.max(1, most))
}

/** How many kilometres a place's area is drawn to reach from its middle: its border is not on the map. */
export function reachInKm({ precision, country }: WirePlace): number {
  if (country === '') return 600
  return { settlement: 8, region: 75, country: 250 }[precision]
}
