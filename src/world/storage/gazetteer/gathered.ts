import { normalName } from '../../../claim/index.ts'
import type { Precision } from '../../../claim/index.ts'

/** A place on its way into the database; `region` is the admin1 code, `seat` says of what it is the capital. */
export interface GatheredPlace {
  readonly id: number
  readonly name: string
  readonly country: string
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  readonly seat: 'country' | 'region' | null
  /** 1 or 2 for a region of that administrative level. */
  readonly level?: 1 | 2
  readonly weight?: number
}

/** A name, in normal form, of a place, and how many people live in what goes by it. */
export interface GatheredName {
  readonly name: string
  readonly place: number
  readonly weight: number
}

/** Places and names as they are gathered from the shipped files, each name of a place once. */
export interface Gathered {
  readonly places: Map<number, GatheredPlace>
  readonly names: GatheredName[]
}

/** Longer names are sentences that strayed into the data. */
const LONGEST_NAME = 60

/** Adds a place with its names; a name that says nothing (a code, a transliteration in lower case) is left out. */
export function gather(into: Gathered, place: GatheredPlace, names: Iterable<string>, weight: number): void {
  into.places.set(place.id, { ...place, weight })
  nameIt(into, place.id, [place.name, ...names], weight)
}

/** Adds names to a place that is there already. */
export function nameIt(into: Gathered, place: number, names: Iterable<string>, weight: number): void {
  const seen = new Set<string>()
  for (const written of names) {
    const name = normalName(written)
    if (name.length < 2 || name.length > LONGEST_NAME || seen.has(name)) continue
    seen.add(name)
    into.names.push({ name, place, weight })
  }
}

/** GeoNames keeps airport and other codes, and word-by-word transliterations, among the alternate names. */
export function isRealName(alternate: string): boolean {
  return !CODE.test(alternate) && !LOWER_LATIN.test(alternate)
}

const CODE = /^[A-Z0-9]{1,4}$/
const LOWER_LATIN = /^[a-z][^\p{Lu}]*$/u
