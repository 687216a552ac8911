import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import { distance } from './distance.ts'
import type { Evidence } from './evidence.ts'
import type { Holder } from './holders.ts'
import { lies } from './lies.ts'
import { normalName } from './normal-name.ts'

/** A name of the article with what it may mean, and how likely each meaning is; the likelihoods add up to one. */
export interface Meaning {
  readonly places: readonly Place[]
  readonly likely: readonly number[]
}

/** What the scales weigh, each tuned on half of a public corpus and looked at on the other half. */
export const WEIGHTS = {
  people: 0.36,
  country: 1.9,
  countryMost: 1.2,
  region: 1.9,
  cell: 1.2,
  containment: 3,
  countryRank: 2.8,
  regionRank: 1.5,
  countyRank: -1,
  seat: 0.1,
  capital: 2,
  ownName: 1,
  rounds: 4,
}

/** Below this likelihood nobody is named: the toponym keeps its candidates. */
const MARGIN = 0.4

/** Two meanings nearer to each other than this are the same for a reader: a town, and the district of its name. */
const SAME_AREA_KM = 60

/** A candidate with what does not change from round to round: its prior, and the crowds it belongs to. */
interface Candidate {
  readonly prior: number
  readonly country: string
  readonly region: string
  /** The square of one degree it lies in, or -1 for what is larger than a square. */
  readonly cell: number
}

/**
 * Finds what each name means in this article, all names at once: every round, places that share a country, a region or
 * a neighbourhood with what the other names likely mean gain on the others. Population is the weakest of the scales.
 */
export function meanings(
  mentions: readonly Mention[],
  senses: readonly string[],
  evidence: Evidence,
): ReadonlyMap<string, Meaning> {
  const bySense = new Map<string, Mention>()
  mentions.forEach((mention, at) => {
    if (!bySense.has(senses[at]!)) bySense.set(senses[at]!, mention)
  })
  const names = [...bySense].map(([sense, { key, places }]) =>
    candidatesOf(key, places, evidence.holders.get(sense)),
  )
  let likely = names.map((candidates) => softmax(candidates.map(({ prior }) => prior)))
  for (let round = 0; round < WEIGHTS.rounds; round++) {
    const crowd = crowdOf(names, likely, evidence.countries)
    likely = names.map((candidates, index) => inCompany(candidates, likely[index]!, crowd))
  }
  return new Map([...bySense].map(([sense, { places }], at) => [sense, { places, likely: likely[at]! }]))
}

function candidatesOf(
  key: string,
  places: readonly Place[],
  held: readonly Holder[] | undefined,
): readonly Candidate[] {
  return places.map((place) => ({
    prior: prior(key, place, held),
    country: place.country,
    region: place.region === null ? '' : `${place.country}.${place.region}`,
    cell: place.precision === 'settlement' || place.level === 2 ? cellOf(place) : -1,
  }))
}

function inCompany(
  candidates: readonly Candidate[],
  likely: readonly number[],
  crowd: Crowd,
): readonly number[] {
  if (candidates.length === 1) return likely
  const own = crowdOf([candidates], [likely], NOBODY)
  return softmax(candidates.map((candidate) => candidate.prior + company(candidate, crowd, own)))
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

function prior(key: string, place: Place, held: readonly Holder[] | undefined): number {
  const contained = held?.some((holder) => lies(place, holder)) === true ? WEIGHTS.containment : 0
  return WEIGHTS.people * Math.log(place.population + 10) + rank(place) + own(key, place) + contained
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

/** What the names mean together: how many of them, by likelihood, lie in each country, region and neighbourhood. */
interface Crowd {
  readonly country: ReadonlyMap<string, number>
  readonly region: ReadonlyMap<string, number>
  readonly cell: ReadonlyMap<number, number>
}

/** A meaning less likely than this is no company worth counting. */
const COUNTED = 0.01

const NOBODY: ReadonlyMap<string, number> = new Map()

function crowdOf(
  names: readonly (readonly Candidate[])[],
  likely: readonly (readonly number[])[],
  countries: ReadonlyMap<string, number>,
): Crowd {
  const country = new Map(countries)
  const region = new Map<string, number>()
  const cell = new Map<number, number>()
  names.forEach((candidates, name) => {
    candidates.forEach((candidate, at) => {
      const amount = likely[name]![at]!
      if (amount < COUNTED) return
      add(country, candidate.country, amount)
      if (candidate.region !== '') add(region, candidate.region, amount)
      if (candidate.cell >= 0) for (const step of AROUND) add(cell, candidate.cell + step, amount)
    })
  })
  return { country, region, cell }
}

/** What the other names do for a meaning; that three of its own meanings lie in one country does nothing for it. */
function company({ country, region, cell }: Candidate, crowd: Crowd, own: Crowd): number {
  const countryCrowd = country === '' ? 0 : others(crowd.country.get(country), own.country.get(country))
  const regionCrowd = region === '' ? 0 : others(crowd.region.get(region), own.region.get(region))
  const cellCrowd = cell < 0 ? 0 : others(crowd.cell.get(cell), own.cell.get(cell))
  return (
    WEIGHTS.country * Math.min(WEIGHTS.countryMost, countryCrowd) +
    WEIGHTS.region * regionCrowd +
    WEIGHTS.cell * cellCrowd
  )
}

function others(crowd = 0, own = 0): number {
  return crowd <= own ? 0 : Math.log1p(crowd - own)
}

/** Squares of one degree are numbered row by row, a row of 1,000 so that neighbours never wrap into the next. */
const ROW = 1000

/** A neighbourhood is a square of one degree and the eight around it. */
const AROUND = [-ROW - 1, -ROW, -ROW + 1, -1, 0, 1, ROW - 1, ROW, ROW + 1]

function cellOf({ lat, lon }: Place): number {
  return (Math.floor(lat) + 91) * ROW + Math.floor(lon) + 181
}

function add<K>(counts: Map<K, number>, key: K, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}

function softmax(scores: readonly number[]): readonly number[] {
  if (scores.length === 1) return ONE
  let most = scores[0]!
  for (const score of scores) if (score > most) most = score
  let sum = 0
  const grown = scores.map((score) => {
    const value = Math.exp(score - most)
    sum += value
    return value
  })
  return grown.map((value) => value / sum)
}

const ONE: readonly number[] = [1]
