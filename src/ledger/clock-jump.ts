import type { ClockJumpedPayload } from './entry.ts'

/** How far a clock may go back, in milliseconds: clocks are corrected by less all the time. */
const BACK = 2_000

/** How far a clock may be ahead of what passed by another one that counts in seconds, in milliseconds. */
const AHEAD = 60_000

/**
 * What is entered of a clock that is before the last entry's time, or far ahead of what it should show (null: not known);
 * null where it did not jump. Times in ISO 8601.
 */
export function clockJump(
  lastRecordedAt: string | null,
  clock: string,
  expected: string | null,
): ClockJumpedPayload | null {
  if (lastRecordedAt === null) return null
  if (Date.parse(lastRecordedAt) - Date.parse(clock) > BACK) return { lastRecordedAt, clock }
  if (expected === null || Date.parse(clock) - Date.parse(expected) <= AHEAD) return null
  return { lastRecordedAt, clock, expected }
}
