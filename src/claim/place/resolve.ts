import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import {
  companyOf,
  join,
  leave,
  newCrowd,
  newNumbers,
  numberOf,
  type Company,
  type Crowd,
  type Numbers,
} from './crowd.ts'
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
const WEIGHTS = {
  people: 0.36,
  country: 1.9,
  countryMost: 1.2,
  region: 1.9,
  cell: 1.2,
  containment: 3,
  countryRank: 2.8,
  areaRank: 2.2,
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

/** A name of the article as the rounds go: its meanings, what each shares with others, and how likely each is by now. */
interface Name {
  readonly places: readonly Place[]
  readonly priors: readonly number[]
  readonly companies: readonly Company[]
  readonly likely: number[]
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
  const numbers = newNumbers()
  const names = new Map<string, Name>()
  mentions.forEach(({ key, places }, at) => {
    const sense = senses[at]!
    if (!names.has(sense)) names.set(sense, toName(key, places, evidence.holders.get(sense), numbers))
  })
  for (const country of evidence.countries.keys()) numberOf(numbers, country)
  const own = newCrowd(numbers)
  for (let round = 0; round < WEIGHTS.rounds; round++) {
    const crowd = newCrowd(numbers)
    for (const [country, weight] of evidence.countries) crowd[numberOf(numbers, country)]! += weight
    for (const name of names.values()) gather(name, crowd, numbers)
    for (const name of names.values()) if (name.places.length > 1) weigh(name, crowd, own, numbers)
  }
  return names
}

function toName(
  key: string,
  places: readonly Place[],
  held: readonly Holder[] | undefined,
  numbers: Numbers,
): Name {
  const priors = priorsOf(key, places, held)
  const companies = places.map((place) => companyOf(place, numbers))
  return { places, priors, companies, likely: softmax([...priors]) }
}

/** A meaning less likely than this is no company worth counting. */
const COUNTED = 0.01

/** Counts a name's likely meanings in a crowd. */
function gather({ places, companies, likely }: Name, crowd: Crowd, numbers: Numbers): void {
  for (let at = 0; at < places.length; at++)
    if (likely[at]! >= COUNTED) join(crowd, companies[at]!, places[at]!, likely[at]!, numbers)
}

/** Weighs a name's meanings anew by the company they are in; `own`, empty before and after, holds what the name adds to it. */
function weigh(name: Name, crowd: Crowd, own: Crowd, numbers: Numbers): void {
  gather(name, own, numbers)
  const { priors, companies, likely } = name
  for (let at = 0; at < likely.length; at++) likely[at] = priors[at]! + company(companies[at]!, crowd, own)
  for (const company of companies) leave(own, company, numbers)
  softmax(likely)
}

/** The place a name means, or null when no meaning stands out. */
export function chosen({ places, likely }: Meaning): Place | null {
  let best = 0
  for (let at = 1; at < places.length; at++) if (likely[at]! > likely[best]!) best = at
  const place = places[best]
  if (place === undefined) return null
  return stands(best, places, likely) ? (seatFor(place, places) ?? place) : null
}

/** Says whether a meaning stands out, alone or with those that lie beside it. */
function stands(best: number, places: readonly Place[], likely: readonly number[]): boolean {
  if (likely[best]! >= MARGIN) return true
  let near = 0
  for (let at = 0; at < places.length; at++)
    if (distance(places[best]!, places[at]!) < SAME_AREA_KM) near += likely[at]!
  return near >= MARGIN
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

function priorsOf(key: string, places: readonly Place[], held: readonly Holder[] | undefined): number[] {
  let [last, own] = ['', 0]
  return places.map((place) => {
    if (place.name !== last) {
      last = place.name
      own = key === normalName(last) ? WEIGHTS.ownName : 0
    }
    const contained = held?.some((holder) => lies(place, holder)) === true ? WEIGHTS.containment : 0
    return WEIGHTS.people * Math.log(place.population + 10) + rank(place) + own + contained
  })
}

/** Areas that nobody governs (Luzon, the Donbas), and regions of the first and second level. */
const REGION_RANKS = [WEIGHTS.areaRank, WEIGHTS.regionRank, WEIGHTS.countyRank] as const

function rank({ precision, seat, level }: Place): number {
  if (precision === 'country') return WEIGHTS.countryRank
  if (precision === 'region') return REGION_RANKS[level ?? 0]
  return seat === 'country' ? WEIGHTS.capital : seat === 'region' ? WEIGHTS.seat : 0
}

/** What the other names do for a meaning; that three of its own meanings lie in one country does nothing for it. */
function company({ country, region, square }: Company, crowd: Crowd, own: Crowd): number {
  const countryCrowd = country === 0 ? 0 : others(crowd[country]!, own[country]!)
  const regionCrowd = region === 0 ? 0 : others(crowd[region]!, own[region]!)
  const squareCrowd = square === 0 ? 0 : others(crowd[square]!, own[square]!)
  return (
    WEIGHTS.country * Math.min(WEIGHTS.countryMost, countryCrowd) +
    WEIGHTS.region * regionCrowd +
    WEIGHTS.cell * squareCrowd
  )
}

function others(crowd: number, own: number): number {
  return crowd <= own ? 0 : Math.log1p(crowd - own)
}

/** Turns scores into likelihoods that add up to one, in place. */
function softmax(scores: number[]): number[] {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - most)
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum
  return scores
}
