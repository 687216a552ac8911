/** claim/place/: toponyms found and resolved to GeoNames ids; in doubt, candidates and null. */
import type { Reading, Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'

/** How fine a place is: never finer than the named settlement. */
export type Precision = 'country' | 'region' | 'settlement'

/** A place of the gazetteer. `country` is ISO 3166-1 alpha-2; `region` the GeoNames admin1 code within it, or null. */
export interface Place {
  readonly geonameId: number
  readonly name: string
  readonly country: string
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  readonly population: number
}

/** Every place that goes by a name; the name is given as it stands in the text, normalised by the implementer. */
export type PlacesByName = (name: string) => readonly Place[]

/** A toponym of the text: `place` is null in doubt, then `candidates` says between what. `rule` says how it was chosen. */
export interface Toponym {
  readonly span: Span
  readonly surface: string
  readonly place: Place | null
  readonly candidates: readonly Place[]
  readonly rule: string
}

/** Lists the names in a text that a gazetteer should be asked for, each once, so that the world can fetch them in one go. */
export function placeNames(text: string): readonly string[] {
  void text
  return []
}

/** Finds every toponym of a reading and resolves it among the places known by that name, in text order. */
export function toponymsIn(reading: Reading, placesByName: PlacesByName): readonly Toponym[] {
  ;(void reading, placesByName)
  return []
}

/** Tells for each statement which toponyms its content is about. */
export function whereIs(
  statements: readonly Statement[],
  toponyms: readonly Toponym[],
  reading: Reading,
): readonly (readonly Toponym[])[] {
  ;(void toponyms, reading)
  return statements.map(() => [])
}
