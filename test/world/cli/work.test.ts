/** `sayso work`: what waits in a ledger is done and told, once or until somebody stops it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from '../storage/sample.ts'
import { sayso, type Circumstances } from './harness.ts'

let database: FreshDatabase
let store: Store
const confirmed: string[] = []

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const run = (words: readonly string[], circumstances: Circumstances = {}) =>
  sayso(['--database', database.url, 'work', ...words], circumstances)

/** A prediction whose window is long over, and that a person confirmed. */
async function fallen(what: string): Promise<void> {
  const claim = {
    words: `The ${what} will open`,
    who: 'Ida Holm',
    kind: 'prediction',
    due: day('2026-01-31'),
  }
  const { capture, read } = sample([{ ...claim, kind: 'prediction' }], {
    url: `https://port.example/${what}`,
  })
  await store.add(capture, read, 'rules 1')
  await store.confirm(read.claims[0]!.id, { by: 'R. Okafor' })
  confirmed.push(read.claims[0]!.id)
}

test('--once does what waits, says how much of each job, and ends', async () => {
  for (const what of ['bridge', 'lock']) await fallen(what)
  const { code, out, err } = await run(['--once'])
  expect([code, out]).toEqual([0, ''])
  expect(err).toContain('due: 2 ended due windows.')
  expect(err).toContain('link: 2 articles.')
  for (const id of confirmed) expect((await store.history(id))?.entries.at(-1)?.what).toBe('fell-due')
})

test('what was done is not done again', async () => {
  const entries = async () => (await store.stats()).entries
  const before = await entries()
  expect((await run(['--once', '--only', 'due'])).err).toContain('due: 0 ended due windows.')
  expect(await entries()).toBe(before)
})

test('--json is one object a line for programs, and --only no other job', async () => {
  await fallen('ferry')
  expect((await run(['--once', '--only', 'due', '--json'])).json()).toEqual([{ job: 'due', done: 1 }])
})

test('several at once share the work: each window is entered once', async () => {
  for (const what of ['quay', 'crane', 'pier']) await fallen(what)
  const runs = await Promise.all([1, 2, 3].map(async () => run(['--once', '--only', 'due', '--json'])))
  const done = runs.flatMap(({ json }) => json()).reduce((sum, line) => sum + Number(line['done']), 0)
  expect(done).toBe(3)
  for (const id of confirmed) {
    const { entries } = (await store.history(id))!
    expect(entries.filter(({ what }) => what === 'fell-due')).toHaveLength(1)
  }
})

test('without --once it goes on until Ctrl-C, and does what comes in the meantime', async () => {
  const stop = new AbortController()
  const working = run(['--every', '1', '--only', 'due'], { signal: stop.signal })
  await fallen('dock')
  const enteredBy = Date.now() + 20_000
  const noticed = async () => (await store.history(confirmed.at(-1)!))?.entries.at(-1)?.what === 'fell-due'
  while (!(await noticed()) && Date.now() < enteredBy) await new Promise((resolve) => setTimeout(resolve, 50))
  stop.abort()
  const { code, err } = await working
  expect([code, await noticed()]).toEqual([0, true])
  expect(err).toContain('Stopped; what was done stays.')
})

test('--again finds all links anew, and says of how many articles', async () => {
  const { articles } = await store.stats()
  await run(['--once', '--only', 'link'])
  const { code, err } = await run(['--once', '--again', '--only', 'link'])
  expect([code, err]).toEqual([0, expect.stringContaining(`${articles} articles to be linked anew.`)])
  expect(err).toContain(`link: ${articles} articles.`)
  expect((await run(['--once', '--only', 'link'])).err).toContain('link: 0 articles.')
})

const REFUSED: readonly [what: string, words: readonly string[], told: string][] = [
  ['a job that there is not', ['--only', 'laundry'], 'There is no job "laundry".'],
  ['no pause', ['--every', '0'], '--every'],
  ['links again without linking', ['--again', '--only', 'due'], '--again is about links.'],
  ['a pause that is no number', ['--every', 'often'], '--every'],
]

test.each(REFUSED)('refused: %s', async (_what, words, told) => {
  const { code, err } = await run([...words, '--once'])
  expect([code, err]).toEqual([2, expect.stringContaining(told)])
})

test('a job that fails is told with what to do, the others are done, and the exit code says so', async () => {
  await fallen('mole')
  const failing = { name: 'bad', noun: 'thing', step: () => Promise.reject(new Error('the disk is full')) }
  const noticing = { name: 'due', noun: 'ended due window', step: async () => store.noticeDue() }
  const { code, err } = await run(['--once'], { world: { jobs: [failing, noticing] } })
  expect(code).toBe(1)
  expect(err).toContain('bad: 0 things.')
  expect(err).toContain('due: 1 ended due window.')
})
