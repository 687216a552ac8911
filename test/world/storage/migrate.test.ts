import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, schemaVersion } from '../../../src/world/storage/migrate.ts'
import { MIGRATIONS } from '../../../src/world/storage/migrations/index.ts'
import { openStore } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'

let database: FreshDatabase
let client: Client

beforeAll(async () => {
  database = await freshDatabase()
  client = await connect()
  await client.query('drop schema sayso cascade; drop schema gazetteer cascade; drop schema people cascade')
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

async function connect(): Promise<Client> {
  const made = new Client({ connectionString: database.url })
  made.on('error', () => undefined)
  await made.connect()
  return made
}

const tableCount = async () =>
  (await client.query(`select count(*)::integer as count from pg_tables where schemaname = 'sayso'`)).rows[0]
    .count

const BAD = [
  ...MIGRATIONS,
  { name: 'bad', sql: 'create table sayso.half (x integer); select no_such_function()' },
]

test('a migration that fails leaves nothing of any', async () => {
  await expect(migrate(client, BAD)).rejects.toThrow('no_such_function')
  expect(await tableCount()).toBe(0)
  expect(await schemaVersion(client)).toBe(0)
})

test('a migration killed half way leaves nothing, and the next one does it all', async () => {
  const victim = await connect()
  const { rows } = await victim.query('select pg_backend_pid() as pid')
  const dying = migrate(victim, [...MIGRATIONS, { name: 'slow', sql: 'select pg_sleep(20)' }])
  dying.catch(() => undefined)
  await expect
    .poll(
      async () =>
        (await client.query(`select state, query from pg_stat_activity where pid = $1`, [rows[0].pid]))
          .rows[0].query,
    )
    .toContain('pg_sleep')
  await client.query('select pg_terminate_backend($1)', [rows[0].pid])
  await expect(dying).rejects.toThrow()
  expect(await tableCount()).toBe(0)
})

test('five that start together migrate once', async () => {
  const clients = await Promise.all(Array.from({ length: 5 }, connect))
  const versions = await Promise.all(clients.map((one) => migrate(one)))
  await Promise.all(clients.map((one) => one.end()))
  expect(new Set(versions)).toEqual(new Set([MIGRATIONS.length]))
  const { rows } = await client.query('select count(*)::integer as count from sayso.migrations')
  expect(rows[0].count).toBe(MIGRATIONS.length)
})

test('a later step is added to what is there', async () => {
  await migrate(client, [...MIGRATIONS, { name: 'later', sql: 'create table sayso.later (x integer)' }])
  expect(await schemaVersion(client)).toBe(MIGRATIONS.length + 1)
})

test('a newer schema is refused, readably, and not touched', async () => {
  const opening = openStore({ databaseUrl: database.url, gazetteer: false })
  await expect(opening).rejects.toMatchObject({ name: 'StoreError', problem: { code: 'schema-newer' } })
  expect(await schemaVersion(client)).toBe(MIGRATIONS.length + 1)
})

test('every primary key begins with the distribution key', async () => {
  const { rows } = await client.query(
    `select distinct key.conrelid::regclass::text as name, first.attname as first
     from pg_constraint as key
       join pg_attribute as first on first.attrelid = key.conrelid and first.attnum = key.conkey[1]
     where key.contype in ('p', 'u') and key.connamespace = 'sayso'::regnamespace`,
  )
  const keys = rows.filter(({ name }) => !name.endsWith('migrations'))
  expect(keys.length).toBeGreaterThanOrEqual(10)
  expect(keys.filter(({ first }) => first !== 'ledger_id')).toEqual([])
})
