import { Client, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  loadGazetteer,
  placesByNameIn,
  placesByNames,
} from '../../../../src/world/storage/gazetteer/index.ts'
import { freshDatabase, type FreshDatabase } from '../../../database.ts'

let database: FreshDatabase
let pool: Pool
beforeAll(async () => {
  database = await freshDatabase({ gazetteer: true })
  pool = new Pool({ connectionString: database.url })
}, 120_000)
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe('one id under every spelling', () => {
  const rows: readonly { readonly id: number; readonly names: readonly string[] }[] = [
    {
      id: 705104,
      names: ['Konstantinovka', 'Kostiantynivka', 'Kostyantynivka', 'Костянтинівка', 'Константиновка'],
    },
    { id: 703448, names: ['Kyiv', 'Kiev', 'Київ', 'Киев'] },
    { id: 704422, names: ['Pokrovsk', 'Krasnoarmeysk', 'Покровськ'] },
    { id: 707898, names: ['Huliaipole', 'Gulyaypole', 'Гуляйполе'] },
    {
      id: 709716,
      names: ['Donetsk Oblast', 'Donetsk region', "Donetsk People's Republic", 'DPR', 'Donetsk'],
    },
    { id: 687699, names: ['Zaporizhzhia region', 'Zaporozhye region'] },
    { id: 6252001, names: ['United States', 'U.S.', 'US', 'USA', 'США'] },
    { id: 690791, names: ['Ukraine', 'Україна', 'Украина'] },
    { id: 4736286, names: ['Texas', 'Tex.', 'TX'] },
    { id: 2643743, names: ['London', 'Londres', 'Лондон'] },
  ]
  test.each(rows)('$id: $names', async ({ id, names }) => {
    const known = placesByNameIn(await placesByNames(pool, names))
    for (const name of names) expect(known(name).map(({ geonameId }) => geonameId)).toContain(id)
  })
})

test('a country always comes first, and the list is capped', async () => {
  const known = placesByNameIn(await placesByNames(pool, ['Georgia', 'San José']))
  expect(known('Georgia')[0]).toMatchObject({ precision: 'country', country: 'GE' })
  expect(known('San José').length).toBeLessThanOrEqual(60)
})

test('every state of the United States is a region with its GeoNames id', async () => {
  const states = ['Alaska', 'New York', 'Washington', 'Georgia', 'Hawaii', 'Wyoming', 'Maine', 'Ohio']
  const known = placesByNameIn(await placesByNames(pool, states))
  for (const state of states)
    expect(
      known(state).some(
        ({ precision, country, level, geonameId }) =>
          precision === 'region' && country === 'US' && level === 1 && geonameId > 0,
      ),
    ).toBe(true)
})

test('a name nobody bears, and odd names, find nothing', async () => {
  const odd = [
    'Qwxyzzy',
    '',
    ' ',
    "'; drop table gazetteer.place; --",
    '\u0000'.replace('\u0000', ''),
    'a'.repeat(10_000),
  ]
  expect([...(await placesByNames(pool, odd)).keys()]).toEqual([])
})

test('loading again does nothing', async () => {
  expect(await loadGazetteer(pool)).toMatchObject({ loaded: false })
})

test('two that load at once load once; one that dies leaves nothing', async () => {
  const empty = await freshDatabase()
  const clients = [1, 2, 3].map(() => new Client({ connectionString: empty.url }))
  try {
    for (const client of clients) client.on('error', () => undefined)
    await Promise.all(clients.map((client) => client.connect()))
    const [dying, one, other] = clients as [Client, Client, Client]
    const died = loadGazetteer(dying, ({ step }) => {
      if (step === 'names') throw new Error('killed half way')
    })
    await expect(died).rejects.toThrow('killed half way')
    expect((await one.query('select count(*)::int as places from gazetteer.place')).rows[0]).toEqual({
      places: 0,
    })
    const steps: string[] = []
    const loads = await Promise.all([
      loadGazetteer(one, ({ step }) => steps.push(step)),
      loadGazetteer(other),
    ])
    expect(loads.map(({ loaded }) => loaded).toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true])
    expect(loads[0].places).toBeGreaterThan(200_000)
    expect(loads[0]).toMatchObject({ places: loads[1].places, names: loads[1].names })
  } finally {
    await Promise.all(clients.map((client) => client.end()))
    await empty.drop()
  }
}, 180_000)
