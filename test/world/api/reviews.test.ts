import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, sample } from '../storage/sample.ts'
import { serve, type Served } from '../../web/served.ts'

const WORDS = 'The bridge was opened to cars on Friday'
const said = (words: string) => ({
  words,
  who: 'Ida Holm',
  kind: 'prediction' as const,
  due: day('2026-01-31'),
})
const { read } = sample([
  ...['The bridge', 'The lock', 'The ferry', 'The crane', 'The quay'].map((what) =>
    said(`${what} will open`),
  ),
  { words: WORDS },
])
const [bridge = '', lock = '', ferry = '', crane = '', quay = ''] = read.claims.map((claim) => claim.id)
const start = read.article.text.indexOf(WORDS)

const judging = {
  verdict: 'happened-in-time',
  judgedBy: 'R. Okafor',
  becameKnown: '2026-01-30',
  evidence: [
    {
      articleId: read.article.id,
      passage: [start, start + WORDS.length],
      text: WORDS,
      reliability: 'B',
      credibility: 2,
    },
  ],
}

let served: Served
beforeAll(async () => {
  served = await serve([read])
})
afterAll(() => served.close())

const post = async (id: string, verb: string, payload: object, headers: Record<string, string> = {}) =>
  served.server.inject({ method: 'POST', url: `/api/claims/${id}/${verb}`, payload, headers })

test('a claim is confirmed, judged and disputed over HTTP, and its history says it all', async () => {
  expect((await post(bridge, 'judge', judging)).json()).toMatchObject({ status: 409, code: 'not-confirmed' })
  expect((await post(bridge, 'confirm', { by: 'R. Okafor' })).statusCode).toBe(200)
  const judged = await post(bridge, 'judge', judging)
  expect(judged.json()).toMatchObject({ repeated: false, claim: { status: 'happened-in-time' } })
  const other = { ...judging, verdict: 'happened-late', becameKnown: '2026-02-02', judgedBy: 'M. Ilves' }
  expect((await post(bridge, 'judge', other)).json()).toMatchObject({ status: 409, code: 'came-second' })
  expect((await post(bridge, 'dispute', other)).json()).toMatchObject({ claim: { status: 'disputed' } })
  const history = (await served.server.inject(`/api/claims/${bridge}/history`)).json()
  expect(history.entries.map(({ stands }: { stands: boolean }) => stands)).toEqual([true, true, false, true])
  expect(history.entries[1].payload).toMatchObject({ by: 'R. Okafor', evidence: [{ text: WORDS }] })
  expect((await served.server.inject('/api/claims/nothing/history')).statusCode).toBe(404)
})

test('a key sent again gets the first answer, and with another body it is refused', async () => {
  const key = { 'idempotency-key': 'k1' }
  const first = await post(lock, 'confirm', { by: 'R. Okafor' }, key)
  expect((await post(lock, 'confirm', { by: 'R. Okafor' }, key)).json()).toEqual(first.json())
  expect((await post(lock, 'confirm', { by: 'M. Ilves' }, key)).json()).toMatchObject({ code: 'key-reused' })
})

const REFUSED: readonly [what: string, change: object, status: number, code: string][] = [
  ['other words', { evidence: [{ ...judging.evidence[0], text: 'shut' }] }, 422, 'not-verbatim'],
  ['no evidence', { evidence: [] }, 422, 'no-evidence'],
  ['no scale', { evidence: [{ ...judging.evidence[0], reliability: 'G' }] }, 400, 'bad-request'],
  ['a verdict that is none', { verdict: 'true' }, 400, 'bad-request'],
  ['more than was asked', { secret: 1 }, 400, 'bad-request'],
  ['not yet', { becameKnown: '2999-01-01' }, 422, 'not-yet'],
]

test.each(REFUSED)('refused: %s', async (_what, change, status, code) => {
  expect((await post(lock, 'judge', { ...judging, ...change })).json()).toMatchObject({ status, code })
})

test('a record is of one speaker or one outlet', async () => {
  const answer = await served.server.inject('/api/records?speaker=Ida%20Holm')
  expect(answer.json()).toMatchObject({ record: { confirmed: 2, disputed: 1, hitRate: null }, earlier: [{}] })
  expect((await served.server.inject('/api/records')).json()).toMatchObject({ status: 400 })
})

interface History {
  readonly judgement: number | null
  readonly verdict: string | null
  readonly entries: readonly {
    readonly what: string
    readonly stands: boolean
    readonly payload: Readonly<Record<string, unknown>>
  }[]
}

const historyOf = async (id: string): Promise<History> =>
  (await served.server.inject(`/api/claims/${id}/history`)).json()
const recordOf = async (query: string) => (await served.server.inject(`/api/records?${query}`)).json()

