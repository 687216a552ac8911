import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST, nextTurn, SHORTEST, watch, type Poll, type Turn } from '../../../src/world/watch/index.ts'

const HOUR = SHORTEST
const turn: Turn = { url: 'https://feed.example/rss', dueAt: 0, failures: 0 }
const poll = (outcome: Poll['outcome'], retryAfterSeconds: number | null = null): Poll => ({
  outcome,
  retryAfterSeconds,
})

const CASES: readonly [what: string, failures: number, poll: Poll, interval: number, hours: number | null][] =
  [
    ['unchanged: an hour later', 0, poll('unchanged'), HOUR, 1],
    ['changed: the same', 0, poll('changed'), HOUR, 1],
    ['asked for every minute: still an hour', 0, poll('unchanged'), 60_000, 1],
    ['asked for every week: once a day', 0, poll('unchanged'), 7 * 24 * HOUR, 24],
    ['failed once: two hours', 0, poll('failed'), HOUR, 2],
    ['failed three times: eight hours', 2, poll('failed'), HOUR, 8],
    ['failed for weeks: a day', 40, poll('failed'), HOUR, 24],
    ['back again: an hour', 5, poll('changed'), HOUR, 1],
    ['the server asks for six hours', 0, poll('failed', 6 * 3600), HOUR, 6],
    ['the server asks for a year: a day', 0, poll('failed', 365 * 24 * 3600), HOUR, 24],
    ['the server asks for a second: an hour', 0, poll('unchanged', 1), HOUR, 1],
    ['gone: never', 0, poll('gone'), HOUR, null],
  ]

test.each(CASES)('%s', (_what, failures, outcome, interval, hours) => {
  const next = nextTurn({ ...turn, failures }, outcome, 0, interval)
  expect(next.dueAt).toBe(hours === null ? null : hours * HOUR)
})

test('never sooner than an hour, never later than a day', () => {
  const outcome = fc.constantFrom<Poll['outcome']>('changed', 'unchanged', 'failed')
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(100),
      outcome,
      fc.option(fc.nat()),
      fc.nat(),
      (now, failures, kind, asked, interval) => {
        const { dueAt } = nextTurn({ ...turn, failures }, poll(kind, asked), now, interval)
        expect(dueAt! - now).toBeGreaterThanOrEqual(SHORTEST)
        expect(dueAt! - now).toBeLessThanOrEqual(LONGEST)
      },
    ),
  )
})

test('every feed is looked at once at the start, one that breaks does not stop the others, gone ones end the watch', async () => {
  const seen: string[] = []
  await watch({
    feeds: ['a', 'b'],
    signal: AbortSignal.timeout(5000),
    poll: (url) => {
      seen.push(url)
      return Promise.resolve(poll('gone'))
    },
  })
  expect(seen).toEqual(['a', 'b'])
})

test('a stop wakes a waiting watch, and a poll that throws counts as failed', async () => {
  const stop = new AbortController()
  const polls: Poll[] = []
  await watch({
    feeds: ['a'],
    signal: stop.signal,
    poll: () => Promise.reject(new Error('no network')),
    onPoll: (_url, outcome) => {
      polls.push(outcome)
      setTimeout(() => stop.abort(), 10)
    },
  })
  expect(polls).toEqual([poll('failed')])
})
