import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, StoreError, type Judging, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let evidence: Judging['evidence']
let count = 0

const WORDS = 'The bridge was opened to cars on Friday'

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  const { articleId } = await add([{ words: WORDS }])
  evidence = [{ articleId, passage: [0, WORDS.length], reliability: 'B', credibility: 2 }]
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

async function add(said: Parameters<typeof sample>[0]) {
  const made = sample(said, { url: `https://bridge.example/${(count += 1)}` })
  const { articleId } = await store.add(made.capture, made.read, 'rules 1')
  return { articleId, made, id: made.read.claims[0]!.id }
}

/** A prediction whose window is long over, confirmed or not. */
async function prediction({ confirmed = true } = {}) {
  const added = await add([
    {
      words: `The bridge will open, number ${count}`,
      who: 'Ida Holm',
      kind: 'prediction',
      due: day('2026-01-31'),
    },
  ])
  if (confirmed) await store.confirm(added.id, { by: 'R. Okafor' })
  return added
}

const inTime = (): Judging => ({
  verdict: 'happened-in-time',
  judgedBy: 'R. Okafor',
  evidence,
  becameKnown: '2026-01-30',
  reason: null,
  ground: null,
})

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof StoreError ? error.problem.code : String(error)),
  )

test('a suggestion is confirmed, judged, agreed with, disputed, reopened and judged again, and all of it shows', async () => {
  const { id } = await prediction()
  const { sequence, claim } = await store.judge(id, inTime())
  expect(claim).toMatchObject({ review: 'confirmed', status: 'happened-in-time' })
  await store.agree(id, { by: 'M. Ilves', reason: null })
  const late: Judging = {
    ...inTime(),
    verdict: 'happened-late',
    becameKnown: '2026-02-03',
    judgedBy: 'M. Ilves',
  }
  expect((await store.dispute(id, late)).claim.status).toBe('disputed')
  expect((await store.reopen(id, { by: 'R. Okafor', reason: 'two dates' })).claim.status).toBe('overdue')
  expect((await store.judge(id, late)).claim.status).toBe('happened-late')
  const history = await store.history(id)
  expect(history?.entries.map(({ what, stands }) => [what, stands])).toEqual([
    ['confirmed', true],
    ...Array.from({ length: 5 }, () => ['judged', true]),
  ])
  expect(history?.entries[1]).toMatchObject({
    sequence,
    payload: { verdict: 'happened-in-time', by: 'R. Okafor' },
  })
  expect(history?.entries[1]?.payload).toMatchObject({ evidence: [{ text: WORDS }] })
  expect(history?.entries[1]?.settlementDays).toBeGreaterThan(0)
  expect(history?.entries[0]?.afterDue).toBe(true)
})

test('of two people who judge at the same instant one wins; the other is told who, and both are entries', async () => {
  const { id } = await prediction()
  const [one, other] = await Promise.allSettled([
    store.judge(id, inTime()),
    store.judge(id, { ...inTime(), judgedBy: 'M. Ilves', verdict: 'did-not-happen', becameKnown: null }),
  ])
  const lost = [one, other].filter((result) => result.status === 'rejected')
  expect(lost).toHaveLength(1)
  const winner = one.status === 'fulfilled' ? 'R. Okafor' : 'M. Ilves'
  expect(lost[0]?.reason).toMatchObject({ problem: { code: 'came-second' } })
  expect(String(lost[0]?.reason)).toContain(winner)
  const judged = (await store.history(id))!.entries.filter((entry) => entry.what === 'judged')
  expect(judged.map(({ stands }) => stands)).toEqual([true, false])
  expect((await store.verify()).fault).toBeNull()
})

test('the same judgement sent again is not entered again; another one must name the verdict that it replaces', async () => {
  const { id } = await prediction()
  const first = await store.judge(id, inTime())
  expect(await store.judge(id, inTime())).toMatchObject({ sequence: first.sequence, repeated: true })
  const not: Judging = { ...inTime(), verdict: 'did-not-happen', becameKnown: null }
  expect(await codeOf(store.judge(id, not))).toBe('came-second')
  expect((await store.judge(id, { ...not, of: first.sequence })).claim.status).toBe('did-not-happen')
})

