import os from 'node:os'

/** What the clock of a ledger's server showed when this process last looked, and how long this machine had been up. */
const looked = new Map<string, { readonly clock: number; readonly up: number }>()

/**
 * What a ledger's clock should show by now: what it showed when this process last looked, and the time that has passed
 * since, by a clock that nobody sets and that goes on while the machine sleeps. Null at the first look.
 */
export function expectedClock(origin: string, now: string): string | null {
  const up = os.uptime() * 1_000
  const last = looked.get(origin)
  looked.set(origin, { clock: Date.parse(now), up })
  return last === undefined ? null : new Date(last.clock + up - last.up).toISOString()
}
