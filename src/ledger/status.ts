import { daysOf } from './days.ts'

/** The statuses that a person's verdict gives. */
const VERDICTS = [
  'happened-in-time',
  'happened-late',
  'did-not-happen',
  'cannot-be-determined',
  'void',
  'withdrawn',
  'disputed',
] as const

export type Verdict = (typeof VERDICTS)[number]

/**
 * Where a claim stands. Open: its window has not reached its last day. Due: this is the last day. Overdue: the window
 * is over and nobody has judged it, which is not a "no". The rest are verdicts of a named person.
 */
export const STATUSES = ['no-due-date', 'open', 'due', 'overdue', ...VERDICTS] as const

export type Status = (typeof STATUSES)[number]

/** Tells where a claim stands on a day (ISO), from its due window's end at any ISO 8601 precision and its verdict. */
export function statusOn(asOf: string, dueTo: string | null, verdict: Verdict | null): Status {
  if (verdict !== null) return verdict
  const last = daysOf(dueTo)?.last ?? null
  if (last === null) return 'no-due-date'
  if (asOf < last) return 'open'
  return asOf === last ? 'due' : 'overdue'
}
