import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type ClaimFilter, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, place, sample, type Said } from './sample.ts'

let database: FreshDatabase
let store: Store

const SAID: readonly (readonly [string, string, readonly Said[]])[] = [
  [
    'Harbour Herald',
    '2026-03-01',
    [
      {
        words: 'The bridge will open by Friday',
        who: 'Ilse Brandt',
        kind: 'prediction',
        due: day('2026-03-06'),
      },
      {
        words: 'Ferries counted their passengers',
        who: 'Otto Kern',
        where: [place(11, 'Seeburg', 'Zeeburg')],
      },
      { words: 'It was all lies', who: 'Zoë Ström-Lund', kind: 'denial' },
    ],
  ],
  [
    'Tribune.example',
    '2026-03-03',
    [
      {
        words: 'I will resign within the month',
        who: 'Ilse Brandt',
        kind: 'promise',
        due: day('2026-03-31'),
      },
      { words: 'The city is calm', where: [place(11, 'Seeburg'), place(12, 'New Ulm')] },
      { words: 'Мост скоро откроют', who: 'Дмитро Сахно', kind: 'prediction', due: day('2026-03-10') },
      { words: 'Boats do not float here', who: 'Otto Kern', saidOn: day('2026-02-20') },
    ],
  ],
]

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const [outlet, published, said] of SAID) {
    const { capture, read } = sample(said, { outlet, published: { ...day(published), readFrom: 'meta' } })
    await store.add(capture, read, 'rules 1')
  }
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const AS_OF = '2026-03-10'
const found = async (filter: ClaimFilter) =>
  (await store.claims(filter, { asOf: AS_OF })).rows.map(({ claim }) =>
    claim.content.text.split(' ').slice(0, 2).join(' '),
  )

const ALL = ['I will', 'The city', 'Мост скоро', 'The bridge', 'Ferries counted', 'It was', 'Boats do']

describe('filters', () => {
  test.each<[ClaimFilter, readonly string[]]>([
    [{}, ALL],
    [{ speaker: 'brandt' }, ['I will', 'The bridge']],
    [{ speaker: 'Brandt Ilse' }, ['I will', 'The bridge']],
    [{ speaker: 'strom lund' }, ['It was']],
    [{ speaker: 'САХНО' }, ['Мост скоро']],
    [{ speaker: 'bran' }, []],
    [{ speaker: '%' }, []],
    [{ speaker: '' }, []],
    [{ speaker: "'; drop table claims; --" }, []],
    [{ outlet: 'tribune.example' }, ['I will', 'The city', 'Мост скоро', 'Boats do']],
    [{ outlet: 'herald' }, ['The bridge', 'Ferries counted', 'It was']],
    [{ kind: 'prediction' }, ['Мост скоро', 'The bridge']],
    [{ kind: ['prediction', 'promise'] }, ['I will', 'Мост скоро', 'The bridge']],
    [{ kind: [] }, []],
    [{ place: 'Seeburg' }, ['The city', 'Ferries counted']],
    [{ place: 'zeeburg' }, ['The city', 'Ferries counted']],
    [{ place: 12 }, ['The city']],
    [{ place: '12' }, ['The city']],
    [{ place: 'Ulm' }, []],
    [{ text: 'bridges' }, ['The bridge']],
    [{ text: 'boat OR ferry' }, ['Ferries counted', 'Boats do']],
    [{ text: '"all lies"' }, ['It was']],
    [{ text: 'city -calm' }, []],
    [{ text: 'kern' }, ['Ferries counted', 'Boats do']],
    [{ text: 'мост' }, ['Мост скоро']],
    [{ text: '"unclosed & | ! ( :*' }, []],
    [{ text: '   ' }, ALL],
    [{ from: '2026-03-02' }, ['I will', 'The city', 'Мост скоро']],
    [{ to: '2026-02-28' }, ['Boats do']],
    [{ from: '2026-03-01', to: '2026-03-01' }, ['The bridge', 'Ferries counted', 'It was']],
    [{ status: 'open' }, ['I will']],
    [{ status: 'due' }, ['Мост скоро']],
    [{ status: 'overdue' }, ['The bridge']],
    [{ status: 'no-due-date' }, ['The city', 'Ferries counted', 'It was', 'Boats do']],
    [{ status: 'void' }, []],
    [
      { speaker: 'Brandt', kind: 'promise', text: 'resigned', status: 'open', outlet: 'tribune.example' },
      ['I will'],
    ],
    [{ speaker: 'Brandt', place: 'Seeburg' }, []],
  ])('%j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected)
    expect(await store.count(filter, AS_OF)).toEqual({ count: expected.length, capped: false })
  })

  test.each<[ClaimFilter, string]>([
    [{ text: 'x'.repeat(513) }, 'bad-filter'],
    [{ speaker: 'a\0b' }, 'bad-filter'],
    [{ from: 'yesterday' }, 'bad-filter'],
    [{ to: '2026-02-30' }, 'bad-filter'],
    [{ from: '10000-01-01' }, 'bad-filter'],
    [{ status: 'maybe' as 'open' }, 'bad-filter'],
  ])('%j is refused', async (filter, code) => {
    await expect(store.claims(filter)).rejects.toMatchObject({ problem: { code } })
  })

  test('half a surrogate pair in a search is no error', async () => {
    expect(await found({ text: 'x\ud800' })).toEqual([])
  })
})

