import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered } from './sample.ts'

let database: FreshDatabase
let store: Store
let vandal: Client

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const number of [1, 2]) {
    const { capture, read } = numbered(number)
    await store.add(capture, read, 'rules 1')
  }
  vandal = new Client({
    connectionString: database.url,
    options: '-c search_path=sayso -c session_replication_role=replica',
  })
  await vandal.connect()
})

afterAll(async () => {
  await vandal?.end()
  await store?.close()
  await database?.drop()
})

const COLUMNS = [
  ['entries', 'actor'],
  ['entries', 'payload_hash'],
  ['entries', 'leaf_hash'],
  ['entries', 'tree_hash'],
  ['payloads', 'payload'],
  ['payloads', 'salt'],
  ['texts', 'text'],
] as const

// Another character of the same kind, so that the database takes it.
test.each(COLUMNS)('125 single characters of %s.%s, each is found', async (table, column) => {
  for (let flip = 0; flip < 125; flip += 1) {
    const { rows } = await vandal.query<{ at: string; was: string }>(
      `select ctid::text as at, ${column} as was from ${table} order by ctid offset ${flip} % (select count(*) from ${table}) limit 1`,
    )
    const { at, was } = rows[0]!
    const place = Math.floor((flip / 124) * (was.length - 1))
    const now = was.slice(0, place) + (was[place] === '0' ? '1' : '0') + was.slice(place + 1)
    const { rows: changed } = await vandal.query<{ at: string }>(
      `update ${table} set ${column} = $1 where ctid = $2 returning ctid::text as at`,
      [now, at],
    )
    expect([place, (await store.verify()).fault]).toEqual([place, expect.stringMatching(/^Entry \d+: /)])
    await vandal.query(`update ${table} set ${column} = $1 where ctid = $2`, [was, changed[0]!.at])
  }
  expect((await store.verify()).fault).toBeNull()
})

test('125 single bits of captured bytes, each is found', async () => {
  for (let flip = 0; flip < 125; flip += 1) {
    const { rows } = await vandal.query<{ sha256: string; place: number }>(
      `update blobs set bytes = set_byte(bytes, place, get_byte(bytes, place) # ${1 << (flip % 8)})
       from (select sha256 as name, ((length(bytes) - 1) * ${flip} / 124)::integer as place from blobs
             order by sha256 offset ${flip % 2} limit 1) as chosen
       where sha256 = name returning sha256, place`,
    )
    const { sha256, place } = rows[0]!
    expect([place, (await store.verify()).fault]).toEqual([
      place,
      expect.stringMatching(/^Entry \d+: its captured bytes/),
    ])
    await vandal.query(
      `update blobs set bytes = set_byte(bytes, $2, get_byte(bytes, $2) # ${1 << (flip % 8)}) where sha256 = $1`,
      [sha256, place],
    )
  }
  expect((await store.verify()).fault).toBeNull()
})
