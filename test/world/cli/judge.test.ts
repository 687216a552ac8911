import { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
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
const { capture, read } = sample([
  ...['The bridge', 'The lock', 'The ferry', 'The dredger', 'The pier'].map((what) =>
    said(`${what} will open`),
  ),
  { words: WORDS },
])
const [bridge = '', lock = '', ferry = '', dredger = '', pier = ''] = read.claims.map((claim) => claim.id)
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
  expect((await run(['judge', lock], typed('R. Okafor'))).err).toContain('Confirm it first')
  await run(['confirm', lock], typed('', 'R. Okafor', '', 'yes'))
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  const reworded = WORDS.replace('opened to', 'opened   to')
  const answers = ['', 'R. Okafor', 'maybe', '3', 'nothing', `${article}:The bridge fell`].concat(
    [`${article}:${reworded}`, 'G', 'B', '2', ''],
    [tomorrow, 'soon', '', 'it rusts'],
  )
  const refused = await run(['judge', lock], typed(...answers, 'no'))
  expect([refused.code, refused.out]).toEqual([0, ''])
  expect(refused.err).toContain('Nothing was entered.')
  const { out, err } = await run(['judge', lock], typed(...answers, 'yes'))
  expect(out).toContain('did not happen')
  for (const words of [
    'One of: happened-in-time',
    'Write evidence as ARTICLE:START-END',
    'Those words do not stand in article',
    'has not come yet.',
    'Write a day as 2026-01-31.',
  ])
    expect(err).toContain(words)
  const lines = stripVTControlCharacters(err).split(/[\r\n]/)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('answers that end, and Ctrl-C, leave nothing behind', async () => {
  const entries = async () => (await run(['doctor', '--json'])).json()[0]
  const before = await entries()
  const ended = await run(['judge', lock], typed('3', 'M. Ilves'))
  expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('nothing was entered')])
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 300)
  const endless = new Readable({ read: () => undefined })
  const world = { stdin: endless }
  const stopped = await run(['judge', lock], { isTTY: true, world, signal: stop.signal })
  expect([stopped.code, stopped.err]).toEqual([130, expect.stringContaining('Stopped; nothing was entered')])
  expect(await entries()).toEqual(before)
})

test('a verdict is agreed with, disputed or taken back step by step, too', async () => {
  const answers = ['2', 'M. Ilves', '1', `${article}:${WORDS}`, 'B', '2', '', '2026-01-30', '', 'yes']
  expect((await run(['judge', lock], typed(...answers))).out).toContain('disputed')
  expect((await run(['judge', lock], typed('2', 'T. Sand', '', 'two dates', 'yes'))).out).toContain('overdue')
  const { out } = await run(['history', lock])
  for (const words of ['R. Okafor confirmed it.', 'judged: did not happen.', 'disputed it: happened in time'])
    expect(out).toContain(words)
  expect(out).toContain('took the verdict back')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  await run(['judge', lock, '--by', 'R. Okafor', '--verdict', 'did-not-happen', ...evidence])
})

test('a stated probability is confirmed, and two people rate another blind', async () => {
  expect((await run(['confirm', ferry, '--by', 'x', '--probability', '7'])).code).toBe(2)
  await run(['confirm', ferry, '--by', 'R. Okafor'])
  expect((await run(['rate', ferry], typed('R. Okafor', '9', '5', 'yes'))).code).toBe(0)
  expect((await run(['history', ferry])).out).toContain('hidden until a second person has')
  expect((await run(['rate', ferry, '--by', 'R. Okafor', '--band', 'unlikely'])).code).toBe(4)
  expect((await run(['rate', ferry, '--by', 'M. Ilves', '--band', 'very-likely'])).code).toBe(0)
  expect((await run(['history', ferry])).out).toContain('call it: very likely.')
  await run(['confirm', dredger, '--by', 'R. Okafor', '--probability', '70%'])
  expect((await run(['rate', dredger, '--by', 'M. Ilves', '--band', 'likely'])).err).toContain('it counts')
})

test('of two people who judge at the same instant one is told who came first, and both are in the history', async () => {
  await run(['confirm', pier, '--by', 'R. Okafor'])
  const judged = (by: string, ...how: readonly string[]) =>
    run(['judge', pier, '--by', by, '--verdict', ...how, ...evidence])
  const both = await Promise.all([
    judged('R. Okafor', 'did-not-happen'),
    judged('M. Ilves', 'happened-in-time', '--known', '2026-01-30'),
  ])
  expect(both.map(({ code }) => code).toSorted((one, other) => one - other)).toEqual([0, 4])
  const [won, lost] = both[0].code === 0 ? ['R. Okafor', both[1]] : ['M. Ilves', both[0]]
  expect(lost.err).toContain(`${won} entered`)
  expect(lost.err.replaceAll(/\s+/g, ' ')).toContain('Your attempt is kept as entry')
  const { out } = await run(['history', pier])
  expect(out).toContain('R. Okafor judged')
  expect(out).toContain('M. Ilves judged')
  expect(out.match(/came second, and counts for nothing/g)).toHaveLength(1)
})

test('the record counts what was confirmed and judged', async () => {
  const { json } = await run(['record', 'Ida Holm', '--json'])
  expect(json()).toMatchObject([{ name: 'Ida Holm', confirmed: 5, overdue: 2, closed: 3, earlier: [{}, {}] }])
})
