import { KINDS } from '../../../src/claim/index.ts'
import { STATUSES } from '../../../src/ledger/index.ts'
import * as shapes from '../../../src/world/api/shapes.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from '../../web/served.ts'
import { CHANGED, READ_PAGES } from '../../web/pages.ts'

let served: Served
const siege = READ_PAGES[1]!
const get = (url: string, headers: Record<string, string> = {}) => served.server.inject({ url, headers })

beforeAll(async () => {
  served = await serve([...READ_PAGES, CHANGED])
})
afterAll(() => served.close())

interface Row {
  readonly id: string
  readonly day: string
  readonly claim: {
    readonly content: { readonly text: string }
    readonly due: { readonly to: string } | null
  }
}

/** All rows of a query, three a page. */
async function everyRow(query: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer = await get(`/api/claims?${query}&limit=3&cursor=${encodeURIComponent(cursor)}`)
    const page: { rows: Row[]; next: string | null } = answer.json()
    rows.push(...page.rows)
    cursor = page.next
  }
  return rows
}

const FILTERS: readonly [query: string, contents: readonly string[]][] = [
  ['speaker=Alm&kind=promise', ['the budget will be balanced by 15 December']],
  ['speaker=alm', ['the budget will be balanced by 15 December', 'I have the votes,']],
  ['speaker=Nobody', []],
  ['kind=denial', ['There is no retreat,']],
  ['kind=denial&kind=no-comment', ['There is no retreat,', 'a visit to the front']],
  ['kind=', ['*']],
  ['place=698131', ['the town would be “finally cleared” within one or two days']],
  ['outlet=meridian&text=votes', ['I have the votes,', 'the vote may fail']],
  ['text="balanced budget"', []],
  ['text=retreat -begun', ['There is no retreat,']],
  ['text=мост', ['мост откроют до 20 декабря']],
  ['from=2026-11-22&to=2026-11-22&speaker=Лозовая', ['мост откроют до 20 декабря', 'Мы успеваем']],
  ['from=2031-01-01', []],
]

describe('GET /api/claims', () => {
  test.each(FILTERS)('?%s', async (query, contents) => {
    const params = query.split('&').map((pair) => pair.split('=').map(encodeURIComponent).join('='))
    const page = (await get(`/api/claims?${params.join('&')}`)).json()
    const found = page.rows.map((row: { claim: { content: { text: string } } }) => row.claim.content.text)
    if (contents[0] === '*') expect(found.length).toBeGreaterThan(10)
    else expect(found.toSorted()).toEqual(contents.toSorted())
    expect(page.total.count).toBe(found.length)
  })

  test('pages by cursor give every claim once, in order', async () => {
    const whole = (await get('/api/claims?limit=200')).json()
    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const answer = await get(`/api/claims?limit=4&cursor=${encodeURIComponent(cursor)}`)
      const page: { rows: { id: string }[]; next: string | null } = answer.json()
      ids.push(...page.rows.map((row) => row.id))
      cursor = page.next
    }
    expect(ids).toEqual(whole.rows.map((row: { id: string }) => row.id))
    expect(whole.next).toBeNull()
  })

  const ORDERS: readonly [sort: string, order: (rows: Row[]) => unknown[]][] = [
    [
      'newest',
      (rows) =>
        rows
          .map(({ day }) => day)
          .toSorted()
          .toReversed(),
    ],
    ['oldest', (rows) => rows.map(({ day }) => day).toSorted()],
  ]
  test.each(ORDERS)('sort=%s, page by page', async (sort, order) => {
    const rows = await everyRow(`sort=${sort}`)
    expect(rows.map(({ day }) => day)).toEqual(order(rows))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(
      (await get('/api/claims?limit=200')).json().rows.length,
    )
  })

  test('sort=due gives those that fall due, soonest first', async () => {
    const rows = await everyRow('sort=due')
    expect(rows.map((row) => row.claim.due?.to)).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-12-15',
      '2026-12-20',
    ])
  })

  test('the same answer is not sent twice', async () => {
    const first = await get('/api/claims?limit=3')
    const again = await get('/api/claims?limit=3', { 'if-none-match': String(first.headers['etag']) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    const other = await get('/api/claims?limit=4', { 'if-none-match': String(first.headers['etag']) })
    expect(other.statusCode).toBe(200)
  })

  test('is compressed for who can read it', async () => {
    const answer = await get('/api/claims?limit=50', { 'accept-encoding': 'gzip' })
    expect(answer.headers['content-encoding']).toBe('gzip')
  })
})

