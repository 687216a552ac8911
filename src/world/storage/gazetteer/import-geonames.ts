import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BATCH, insertNamesOfKept, insertPlaces } from './bulk-insert.ts'
import { inTransaction, onOneConnection, type Db } from './db.ts'
import { isNameLine, nameOfLine, PLACE_COLUMNS, placeOfLine } from './geonames-rows.ts'
import { lineBatches } from './line-batches.ts'
import { gatherShipped, type Loaded } from './load.ts'
import { forgetPlaces } from './lookup.ts'
import { GAZETTEER_LOCK, GAZETTEER_SCHEMA_SQL } from './schema.ts'

/** The unpacked files of GeoNames' dump: allCountries.txt (or one country's), and alternateNamesV2.txt if at hand. */
export interface GeoNamesFiles {
  readonly places: string
  readonly alternateNames?: string
}

/** How far an import has come, in bytes of its files; `indexing` has no measure. */
export interface ImportProgress {
  readonly step: 'places' | 'names' | 'indexing'
  readonly done: number
  readonly total: number
}

/** Tables of the import until it is whole: look-ups go on in the old ones meanwhile. */
const NEXT_TABLES = `
create table if not exists gazetteer.place_next (like gazetteer.place including all);
create table if not exists gazetteer.name_next (like gazetteer.name);
`

/**
 * Imports GeoNames' full dump in place of the shipped gazetteer. Every batch is kept with the offset behind it, so an
 * import that was stopped goes on where it stopped; the new tables take the old ones' place all at once at the end.
 * Throws when a file is missing or is no such dump.
 */
