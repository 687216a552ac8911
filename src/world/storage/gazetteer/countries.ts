import { gather, nameIt, type Gathered } from './gathered.ts'
import { outlineOf, ownTable, packageJson } from './shipped-files.ts'
import type { Settlement } from './settlements.ts'

/** What is used of a world-countries record. */
interface CountryRecord {
  readonly cca2: string
  readonly cca3: string
  readonly name: CountryName & { readonly native: Readonly<Record<string, CountryName>> }
  readonly altSpellings: readonly string[]
  readonly translations: Readonly<Record<string, CountryName>>
  readonly latlng: readonly [number, number]
}

interface CountryName {
  readonly common: string
  readonly official: string
}

type Ring = readonly (readonly [lon: number, lat: number])[]

/** Gathers every country under its names; translations only in scripts of their own, where no English word looks alike. */
export async function gatherCountries(into: Gathered, settlements: readonly Settlement[]): Promise<void> {
  const ids = new Map((await ownTable('countries.tsv')).map(([code, id]) => [code!, Number(id)]))
  const people = peopleBy(settlements, (town) => town.country)
  for (const record of (await packageJson('world-countries/countries.json')) as readonly CountryRecord[]) {
    const id = ids.get(record.cca2)
    if (id === undefined) continue
    const [lat, lon] = middleOf(await outlineOf(record.cca3)) ?? record.latlng
    const place = { id, name: record.name.common, country: record.cca2, region: null, lat, lon }
    const weight = people.get(record.cca2) ?? 0
    gather(into, { ...place, precision: 'country', seat: null }, namesOf(record), weight)
  }
}

/** Adds the names of `aliases.tsv`: labels in use that the other tables lack. */
export async function gatherAliases(into: Gathered, ids: ReadonlyMap<string, number>): Promise<void> {
  const weights = new Map(into.names.map(({ place, weight }) => [place, weight]))
  for (const [code, aliases] of await ownTable('aliases.tsv')) {
    const id = ids.get(code!)
    if (id !== undefined) nameIt(into, id, aliases!.split('|'), weights.get(id) ?? 0)
  }
}

/** Gathers continents, seas and areas that people name but nobody governs (`areas.tsv`). */
export async function gatherAreas(into: Gathered): Promise<void> {
  let below = -1
  for (const [, id, name, country, lat, lon, aliases] of await ownTable('areas.tsv')) {
    const place = { id: id === '' ? below-- : Number(id), name: name!, country: country!, region: null }
    const where = { lat: Number(lat), lon: Number(lon), precision: 'region', seat: null } as const
    gather(into, { ...place, ...where }, (aliases ?? '').split('|'), AREA_WEIGHT)
  }
}

/** An area that was worth a line of its own outranks the hamlets of the same name. */
const AREA_WEIGHT = 1_000_000

/** How many people the settlements have together, by whatever they share. */
export function peopleBy(
  settlements: readonly Settlement[],
  key: (town: Settlement) => string,
): ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const town of settlements) people.set(key(town), (people.get(key(town)) ?? 0) + town.population)
  return people
}

function namesOf({ name, altSpellings, translations }: CountryRecord): readonly string[] {
  const spelled = [name, ...Object.values(name.native)].flatMap(({ common, official }) => [common, official])
  const translated = Object.values(translations).flatMap(({ common, official }) => [common, official])
  return [...spelled, ...altSpellings.filter(isSpelling), ...translated.filter((word) => !LATIN.test(word))]
}

/** Among the spellings stand two-letter codes: "IN", "NO" and "IT" are words. */
function isSpelling(spelling: string): boolean {
  return spelling.length > 3
}

const LATIN = /\p{Script=Latin}/u

/**
 * The middle of a country's largest piece of land, `[lat, lon]`: Alaska and Hawaii do not pull the United States into
 * the Pacific. Null when there is no outline.
 */
function middleOf(outline: unknown): readonly [number, number] | null {
  const rings = ringsOf(outline).map(middleOfRing)
  const largest = rings.toSorted((one, other) => other.area - one.area)[0]
  return largest === undefined || largest.area === 0 ? null : [largest.lat, largest.lon]
}

function ringsOf(outline: unknown): readonly Ring[] {
  const { features } = (outline ?? { features: [] }) as { features: readonly { geometry: Geometry }[] }
  return features.flatMap(({ geometry }) =>
    geometry === undefined || geometry === null
      ? []
      : geometry.type === 'Polygon'
        ? [geometry.coordinates[0]!]
        : geometry.coordinates.map((piece) => piece[0]!),
  )
}

type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** The shoelace formula; degrees of longitude are taken as they shrink towards the poles. */
function middleOfRing(ring: Ring): { readonly area: number; readonly lat: number; readonly lon: number } {
  let [twice, lat, lon] = [0, 0, 0]
  for (let index = 0; index + 1 < ring.length; index++) {
    const [[x0, y0], [x1, y1]] = [ring[index]!, ring[index + 1]!]
    const cross = x0 * y1 - x1 * y0
    twice += cross
    lon += (x0 + x1) * cross
    lat += (y0 + y1) * cross
  }
  if (twice === 0) return { area: 0, lat: 0, lon: 0 }
  const middle = { lat: lat / (3 * twice), lon: lon / (3 * twice) }
  return { area: Math.abs(twice) * Math.cos((middle.lat * Math.PI) / 180), ...middle }
}