test('GET /api/claims/:id tells one claim with its readings', async () => {
  const [row] = (await get('/api/claims?text=votes')).json().rows
  const claim = (await get(`/api/claims/${row.id}`)).json()
  expect(claim.claim.content.text).toBe('I have the votes,')
  expect(claim.readings).toHaveLength(1)
  expect((await get('/api/claims/0000000000000000')).statusCode).toBe(404)
})

describe('GET /api/articles/:id', () => {
  test('gives the text, and spans that slice to their words', async () => {
    const page = (await get(`/api/articles/${siege.article.id}`)).json()
    expect(page.article.text).toBe(siege.article.text)
    expect(page.claims).toHaveLength(siege.claims.length)
    for (const { claim } of page.claims) {
      const [[start, end]] = claim.content.spans
      expect(page.article.text.slice(start, end)).toBe(claim.content.text)
    }
    expect(page.captures[0].bytesSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(page.ownVoice.of).toBeGreaterThan(page.ownVoice.sentences)
    expect(page.ownVoice.sentences).toBeGreaterThan(2)
  })

  test('says what a changed page had and has', async () => {
    const page = (await get(`/api/articles/${CHANGED.article.id}`)).json()
    const absent = page.changes.absent.map(
      (row: { claim: { content: { text: string } } }) => row.claim.content.text,
    )
    expect(absent).toEqual(['We have the roads, and we will have the town,'])
    const appeared = page.claims.filter(({ id }: { id: string }) => page.changes.appeared.includes(id))
    expect(appeared.map((row: { claim: { content: { text: string } } }) => row.claim.content.text)).toEqual([
      'nothing had changed',
    ])
    expect(page.versions).toHaveLength(2)
    expect((await get(`/api/articles/${siege.article.id}`)).json()).toMatchObject({
      latest: false,
      changes: null,
    })
  })

  test('of no article is 404 in the one shape of errors', async () => {
    const answer = await get(`/api/articles/${'f'.repeat(64)}`)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found', remedy: expect.any(String) })
  })
})

describe('POST /api/articles', () => {
  const post = (payload: string, type: string, headers: Record<string, string> = {}, query = '') =>
    served.server.inject({
      method: 'POST',
      url: `/api/articles${query}`,
      payload,
      headers: { 'content-type': type, ...headers },
    })
  const json = (value: unknown, headers: Record<string, string> = {}) =>
    post(JSON.stringify(value), 'application/json', headers)

  test('adds once, and says so the second time', async () => {
    const body = {
      text: 'Mayor Rita Holm said that the pier would open on Monday.',
      outlet: 'The Pier',
      published: '2026-11-20',
    }
    const first = await json(body)
    expect(first.statusCode).toBe(201)
    expect(first.json()).toMatchObject({ outcome: 'added', version: 1 })
    const again = await json(body)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toMatchObject({ outcome: 'unchanged', articleId: first.json().articleId })
    const page = (await get(String(first.headers['location']))).json()
    expect(page.article).toMatchObject({ text: body.text, outlet: 'The Pier' })
  })

  test('takes plain text and HTML, with what is known in the query', async () => {
    const text = await post(
      'A quiet week went by in the old town.',
      'text/plain; charset=utf-8',
      {},
      '?outlet=Old%20Town',
    )
    expect(text.statusCode).toBe(201)
    const html =
      '<html><head><title>Harbour</title></head><body><article><p>The harbour master Otto Brandt said the crane was safe.</p><p>It was a long day in the harbour, and nobody went home early.</p></article></body></html>'
    const page = await post(html, 'text/html', {}, '?url=https%3A%2F%2Fharbour.example%2Fcrane')
    expect(page.statusCode).toBe(201)
    expect((await get(String(page.headers['location']))).json().article.url).toBe(
      'https://harbour.example/crane',
    )
  })

  test('a key sent again gets the first answer, also while that is at work; with another body it is refused', async () => {
    const key = { 'idempotency-key': 'one' }
    const body = { text: 'The clerk Ada Voss said that the list was closed.' }
    const answers = await Promise.all([json(body, key), json(body, key), json(body, key)])
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect((await json({ text: 'Something else.' }, key)).json()).toMatchObject({
      status: 422,
      code: 'key-reused',
    })
  })

  const REFUSED: readonly [what: string, body: string, type: string, status: number][] = [
    ['broken JSON', '{"text": ', 'application/json', 400],
    ['a list', '["text"]', 'application/json', 400],
    ['an unknown field', '{"text": "a", "verdict": "true"}', 'application/json', 400],
    ['no text at all', '{"title": "a"}', 'application/json', 400],
    ['text and html', '{"text": "a", "html": "b"}', 'application/json', 400],
    ['blank text', '{"text": "  \\n "}', 'application/json', 400],
    ['an empty body', '', 'text/plain', 400],
    ['depth 65', '['.repeat(65) + ']'.repeat(65), 'application/json', 400],
    ['depth 100,000', '['.repeat(100_000), 'application/json', 400],
    ['more than 1 MiB', 'a'.repeat(1024 * 1024 + 1), 'text/plain', 413],
    ['XML', '<a/>', 'application/xml', 415],
    ['__proto__', '{"__proto__": {"x": 1}, "text": "a"}', 'application/json', 400],
  ]
  test.each(REFUSED)('refuses %s', async (_what, body, type, status) => {
    const answer = await post(body, type)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ status, detail: expect.any(String), remedy: expect.any(String) })
    expect(answer.body).not.toMatch(/at .*\.[jt]s:\d+/)
  })
})

