/** Every text that the OpenAPI document says can be sent, sent in hostile forms: never a 5xx. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../../web/served.ts'
import { READ_PAGES } from '../../web/pages.ts'
import { sampleOf, textsOf, type Described } from './bodies-of.ts'

let served: Served
let described: Described
let claimId: string
let articleId: string
beforeAll(async () => {
  served = await serve(READ_PAGES, { perMinute: 1_000_000 })
  described = (await served.server.inject('/api/openapi.json')).json<Described>()
  const [claim] = (await served.store.claims({ kind: 'prediction' }, {})).rows
  ;[claimId, articleId] = [claim!.id, claim!.article.id]
})
afterAll(() => served.close())

const HOSTILE = [
  '',
  'a\u0000b',
  "'; drop table claims; --",
  '((((((((',
  '\\',
  '- '.repeat(256),
  '"'.repeat(511),
  '\uD800',
  '😀'.repeat(200),
  '../../etc/passwd',
  '__proto__',
  'p99999999999999999999',
  '1e300',
  '99999999999999999999',
  '2026-02-30',
  '9999-99-99',
  'infinity',
  'ZGFpbHk=',
]

/** What a question needs beside the parameter that is tried, to be more than refused. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/api/about': { place: 'Odesa', from: '2025-11-20', to: '2025-11-23' },
  '/api/records': { speaker: 'Ostap Dremin' },
}

test('in any parameter of any question', async () => {
  const wrong: string[] = []
  let asked = 0
  for (const [path, { get }] of Object.entries(described.paths)) {
    // What is told as it happens has no end to wait for.
    if (path === '/api/live') continue
    for (const { name, in: where } of get?.parameters ?? []) {
      for (const text of HOSTILE) {
        const answer = await served.server.inject(addressOf(path, where === 'path' ? null : name, text))
        asked += 1
        if (answer.statusCode >= 500) wrong.push(`${path} ${name}=${JSON.stringify(text)}: ${answer.body}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(1000)
}, 120_000)

test('in any field of any body', async () => {
  const wrong: string[] = []
  const taken = new Set<string>()
  for (const [path, { post }] of Object.entries(described.paths)) {
    const schema = post?.requestBody?.content['application/json']?.schema
    if (schema === undefined) continue
    const url = path.replace('{id}', path.startsWith('/api/articles') ? articleId : claimId)
    for (const at of textsOf(described, schema)) {
      for (const text of HOSTILE) {
        const payload = JSON.stringify(sampleOf(described, schema, { at, text }))
        const headers = { 'content-type': 'application/json' }
        const answer = await served.server.inject({ method: 'POST', url, headers, payload })
        if (answer.statusCode < 300) taken.add(path)
        if (answer.statusCode >= 500) wrong.push(`${path} ${at}=${JSON.stringify(text)}: ${answer.body}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(taken).toContain('/api/claims/{id}/confirm')
  // What was taken can be told again: an entry that broke a list would break it for good.
  for (const list of ['/api/people/entries', '/api/today', '/api/corrections', '/api/claims'])
    expect((await served.server.inject(list)).statusCode).toBe(200)
  await expect(served.store.newsSince(0)).resolves.toMatchObject({ entries: expect.anything() })
}, 120_000)

/** The question with this text in this query parameter, or, without one, in its path. */
function addressOf(path: string, name: string | null, text: string): string {
  // No lone surrogate can be written into an address.
  const inPath = name === null ? encodeURIComponent(Buffer.from(text).toString()) : 'p1'
  const filled = path.replaceAll(/\{[^}]+\}/g, inPath)
  return name === null
    ? filled
    : `${filled}?${new URLSearchParams({ ...BESIDE[path], [name]: text }).toString()}`
}
