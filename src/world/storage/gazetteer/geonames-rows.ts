import { seatOf } from './seat-of.ts'
import { transliterated } from './transliterated.ts'
import { isRealName, type GatheredName, type GatheredPlace } from './gathered.ts'
import { normalName } from '../../../claim/index.ts'

/** Columns of allCountries.txt, of which the feature class is the seventh. */
export const PLACE_COLUMNS = 19

/** What a line of a dump yields: a place with its names, or nothing when Sayso has no use for it. */
export interface PlaceLine {
  readonly place: GatheredPlace
  readonly names: readonly Pick<GatheredName, 'name' | 'place'>[]
}

/**
 * Reads a line of GeoNames' allCountries.txt: countries, regions of two levels and settlements; parts of towns, and
 * everything that is no such place, yield null.
 */
export function placeOfLine(line: string): PlaceLine | null {
  const cells = line.split('\t')
  if (cells.length < PLACE_COLUMNS) return null
  const [id, name = '', ascii = '', alternates = '', lat, lon, kind = '', code = '', country = ''] = cells
  const what = precisionOf(kind, code, Number(cells[14]))
  if (what === null) return null
  const region = what.precision === 'country' ? null : cells[10]! || null
  const where = {
    country,
    region,
    lat: Number(lat),
    lon: Number(lon),
    weight: Number(cells[14]) || 0,
  }
  const others = alternates.split(',').filter(isRealName)
  const names = [name, ascii, ...others, ...transliterated(others, country)]
  return { place: { id: Number(id), name, ...where, ...what }, names: namesOf(Number(id), names) }
}

/** Says whether a line is one of alternateNamesV2.txt: two ids, a language, a name. */
export function isNameLine(line: string): boolean {
  return /^\d+\t\d+\t[^\t]*\t[^\t]/.test(line)
}

/** Reads a line of alternateNamesV2.txt; links, codes and postal codes yield null. */
export function nameOfLine(line: string): Pick<GatheredName, 'name' | 'place'> | null {
  const [, place, language, name] = line.split('\t')
  if (place === undefined || name === undefined || NO_LANGUAGE.has(language!) || !isRealName(name))
    return null
  return namesOf(Number(place), [name])[0] ?? null
}

const NO_LANGUAGE: ReadonlySet<string> = new Set(
  'link wkdt post iata icao faac tcid unlc phon piny abbr uicn'.split(' '),
)

type What = Pick<GatheredPlace, 'precision' | 'seat' | 'level'>

function precisionOf(kind: string, code: string, population: number): What | null {
  if (kind === 'A' && COUNTRY_CODES.has(code)) return { precision: 'country', seat: null }
  if (kind === 'A' && code === 'ADM1') return { precision: 'region', seat: null, level: 1 }
  if (kind === 'A' && code === 'ADM2') return { precision: 'region', seat: null, level: 2 }
  if (kind !== 'P' || code === 'PPLX') return null
  return { precision: 'settlement', seat: seatOf(code, population) }
}

const COUNTRY_CODES: ReadonlySet<string> = new Set(['PCLI', 'PCLS', 'PCLD', 'PCLF', 'PCLIX', 'TERR'])

/** Longer names are sentences that strayed into the data. */
const LONGEST_NAME = 60

function namesOf(place: number, names: readonly string[]): readonly Pick<GatheredName, 'name' | 'place'>[] {
  const normal = new Set(names.map(normalName))
  return [...normal]
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME)
    .map((name) => ({ name, place }))
}
