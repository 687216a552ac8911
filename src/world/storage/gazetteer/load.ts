import { BATCH, insertNames, insertPlaces } from './bulk-insert.ts'
import { gatherAliases, gatherAreas, gatherCountries } from './countries.ts'
import { inTransaction, onOneConnection, type Db } from './db.ts'
import type { Gathered } from './gathered.ts'
import { gatherRegions } from './regions.ts'
import { GAZETTEER_LOCK, GAZETTEER_SCHEMA_SQL } from './schema.ts'
import { gatherSettlements } from './settlements.ts'
import { ownTable, SHIPPED_VERSION } from './shipped-files.ts'

/** How far a load has come: `done` of `total` rows; the total is an estimate while files are read. */
export interface LoadProgress {
  readonly step: 'reading' | 'places' | 'names' | 'index'
  readonly done: number
  readonly total: number
}

/** What a load did: `loaded` is false when the database had this version, or a full import, already. */
export interface Loaded {
  readonly loaded: boolean
  readonly places: number
  readonly names: number
}

/**
 * Loads the shipped gazetteer unless it is there. One transaction under an advisory lock: killed half way it leaves
 * nothing, and of two processes that start together one loads and the other finds it loaded.
 */
export async function loadGazetteer(
  db: Db,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<Loaded> {
  if (await isLoaded(db)) return { loaded: false, ...(await counts(db)) }
  return onOneConnection(db, (connection) =>
    inTransaction(connection, async () => {
      await connection.query('select pg_advisory_xact_lock($1)', [GAZETTEER_LOCK])
      await connection.query(GAZETTEER_SCHEMA_SQL)
      if (await isLoaded(connection)) return { loaded: false, ...(await counts(connection)) }
      return fill(connection, onProgress)
    }),
  )
}

/** Everything that is shipped, gathered from its files, or its countries and regions: 400 MB, given back when loaded. */
export async function gatherShipped(what: 'all' | 'larger'): Promise<Gathered> {
  const gathered: Gathered = { places: new Map(), names: [] }
  const settlements = await gatherSettlements(what === 'all' ? gathered : null)
  const regions = await gatherRegions(gathered, settlements)
  await gatherCountries(gathered, settlements)
  const countries = (await ownTable('countries.tsv')).map(([code, id]) => [code!, Number(id)] as const)
  await gatherAliases(gathered, new Map([...countries, ...regions]))
  await gatherAreas(gathered)
  return gathered
}

async function fill(connection: Db, onProgress: (progress: LoadProgress) => void): Promise<Loaded> {
  onProgress({ step: 'reading', done: 0, total: 1 })
  const { places, names } = await gatherShipped('all')
  await connection.query('truncate gazetteer.place, gazetteer.name')
  await connection.query('drop index if exists gazetteer.name_by_norm')
  await inBatches([...places.values()], 'places', onProgress, (rows) =>
    insertPlaces(connection, 'gazetteer.place', rows),
  )
  await inBatches(names, 'names', onProgress, (rows) => insertNames(connection, 'gazetteer.name', rows))
  onProgress({ step: 'index', done: 0, total: 1 })
  await connection.query(GAZETTEER_SCHEMA_SQL)
  // Without statistics the planner reads the whole table for every name.
  await connection.query('analyze gazetteer.place, gazetteer.name')
  await connection.query('delete from gazetteer.version')
  await connection.query(
    `insert into gazetteer.version (source, version, places, names) values ('shipped', $1, $2, $3)`,
    [SHIPPED_VERSION, places.size, names.length],
  )
  return { loaded: true, places: places.size, names: names.length }
}

async function inBatches<T>(
  rows: readonly T[],
  step: 'places' | 'names',
  onProgress: (progress: LoadProgress) => void,
  insert: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < rows.length; done += BATCH) {
    await insert(rows.slice(done, done + BATCH))
    onProgress({ step, done: Math.min(done + BATCH, rows.length), total: rows.length })
  }
}

/** A full GeoNames import holds more than what is shipped: it is never loaded over. */
async function isLoaded(db: Db): Promise<boolean> {
  const { rows: found } = await db.query(`select to_regclass('gazetteer.version') is not null as there`)
  if (found[0]?.['there'] !== true) return false
  const { rows } = await db.query('select source, version from gazetteer.version')
  return rows.some(({ source, version }) => source === 'geonames' || version === SHIPPED_VERSION)
}

async function counts(db: Db): Promise<{ readonly places: number; readonly names: number }> {
  const { rows } = await db.query('select places, names from gazetteer.version')
  return { places: Number(rows[0]?.['places'] ?? 0), names: Number(rows[0]?.['names'] ?? 0) }
}
