import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Writer } from './add.ts'
import type { Connection } from './connection.ts'
import { whyUnwritten } from './error-code.ts'
import type { BackedUp } from './keeping.ts'
import { schemaVersion } from './migrate.ts'
import { storeError } from './store-error.ts'
import { TABLES } from './tables.ts'

/** What a backup begins with; the number is the version of its form. */
const MAGIC = 'sayso-backup/1'

const SNAPSHOT = `set transaction isolation level repeatable read, read only; set local statement_timeout = 0`
const AT_ONCE = 200

/**
 * Writes the ledger as one moment sees it into one file, while others go on writing to the ledger: a line that says what
 * it is, a line a row, and a last line with the number of lines and the SHA-256 of all that stands before it. The file
 * appears under its name when it is whole.
 */
export async function backUp({ database, ledgerId }: Writer, file: string): Promise<BackedUp> {
  const draft = `${file}.part-${process.pid}`
  try {
    const backedUp = await database.transaction(async (connection) => {
      await connection.query(SNAPSHOT)
      return writeAll(connection, ledgerId, draft)
    })
    await rename(draft, file)
    return backedUp
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeAll(connection: Connection, ledgerId: number, draft: string): Promise<BackedUp> {
  const stream = createWriteStream(draft, { flags: 'wx', mode: 0o600 })
  const whole = createHash('sha256')
  let rows = 0
  const write = async (line: string): Promise<void> => {
    const bytes = Buffer.from(`${line}\n`)
    whole.update(bytes)
    if (!stream.write(bytes)) await once(stream, 'drain')
  }
  try {
    await once(stream, 'open')
    await write(JSON.stringify({ sayso: MAGIC, schema: await schemaVersion(connection), ledgerId }))
    for (const { name: table, kind, order } of TABLES) {
      if (kind === 'shelved') continue
      for await (const row of rowsOf(connection, ledgerId, table, order)) {
        await write(`${table} ${row}`)
        rows += 1
      }
    }
    const sha256 = whole.digest('hex')
    stream.end(`${JSON.stringify({ end: MAGIC, rows, sha256 })}\n`)
    await finished(stream)
    await flush(draft)
    return { rows, sha256 }
  } catch (error) {
    stream.destroy()
    throw storeError(
      'backup-failed',
      `The backup could not be written: ${whyUnwritten(error)}.`,
      'Name a file on a disk that has room for it, in a directory of yours.',
      error,
    )
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/** A table's rows as JSON, a page at a time; generated columns are made again when they are restored. */
async function* rowsOf(
  connection: Connection,
  ledgerId: number,
  table: string,
  order: readonly string[],
): AsyncGenerator<string> {
  const cursor = `backup_${table}`
  await connection.query(
    `declare ${cursor} no scroll cursor for select to_json(${table})::text as row from ${table}
     where ledger_id = ${ledgerId} order by ${order.join(', ')}`,
  )
  for (;;) {
    const { rows } = await connection.query<{ row: string }>(`fetch ${AT_ONCE} from ${cursor}`)
    for (const { row } of rows) yield row
    if (rows.length < AT_ONCE) break
  }
  await connection.query(`close ${cursor}`)
}
