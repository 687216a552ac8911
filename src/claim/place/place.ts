import type { Span } from '../../article/index.ts'

/** How fine a place is: never finer than the named settlement. */
export type Precision = 'country' | 'region' | 'settlement'

/**
 * A place of the gazetteer. `country` is ISO 3166-1 alpha-2, empty for what lies in several (a sea, a continent);
 * `region` the GeoNames admin1 code within it, or null. `population` counts those who live under the name asked for.
 * A `geonameId` below zero is not GeoNames': no id is known for that area.
 */
export interface Place {
  readonly geonameId: number
  readonly name: string
  readonly country: string
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  readonly population: number
  /** Of what a settlement is the capital; left out where it is of nothing. */
  readonly seat?: 'country' | 'region'
  /** Which administrative level a region is of: 1 (state, oblast) or 2 (county, district); left out for the rest. */
  readonly level?: 1 | 2
}

/** Every place that goes by a name; the name is given as it stands in the text, normalised by the implementer. */
export type PlacesByName = (name: string) => readonly Place[]

/**
 * How a toponym is used: for the place itself; inside the name of something else ("Bank of England", "Chicago
 * Bulls"); or for those who govern it ("Washington said"). Only the first is what a claim can be about.
 */
export type Use = 'place' | 'in-name' | 'government'

/** A toponym of the text: `place` is null in doubt, then `candidates` says between what. `rule` says how it was chosen. */
export interface Toponym {
  readonly span: Span
  readonly surface: string
  readonly use: Use
  readonly place: Place | null
  readonly candidates: readonly Place[]
  readonly rule: string
}