test('of two who judge at the same instant one wins, the other gets 409 with who; both attempts are in the ledger', async () => {
  await post(ferry, 'confirm', { by: 'R. Okafor' })
  const never = { ...judging, verdict: 'did-not-happen', becameKnown: null, judgedBy: 'M. Ilves' }
  const both = await Promise.all([post(ferry, 'judge', judging), post(ferry, 'judge', never)])
  expect(both.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 409])
  const [winner, refused] = both[0].statusCode === 200 ? ['R. Okafor', both[1]] : ['M. Ilves', both[0]]
  expect(refused.json()).toMatchObject({ code: 'came-second', detail: expect.stringContaining(winner) })
  const { entries } = await historyOf(ferry)
  const judged = entries.filter(({ what }) => what === 'judged')
  expect(judged.map(({ stands, payload }) => [stands, payload['by'] === winner])).toEqual([
    [true, true],
    [false, false],
  ])
})

test('void needs its ground and a reason, and a condition that failed needs evidence; none of it is a failure', async () => {
  await post(crane, 'confirm', { by: 'R. Okafor' })
  const voided = {
    ...judging,
    verdict: 'void',
    becameKnown: null,
    ground: 'condition-failed',
    reason: 'no loan',
  }
  for (const [change, code] of [
    [{ reason: null }, 'no-reason'],
    [{ ground: null }, 'no-ground'],
    [{ evidence: [] }, 'no-evidence'],
  ] as const)
    expect((await post(crane, 'judge', { ...voided, ...change })).json()).toMatchObject({ status: 422, code })
  expect((await post(crane, 'judge', voided)).json()).toMatchObject({ claim: { status: 'void' } })
  await post(quay, 'confirm', { by: 'R. Okafor' })
  const { verdict: _verdict, ...taken } = { ...judging, becameKnown: '2026-01-20' }
  expect((await post(quay, 'withdraw', taken)).json()).toMatchObject({ claim: { status: 'withdrawn' } })
  const { record } = await recordOf('speaker=Ida%20Holm')
  expect(record).toMatchObject({ void: 1, voidBy: { 'condition-failed': 1 }, withdrawn: 1 })
  expect(record.closed).toBe(record.inTime + record.late + record.not)
})

test('reopening keeps the old verdict in the history and the old score in the record', async () => {
  const before = await recordOf('speaker=Ida%20Holm')
  const { judgement, entries } = await historyOf(ferry)
  const reopened = await post(ferry, 'reopen', { by: 'M. Ilves', reason: 'two ferries' })
  expect(reopened.json()).toMatchObject({ claim: { status: 'overdue' } })
  const after = await historyOf(ferry)
  expect(after.entries.slice(0, -1)).toEqual(entries)
  expect([after.judgement, after.verdict]).toEqual([null, null])
  const { record, earlier } = await recordOf('speaker=Ida%20Holm')
  expect(record.closed).toBe(before.record.closed - 1)
  expect(earlier[0]).toMatchObject({ claimId: ferry, hitRate: before.record.hitRate })
  expect((await recordOf(`speaker=Ida%20Holm&asOf=${earlier[0].before - 1}`)).record).toEqual(before.record)
  expect(judgement).not.toBeNull()
})

test('two people rate a claim blind over HTTP', async () => {
  const band = async () => (await historyOf(lock)).entries.flatMap(({ payload }) => payload['band'] ?? [])
  expect((await post(lock, 'rate', { by: 'R. Okafor', band: 'likely' })).statusCode).toBe(200)
  expect(await band()).toEqual([])
  expect((await post(lock, 'rate', { by: 'R. Okafor', band: 'likely' })).json()).toMatchObject({
    status: 409,
  })
  expect((await post(lock, 'rate', { by: 'M. Ilves', band: 'certainly' })).json()).toMatchObject({
    status: 400,
  })
  expect((await post(lock, 'rate', { by: 'M. Ilves', band: 'very-likely' })).statusCode).toBe(200)
  expect(await band()).toEqual(['likely', 'very-likely'])
})

test('the list behind the numbers comes by pages, whole or a number at a time', async () => {
  const ids = async (query: string, cursor = '0'): Promise<readonly string[]> => {
    const page = await recordOf(`outlet=Harbour%20Herald&limit=2&cursor=${cursor}&${query}`)
    const mine = page.claims.map(({ id }: { id: string }) => id)
    expect(mine.length).toBeLessThanOrEqual(2)
    return page.next === null ? mine : [...mine, ...(await ids(query, page.next))]
  }
  expect(await ids('')).toEqual([bridge, lock, ferry, crane, quay])
  expect(await ids('behind=overdue')).toEqual([lock, ferry])
  expect(await ids('behind=void')).toEqual([crane])
  expect(await ids('behind=repeats')).toEqual([])
  expect((await recordOf('outlet=Harbour%20Herald&limit=0')).status).toBe(400)
})
