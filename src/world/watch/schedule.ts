/** What one look at a feed came to. `retryAfterSeconds` is what the server asked for, if anything. */
export interface Poll {
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'gone'
  readonly retryAfterSeconds: number | null
}

/** When a feed is looked at next: `dueAt` in milliseconds since 1970, null once it is given up; failures in a row. */
export interface Turn {
  readonly url: string
  readonly dueAt: number | null
  readonly failures: number
}

// At most one look an hour and never less than one a day: what feed hosts ask of readers (Miniflux' defaults).
export const SHORTEST = 60 * 60 * 1000
export const LONGEST = 24 * SHORTEST

/** Tells when to look again: after the interval, later after failures (doubling), never before the server allows it. */
export function nextTurn(turn: Turn, poll: Poll, now: number, interval: number): Turn {
  if (poll.outcome === 'gone') return { ...turn, dueAt: null }
  const failures = poll.outcome === 'failed' ? turn.failures + 1 : 0
  const patience = clamp(interval * 2 ** Math.min(failures, 10))
  const asked = Math.min((poll.retryAfterSeconds ?? 0) * 1000, LONGEST)
  return { ...turn, failures, dueAt: now + Math.max(patience, asked) }
}

function clamp(wait: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, wait))
}
