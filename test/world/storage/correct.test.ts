/** A person corrects what was read: each correction is an entry, verify holds, and later readings keep it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { sample } from './sample.ts'

let database: FreshDatabase
let store: Store
const words = ['the pier will open on Monday', 'the harbour is calm', 'no ship was lost'] as const
const { capture, read } = sample([
  { words: words[0], who: 'Rita Holm' },
  { words: words[1], who: 'Jon Vik' },
  { words: words[2], who: 'Jon Vik' },
])
const [pier, calm, lost] = read.claims
const { id: articleId, text } = read.article
const by = 'Ida Marsh'

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await store.add(capture, read, 'rules 1')
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

const reading = async () => (await store.article(articleId))!.reading
const claimNow = async (id: string) => (await store.claim(id))!.claim

test('a claim is changed, added and discarded; what was read before stays in its history', async () => {
  const start = text.indexOf('on Monday')
  const changed = await store.correct(articleId, {
    by,
    reading: await reading(),
    act: 'changed',
    claimId: pier!.id,
    change: {
      who: { name: 'Rita Holm-Berg', kind: 'person' },
      kind: 'promise',
      due: { from: '2026-03-05', to: '2026-03-09' },
      content: [[text.indexOf('the pier'), start]],
    },
  })
  expect(changed.claimId).toBe(pier!.id)
  const claim = await claimNow(pier!.id)
  expect(claim).toMatchObject({
    content: { text: 'the pier will open ' },
    who: { name: 'Rita Holm-Berg' },
    kind: 'promise',
    due: { to: '2026-03-09', rule: 'by-person', toSaid: false },
    by: { engine: 'person', reader: by },
  })
  expect((await store.claim(pier!.id))!.readings.map((one) => one.claim.who?.name)).toEqual([
    'Rita Holm-Berg',
    'Rita Holm',
  ])
  const added = await store.correct(articleId, {
    by,
    reading: await reading(),
    act: 'added',
    change: { content: [[start, start + 9]] },
  })
  await store.correct(articleId, { by, reading: await reading(), act: 'discarded', claimId: calm!.id })
  const view = (await store.article(articleId))!
  expect(view.claims.map((row) => row.id)).toEqual([pier!.id, added.claimId, lost!.id])
  expect(view.engine).toBe('rules 1')
  expect(await store.verify()).toMatchObject({ ok: true, fault: null })
})

test('a later reading by a program keeps what people corrected', async () => {
  await store.reread({ ...read, claims: read.claims.map((one) => ({ ...one, role: 'pilot' })) }, 'rules 2')
  const view = (await store.article(articleId))!
  expect(view.claims.map((row) => [row.claim.content.text, row.claim.role])).toEqual([
    ['the pier will open ', null],
    ['on Monday', null],
    [words[2], 'pilot'],
  ])
  expect(await store.verify()).toMatchObject({ ok: true })
})

test('of two who correct the same reading, the second is told; what is confirmed keeps its words', async () => {
  const before = await reading()
  const change = { role: 'harbour master' }
  await store.correct(articleId, { by, reading: before, act: 'changed', claimId: lost!.id, change })
  const second = store.correct(articleId, { by, reading: before, act: 'discarded', claimId: lost!.id })
  await expect(second).rejects.toMatchObject({ problem: { code: 'came-second' } })
  await store.confirm(pier!.id, { by })
  const asked = { by, reading: await reading(), act: 'changed' as const, claimId: pier!.id }
  await expect(store.correct(articleId, { ...asked, change: { kind: 'report' } })).rejects.toMatchObject({
    problem: { code: 'confirmed' },
  })
  await expect(store.correct(articleId, { ...asked, change: { role: 'mayor' } })).rejects.toMatchObject({
    problem: { code: 'no-reason' },
  })
  await store.correct(articleId, { ...asked, change: { role: 'mayor' }, reason: 'named so in the caption' })
  expect(await store.claim(pier!.id)).toMatchObject({ review: 'confirmed', claim: { role: 'mayor' } })
  expect(await store.verify()).toMatchObject({ ok: true })
})

test('the newsroom sees who entered what, what came in, and who is in the ledger', async () => {
  const entries = await store.personEntries()
  expect(entries.map(({ what, act, by }) => [what, act, by])).toEqual([
    ['read', 'changed', by],
    ['confirmed', null, by],
    ['read', 'changed', by],
    ['read', 'discarded', by],
    ['read', 'added', by],
    ['read', 'changed', by],
  ])
  expect(await store.personEntries(1, entries[0]!.sequence)).toHaveLength(1)
  expect((await store.arrivals()).map(({ id, sequence }) => [id, sequence])).toEqual([[articleId, 0]])
  expect(await store.tallies('speaker')).toMatchObject([
    { name: 'Jon Vik', claims: 1 },
    { name: 'Rita Holm-Berg', claims: 1, awaited: 1, overdue: 1, closed: 0 },
  ])
  expect(await store.tallies('outlet', 'harb')).toMatchObject([{ name: 'Harbour Herald', claims: 3 }])
  expect(await store.nameUses('rita holm berg')).toMatchObject([{ role: 'mayor', claims: 1 }])
  const { size } = await store.head()
  const news = await store.newsSince(size - 1)
  expect(news).toMatchObject({ size, entries: [{ what: 'read', articleId }] })
})
