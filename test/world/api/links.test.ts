import { afterAll, beforeAll, expect, test } from 'vitest'
import { RELATIONS } from '../../../src/link/index.ts'
import { RELATIONS as ON_THE_WIRE } from '../../../src/world/api/shapes/claim-page.ts'
import { serve, type Served } from '../../web/served.ts'
import { place, sample } from '../storage/sample.ts'

const WHERE = [place(710_735, 'Chernihiv')]
const told = (outlet: string, who: string, words: string) =>
  sample([{ words, who, where: WHERE }], { outlet, url: `https://${outlet}.example/market`, text: words })
    .read

const varnek = told('post', 'Ilya Varnek', '35 people were killed in the strike on the market in Chernihiv')
const ministry = told(
  'echo',
  'Defence Ministry',
  '12 people were killed in the strike on the market in Chernihiv',
)
const [own, other] = [varnek, ministry].map(({ claims }) => claims[0]!.id) as [string, string]

let served: Served
beforeAll(async () => {
  served = await serve([varnek, ministry])
  while ((await served.store.linkNext()) > 0);
})
afterAll(() => served.close())

const get = async (url: string) => served.server.inject(url)
const page = async (id = own) => (await get(`/api/claims/${id}/page`)).json()
const draw = async (payload: object, headers: Record<string, string> = {}) =>
  served.server.inject({ method: 'POST', url: '/api/links', payload, headers })

test('a page over HTTP: the range of figures, who gave which, and what is suggested', async () => {
  expect(await page()).toMatchObject({
    claim: { id: own },
    deniedBy: [{ claim: { id: other }, state: 'suggested', link: { relation: 'contradicts', by: 'rules' } }],
    figures: [{ low: 12, high: 35 }],
    sources: { atLeast: 1, atMost: 1 },
    unreviewed: 1,
    verdicts: [],
  })
  expect((await get('/api/claims/nothing/page')).statusCode).toBe(404)
})

test.each([
  ['a claim with itself', { a: own, b: own, act: 'confirms', by: 'Ida Lund' }, 422, 'one-claim'],
  ['a claim that is not there', { a: own, b: 'nothing', act: 'confirms', by: 'Ida Lund' }, 404, 'no-claim'],
  ['nobody named', { a: own, b: other, act: 'confirms', by: ' ' }, 422, 'nobody'],
  ['no name at all', { a: own, b: other, act: 'confirms' }, 400, 'bad-request'],
  [
    'no such relation',
    { a: own, b: other, act: 'confirms', relation: 'alike', by: 'Ida Lund' },
    400,
    'bad-request',
  ],
  ['nothing to take back', { a: own, b: other, act: 'reopens', by: 'Ida Lund' }, 409, 'not-linked'],
])('%s is refused', async (_, payload, status, code) => {
  const answer = await draw(payload)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})

test('a person confirms, and of two at once the later one is told; refused and taken back, it all stays in the entries', async () => {
  const link = { a: other, b: own, by: 'Ida Lund', reason: 'counted by hand' }
  const key = { 'idempotency-key': 'once' }
  const first = await draw({ ...link, act: 'confirms' }, key)
  expect(first.json()).toMatchObject({
    repeated: false,
    link: { state: 'confirmed', relation: 'contradicts' },
  })
  expect((await draw({ ...link, act: 'confirms' }, key)).json()).toEqual(first.json())
  const { sequence } = first.json()
  expect((await page()).deniedBy).toMatchObject([{ state: 'confirmed', link: { by: 'Ida Lund', sequence } }])
  const second = await draw({ ...link, act: 'refuses', by: 'Bo Ek', of: sequence })
  expect(second.statusCode).toBe(200)
  const late = await draw({ ...link, act: 'refuses', by: 'Ana Moor', of: sequence })
  expect([late.statusCode, late.json().code]).toEqual([409, 'came-second'])
  await served.store.linkAfresh()
  while ((await served.store.linkNext()) > 0);
  expect(await page()).toMatchObject({
    deniedBy: [],
    refused: [{ by: 'Bo Ek', state: 'refused' }],
    figures: [],
  })
  expect((await draw({ ...link, act: 'reopens' })).statusCode).toBe(200)
  expect((await page()).deniedBy).toMatchObject([{ state: 'suggested' }])
  expect(await served.store.verify()).toMatchObject({ ok: true })
})

test('a place and its days over HTTP', async () => {
  const day = (await page()).claim.day
  const about = (await get(`/api/about?place=710735&from=${day}`)).json()
  expect(about).toMatchObject({ from: day, to: day, claims: 2, matters: [{ deniedBy: [{}] }], more: false })
  expect((await get(`/api/about?place=Chernihiv&from=2001-01-01`)).json()).toMatchObject({
    claims: 0,
    matters: [],
  })
  for (const bad of [
    'place=Chernihiv',
    'place=Chernihiv&week=2025-W99',
    'week=2025-W10',
    'place=x&from=yesterday',
  ])
    expect((await get(`/api/about?${bad}`)).statusCode, bad).toBe(400)
})

test('the wire knows the relations that there are', () => {
  expect(ON_THE_WIRE).toEqual(RELATIONS)
})
