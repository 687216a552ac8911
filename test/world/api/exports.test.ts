/** The ledger as a file over HTTP: every format, narrowed, chosen one by one, longer than a page, and never a verdict by accident. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SHARE_FORMATS } from '../../../src/share/index.ts'
import { READ_PAGES } from '../../web/pages.ts'
import { serve, type Served } from '../../web/served.ts'
import { sample } from '../storage/sample.ts'

const many = sample(Array.from({ length: 450 }, (_, index) => ({ words: `Number ${index} was drawn` })))

let served: Served
beforeAll(async () => {
  served = await serve([...READ_PAGES, many.read])
})
afterAll(() => served.close())

const get = async (query: string) => served.server.inject(`/api/export?${query}`)
const linesOf = (body: string) => body.trimEnd().split('\n')

test.each(SHARE_FORMATS.map(({ name }) => name))(
  '%s is a file with a name, in its own media type',
  async (name) => {
    const answer = await get(`format=${name}&kind=promise`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe(
      SHARE_FORMATS.find((format) => format.name === name)?.mediaType,
    )
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="sayso-claims-\d{4}-\d\d-\d\d\.[a-z]+"$/,
    )
    expect(answer.body).toContain('the budget will be balanced by 15 December')
    expect(answer.body).not.toContain('all approaches to the settlement')
    if (!['csv', 'jsonl'].includes(name)) expect(() => JSON.parse(answer.body)).not.toThrow()
  },
)

test('a filter with more claims than a page is exported whole, once each', async () => {
  const lines = linesOf((await get(`article=${many.read.article.id}`)).body)
  expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(450)
  expect(lines).toHaveLength(450)
})

test('claims chosen one by one are exported whatever the filters say, and as suggestions', async () => {
  const [one, other] = READ_PAGES[2]!.claims
  const lines = linesOf((await get(`claim=${one!.id}&claim=${other!.id}&claim=${one!.id}&text=zebra`)).body)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: one!.id, review: 'suggested' },
    { id: other!.id, review: 'suggested' },
  ])
})

const REFUSED: readonly [query: string, status: number][] = [
  ['format=xls', 400],
  ['claim=nothing', 404],
  ['kind=rumour', 400],
  ['from=2026-02-30', 400],
  [`text=${'a'.repeat(513)}`, 400],
]
test.each(REFUSED)('%s is refused with %d', async (query, status) => {
  expect((await get(query)).statusCode).toBe(status)
})

test('nothing that matches is an empty file, not an error', async () => {
  expect((await get('text=zebra')).body).toBe('')
  expect(linesOf((await get('text=zebra&format=csv')).body)).toHaveLength(1)
})