describe('pages', () => {
  test('one by one they give all, in order, also while claims are added', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { rows: readonly { claim: { content: { text: string } } }[]; next: string | null } =
        await store.claims({ outlet: 'herald' }, { cursor, limit: 1 })
      seen.push(...page.rows.map(({ claim }) => claim.content.text))
      cursor = page.next
      const { capture, read } = sample([{ words: `Added in between ${seen.length}` }], {
        outlet: 'Herald of the Coast',
        url: `https://coast.example/${seen.length}`,
      })
      await store.add(capture, read, 'rules 1')
    } while (cursor !== null)
    expect(seen).toEqual([
      'The bridge will open by Friday',
      'Ferries counted their passengers',
      'It was all lies',
    ])
  })

  test.each(['x', 'MjAyNi0xMy00NSAx', '2026-03-01 1', '../../', 'MjAyNi0wMy0wMSAx;'])(
    'the cursor "%s" is refused',
    async (cursor) => {
      await expect(store.claims({}, { cursor })).rejects.toMatchObject({ problem: { code: 'bad-cursor' } })
    },
  )

  test.each([0, -1, 201, 1.5, Number.NaN])('a page of %d rows is refused', async (limit) => {
    await expect(store.claims({}, { limit })).rejects.toMatchObject({ problem: { code: 'bad-limit' } })
  })
})

describe('what falls due', () => {
  test('is overdue and unreviewed, due today, or coming up', async () => {
    const { overdue, due, upcoming, more } = await store.due(AS_OF, 30)
    const words = [overdue, due, upcoming].map((list) =>
      list.map(({ claim }) => claim.content.text.slice(0, 6)),
    )
    expect(words).toEqual([['The br'], ['Мост с'], ['I will']])
    expect([overdue[0]?.status, due[0]?.status, upcoming[0]?.status]).toEqual(['overdue', 'due', 'open'])
    expect(more).toBe(false)
    expect((await store.due(AS_OF, 3)).upcoming).toEqual([])
  })

  test('a day that is none is refused', async () => {
    await expect(store.due('soon')).rejects.toMatchObject({ problem: { code: 'bad-filter' } })
  })
})

test('speakers and outlets are suggested, those with most claims first', async () => {
  expect((await store.speakers()).slice(0, 2)).toEqual([
    { name: 'Ilse Brandt', claims: 2 },
    { name: 'Otto Kern', claims: 2 },
  ])
  expect(await store.speakers('stro')).toEqual([{ name: 'Zoë Ström-Lund', claims: 1 }])
  expect((await store.outlets('trib'))[0]).toEqual({ name: 'Tribune.example', claims: 4 })
})

test('places are suggested in every spelling met, those with most claims first', async () => {
  expect(await store.claimPlaces()).toEqual([
    { name: 'Seeburg', claims: 2 },
    { name: 'Zeeburg', claims: 2 },
    { name: 'New Ulm', claims: 1 },
  ])
  expect(await store.claimPlaces('ulm')).toEqual([{ name: 'New Ulm', claims: 1 }])
  expect(await store.claimPlaces('nowhere')).toEqual([])
})

test('the newest capture of a URL keeps what a conditional request needs', async () => {
  const url = 'https://tribune.example/etag'
  const { capture, read } = sample([{ words: 'Tagged' }], { url, outlet: 'Elsewhere' })
  await store.add(
    { ...capture, etag: 'W/"1"', lastModified: 'Thu, 05 Mar 2026 10:00:00 GMT' },
    read,
    'rules 1',
  )
  const last = await store.lastCapture(url)
  expect(last).toMatchObject({ url, etag: 'W/"1"', articleId: read.article.id })
  expect(await store.lastCapture(`${url}#`)).toBeNull()
})

test('law: whatever is typed into the search is answered', async () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('-', '"', '(', ')', '&', '|', '!', ':*', '<->', 'or', 'city', ' ', '\\', "'"), {
        maxLength: 120,
      })
      .map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      fc.pre(!text.includes('\0'))
      expect((await store.claims({ text })).rows.length).toBeGreaterThanOrEqual(0)
    }),
    {
      numRuns: 150,
      examples: [
        ['-'.repeat(40)],
        ['- '.repeat(200)],
        ['"'.repeat(300)],
        ['-"-"'.repeat(60)],
        ['!'.repeat(500)],
      ],
    },
  )
})

test('what is not there is null', async () => {
  expect(await store.claim('0123456789abcdef')).toBeNull()
  expect(await store.article('0123456789abcdef')).toBeNull()
  expect(await store.article("'; --")).toBeNull()
  expect(await store.bytes('no')).toBeNull()
})

test('articles are listed newest first, with how many claims each has', async () => {
  const { rows } = await store.articles({ outlet: 'tribune.example' })
  expect(rows.map(({ outlet, claims, latest }) => [outlet, claims, latest])).toEqual([
    ['Tribune.example', 4, true],
  ])
})
