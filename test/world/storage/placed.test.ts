/** Claims counted by place and by day: those that name very many places too, which no index holds. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { place, sample } from './sample.ts'

let database: FreshDatabase
let store: Store

const where = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => place(from + at, `Place ${from + at}`))

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  const { capture, read } = sample([
    { words: 'Nowhere it rains' },
    { words: 'In two towns it rains', where: where(1, 2) },
    { words: 'In a hundred towns it rains', where: where(1, 100) },
    { words: 'In a hundred and one towns it snows', where: where(1, 101) },
    { words: 'In a thousand towns it rains', where: where(1, 1_000) },
  ])
  await store.add(capture, read, 'rules 1')
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

test('every place of every claim counts', async () => {
  const { places, left } = await store.placed({})
  expect([places.length, left]).toEqual([1_000, 0])
  const claimsAbout = new Map(places.map(({ geonameId, claims }) => [geonameId, claims]))
  expect([1, 2, 3, 100, 101, 102, 1_000].map((id) => claimsAbout.get(id))).toEqual([4, 4, 3, 3, 2, 1, 1])
  expect((await store.placed({ text: 'snows' })).places).toHaveLength(101)
  expect((await store.placed({ place: '-' })).places).toEqual([])
})

test('and every claim on its day', async () => {
  expect(await store.days({})).toMatchObject([{ claims: 5, placed: 4 }])
  expect(await store.days({ text: 'rains' })).toMatchObject([{ claims: 4, placed: 3 }])
})
