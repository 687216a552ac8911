import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { loadGazetteer, SHIPPED_VERSION } from '../src/world/storage/gazetteer/index.ts'
import { migrate } from '../src/world/storage/migrate.ts'
import { MIGRATIONS } from '../src/world/storage/migrations/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'

/** A database of its own: its URL, and how to let go of it. */
export interface FreshDatabase {
  readonly url: string
  /** Drops the database; the last test file out stops the server. */
  drop(): Promise<void>
}

// One real PostgreSQL for all test files of a run; it outlives the run in the temporary folder, for its templates.
const DATA = path.join(os.tmpdir(), `sayso-test-${os.userInfo().uid}`)

const TEMPLATE_LOCK = 7_461

let counter = 0

/**
 * Clones a migrated template; `gazetteer` says whether with the places loaded (made once, then a copy of some seconds).
 * Call `drop` in `afterAll`. The store migrates nothing more: `openStore({ databaseUrl: url, gazetteer: false })`.
 */
export async function freshDatabase({ gazetteer = false } = {}): Promise<FreshDatabase> {
  const presence = await joinServer(DATA)
  const { socketDir } = presence
  const template = await ensureTemplate(socketDir, gazetteer)
  const name = `test_${process.pid}_${Date.now()}_${(counter += 1)}`
  await onServer(socketDir, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  return {
    url: urlOf(socketDir, name),
    async drop() {
      await onServer(socketDir, 'postgres', (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      )
      await presence.leave()
    },
  }
}

/** The template for this schema, made by whoever comes first. */
async function ensureTemplate(socketDir: string, gazetteer: boolean): Promise<string> {
  const schema = createHash('sha256').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 12)
  const places = createHash('sha256').update(SHIPPED_VERSION).digest('hex').slice(0, 6)
  const name = `template_${schema}${gazetteer ? `_places_${places}` : ''}`
  await onServer(socketDir, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rows.length > 0) return
    await client.query(`drop database if exists ${name}_draft with (force)`)
    await client.query(`create database ${name}_draft`)
    await onServer(socketDir, `${name}_draft`, async (owner) => {
      await migrate(owner)
      if (gazetteer) await loadGazetteer(owner)
    })
    await client.query(`alter database ${name}_draft rename to ${name}`)
  })
  return name
}

async function onServer<T>(
  socketDir: string,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ host: socketDir, user: 'sayso', database })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(socketDir: string, database: string): string {
  return `postgresql://sayso@${encodeURIComponent(socketDir)}/${database}`
}