export async function importGeoNames(
  db: Db,
  files: GeoNamesFiles,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<Loaded> {
  const whole = absolute(files)
  const loaded = await onOneConnection(db, async (connection) => {
    await connection.query('select pg_advisory_lock($1)', [GAZETTEER_LOCK])
    try {
      return await importAlone(connection, whole, onProgress)
    } finally {
      await connection.query('select pg_advisory_unlock($1)', [GAZETTEER_LOCK])
    }
  })
  forgetPlaces(db)
  return loaded
}

/** The same files, told from wherever one stands: from another folder the import goes on too. */
function absolute({ places, alternateNames }: GeoNamesFiles): GeoNamesFiles {
  const whole = { places: resolve(places) }
  return alternateNames === undefined ? whole : { ...whole, alternateNames: resolve(alternateNames) }
}

async function importAlone(
  db: Db,
  files: GeoNamesFiles,
  onProgress: (progress: ImportProgress) => void,
): Promise<Loaded> {
  await db.query(GAZETTEER_SCHEMA_SQL)
  await startOrGoOn(db, files)
  await inBatches(db, files.places, (lines) => keepPlaces(db, files.places, lines), 'places', onProgress)
  await refuseEmpty(db, files.places)
  const { alternateNames } = files
  if (alternateNames !== undefined)
    await inBatches(db, alternateNames, (lines) => keepNames(db, alternateNames, lines), 'names', onProgress)
  onProgress({ step: 'indexing', done: 0, total: 1 })
  return inTransaction(db, () => takePlace(db))
}

/** Other files than last time, or changed ones, begin anew; the same go on. */
async function startOrGoOn(db: Db, files: GeoNamesFiles): Promise<void> {
  const wanted = await Promise.all(
    [files.places, files.alternateNames]
      .filter((file) => file !== undefined)
      .map(async (file) => {
        const { size, mtimeMs } = await stat(file)
        return { file, fingerprint: `${size} ${Math.round(mtimeMs)}` }
      }),
  )
  const { rows } = await db.query('select file, fingerprint from gazetteer.import_progress')
  const kept = new Set(rows.map((row) => `${String(row['file'])} ${String(row['fingerprint'])}`))
  if (
    rows.length === wanted.length &&
    wanted.every(({ file, fingerprint }) => kept.has(`${file} ${fingerprint}`))
  )
    return
  await inTransaction(db, async () => {
    await db.query('drop table if exists gazetteer.place_next, gazetteer.name_next')
    await db.query(NEXT_TABLES)
    await db.query('delete from gazetteer.import_progress')
    for (const { file, fingerprint } of wanted)
      await db.query('insert into gazetteer.import_progress values ($1, $2, 0)', [file, fingerprint])
  })
}

async function inBatches(
  db: Db,
  file: string,
  keep: (lines: readonly string[]) => Promise<void>,
  step: 'places' | 'names',
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  const { size } = await stat(file)
  const { rows } = await db.query('select bytes from gazetteer.import_progress where file = $1', [file])
  for await (const { lines, bytes } of lineBatches(file, Number(rows[0]?.['bytes'] ?? 0))) {
    await inTransaction(db, async () => {
      await keep(lines)
      await db.query('update gazetteer.import_progress set bytes = $2 where file = $1', [file, bytes])
    })
    onProgress({ step, done: bytes, total: size })
  }
}

async function keepPlaces(db: Db, file: string, lines: readonly string[]): Promise<void> {
  if (lines.every((line) => line.split('\t').length < PLACE_COLUMNS))
    throw new Error(`${file} is not a GeoNames dump: its lines have fewer than ${PLACE_COLUMNS} columns`)
  const found = lines.map(placeOfLine).filter((found) => found !== null)
  const places = new Map(found.map(({ place }) => [place.id, place]))
  await insertPlaces(db, 'gazetteer.place_next', [...places.values()])
  const names = found.flatMap(({ names }) => names)
  await insertNamesOfKept(db, 'gazetteer.place_next', 'gazetteer.name_next', names)
}

/** A file without a single place would put nothing in the place of everything. */
async function refuseEmpty(db: Db, file: string): Promise<void> {
  const { rows } = await db.query('select 1 from gazetteer.place_next limit 1')
  if (rows.length === 0) throw new Error(`${file} is not a GeoNames dump: it holds no place`)
}

async function keepNames(db: Db, file: string, lines: readonly string[]): Promise<void> {
  if (!lines.some(isNameLine))
    throw new Error(`${file} is not a GeoNames dump of alternate names: no line holds two ids and a name`)
  const names = lines.map(nameOfLine).filter((name) => name !== null)
  await insertNamesOfKept(db, 'gazetteer.place_next', 'gazetteer.name_next', names)
}

/** Adds what Sayso knows of countries, regions and areas beyond GeoNames, then puts the new tables in the old ones' place. */
async function takePlace(db: Db): Promise<Loaded> {
  const { places, names: added } = await gatherShipped('larger')
  const larger = [...places.values()]
  const { rows } = await db.query('select id from gazetteer.place_next where precision <> $1', ['settlement'])
  const there = new Set(rows.map(({ id }) => Number(id)))
  await insertPlaces(
    db,
    'gazetteer.place_next',
    larger.filter(({ id }) => !there.has(id)),
  )
  for (let from = 0; from < added.length; from += BATCH)
    await insertNamesOfKept(
      db,
      'gazetteer.place_next',
      'gazetteer.name_next',
      added.slice(from, from + BATCH),
    )
  const readers = await readersOf(db)
  await db.query(SWAP)
  for (const reader of readers) await db.query(`grant select on gazetteer.place, gazetteer.name to ${reader}`)
  const counted = await db.query('select places, names from gazetteer.version')
  const row = counted.rows[0]
  return { loaded: true, places: Number(row?.['places']), names: Number(row?.['names']) }
}

/** The roles that may read the old tables, quoted: the new ones are made without rights. */
async function readersOf(db: Db): Promise<readonly string[]> {
  const { rows } = await db.query(
    `select distinct quote_ident(grantee) as reader from information_schema.role_table_grants
     where table_schema = 'gazetteer' and table_name = 'name' and privilege_type = 'SELECT'`,
  )
  return rows.map((row) => String(row['reader']))
}

/** A region that the dump gives nobody weighs what its towns do; a name that came twice is kept once. */
const SWAP = `
update gazetteer.place_next as region set weight = towns.people
from (select country, region, sum(weight) as people from gazetteer.place_next
      where precision = 'settlement' group by country, region) as towns
where region.precision = 'region' and region.level = 1 and region.weight = 0
  and region.country = towns.country and region.region = towns.region;
drop table gazetteer.place, gazetteer.name;
alter table gazetteer.place_next rename to place;
create table gazetteer.name as
  select named.name_norm, named.place, max(place.weight) as weight
  from gazetteer.name_next as named join gazetteer.place as place on place.id = named.place
  group by named.name_norm, named.place;
alter table gazetteer.name alter name_norm set not null, alter place set not null, alter weight set not null;
drop table gazetteer.name_next;
create index name_by_norm on gazetteer.name (name_norm) include (place, weight);
analyze gazetteer.place, gazetteer.name;
delete from gazetteer.import_progress;
delete from gazetteer.version;
insert into gazetteer.version (source, version, places, names)
  select 'geonames', 'full dump', (select count(*) from gazetteer.place), (select count(*) from gazetteer.name);
`
