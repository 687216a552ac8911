import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from '../storage/sample.ts'
import { sayso, type Circumstances } from './harness.ts'

const WORDS = 'The bridge was opened to cars on Friday'
const said = (words: string) => ({
  words,
  who: 'Ida Holm',
  kind: 'prediction' as const,
  due: day('2026-01-31'),
})
const { capture, read } = sample([said('The bridge will open'), said('The lock will open'), { words: WORDS }])
const [bridge = '', lock = ''] = read.claims.map((claim) => claim.id)
const article = read.article.id.slice(0, 12)

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  const store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await store.add(capture, read, 'rules 1')
  await store.close()
})
afterAll(() => database.drop())

const run = (words: readonly string[], circumstances: Circumstances = {}) =>
  sayso(['--database', database.url, ...words], circumstances)
const evidence = ['--evidence', `${article}:${WORDS}`, '--reliability', 'B', '--credibility', '2']

test('confirm and judge by options, and what is lacking is said', async () => {
  expect(await run(['confirm', bridge])).toMatchObject({ code: 2 })
  expect((await run(['confirm', bridge, '--by', 'R. Okafor'])).out).toContain('confirmed')
  const judged = ['judge', bridge, '--by', 'R. Okafor', '--verdict', 'happened-in-time', ...evidence]
  expect((await run(judged)).err).toContain('needs the day on which it became known')
  const { code, out } = await run([...judged, '--known', '2026-01-30'])
  expect([code, out]).toEqual([0, expect.stringContaining('happened in time')])
  expect((await run(['judge', bridge, '--by', 'M. Ilves', '--agree'])).code).toBe(0)
  const again = await run([...judged.with(3, 'M. Ilves'), '--known', '2026-01-30'])
  expect([again.code, again.err]).toEqual([4, expect.stringContaining('R. Okafor')])
  expect((await run(['judge', bridge, '--by', 'M. Ilves', '--agree', '--reopen'])).code).toBe(2)
})

test.each([
  ['words that stand nowhere', `${article}:The bridge fell`],
  ['an article that is not there', `${'0'.repeat(12)}:${WORDS}`],
  ['no article at all', WORDS],
])('evidence refused: %s', async (_what, passage) => {
  const words = ['judge', bridge, '--by', 'R. Okafor', '--verdict', 'void', '--evidence', passage]
  expect((await run([...words, '--reliability', 'B', '--credibility', '2'])).code).toBe(2)
})

/** A person at a terminal who types these lines. */
const typed = (...lines: readonly string[]): Circumstances => ({
  isTTY: true,
  stdin: `${lines.join('\n')}\n`,
})

test('on a terminal the commands ask, and write nothing until the last yes', async () => {
  await run(['confirm', lock], typed('R. Okafor', '', 'no'))
  expect((await run(['judge', lock, '--by', 'x', '--verdict', 'void'])).err).toContain('confirmed')
  await run(['confirm', lock], typed('', 'R. Okafor', '', 'yes'))
  const answers = ['R. Okafor', 'maybe', 'did-not-happen', `${article}:${WORDS}`, 'B', '2', '', 'it rusts']
  expect((await run(['judge', lock], typed(...answers, 'no'))).out).toBe('')
  const { out, err } = await run(['judge', lock], typed(...answers, 'yes'))
  expect(out).toContain('did not happen')
  expect(err).toContain('One of: happened-in-time')
})

test('the record counts what was confirmed and judged', async () => {
  const { json } = await run(['record', 'Ida Holm', '--json'])
  expect(json()).toMatchObject([
    { name: 'Ida Holm', confirmed: 2, closed: 2, inTime: 1, not: 1, earlier: [] },
  ])
})
