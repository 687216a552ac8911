import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import { distance } from './distance.ts'
import type { Evidence } from './evidence.ts'
import { normalName } from './normal-name.ts'

/** A name of the article with what it may mean, and how likely each meaning is; the likelihoods add up to one. */
export interface Meaning {
  readonly key: string
  readonly places: readonly Place[]
  readonly likely: readonly number[]
}

/** What the scales weigh, each tuned on half of a public corpus and looked at on the other half. */
export const WEIGHTS = {
  people: 0.36,
  country: 1.9,
  region: 1.9,
  cell: 1.2,
  containment: 3,
  countryRank: 2.8,
  regionRank: 1.5,
  countyRank: -1,
  seat: 0.1,
  capital: 1.2,
  ownName: 1,
  rounds: 4,
}

/** Below this likelihood nobody is named: the toponym keeps its candidates. */
const MARGIN = 0.4

/** Two meanings nearer to each other than this are the same for a reader: a town, and the district of its name. */
const SAME_AREA_KM = 60

/**
 * Finds what each name means in this article, all names at once: every round, places that share a country, a region or
 * a neighbourhood with what the other names likely mean gain on the others. Population is the weakest of the scales.
 */
export function meanings(mentions: readonly Mention[], evidence: Evidence): ReadonlyMap<string, Meaning> {
  const byKey = new Map<string, Mention>()
  for (const mention of mentions) if (!byKey.has(mention.key)) byKey.set(mention.key, mention)
  const names = [...byKey.values()].map(({ key, places }) => ({
    key,
    places,
    prior: priors(key, places, evidence),
  }))
  let current: readonly Meaning[] = names.map(({ key, places, prior }) => ({
    key,
    places,
    likely: softmax(prior),
  }))
  for (let round = 0; round < WEIGHTS.rounds; round++) {
    const crowd = crowdOf(current, evidence)
    current = current.map((meaning, index) => ({
      ...meaning,
      likely: softmax(
        meaning.places.map((place, at) => names[index]!.prior[at]! + company(place, meaning, at, crowd)),
      ),
    }))
  }
  return new Map(current.map((meaning) => [meaning.key, meaning]))
}

/** The place a name means, or null when no meaning stands out. */
export function chosen({ places, likely }: Meaning): Place | null {
  let best = 0
  for (let at = 1; at < places.length; at++) if (likely[at]! > likely[best]!) best = at
  const place = places[best]
  if (place === undefined) return null
  const near = places.reduce(
    (sum, other, at) => sum + (distance(place, other) < SAME_AREA_KM ? likely[at]! : 0),
    0,
  )
  return near >= MARGIN ? (seatFor(place, places) ?? place) : null
}

/** "Kharkiv" alone is the city, not the region around it: asked for by rank, "Kharkiv region" has no city among its places. */
function seatFor(place: Place, places: readonly Place[]): Place | undefined {
  if (place.precision !== 'region') return undefined
  return places.find(
    (other) => other.seat !== undefined && lies(other, place) && distance(place, other) < SEAT_KM,
  )
}

/** Farther from the middle of its region the seat is not what people mean by the name: Quebec is the province. */
const SEAT_KM = 150

function priors(key: string, places: readonly Place[], evidence: Evidence): readonly number[] {
  const held = evidence.containers.get(key) ?? []
  return places.map((place) => {
    const contained = held.some((container) => lies(place, container)) ? WEIGHTS.containment : 0
    return WEIGHTS.people * Math.log(place.population + 10) + rank(place) + own(key, place) + contained
  })
}

/** A place is likelier meant by the name it goes by now than by one of its others. */
function own(key: string, { name }: Place): number {
  return key === normalName(name) ? WEIGHTS.ownName : 0
}

function rank({ precision, seat, level }: Place): number {
  if (precision === 'country') return WEIGHTS.countryRank
  if (precision === 'region') return level === 2 ? WEIGHTS.countyRank : WEIGHTS.regionRank
  return seat === 'country' ? WEIGHTS.capital : seat === 'region' ? WEIGHTS.seat : 0
}

/** Says whether a place lies in a container: the same country, and the same region where the container is one. */
export function lies(place: Place, container: Place): boolean {
  if (place.geonameId === container.geonameId || place.country !== container.country) return false
  if (container.precision === 'country') return true
  if (container.precision !== 'region' || place.precision === 'country') return false
  return (
    place.region === container.region &&
    (place.precision === 'settlement' || place.population < container.population)
  )
}

/** What the names mean together: how many of them, by likelihood, lie in each country, region and neighbourhood. */
interface Crowd {
  readonly country: ReadonlyMap<string, number>
  readonly region: ReadonlyMap<string, number>
  readonly cell: ReadonlyMap<string, number>
}

function crowdOf(current: readonly Meaning[], evidence: Evidence): Crowd {
  const country = new Map(evidence.countries)
  const region = new Map<string, number>()
  const cell = new Map<string, number>()
  for (const { places, likely } of current)
    places.forEach((place, at) => {
      add(country, place.country, likely[at]!)
      if (place.region !== null) add(region, regionOf(place), likely[at]!)
      if (place.precision === 'settlement' || isCounty(place))
        for (const key of cellsOf(place)) add(cell, key, likely[at]!)
    })
  return { country, region, cell }
}

function isCounty(place: Place): boolean {
  return place.level === 2
}

function company(place: Place, { likely }: Meaning, at: number, crowd: Crowd): number {
  const own = likely[at]!
  const others = (crowd: ReadonlyMap<string, number>, key: string): number =>
    Math.log1p(Math.max(0, (crowd.get(key) ?? 0) - own))
  const region = place.region === null ? 0 : others(crowd.region, regionOf(place))
  const cell = place.precision === 'country' ? 0 : others(crowd.cell, cellOf(place.lat, place.lon))
  const country = place.country === '' ? 0 : others(crowd.country, place.country)
  return WEIGHTS.country * country + WEIGHTS.region * region + WEIGHTS.cell * cell
}

function regionOf(place: Place): string {
  return `${place.country}.${place.region}`
}

/** A neighbourhood is a square of one degree and the eight around it. */
function cellsOf({ lat, lon }: Place): readonly string[] {
  const cells: string[] = []
  for (let north = -1; north <= 1; north++)
    for (let east = -1; east <= 1; east++) cells.push(cellOf(lat + north, lon + east))
  return cells
}

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat)},${Math.floor(lon)}`
}

function add(counts: Map<string, number>, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const grown = scores.map((score) => Math.exp(score - most))
  const sum = grown.reduce((total, value) => total + value, 0)
  return grown.map((value) => value / sum)
}
