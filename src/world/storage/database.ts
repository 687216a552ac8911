import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client, Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import { APP_ROLE } from './app-role.ts'
import { openClient, openPool, type Connection, type Statement } from './connection.ts'
import type { Presence } from './postgres/index.ts'
import { otherServer, ownServer, type Server } from './servers.ts'
import { storeError } from './store-error.ts'
import type { StoreOptions } from './store.ts'
import { isGone, toStoreError } from './to-store-error.ts'

/** The oldest PostgreSQL that Sayso is tested against, as `server_version_num`. */
const OLDEST = 150_000

/** A database that is reached, whoever runs its server. */
export interface Database extends Connection {
  /** Runs the work in one transaction, as the application's role; retried only while nothing has been asked yet. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /** Runs the work on a connection that may change the schema. */
  asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T>
  /** From now on, work as the application's role; `false` when we could not make it. */
  useAppRole(possible: boolean): void
  readonly location: string
  readonly presence: () => Presence | null
  close(): Promise<void>
}

/** Reaches the database that the options name, starting a server of our own where they name a folder. */
export async function openDatabase(options: StoreOptions): Promise<Database> {
  const { databaseUrl, dataDir } = options
  if (databaseUrl === undefined && dataDir === undefined) {
    throw storeError(
      'no-data',
      'Neither a data folder nor a database was named.',
      'Set SAYSO_DATA or DATABASE_URL.',
    )
  }
  const server = databaseUrl === undefined ? ownServer(path.resolve(dataDir!)) : otherServer(databaseUrl)
  const database = reach(server, options)
  await database
    .asOwner((owner) => checkServer(owner))
    .catch(async (error: unknown) => {
      await database.close()
      throw toStoreError(error)
    })
  return database
}

function reach(server: Server, { statementTimeout = 10_000, poolSize = 8 }: StoreOptions): Database {
  let pool: { readonly made: Pool; readonly host: string } | null = null
  let role: string | null = null
  const currentPool = async (): Promise<Pool> => {
    const address = await server.address(role === null ? 'owner' : 'app')
    const host = `${address.host ?? ''} ${role ?? ''}`
    if (pool?.host === host) return pool.made
    void pool?.made.end()
    const session = { role: server.loginAsApp ? null : role, statementTimeout }
    pool = { made: openPool(address, session, poolSize), host }
    return pool.made
  }
  return {
    location: server.location,
    presence: () => server.presence(),
    useAppRole: (possible) => (role = possible ? APP_ROLE : null),
    async query<Row extends QueryResultRow>(
      text: string | Statement,
      values?: unknown[],
    ): Promise<QueryResult<Row>> {
      return twice(async () => (await currentPool()).query<Row>(text, values))
    },
    transaction: async (work) => transact(await twice(async () => begin(await currentPool())), work),
    async asOwner(work) {
      const client = await twice(async () =>
        openClient(await server.address('owner'), { role: null, statementTimeout: 0 }),
      )
      try {
        return await work(client)
      } finally {
        await client.end().catch(() => undefined)
      }
    },
    async close() {
      await pool?.made.end()
      await server.leave()
    },
  }
}

// Writers wait for each other at the ledger's end, so they are given longer than readers.
const BEGIN = `begin; set local statement_timeout = '60s'`

/** Tries again once when the database had gone: a server of ours has been started again by then. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isGone(error)) throw toStoreError(error)
    await pause(100)
    return work().catch((again: unknown) => {
      throw toStoreError(again)
    })
  }
}

async function begin(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  try {
    await client.query(BEGIN)
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function transact<T>(client: PoolClient, work: (connection: Connection) => Promise<T>): Promise<T> {
  let committing = false
  try {
    const result = await work(client)
    committing = true
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw committing && isGone(error) ? unknownCommit(error) : toStoreError(error)
  }
}

function unknownCommit(error: unknown): Error {
  return storeError(
    'commit-unknown',
    'The database went away at the last moment: this may or may not have been recorded.',
    'Do it again: what is recorded already is not recorded twice.',
    error,
  )
}

async function checkServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`,
  )
  const { version = 0, encoding = '' } = rows[0] ?? {}
  if (version < OLDEST) {
    throw storeError(
      'postgres-too-old',
      `The database is PostgreSQL ${Math.floor(version / 10_000)}.`,
      'Sayso needs 15 or newer.',
    )
  }
  if (encoding !== 'UTF8') {
    throw storeError(
      'database-encoding',
      `The database is encoded in ${encoding}.`,
      'Make one with encoding UTF8.',
    )
  }
}
