import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, sample } from '../storage/sample.ts'
import { serve, type Served } from '../../web/served.ts'
import type { Method, WireCorrections } from '../../../src/world/api/shapes.ts'

const { read } = sample([
  { words: 'The bridge will open', who: 'Ida Holm', kind: 'prediction', due: day('2026-01-31') },
  { words: 'The lock will open', who: 'Ida Holm', kind: 'prediction', due: day('2026-01-31') },
])
const [bridge = '', lock = ''] = read.claims.map(({ id }) => id)
const evidence = [{ articleId: read.article.id, passage: [0, 10], reliability: 'B', credibility: 2 }]
const late = { verdict: 'happened-late', judgedBy: 'R. Okafor', becameKnown: '2026-02-03', evidence }
const never = { ...late, verdict: 'did-not-happen', becameKnown: null }

let served: Served
beforeAll(async () => {
  served = await serve([read])
})
afterAll(() => served.close())

const post = async (id: string, verb: string, payload: object): Promise<number> =>
  (await served.server.inject({ method: 'POST', url: `/api/claims/${id}/${verb}`, payload })).statusCode
const corrections = async (query = ''): Promise<WireCorrections> =>
  (await served.server.inject({ url: `/api/corrections?${query}` })).json()

test('the method comes as it is documented, and is not sent twice', async () => {
  const answer = await served.server.inject({ url: '/api/method' })
  const { accuracy, ...method }: Method = answer.json()
  expect(method).toEqual(JSON.parse(readFileSync('docs/reference/method.json', 'utf8')))
  // The figures are those of docs/quality.md, whoever measured them last.
  expect(accuracy.length).toBeGreaterThanOrEqual(4)
  for (const { columns, rows } of accuracy) for (const row of rows) expect(row).toHaveLength(columns.length)
  const again = await served.server.inject({
    url: '/api/method',
    headers: { 'if-none-match': String(answer.headers['etag']) },
  })
  expect(again.statusCode).toBe(304)
})

test('what is entered for the first time is no correction, nor is an agreement', async () => {
  for (const id of [bridge, lock]) expect(await post(id, 'confirm', { by: 'R. Okafor' })).toBe(200)
  expect(await post(bridge, 'judge', late)).toBe(200)
  expect(await post(bridge, 'agree', { by: 'M. Ilves' })).toBe(200)
  expect(await corrections()).toEqual({ rows: [], next: null })
})

test('criteria that were changed, and verdicts disputed, replaced and taken back, are listed with who and why', async () => {
  const { confirmation } = (await served.server.inject({ url: `/api/claims/${lock}/history` })).json()
  const change = { by: 'R. Okafor', of: confirmation, criteria: 'Open to ships', reason: 'The paper erred' }
  expect(await post(lock, 'confirm', change)).toBe(200)
  expect(await post(bridge, 'dispute', { ...never, judgedBy: 'M. Ilves' })).toBe(200)
  const { judgement } = (await served.server.inject({ url: `/api/claims/${bridge}/history` })).json()
  expect(await post(bridge, 'judge', { ...never, of: judgement })).toBe(200)
  expect(await post(bridge, 'judge', { ...late, of: judgement })).toBe(409)
  expect(await post(bridge, 'reopen', { by: 'R. Okafor', reason: 'The minutes came out' })).toBe(200)
  const { rows } = await corrections()
  expect(rows.map(({ changed, verdictBefore, verdict }) => [changed, verdictBefore, verdict])).toEqual([
    ['verdict-taken-back', 'did-not-happen', null],
    ['verdict-replaced', 'did-not-happen', 'did-not-happen'],
    ['verdict-disputed', 'happened-late', 'did-not-happen'],
    ['criteria', null, null],
  ])
  expect(rows[0]).toMatchObject({ by: 'R. Okafor', reason: 'The minutes came out', claim: { id: bridge } })
})

test('corrections come by pages', async () => {
  const first = await corrections('limit=3')
  const second = await corrections(`limit=3&before=${first.next}`)
  expect([...first.rows, ...second.rows]).toEqual((await corrections()).rows)
  expect(second.next).toBeNull()
})
