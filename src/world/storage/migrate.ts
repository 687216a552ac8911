import type { Connection } from './connection.ts'
import { MIGRATIONS, type Migration } from './migrations/index.ts'
import { storeError } from './store-error.ts'

// Names the lock of migrations among advisory locks: ASCII "says".
const MIGRATION_LOCK = 0x73617973

const BOOK = `
  create schema if not exists sayso;
  create table if not exists sayso.migrations (
    version integer primary key, name text not null, applied_at timestamptz not null default now())`

/**
 * Brings the schema up to date and yields its version: every missing step in one transaction, under a lock, so that a
 * process killed half way leaves nothing and of two that start together one waits. A newer schema is left untouched.
 */
export async function migrate(
  owner: Connection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  if ((await schemaVersion(owner)) === migrations.length) return migrations.length
  await owner.query('begin')
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await owner.query(BOOK)
    await apply(owner, migrations)
    await owner.query('commit')
    return migrations.length
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  }
}

async function apply(owner: Connection, migrations: readonly Migration[]): Promise<void> {
  const applied = await schemaVersion(owner)
  if (applied > migrations.length) throw newerSchema(applied, migrations.length)
  for (const [index, { name, sql }] of migrations.entries()) {
    if (index < applied) continue
    await owner.query(sql)
    await owner.query('insert into sayso.migrations (version, name) values ($1, $2)', [index + 1, name])
  }
}

/** The number of migrations that a database has had; 0 for none. */
export async function schemaVersion(connection: Connection): Promise<number> {
  const { rows: found } = await connection.query<{ found: boolean }>(
    `select to_regclass('sayso.migrations') is not null as found`,
  )
  if (found[0]?.found !== true) return 0
  const { rows } = await connection.query<{ version: number }>(
    'select coalesce(max(version), 0)::integer as version from sayso.migrations',
  )
  return rows[0]?.version ?? 0
}

function newerSchema(found: number, known: number): Error {
  return storeError(
    'schema-newer',
    `The database was written by a newer Sayso (schema ${found}; this one knows ${known}).`,
    'Update this Sayso, or use the one that wrote it.',
  )
}