test('a re-reading carries over what people said about the same words', async () => {
  const { id, made } = await prediction()
  await store.confirm(id, { by: 'R. Okafor', due: '2026-02-28', of: await criteriaOf(id), reason: 'misread' })
  await store.judge(id, inTime())
  await store.reread(made.read, 'rules 2')
  expect(await store.claim(id)).toMatchObject({ review: 'confirmed', status: 'happened-in-time' })
  expect((await store.history(id))?.fixedDue?.to).toBe('2026-02-28')
  expect((await store.verify()).fault).toBeNull()
})

async function criteriaOf(id: string): Promise<number> {
  return (await store.history(id))!.confirmation!
}

test('criteria that are changed after the window show as changed, with the day that was in force before', async () => {
  const { id } = await prediction()
  const of = await criteriaOf(id)
  await store.confirm(id, { by: 'M. Ilves', due: '2027-01-31', reason: 'he meant next year', of })
  const history = await store.history(id)
  expect(history?.claim.status).toBe('open')
  expect(history?.entries.map(({ what }) => what)).toEqual(['confirmed', 'corrected'])
  expect(history?.entries[1]?.payload).toMatchObject({ of, reason: 'he meant next year' })
  expect(history?.entries[0]?.payload).toMatchObject({ due: { to: '2026-01-31' } })
})

test('what falls due is entered once', async () => {
  const { id } = await prediction()
  expect(await store.noticeDue()).toBeGreaterThan(0)
  expect(await store.noticeDue()).toBe(0)
  expect((await store.history(id))?.entries.at(-1)).toMatchObject({ what: 'fell-due', stands: true })
  expect((await store.claim(id))?.status).toBe('overdue')
})

const REFUSED: readonly [what: string, change: Partial<Judging>, code: string][] = [
  ['no evidence', { evidence: [] }, 'no-evidence'],
  ['nobody', { judgedBy: ' ' }, 'nobody'],
  ['a day to come', { becameKnown: '2999-01-01' }, 'not-yet'],
  ['a late one inside the window', { verdict: 'happened-late' }, 'not-late'],
  ['a void without its ground', { verdict: 'void', reason: 'so' }, 'no-ground'],
  ['a verdict that only a dispute gives', { verdict: 'disputed' }, 'not-from-here'],
]

test.each(REFUSED)('refused, and no entry: %s', async (_what, change, code) => {
  const { id } = await prediction()
  const { entries } = await store.stats()
  expect(await codeOf(store.judge(id, { ...inTime(), ...change }))).toBe(code)
  expect((await store.stats()).entries).toBe(entries)
})

test('evidence is read from the captured text, to the letter', async () => {
  const { id } = await prediction()
  const [cited] = evidence
  const citing = async (change: object) =>
    codeOf(store.judge(id, { ...inTime(), evidence: [{ ...cited!, ...change }] }))
  expect(await citing({ text: 'The bridge was closed' })).toBe('not-verbatim')
  expect(await citing({ passage: [0, 9_999] })).toBe('no-passage')
  expect(await citing({ passage: [5, 5] })).toBe('no-passage')
  expect(await citing({ articleId: 'f'.repeat(64) })).toBe('no-article')
  expect(await citing({ articleId: "x' or 1=1" })).toBe('no-article')
  expect(await citing({ articleId: cited!.articleId.slice(0, 12), text: WORDS })).toBe('ok')
})

test('what nobody confirmed is not judged, nobody agrees with themselves, and withdrawn is not failed', async () => {
  const { id } = await prediction({ confirmed: false })
  expect(await codeOf(store.judge(id, inTime()))).toBe('not-confirmed')
  await store.confirm(id, { by: 'R. Okafor' })
  expect(await codeOf(store.agree(id, { by: 'M. Ilves', reason: null }))).toBe('not-judged')
  const { judgedBy, reason } = inTime()
  const taking = { judgedBy, reason, evidence }
  expect(await codeOf(store.withdraw(id, { ...taking, becameKnown: null }))).toBe('no-day')
  expect(await codeOf(store.withdraw(id, { ...taking, becameKnown: '2026-02-01' }))).toBe('too-late')
  const taken = await store.withdraw(id, { ...taking, becameKnown: '2026-01-20' })
  expect(taken.claim.status).toBe('withdrawn')
  expect(await codeOf(store.agree(id, { by: 'r okafor', reason: null }))).toBe('same-person')
  expect(await codeOf(store.confirm('nothing', { by: 'R. Okafor' }))).toBe('no-claim')
})

