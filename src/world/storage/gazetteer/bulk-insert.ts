import type { Db } from './db.ts'
import type { GatheredName, GatheredPlace } from './gathered.ts'

/** Rows a statement: large enough that round trips do not count, small enough to show progress. */
export const BATCH = 20_000

/** Inserts places with one statement; a place that is there already is overwritten. */
export async function insertPlaces(db: Db, table: string, places: readonly GatheredPlace[]): Promise<void> {
  await db.query(
    `insert into ${table} (id, name, country, region, lat, lon, precision, seat, level, weight)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::real[], $6::real[], $7::text[], $8::text[],
       $9::smallint[], $10::bigint[])
     on conflict (id) do update set name = excluded.name, country = excluded.country, region = excluded.region,
       lat = excluded.lat, lon = excluded.lon, precision = excluded.precision, seat = excluded.seat,
       level = excluded.level, weight = excluded.weight`,
    [
      places.map(({ id }) => id),
      places.map(({ name }) => name),
      places.map(({ country }) => country),
      places.map(({ region }) => region),
      places.map(({ lat }) => lat),
      places.map(({ lon }) => lon),
      places.map(({ precision }) => precision),
      places.map(({ seat }) => seat),
      places.map(({ level }) => level ?? null),
      places.map(({ weight }) => weight ?? 0),
    ],
  )
}

/** Inserts names with one statement. */
export async function insertNames(db: Db, table: string, names: readonly GatheredName[]): Promise<void> {
  await db.query(
    `insert into ${table} (name_norm, place, weight)
     select * from unnest($1::text[], $2::bigint[], $3::bigint[])`,
    [names.map(({ name }) => name), names.map(({ place }) => place), names.map(({ weight }) => weight)],
  )
}

/** Inserts names of places that are there, at the place's own weight; names of places left out are left out too. */
export async function insertNamesOfKept(
  db: Db,
  placeTable: string,
  nameTable: string,
  names: readonly Pick<GatheredName, 'name' | 'place'>[],
): Promise<void> {
  await db.query(
    `insert into ${nameTable} (name_norm, place, weight)
     select named.name, kept.id, kept.weight
     from unnest($1::text[], $2::bigint[]) as named (name, place) join ${placeTable} as kept on kept.id = named.place`,
    [names.map(({ name }) => name), names.map(({ place }) => place)],
  )
}
