import os from 'node:os'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, numbered, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let owner: Client
let claim = ''

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const due = sample([
  { words: 'The lock opens tomorrow', who: 'Ida Holm', kind: 'prediction', due: day(tomorrow) },
])

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  owner = new Client({
    connectionString: database.url,
    options: '-c search_path=sayso -c session_replication_role=replica',
  })
  await owner.connect()
  await store.add(due.capture, due.read, 'rules 1')
  claim = due.read.claims[0]!.id
  await store.confirm(claim, { by: 'R. Okafor', reason: 'as said', criteria: 'The lock opens.' })
})

afterEach(() => {
  vi.restoreAllMocks()
})

afterAll(async () => {
  await owner?.end()
  await store?.close()
  await database?.drop()
})

const add = async (number: number) => {
  const { capture, read } = numbered(number)
  return store.add(capture, read, 'rules 1')
}
const since = async (size: number) => (await store.entries({ cursor: String(size), limit: 200 })).rows
const standing = async () => {
  const history = (await store.history(claim))!
  return [history.verdict, history.claim.status, history.entries.map(({ what }) => what)]
}

test('a clock that jumped ahead is an entry before what is entered next, and resolves nothing', async () => {
  const before = await standing()
  // The machine has been up for two days less than the clock would have it: so far did the clock jump.
  const up = os.uptime()
  vi.spyOn(os, 'uptime').mockReturnValue(up - 2 * 86_400)
  const { entries } = await store.stats()
  await add(1)
  const [jump, ...rest] = await since(entries)
  expect([jump!.what, ...rest.map(({ what }) => what)]).toEqual(['clock-jumped', 'captured', 'read'])
  const { clock, expected } = JSON.parse(jump!.payload!) as { clock: string; expected: string }
  expect(Math.round((Date.parse(clock) - Date.parse(expected)) / 3_600_000)).toBe(48)
  expect(await standing()).toEqual(before)
  await add(2)
  expect((await since(entries)).filter(({ what }) => what === 'clock-jumped')).toHaveLength(1)
  expect((await store.verify()).fault).toBeNull()
})

test('a clock that went back is one too; times do not go back, and nothing is resolved', async () => {
  const before = await standing()
  const { entries } = await store.stats()
  // As a clock that was three days ahead had left it.
  await owner.query(
    `update entries set recorded_at = recorded_at + interval '3 days' where sequence = ${entries - 1}`,
  )
  await owner.query(`update ledgers set last_recorded_at = last_recorded_at + interval '3 days'`)
  const last = (await store.stats()).lastRecordedAt
  await add(3)
  const rows = await since(entries)
  expect(rows.map(({ what, recordedAt }) => [what, recordedAt])).toEqual([
    ['clock-jumped', last],
    ['captured', last],
    ['read', last],
  ])
  expect(JSON.parse(rows[0]!.payload!)).toMatchObject({ lastRecordedAt: last })
  await store.noticeDue()
  expect(await standing()).toEqual(before)
})
