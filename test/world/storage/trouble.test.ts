import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered } from './sample.ts'

let database: FreshDatabase
let store: Store
let other: Client
let killer: Client

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false, statementTimeout: 1_000 })
  other = new Client({ connectionString: database.url, options: '-c search_path=sayso' })
  await other.connect()
  // One that is in no transaction: inside one, the server's activity is seen as it was at first sight.
  killer = new Client({ connectionString: database.url })
  await killer.connect()
})

afterAll(async () => {
  await other?.end()
  await killer?.end()
  await store?.close()
  await database?.drop()
})

const add = (number: number) => {
  const { capture, read } = numbered(number)
  return store.add(capture, read, 'rules 1')
}

/** Cuts the connection of whoever waits for the ledger's end. */
const cutWaiting = () =>
  killer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and query like '%for update%'`,
  )

test('a database that goes away in the middle of an add: a clear error, nothing half done, and it recovers', async () => {
  await add(1)
  const before = await store.stats()
  await other.query('begin')
  await other.query('select * from ledgers for update')
  const adding = add(2)
  adding.catch(() => undefined)
  await expect.poll(async () => (await cutWaiting()).rowCount, { timeout: 15_000 }).toBe(1)
  await other.query('rollback')
  await expect(adding).rejects.toMatchObject({ name: 'StoreError', problem: { code: 'database-gone' } })
  expect((await store.stats()).entries).toBe(before.entries)
  expect(await add(2)).toMatchObject({ outcome: 'added' })
  expect((await store.verify()).fault).toBeNull()
})

test('all connections cut while idle: the next question is answered', async () => {
  await Promise.all([store.claims({}), store.claims({}), store.claims({})])
  await killer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'sayso'`,
  )
  expect((await store.claims({ speaker: 'Harbour master 1' })).rows).toHaveLength(8)
  expect(await add(3)).toMatchObject({ outcome: 'added' })
})

test('a query that takes too long is ended, and says so', async () => {
  await other.query('begin')
  await other.query('lock table claims')
  await expect(store.claims({})).rejects.toMatchObject({ problem: { code: 'query-timeout' } })
  await other.query('rollback')
  expect((await store.claims({})).rows.length).toBeGreaterThan(0)
})

test('many writers at once: every number is taken once, and the ledger verifies', async () => {
  const second = await openStore({ databaseUrl: database.url, gazetteer: false })
  const numbers = Array.from({ length: 40 }, (_, index) => 100 + index)
  await Promise.all(
    numbers.map((number) => {
      const { capture, read } = numbered(number)
      return (number % 2 === 0 ? store : second).add(capture, read, 'rules 1')
    }),
  )
  expect((await second.verify()).fault).toBeNull()
  expect((await store.articles({}, { limit: 200 })).rows).toHaveLength(43)
  await second.close()
})
