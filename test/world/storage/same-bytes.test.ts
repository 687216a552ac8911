import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/index.ts'
import { sha256 } from '../../../src/ledger/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample, type Sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let first: Sample
let count = 0

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

beforeEach(async () => {
  count += 1
  first = sample([{ words: `The lock at ${count} will open`, who: 'Ida Holm' }, { words: 'It rains' }], {
    url: `https://canal.example/${count}`,
    outlet: 'Canal Courier',
    published: { ...day('2026-03-04'), readFrom: 'meta' },
  })
  await store.add(first.capture, first.read, 'rules 1')
})

/** The same bytes, told of otherwise. */
function toldAs(about: Partial<Article>, url = first.capture.url): Sample {
  const { read, capture } = first
  return { capture: { ...capture, url }, read: { ...read, article: { ...read.article, ...about } } }
}

const OTHERWISE: readonly (readonly [string, Partial<Article>])[] = [
  ['another outlet', { outlet: 'Lock Ledger' }],
  ['no outlet', { outlet: null }],
  ['another day', { published: { ...day('2026-01-02'), readFrom: 'given' } }],
  ['no day', { published: null }],
  ['another title and address', { title: 'Other', url: 'https://other.example/', canonicalUrl: null }],
  ['another language', { language: { code: 'de', sure: false } }],
]

const recorded = async () => (await store.article(first.read.article.id))?.article

describe.each(OTHERWISE)('the same bytes with %s', (_, about) => {
  test('from another address are one capture more, and the article stays as it was recorded', async () => {
    const mirror = toldAs(about, `https://mirror.example/${count}`)
    expect(await store.add(mirror.capture, mirror.read, 'rules 1')).toMatchObject({ outcome: 'unchanged' })
    expect((await store.article(first.read.article.id))?.captures).toHaveLength(2)
    expect(await recorded()).toEqual(first.read.article)
    expect((await store.verify()).fault).toBeNull()
  })

  test('from the same address add nothing', async () => {
    const before = (await store.stats()).entries
    const again = toldAs(about)
    expect(await store.add(again.capture, again.read, 'rules 1')).toMatchObject({ outcome: 'unchanged' })
    expect((await store.stats()).entries).toBe(before)
  })

  test('read again are listed under what was recorded', async () => {
    const { read } = toldAs(about)
    await store.reread(read, 'rules 2')
    expect(await recorded()).toEqual(first.read.article)
    const { rows } = await store.claims({ outlet: 'Canal Courier', text: `"lock at ${count} will"` })
    expect(rows.map(({ article }) => article.outlet)).toEqual(['Canal Courier'])
    expect((await store.verify()).fault).toBeNull()
  })
})

test('the same bytes read to another text by another Sayso are a capture of the text that is recorded', async () => {
  const text = 'Only the headline was found'
  const mirror = toldAs({ text, textSha256: sha256(text) }, 'https://mirror.example/short')
  const claims = sample([{ words: text }]).read.claims
  await store.add(mirror.capture, { ...mirror.read, claims }, 'rules 2')
  expect(await recorded()).toEqual(first.read.article)
  expect((await store.verify()).fault).toBeNull()
  await expect(store.reread({ ...mirror.read, claims }, 'rules 2')).rejects.toMatchObject({
    problem: { code: 'no-article' },
  })
})
