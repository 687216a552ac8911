import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, place, sample } from './sample.ts'

let database: FreshDatabase
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
}, 60_000)

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

describe('adding', () => {
  test('a new article enters the ledger with its claims', async () => {
    const { capture, read } = sample(
      [
        {
          words: 'The bridge will open on Friday',
          who: 'Mayor Ilse Brandt',
          kind: 'prediction',
          due: day('2026-03-06'),
        },
        { words: 'The budget is spent', who: 'Otto Kern', where: [place(11, 'Seeburg', 'Zeeburg')] },
      ],
      {
        url: 'https://harbour.example/bridge',
        outlet: 'harbour.example',
        published: { ...day('2026-03-04'), readFrom: 'meta' },
      },
    )
    expect(await store.add(capture, read, 'rules 1')).toMatchObject({
      outcome: 'added',
      claims: 2,
      version: 1,
    })
    expect(await store.add(capture, read, 'rules 1')).toMatchObject({ outcome: 'unchanged', claims: 2 })
    const view = await store.article(read.article.id)
    expect(view?.article).toEqual(read.article)
    expect(view?.claims.map(({ claim }) => claim)).toEqual(read.claims)
    expect(await store.bytes(view!.captures[0]!.bytesSha256)).toEqual(capture.bytes)
  })
})
