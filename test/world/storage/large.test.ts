import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let vandal: Client

// What is large is fetched apart from its row: some just under and over that size, some that fill a page's room alone.
const SIZES = [16_000, 16_384, 16_385, 40_000, 1_900_000, 1_900_000, 1_900_000, 1_900_000, 1_900_000]

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  vandal = new Client({
    connectionString: database.url,
    options: '-c search_path=sayso -c session_replication_role=replica',
  })
  await vandal.connect()
  for (const [index, size] of SIZES.entries()) {
    const words = `${index} `
      .repeat(Math.ceil(size / 2))
      .slice(0, size - 1)
      .trim()
    const { capture, read } = sample([{ words }], { url: `https://long.example/${index}` })
    // Noise, so that it is not stored small.
    const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * at * 31 + index * 7) % 251))
    await store.add({ ...capture, bytes: index % 2 === 0 ? bytes : capture.bytes }, read, 'rules 1')
    const other = numbered(index)
    await store.add(other.capture, other.read, 'rules 1')
  }
}, 60_000)

afterAll(async () => {
  await vandal?.end()
  await store?.close()
  await database?.drop()
})

test('a ledger with long articles among short ones verifies', async () => {
  expect(await store.verify()).toMatchObject({ fault: null, entries: SIZES.length * 4 })
})

test.each([
  ['payloads', 'payload', 25, /^Entry 25: its payload is not/],
  ['texts', 'text', 24, /^Entry 24: its text is/],
])('a character more in a long row of %s is found', async (table, column, entry, fault) => {
  const where =
    table === 'payloads'
      ? `sequence = ${entry}`
      : `sha256 = (select text_sha256 from articles where number = ${entry})`
  await vandal.query(`update ${table} set ${column} = ${column} || ' ' where ${where}`)
  expect((await store.verify()).fault).toMatch(fault)
  await vandal.query(`update ${table} set ${column} = left(${column}, -1) where ${where}`)
  expect((await store.verify()).fault).toBeNull()
})

test('so is a long row of captured bytes that is gone', async () => {
  await vandal.query(
    `delete from blobs where sha256 = (select about ->> 'bytesSha256' from captures where sequence = 24)`,
  )
  expect((await store.verify()).fault).toMatch(/^Entry 24: its captured bytes are missing/)
})