test('criteria are not changed under a verdict: it is taken back first, and all of it shows', async () => {
  const { id } = await prediction()
  await store.judge(id, inTime())
  const change = { by: 'M. Ilves', due: '2026-02-02', reason: 'he meant the Monday after' }
  expect(await codeOf(store.confirm(id, { ...change, of: await criteriaOf(id) }))).toBe('judged-already')
  await store.reopen(id, { by: 'M. Ilves', reason: 'the window was misread' })
  await store.confirm(id, { ...change, of: await criteriaOf(id) })
  expect((await store.judge(id, inTime())).claim.status).toBe('happened-in-time')
  const entries = (await store.history(id))!.entries.map(({ what }) => what)
  expect(entries).toEqual(['confirmed', 'judged', 'judged', 'corrected', 'judged'])
  const suggested = await prediction({ confirmed: false })
  expect(await codeOf(store.confirm(suggested.id, { ...change, of: 3 }))).toBe('not-confirmed')
})

test('two people rate a claim blind: nobody sees a rating before both are in, and nobody rates a known outcome', async () => {
  const { id } = await prediction()
  const bands = async () =>
    (await store.history(id))!.entries.flatMap(({ what, payload }) =>
      what === 'rated' && payload !== null && 'band' in payload ? [[payload.by, payload.band]] : [],
    )
  await store.rate(id, { by: 'R. Okafor', band: 'likely' })
  expect(await bands()).toEqual([['R. Okafor', null]])
  expect(await codeOf(store.rate(id, { by: 'r okafor', band: 'very-likely' }))).toBe('rated-already')
  await store.rate(id, { by: 'M. Ilves', band: 'almost-certain' })
  expect(await bands()).toEqual([
    ['R. Okafor', 'likely'],
    ['M. Ilves', 'almost-certain'],
  ])
  expect(await codeOf(store.rate(id, { by: 'T. Sand', band: 'likely' }))).toBe('rated-already')
  const other = await prediction()
  await store.judge(other.id, inTime())
  expect(await codeOf(store.rate(other.id, { by: 'T. Sand', band: 'likely' }))).toBe('judged-already')
  await store.reopen(other.id, { by: 'M. Ilves', reason: 'two dates' })
  expect(await codeOf(store.rate(other.id, { by: 'T. Sand', band: 'likely' }))).toBe('judged-already')
})

test('the same agreement is entered once; of two who dispute, the second is an attempt', async () => {
  const { id } = await prediction()
  const { sequence: of } = await store.judge(id, inTime())
  const agreed = await store.agree(id, { by: 'M. Ilves', reason: null })
  expect(await store.agree(id, { by: 'M. Ilves', reason: null })).toMatchObject({
    sequence: agreed.sequence,
    repeated: true,
  })
  const not: Judging = { ...inTime(), verdict: 'did-not-happen', becameKnown: null, of }
  await store.dispute(id, { ...not, judgedBy: 'T. Sand' })
  expect(await codeOf(store.dispute(id, { ...not, judgedBy: 'P. Roo' }))).toBe('came-second')
  const history = (await store.history(id))!
  expect(history.entries.map(({ stands }) => stands)).toEqual([true, true, true, true, false])
  expect(history.verdict).toBe('disputed')
  expect(await codeOf(store.agree(id, { by: 'P. Roo', reason: null }))).toBe('disputed-already')
})

test('what was confirmed stays in the list of what is due when its page changes, and is listed once', async () => {
  const url = 'https://bridge.example/changing'
  const words = 'The ferry will run again'
  const claim = { words, who: 'Ida Holm', kind: 'prediction', due: day('2026-02-02') } as const
  const first = sample([claim], { url })
  await store.add(first.capture, first.read, 'rules 1')
  const { id } = first.read.claims[0]!
  await store.confirm(id, { by: 'R. Okafor' })
  const second = sample([{ words: 'Nothing new' }, claim], { url, title: 'Changed' })
  expect((await store.add(second.capture, second.read, 'rules 1')).outcome).toBe('changed')
  const { overdue } = await store.due()
  const ferries = overdue.filter((row) => row.claim.content.text === words)
  expect(ferries.map((row) => row.id)).toEqual([id])
})

test('looking at what is due enters what fell due', async () => {
  const { id } = await prediction()
  await store.due()
  expect((await store.history(id))?.entries.at(-1)).toMatchObject({ what: 'fell-due' })
})
