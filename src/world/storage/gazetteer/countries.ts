import { gather, nameIt, type Gathered } from './gathered.ts'
import { ownTable, packageRecords } from './shipped-files.ts'
import type { Settlement } from './settlements.ts'

/** What is used of a world-countries record. */
interface CountryRecord {
  readonly cca2: string
  readonly name: CountryName & { readonly native: Readonly<Record<string, CountryName>> }
  readonly altSpellings: readonly string[]
  readonly translations: Readonly<Record<string, CountryName>>
  readonly latlng: readonly [number, number]
}

interface CountryName {
  readonly common: string
  readonly official: string
}

/** Gathers every country under its names; translations only in scripts of their own, where no English word looks alike. */
export async function gatherCountries(into: Gathered, settlements: readonly Settlement[]): Promise<void> {
  const own = new Map((await ownTable('countries.tsv')).map((row) => [row[0]!, row.slice(1).map(Number)]))
  const people = peopleBy(settlements, (town) => town.country)
  for (const record of await packageRecords<CountryRecord>('world-countries/countries.json')) {
    const [id, lat, lon] = own.get(record.cca2) ?? []
    if (id === undefined) continue
    const place = { id, name: record.name.common, country: record.cca2, region: null }
    const where = { lat: lat ?? record.latlng[0], lon: lon ?? record.latlng[1] }
    const weight = people.get(record.cca2) ?? 0
    gather(into, { ...place, ...where, precision: 'country', seat: null }, namesOf(record), weight)
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
function peopleBy(
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
  return [
    ...spelled.filter((word) => !WORDS.has(word)),
    ...altSpellings.filter((word) => isSpelling(word) && !WORDS.has(word)),
    ...translated.filter((word) => !LATIN.test(word)),
  ]
}

/** Among the spellings stand two-letter codes: "IN", "NO" and "IT" are words. */
function isSpelling(spelling: string): boolean {
  return spelling.length > 3
}

/** Iceland's own name is an English word: "North Island". */
const WORDS: ReadonlySet<string> = new Set(['Ísland', 'Island'])

const LATIN = /\p{Script=Latin}/u
