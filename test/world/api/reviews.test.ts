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
const { read } = sample([said('The bridge will open'), said('The lock will open'), { words: WORDS }])
const [bridge = '', lock = ''] = read.claims.map((claim) => claim.id)
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