test('what falls due, and the names that filters can take', async () => {
  const due = (await get('/api/due?asOf=2026-11-23&horizon=30')).json()
  const contents = (rows: { claim: { content: { text: string } } }[]) =>
    rows.map((row) => row.claim.content.text)
  expect(contents(due.overdue)).toEqual(['the town would be “finally cleared” within one or two days'])
  expect(contents(due.due)).toContain('the vote may fail')
  expect(contents(due.upcoming)).toEqual([
    'the budget will be balanced by 15 December',
    'мост откроют до 20 декабря',
  ])
  const facets = (await get('/api/facets')).json()
  expect(facets.speakers.map(({ name }: { name: string }) => name)).toContain('Tove Alm')
  expect(facets.kinds).toContain('no-comment')
  expect(facets.places).toEqual([{ name: 'Orlivka', claims: 1 }])
  expect((await get('/api/facets?starting=merid')).json().outlets).toEqual([
    { name: 'Meridian Ledger', claims: 3 },
  ])
})

test('health answers with what is kept', async () => {
  expect((await get('/api/health')).json()).toMatchObject({ status: 'ok', claims: expect.any(Number) })
})

test('the OpenAPI document is made from the schemas', async () => {
  const document = (await get('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).toSorted()).toEqual([
    '/api/about',
    '/api/articles',
    '/api/articles/{id}',
    '/api/articles/{id}/corrections',
    '/api/captures/{sha256}',
    '/api/checkpoint',
    '/api/claims',
    '/api/claims/{id}',
    '/api/claims/{id}/agree',
    '/api/claims/{id}/confirm',
    '/api/claims/{id}/dispute',
    '/api/claims/{id}/history',
    '/api/claims/{id}/judge',
    '/api/claims/{id}/page',
    '/api/claims/{id}/rate',
    '/api/claims/{id}/reopen',
    '/api/claims/{id}/withdraw',
    '/api/consistency',
    '/api/corrections',
    '/api/due',
    '/api/entries/{sequence}/proof',
    '/api/export',
    '/api/facets',
    '/api/health',
    '/api/links',
    '/api/live',
    '/api/map',
    '/api/method',
    '/api/outlets',
    '/api/people/entries',
    '/api/persons',
    '/api/persons/merge',
    '/api/persons/refuse',
    '/api/persons/split',
    '/api/persons/suggestions',
    '/api/persons/{name}',
    '/api/predictions',
    '/api/records',
    '/api/speakers',
    '/api/speakers/{name}/uses',
    '/api/timeline',
    '/api/today',
  ])
  expect(document.components.schemas.ClaimRow.properties.review.enum).toContain('suggested')
  expect(Object.keys(document.paths['/api/articles'].post.requestBody.content)).toContain('text/html')
})

test('the wire knows the same kinds and statuses as the ledger', () => {
  expect(shapes.KINDS).toEqual(KINDS)
  expect(shapes.STATUSES).toEqual(STATUSES)
})
