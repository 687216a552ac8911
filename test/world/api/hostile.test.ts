/** Whatever is asked, in whatever name: never a 5xx, never a stack, and no answer to the wrong host or origin. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { depthOf, MAX_DEPTH } from '../../../src/world/api/offered.ts'
import { serve, type Served } from '../../web/served.ts'
import { READ_PAGES } from '../../web/pages.ts'

let served: Served
const get = (url: string, headers: Record<string, string> = {}) => served.server.inject({ url, headers })

beforeAll(async () => {
  served = await serve(READ_PAGES, { perMinute: 1_000_000, webRoot: emptyApp() })
})
afterAll(() => served.close())

/** A web app of one page, so that these tests need no build. */
function emptyApp(): string {
  const folder = resolve(import.meta.dirname, '../../../.cache/empty-app')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    resolve(folder, 'index.html'),
    '<!doctype html><title>Sayso</title><script src="/a.js"></script>',
  )
  return folder
}

const PARAMETERS = [
  'text', 'speaker', 'outlet', 'kind', 'place', 'from', 'to', 'status', 'article', 'cursor', 'limit', 'asOf',
  'sort',
] // prettier-ignore

const ADDRESSES: readonly [url: string, status: number][] = [
  ['/api/claims?text=%00', 400],
  ['/api/claims?text=%ff%fe', 200],
  ['/api/claims?text=a&text=b', 400],
  ['/api/claims?text[a]=b', 200],
  ['/api/claims?limit=201', 400],
  ['/api/claims?limit=200', 200],
  ['/api/claims?limit=0', 400],
  [`/api/claims?text=${'a'.repeat(512)}`, 200],
  [`/api/claims?text=${'a'.repeat(513)}`, 400],
  ['/api/claims/%00', 400],
  ['/api/claims/%2e%2e%2fhealth', 404],
  [`/api/claims/${'a'.repeat(600)}`, 404],
  ['/api/articles/%E0%A4%A', 400],
  ['/api/articles/__proto__', 404],
  ['/api/facets?starting=%25', 200],
  ['/api/due?horizon=-1', 400],
  ['/api/due?asOf=yesterday', 400],
  ['/api/nothing', 404],
  ['/api', 404],
  ['/assets/nothing.js', 404],
  ['/../../etc/passwd', 200],
  ['/%2e%2e/%2e%2e/package.json', 404],
  ['/..%2f..%2fpackage.json', 404],
  ['/ledger?text=a', 200],
  ['/articles/none', 200],
]

test.each(ADDRESSES)('%s', async (url, status) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(status)
  if (status >= 400) expect(answer.json()).toMatchObject({ status, remedy: expect.any(String) })
  expect(answer.body).not.toMatch(/node_modules|at .*\.[jt]s:\d+/)
})

test('any query is answered with 200 or 400', async () => {
  const parameter = fc.constantFrom(...PARAMETERS)
  await fc.assert(
    fc.asyncProperty(parameter, fc.string({ unit: 'binary', maxLength: 40 }), async (name, value) => {
      const answer = await get(`/api/claims?${new URLSearchParams({ [name]: value }).toString()}`)
      expect([200, 400]).toContain(answer.statusCode)
    }),
    { numRuns: 150 },
  )
})

const HOSTS: readonly [host: string, status: number][] = [
  ['localhost', 200],
  ['localhost:7296', 200],
  ['127.0.0.1:80', 200],
  ['[::1]:7296', 200],
  ['LOCALHOST', 200],
  ['evil.example', 421],
  ['localhost.evil.example', 421],
  ['127.0.0.1.nip.io:7296', 421],
]

test.each(HOSTS)('asked for as %j', async (host, status) => {
  expect((await get('/api/claims?limit=1', { host })).statusCode).toBe(status)
  expect((await get('/', { host })).statusCode === 421).toBe(status === 421)
})

const ORIGINS: readonly [headers: Record<string, string>, allowed: boolean][] = [
  [{}, true],
  [{ origin: 'http://localhost:80', host: 'localhost:80' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
]

test.each(ORIGINS)('written to with %j', async (headers, allowed) => {
  const answer = await served.server.inject({
    method: 'POST',
    url: '/api/articles',
    payload: '',
    headers: { 'content-type': 'text/plain', ...headers },
  })
  expect(answer.statusCode).toBe(allowed ? 400 : 403)
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})

test('every answer carries the policy', async () => {
  for (const url of ['/api/claims', '/api/nothing', '/assets/x.js']) {
    const policy = String((await get(url)).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("trusted-types 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  }
})

test('too many requests are turned away with a time to wait', async () => {
  const few = await serve([], { perMinute: 3 })
  const answers = []
  for (let count = 0; count < 5; count++) {
    const forged = { 'x-forwarded-for': `10.0.0.${count}` }
    answers.push(await few.server.inject({ url: '/api/health', headers: forged }))
  }
  await few.close()
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429, 429])
  expect(answers[4]!.headers['retry-after']).toBeDefined()
  expect(answers[4]!.json()).toMatchObject({ status: 429, remedy: expect.any(String) })
})

test('a store that has gone is said, not thrown', async () => {
  const gone = await serve([])
  await gone.drop()
  expect((await gone.server.inject('/api/health')).statusCode).toBe(503)
  const answer = await gone.server.inject('/api/claims')
  expect(answer.statusCode).toBeGreaterThanOrEqual(500)
  expect(answer.json()).toMatchObject({ remedy: expect.any(String) })
  expect(answer.body).not.toMatch(/node_modules|at .*\.[jt]s:\d+/)
  await gone.close().catch(() => undefined)
})

const DEPTHS: readonly [json: string, depth: number][] = [
  ['1', 0],
  ['{}', 1],
  ['[[1], {"a": [2]}]', 3],
  ['"[[[["', 0],
  ['"\\"[[[["', 0],
  ['{"a\\\\": [1]}', 2],
  ['['.repeat(MAX_DEPTH), MAX_DEPTH],
]
test.each(DEPTHS)('the depth of %s', (json, depth) => expect(depthOf(json)).toBe(depth))
