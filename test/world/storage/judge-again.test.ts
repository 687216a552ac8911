/** A page that verdicts elsewhere cite is erased: each claim is left where the entries that remain leave it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Judging, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
const articles = new Map<string, string>()

const PREDICTIONS = [
  'The bridge will open',
  'The lock will open',
  'The ferry will sail',
  'The quay will hold',
]
const said = (words: string) =>
  ({ words, who: 'Ida Holm', kind: 'prediction', due: day('2026-01-31') }) as const
const made = sample(PREDICTIONS.map(said), { url: 'https://port.example/plans' })
const [bridge = '', lock = '', ferry = '', quay = ''] = made.read.claims.map(({ id }) => id)

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await store.add(made.capture, made.read, 'rules 1')
  for (const name of ['wrong', 'right']) {
    const page = sample([{ words: `What happened, the ${name} page` }], { url: `https://${name}.example/` })
    articles.set(name, (await store.add(page.capture, page.read, 'rules 1')).articleId)
  }
  for (const id of [bridge, lock, ferry, quay]) await store.confirm(id, { by: 'R. Okafor' })
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const judging = (page: string, change: Partial<Judging> = {}): Judging => ({
  verdict: 'happened-in-time',
  judgedBy: 'R. Okafor',
  evidence: [{ articleId: articles.get(page)!, passage: [0, 10], reliability: 'B', credibility: 2 }],
  becameKnown: '2026-01-30',
  reason: null,
  ground: null,
  ...change,
})
const NEVER = { verdict: 'did-not-happen', judgedBy: 'M. Ilves', becameKnown: null } as const

test('verdicts go with the page that they cite, and what does not cite it stays', async () => {
  // Judged on the page that goes; judged on it, agreed with and taken back; disputed on it; judged on the other page.
  await store.judge(bridge, judging('wrong'))
  await store.judge(lock, judging('wrong'))
  await store.agree(lock, { by: 'M. Ilves', reason: null })
  await store.reopen(lock, { by: 'M. Ilves', reason: 'two locks' })
  await store.judge(lock, judging('right', NEVER))
  await store.judge(ferry, judging('right'))
  await store.dispute(ferry, judging('wrong', NEVER))
  await store.judge(quay, judging('right'))
  const before = (await store.record({ speaker: 'Ida Holm' })).record
  expect(before).toMatchObject({ confirmed: 4, closed: 3, inTime: 2, not: 1, disputed: 1 })

  const ground = 'its publisher asked for it'
  await store.erase(articles.get('wrong')!, { by: 'Ida Holm', ground })
  const { record, claims } = await store.record({ speaker: 'Ida Holm' })
  expect(claims.map(({ id, status }) => [id, status])).toEqual([
    [bridge, 'overdue'],
    [lock, 'did-not-happen'],
    [ferry, 'happened-in-time'],
    [quay, 'happened-in-time'],
  ])
  expect(record).toMatchObject({ confirmed: 4, closed: 3, inTime: 2, not: 1, overdue: 1, disputed: 0 })
  expect((await store.verify()).fault).toBeNull()
})

test('what an erased verdict had been agreed with and taken back shows, and counts for nothing', async () => {
  const history = (await store.history(lock))!
  expect(history.entries.map(({ what, stands }) => [what, stands])).toEqual([
    ['confirmed', true],
    ['judged', false],
    ['judged', false],
    ['judged', true],
  ])
  expect(history.verdict).toBe('did-not-happen')
})

test('a claim whose verdict is gone is judged anew', async () => {
  expect((await store.history(bridge))!.judgement).toBeNull()
  expect((await store.judge(bridge, judging('right'))).claim.status).toBe('happened-in-time')
  expect((await store.verify()).fault).toBeNull()
})
