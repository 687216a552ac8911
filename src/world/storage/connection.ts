import { Client, Pool, types, type ClientConfig, type QueryResult, type QueryResultRow } from 'pg'

/** A query that is asked very often: a session parses and plans it once, and knows it by its name from then on. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** What a query needs: a client of any kind. Rows are as the caller's SQL makes them. */
export interface Connection {
  query<Row extends QueryResultRow>(text: string | Statement, values?: unknown[]): Promise<QueryResult<Row>>
}

/** How a database is reached, in the words of `pg`. */
export type Address = Pick<ClientConfig, 'host' | 'user' | 'database' | 'connectionString'>

/** How a session behaves: its role (null: as it logged in), and the milliseconds that a query may run (0: no limit). */
export interface Session {
  readonly role: string | null
  readonly statementTimeout: number
}

const CONNECT_TIMEOUT = 10_000

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

// 64-bit numbers as numbers (ours stay below 2^53), days as text, instants as ISO 8601 with milliseconds.
const READERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [DATE, String],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
])

const readTypes: ClientConfig['types'] = {
  getTypeParser: (oid: Parameters<typeof types.getTypeParser>[0], format?: 'text' | 'binary') =>
    READERS.get(oid) ?? types.getTypeParser(oid, format ?? 'text'),
}

/** A pool of sessions; connections that break while idle are dropped in silence and made anew when asked for. */
export function openPool(address: Address, session: Session, max: number): Pool {
  const pool = new Pool({ ...configOf(address, session), max, idleTimeoutMillis: 30_000 })
  pool.on('error', () => undefined)
  // A client that is lent out speaks for itself: whoever uses it hears of the break from the query that failed.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** One connection of its own, for what a pool must not do. */
export async function openClient(address: Address, session: Session): Promise<Client> {
  const client = new Client(configOf(address, session))
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function configOf(address: Address, { role, statementTimeout }: Session): ClientConfig {
  const settings = [
    'search_path=sayso',
    'timezone=UTC',
    'datestyle=ISO',
    `statement_timeout=${statementTimeout}`,
    ...(role === null ? [] : [`role=${role}`]),
  ]
  return {
    ...address,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    application_name: 'sayso',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    types: readTypes,
  }
}
