/** world/watch/: feeds looked at again and again, politely. */
import { setTimeout as sleep } from 'node:timers/promises'
import { nextTurn, SHORTEST, type Poll, type Turn } from './schedule.ts'

export { LONGEST, nextTurn, SHORTEST, type Poll, type Turn } from './schedule.ts'

/** How to watch. `poll` looks at one feed and adds what is new; `intervalMs` is raised to an hour. */
export interface WatchOptions {
  readonly feeds: readonly string[]
  readonly poll: (url: string) => Promise<Poll>
  readonly intervalMs?: number
  /** Told after each look, with when the next one is. */
  readonly onPoll?: (url: string, poll: Poll, next: Turn) => void
  readonly signal: AbortSignal
}

/**
 * Looks at each feed, one at a time, until the signal says stop or every feed is gone. A poll under way is waited for,
 * so that an interrupted watch leaves nothing half added. Never rejects: a poll that throws counts as failed.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const interval = options.intervalMs ?? SHORTEST
  let turns: readonly Turn[] = options.feeds.map((url) => ({ url, dueAt: 0, failures: 0 }))
  while (!options.signal.aborted) {
    const turn = soonest(turns)
    if (turn === null) return
    await waitUntil(turn.dueAt, options.signal)
    if (options.signal.aborted) return
    const poll = await options
      .poll(turn.url)
      .catch((): Poll => ({ outcome: 'failed', retryAfterSeconds: null }))
    const next = nextTurn(turn, poll, Date.now(), interval)
    turns = turns.map((one) => (one === turn ? next : one))
    options.onPoll?.(turn.url, poll, next)
  }
}

type Waiting = Turn & { readonly dueAt: number }

function soonest(turns: readonly Turn[]): Waiting | null {
  const waiting = turns.filter((turn): turn is Waiting => turn.dueAt !== null)
  return waiting.reduce<Waiting | null>(
    (first, turn) => (first === null || turn.dueAt < first.dueAt ? turn : first),
    null,
  )
}

async function waitUntil(dueAt: number, signal: AbortSignal): Promise<void> {
  const wait = dueAt - Date.now()
  if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined)
}
