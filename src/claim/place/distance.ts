import type { Place } from './place.ts'

const EARTH_RADIUS_KM = 6371

/** Kilometres between two places along the great circle. */
export function distance(one: Place, other: Place): number {
  const [a, b] = [radians(one.lat), radians(other.lat)]
  const north = Math.sin((b - a) / 2)
  const east = Math.sin(radians(other.lon - one.lon) / 2)
  const half = north * north + Math.cos(a) * Math.cos(b) * east * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
