import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, place, sample, type Sample } from './sample.ts'

let database: FreshDatabase
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const add = ({ capture, read }: Sample, engine = 'rules 1') => store.add(capture, read, engine)
const entryCount = async () => (await store.stats()).entries

describe('the same article twice', () => {
  const bridge = sample(
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

  test('is added once, whole', async () => {
    expect(await add(bridge)).toMatchObject({
      outcome: 'added',
      claims: 2,
      version: 1,
      appeared: [],
      absent: [],
    })
    const view = await store.article(bridge.read.article.id.slice(0, 8))
    expect(view?.article).toEqual(bridge.read.article)
    expect(view?.claims.map(({ claim }) => claim)).toEqual(bridge.read.claims)
    expect(view).toMatchObject({ engine: 'rules 1', version: 1, latest: true })
    expect(await store.bytes(view!.captures[0]!.bytesSha256)).toEqual(bridge.capture.bytes)
  })

  test('adds nothing and says so', async () => {
    const before = await entryCount()
    expect(await add(bridge)).toMatchObject({
      outcome: 'unchanged',
      claims: 2,
      articleId: bridge.read.article.id,
    })
    expect(await entryCount()).toBe(before)
  })

  test('adds nothing when only the bytes around the text differ', async () => {
    const before = await entryCount()
    const { text, url } = bridge.read.article
    const again = sample([], { text, url, byline: 'a new advertisement' })
    expect(again.read.article.id).not.toBe(bridge.read.article.id)
    expect(await add(again)).toMatchObject({
      outcome: 'unchanged',
      articleId: bridge.read.article.id,
      claims: 2,
    })
    expect(await entryCount()).toBe(before)
  })

  test('at another address is one more capture of one article', async () => {
    const elsewhere = { ...bridge, capture: { ...bridge.capture, url: 'https://mirror.example/bridge' } }
    expect(await add(elsewhere)).toMatchObject({ outcome: 'unchanged' })
    const view = await store.article(bridge.read.article.id)
    expect(view?.captures.map(({ url }) => url)).toEqual([
      bridge.capture.url,
      'https://mirror.example/bridge',
    ])
  })

  test('fifty times at once is one article and fifty answers', async () => {
    const ferry = sample([{ words: 'The ferry is late', who: 'Otto Kern' }], {
      url: 'https://harbour.example/ferry',
    })
    const before = await entryCount()
    const answers = await Promise.all(Array.from({ length: 50 }, () => add(ferry)))
    expect(answers.filter(({ outcome }) => outcome === 'added')).toHaveLength(1)
    expect(new Set(answers.map(({ articleId, claims }) => `${articleId} ${claims}`)).size).toBe(1)
    expect(await entryCount()).toBe(before + 2)
  })
})

describe('an article that changed', () => {
  const url = 'https://harbour.example/strike'
  const first = sample(
    [
      { words: 'The strike ends on Monday', who: 'Ida Holm' },
      { words: 'The strike ends in two days', who: 'Per Lund' },
      { words: 'Nobody was asked', who: 'Per Lund' },
    ],
    { url },
  )
  const second = sample(
    [
      { words: 'Nobody was asked', who: 'Per Lund' },
      { words: 'The strike ends in three days', who: 'Per Lund' },
      { words: 'The strike ends on Monday', who: 'Ida Holm' },
    ],
    { url: `${url}?utm_source=feed`, canonicalUrl: url },
  )
  const third = sample([{ words: 'The strike is over', who: 'Ida Holm' }], { url })

  test('keeps both captures and tells what appeared and what is absent', async () => {
    await add(first)
    const changed = await add(second)
    expect(changed).toMatchObject({ outcome: 'changed', version: 2, previousId: first.read.article.id })
    expect(changed.appeared.map(({ claim }) => claim.content.text)).toEqual(['The strike ends in three days'])
    expect(changed.absent.map(({ claim }) => claim.content.text)).toEqual(['The strike ends in two days'])
    expect(changed.absent[0]?.absentFrom).toMatchObject({ articleId: second.read.article.id })
    const old = await store.article(first.read.article.id)
    expect(old).toMatchObject({ latest: false, article: first.read.article })
    expect(old?.versions.map(({ articleId }) => articleId)).toEqual([
      first.read.article.id,
      second.read.article.id,
    ])
  })

  test('is listed once for each statement, the absent one with the day it was gone', async () => {
    const { rows } = await store.claims({ text: 'strike' })
    expect(rows.map(({ claim, absentFrom }) => [claim.content.text, absentFrom !== null])).toEqual([
      ['The strike ends in three days', false],
      ['The strike ends on Monday', false],
      ['The strike ends in two days', true],
    ])
    const carried = await store.claim(first.read.claims[0]!.id)
    expect(carried).toMatchObject({ current: false, supersededBy: second.read.claims[2]!.id })
  })

  test('and changed again, keeps what the first version had', async () => {
    expect(await add(third)).toMatchObject({ outcome: 'changed', version: 3 })
    expect((await store.count({ text: 'strike' })).count).toBe(4)
    expect(await add(third)).toMatchObject({ outcome: 'unchanged', version: 3 })
  })
})

describe('another reading', () => {
  const url = 'https://harbour.example/quay'
  const read1 = sample([{ words: 'The quay is closed' }, { words: 'It was raining' }], { url })

  test('replaces what is listed and keeps the old one as history', async () => {
    await add(read1)
    const [quay] = read1.read.claims
    const better = { ...quay!, who: { name: 'Per Lund', kind: 'person' as const, mentions: [] } }
    expect(await store.reread({ ...read1.read, claims: [better] }, 'rules 2')).toMatchObject({ claims: 1 })
    const history = await store.claim(quay!.id)
    expect(history?.claim.who?.name).toBe('Per Lund')
    expect(history?.readings.map(({ engine, claim }) => [engine, claim.who?.name])).toEqual([
      ['rules 2', 'Per Lund'],
      ['rules 1', undefined],
    ])
    expect(await store.claim(read1.read.claims[1]!.id)).toMatchObject({ current: false })
    expect((await store.article(read1.read.article.id))?.claims).toHaveLength(1)
    expect((await store.count({ text: 'raining' })).count).toBe(0)
  })

  test('of what is not there, or of an older version, is refused', async () => {
    const stranger = sample([{ words: 'Nobody knows this one' }])
    await expect(store.reread(stranger.read, 'rules 2')).rejects.toMatchObject({
      problem: { code: 'no-article' },
    })
    await add(sample([{ words: 'The quay is open' }], { url }))
    await expect(store.reread(read1.read, 'rules 3')).rejects.toMatchObject({
      problem: { code: 'not-latest' },
    })
  })
})

describe('what cannot be kept', () => {
  const { read } = sample([{ words: 'Fine' }])
  const withArticle = (about: object): Sample => {
    const made = sample([{ words: 'Odd' }], { url: 'https://odd.example/' })
    return { ...made, read: { ...made.read, article: { ...made.read.article, ...about } } }
  }

  test.each<[string, Sample, string]>([
    ['a NUL in the text', withArticle({ text: 'a\0b' }), 'unstorable'],
    ['half a surrogate pair', withArticle({ text: 'a\ud800b' }), 'unstorable'],
    ['a NUL in the title', withArticle({ title: 'a\0b' }), 'unstorable'],
    [
      'a URL of 2,049 characters',
      withArticle({ url: `https://odd.example/${'x'.repeat(2_029)}` }),
      'too-large',
    ],
    ['a text of 2,000,001 characters', withArticle({ text: 'x'.repeat(2_000_001) }), 'too-large'],
    ['an id that is none', withArticle({ id: '../../etc' }), 'bad-article'],
    ['5,001 claims', sample(Array.from({ length: 5_001 }, (_, n) => ({ words: `n ${n}` }))), 'too-large'],
    [
      'half a surrogate pair in a claim',
      (() => {
        const made = sample([{ words: 'x', role: '\udc00' }])
        return made
      })(),
      'unstorable',
    ],
  ])('%s is refused, and nothing is half done', async (_, odd, code) => {
    const before = await store.stats()
    await expect(add(odd)).rejects.toMatchObject({ name: 'StoreError', problem: { code } })
    const after = await store.stats()
    expect([after.entries, after.articles]).toEqual([before.entries, before.articles])
    expect(read.claims).toHaveLength(1)
  })

  test('5,000 claims, a URL of 2,048 and 2,000,000 distinct characters are kept', async () => {
    const words = Array.from({ length: 250_000 }, (_, n) => `w${n.toString(36).padStart(6, '0')}`).join(' ')
    const claims = Array.from({ length: 5_000 }, (_, n) => ({ words: `n ${n}` }))
    const long = sample([{ words: words.slice(0, 1_900_000) }, ...claims.slice(1)], {
      url: `https://odd.example/${'y'.repeat(2_028)}`,
    })
    expect(await add(long)).toMatchObject({ outcome: 'added', claims: 5_000 })
    expect((await store.article(long.read.article.id))?.article.text).toBe(long.read.article.text)
  })

  test('odd characters come back to the letter', async () => {
    const odd = sample([
      { words: '\u202eIvan\u200b said e\u0301 \u{1f600} \ufffd "\\u0000" \'; drop table claims; --' },
    ])
    await add(odd)
    expect((await store.article(odd.read.article.id))?.article.text).toBe(odd.read.article.text)
    expect((await store.article(odd.read.article.id))?.claims[0]?.claim).toEqual(odd.read.claims[0])
  })

  test('the same statement twice in one reading is one', async () => {
    const twin = sample([{ words: 'Said once' }])
    const twice = { ...twin.read, claims: [...twin.read.claims, ...twin.read.claims] }
    expect(await store.add(twin.capture, twice, 'rules 1')).toMatchObject({ claims: 1 })
  })
})

test('two ledgers in one database know nothing of each other', async () => {
  const other = await openStore({ databaseUrl: database.url, gazetteer: false, ledgerId: 2 })
  const quiet = sample([{ words: 'A second ledger' }], { url: 'https://harbour.example/bridge' })
  expect(await other.add(quiet.capture, quiet.read, 'rules 1')).toMatchObject({ outcome: 'added' })
  expect((await other.claims({})).rows).toHaveLength(1)
  expect((await store.claims({ text: '"second ledger"' })).rows).toHaveLength(0)
  expect((await other.verify()).fault).toBeNull()
  await other.close()
})

test('after all of this, the ledger verifies', async () => {
  expect(await store.verify()).toMatchObject({ ok: true, fault: null, entries: await entryCount() })
})
