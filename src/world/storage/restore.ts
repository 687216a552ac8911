import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { storeError } from './store-error.ts'
import { TABLES } from './tables.ts'

const BATCH = 500
const BATCH_CHARACTERS = 16_777_216

const FIRST = /^\{"sayso":"sayso-backup\/1","schema":(\d{1,4}),"ledgerId":(\d{1,9})\}$/
const LAST = /^\{"end":"sayso-backup\/1","rows":(\d{1,15}),"sha256":"([0-9a-f]{64})"\}$/
const ROW = /^([a-z_]+) (\{.*\})$/s

/** What a backup that was found whole says of itself. */
export interface Backup {
  readonly schema: number
  readonly ledgerId: number
  readonly rows: number
}

/** Reads a backup from end to end and refuses one that is cut, damaged or of a newer schema; touches nothing else. */
export async function checkBackup(file: string): Promise<Backup> {
  const whole = createHash('sha256')
  let first: Buffer | null = null
  let last: Buffer | null = null
  let lines = 0
  for await (const line of linesOf(file)) {
    if (last !== null) whole.update(last).update('\n')
    first ??= line
    last = line
    lines += 1
  }
  const [, schema, ledgerId] = FIRST.exec(String(first)) ?? []
  const [, counted, sha256] = LAST.exec(String(last)) ?? []
  if (schema === undefined || sha256 !== whole.digest('hex') || Number(counted) !== lines - 2)
    throw damaged(file)
  if (Number(schema) > MIGRATIONS.length || Number(schema) < 1) throw otherSchema(Number(schema))
  return { schema: Number(schema), ledgerId: Number(ledgerId), rows: Number(counted) }
}

/**
 * Makes the schema that a checked backup was written with in a database that holds no ledger yet, and puts its rows into
 * it, all or nothing; what opens the store afterwards brings them up to date.
 */
export async function restoreRows(database: Database, file: string, backup: Backup): Promise<void> {
  await database.asOwner(async (owner) => {
    await ensureSchema(owner, backup.schema)
    await owner.query('begin')
    try {
      const { rows } = await owner.query('select 1 from entries limit 1')
      if (rows.length > 0) throw notEmpty()
      await owner.query('delete from ledgers')
      await putAll(owner, file, backup)
      await owner.query('commit')
    } catch (error) {
      await owner.query('rollback').catch(() => undefined)
      throw error
    }
  })
}

/** A database that was opened before has a schema already, which must be the backup's. */
async function ensureSchema(owner: Connection, schema: number): Promise<void> {
  const found = await schemaVersion(owner)
  if (found === 0) await migrate(owner, MIGRATIONS.slice(0, schema))
  else if (found !== schema) throw otherDatabase(found, schema)
}

async function putAll(owner: Connection, file: string, backup: Backup): Promise<void> {
  const batch: string[] = []
  let [table, size, done] = ['', 0, 0]
  for await (const line of linesOf(file)) {
    const [, name, row] = ROW.exec(line.toString()) ?? []
    if (name === undefined || row === undefined) continue
    if (name !== table || batch.length >= BATCH || size > BATCH_CHARACTERS) {
      await put(owner, table, batch)
      batch.length = 0
      size = 0
      table = name
    }
    batch.push(row)
    size += row.length
    done += 1
  }
  await put(owner, table, batch)
  // The file was whole when it was checked; it must not have been changed since.
  if (done !== backup.rows) throw damaged(file)
}

const columnsOf = new Map<string, string>()

async function put(owner: Connection, table: string, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return
  if (!TABLES.some(({ name }) => name === table)) throw damaged(table)
  const columns = columnsOf.get(table) ?? (await findColumns(owner, table))
  columnsOf.set(table, columns)
  await owner.query(
    `insert into ${table} (${columns})
     select ${columns} from unnest($1::json[]) with ordinality as line (line, at),
       lateral json_populate_record(null::${table}, line) order by at`,
    [rows],
  )
}

async function findColumns(owner: Connection, table: string): Promise<string> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(column_name, ', ') as columns from information_schema.columns
     where table_schema = 'sayso' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  return rows[0]!.columns
}

/** The lines of a file as bytes; a file that does not end with a line's end is cut, and its rest is no line of ours. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, to)])
      rest = []
      from = to + 1
    }
    rest.push(chunk.subarray(from))
  }
  if (rest.some((part) => part.length > 0)) throw damaged(file)
}

function damaged(file: string): Error {
  return storeError(
    'backup-damaged',
    `${file} is not a whole backup, or was damaged.`,
    'Take another backup; nothing was touched.',
  )
}

function otherSchema(schema: number): Error {
  return storeError(
    'backup-schema',
    `The backup was written by a newer Sayso (schema ${schema}; this one knows ${MIGRATIONS.length}).`,
    'Update this Sayso, and restore it then.',
  )
}

function otherDatabase(found: number, schema: number): Error {
  return storeError(
    'backup-schema',
    `The database has the schema ${found}, and the backup is of ${schema}.`,
    'Restore into a new folder, or into a database that Sayso has not used yet.',
  )
}

function notEmpty(): Error {
  return storeError('not-empty', 'There is a ledger already.', 'Restore into a new folder.')
}
