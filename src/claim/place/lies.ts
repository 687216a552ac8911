import type { Place } from './place.ts'

/** Says whether a place lies in a container: the same country, and the same region where the container is one. */
export function lies(
  place: Place,
  container: Pick<Place, 'geonameId' | 'country' | 'region' | 'precision' | 'population'>,
): boolean {
  if (place.geonameId === container.geonameId || place.country !== container.country) return false
  if (container.precision === 'country') return true
  if (container.precision !== 'region' || place.precision === 'country') return false
  // Donbas and Darfur are regions that nobody governs: their country is all that is known of them.
  if (container.region === null) return place.precision === 'settlement'
  return (
    place.region === container.region &&
    (place.precision === 'settlement' || place.population < container.population)
  )
}
