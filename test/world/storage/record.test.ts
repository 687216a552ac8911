import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Judging, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let judging: Omit<Judging, 'verdict'>
let ids: readonly string[]

const PREDICTIONS = [
  'The bridge will open in spring',
  'the Bridge will open, in spring',
  'The lock will be rebuilt',
  'Ferries will run at night',
  'The harbour will be dredged',
  'Nobody confirmed this one',
]

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  const claim = { who: 'Ida Holm', kind: 'prediction', due: day('2026-01-31') } as const
  const { capture, read } = sample(PREDICTIONS.map((words) => ({ words, ...claim })))
  await store.add(capture, read, 'rules 1')
  ids = read.claims.map(({ id }) => id)
  const evidence = [
    { articleId: read.article.id, passage: [0, 10], reliability: 'B', credibility: 2 },
  ] as const
  judging = { judgedBy: 'R. Okafor', evidence, becameKnown: '2026-02-05', reason: 'so', ground: null }
  for (const id of ids.slice(0, 5)) {
    await store.confirm(id, { by: 'R. Okafor', probability: { how: 'stated', value: 0.8 } })
  }
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

test('a record is added up from the entries; a corrected outcome rescores, and the old score can still be seen', async () => {
  await store.judge(ids[0]!, { ...judging, verdict: 'happened-in-time' })
  await store.judge(ids[2]!, { ...judging, verdict: 'happened-late' })
  await store.judge(ids[3]!, { ...judging, verdict: 'did-not-happen' })
  await store.judge(ids[4]!, { ...judging, verdict: 'void', ground: 'condition-failed' })
  const { record, claims } = await store.record({ speaker: 'ida holm' })
  expect(record).toMatchObject({
    suggested: 1,
    confirmed: 4,
    repeats: 1,
    closed: 3,
    inTime: 1,
    late: 1,
    not: 1,
    void: 1,
    voidBy: { 'condition-failed': 1 },
    latenessDays: [5],
    rankable: false,
    hitRate: { numerator: 1, denominator: 3 },
  })
  // (0.8 - 1)² + 2 × (0.8 - 0)² = 1.32, over three.
  expect(record.brierStated).toMatchObject({ score: expect.closeTo(0.44, 12), count: 3, byTheme: null })
  expect(record.matured).toBe(4)
  expect(claims.find(({ id }) => id === ids[1])?.repeats).toBe(ids[0])
  const before = (await store.stats()).entries - 1
  const of = (await store.history(ids[3]!))!.judgement!
  const changed = await store.judge(ids[3]!, { ...judging, verdict: 'happened-in-time', of })
  const after = await store.record({ outlet: 'Harbour Herald' })
  expect(after.record.hitRate).toMatchObject({ numerator: 2, denominator: 3 })
  expect(after.earlier).toEqual([
    {
      before: changed.sequence,
      at: expect.any(String),
      claimId: ids[3],
      hitRate: expect.objectContaining({ numerator: 1, denominator: 3 }),
      erased: null,
    },
  ])
  expect((await store.record({ speaker: 'Ida Holm' }, before)).record).toEqual(record)
  await store.reopen(ids[3]!, { by: 'M. Ilves', reason: 'two ferries' })
  expect((await store.record({ speaker: 'Ida Holm' })).record).toMatchObject({ closed: 2, overdue: 1 })
})

test('each older score is what the record was before that entry', async () => {
  const outlet = 'Harbour Herald'
  const [of] = [(await store.history(ids[2]!))!.judgement!]
  await store.judge(ids[2]!, { ...judging, verdict: 'did-not-happen', of })
  await store.judge(ids[1]!, { ...judging, verdict: 'happened-in-time' })
  const first = (await store.history(ids[0]!))!
  await store.reopen(ids[0]!, { by: 'M. Ilves', reason: 'misread' })
  const later = { by: 'M. Ilves', due: '2026-02-28', reason: 'he meant February', of: first.confirmation! }
  await store.confirm(ids[0]!, later)
  await store.dispute(ids[1]!, { ...judging, judgedBy: 'M. Ilves', verdict: 'did-not-happen' })
  const { earlier, record } = await store.record({ outlet })
  expect(earlier.length).toBeGreaterThan(3)
  expect(record.repeats).toBe(0)
  for (const { before, hitRate } of earlier)
    expect((await store.record({ outlet }, before - 1)).record.hitRate).toEqual(hitRate)
})

test('nobody by that name has an empty record', async () => {
  expect((await store.record({ speaker: 'Nobody' })).record).toMatchObject({ confirmed: 0, hitRate: null })
})
