import { normalName, type Place, type Precision } from '../../../claim/index.ts'
import type { Db, Row } from './db.ts'
import { RecentlyUsed } from './recently-used.ts'

/** At most this many places a name, countries and regions of the first level first: there are 60 towns called San José. */
const MOST_PLACES = 60

/** How many names' answers are kept in memory; at about 400 bytes a name under 40 MB. */
const KEPT_NAMES = 60_000

const kept = new WeakMap<Db, RecentlyUsed<readonly Place[]>>()

/**
 * The places that go by each of the names, in one query for all that memory does not hold: most people first, capped.
 * Names may be given as they stand in texts; the answer's keys are their normal forms, as `placesByNameIn` asks.
 */
export async function placesByNames(
  db: Db,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const memory = kept.get(db) ?? new RecentlyUsed<readonly Place[]>(KEPT_NAMES)
  kept.set(db, memory)
  const answer = new Map<string, readonly Place[]>()
  const missing = new Set<string>()
  for (const name of new Set(names.map(normalName))) {
    const places = memory.get(name)
    if (places === undefined) missing.add(name)
    else if (places.length > 0) answer.set(name, places)
  }
  if (missing.size > 0) await ask(db, [...missing], memory, answer)
  return answer
}

/** Forgets every answer kept for a database: after an import the old ones are wrong. */
export function forgetPlaces(db: Db): void {
  kept.delete(db)
}

/** The answer as the reading stages ask it: by a name as it stands in the text. */
export function placesByNameIn(
  answer: ReadonlyMap<string, readonly Place[]>,
): (name: string) => readonly Place[] {
  return (name) => answer.get(normalName(name)) ?? []
}

const ASK = `
  select asked.name as asked, found.*
  from unnest($1::text[]) as asked (name)
  cross join lateral (
    select place.id, place.name, place.country, place.region, place.lat, place.lon, place.precision, place.seat,
      place.level,      named.weight
    from gazetteer.name as named join gazetteer.place as place on place.id = named.place
    where named.name_norm = asked.name
    order by (place.precision = 'country') desc, named.weight desc, place.id
    limit ${MOST_PLACES}
  ) as found`

async function ask(
  db: Db,
  names: readonly string[],
  memory: RecentlyUsed<readonly Place[]>,
  answer: Map<string, readonly Place[]>,
): Promise<void> {
  const { rows } = await db.query(ASK, [names])
  const found = new Map<string, Map<number, Place>>()
  for (const row of rows) {
    const places = found.get(String(row['asked'])) ?? new Map<number, Place>()
    found.set(String(row['asked']), places)
    const place = toPlace(row)
    if (!places.has(place.geonameId)) places.set(place.geonameId, place)
  }
  for (const name of names) {
    const places = [...(found.get(name)?.values() ?? [])]
    memory.set(name, places)
    if (places.length > 0) answer.set(name, places)
  }
}

function toPlace(row: Row): Place {
  const seat = row['seat'] === 'country' || row['seat'] === 'region' ? row['seat'] : null
  return {
    geonameId: Number(row['id']),
    name: String(row['name']),
    country: String(row['country']),
    region: typeof row['region'] === 'string' ? row['region'] : null,
    lat: Number(row['lat']),
    lon: Number(row['lon']),
    precision: precisionOf(row['precision']),
    population: Number(row['weight']),
    ...(seat === null ? {} : { seat }),
    ...(row['level'] === 1 || row['level'] === 2 ? { level: row['level'] } : {}),
  }
}

function precisionOf(value: unknown): Precision {
  return value === 'country' || value === 'region' ? value : 'settlement'
}
