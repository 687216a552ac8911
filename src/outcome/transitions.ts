import type { Status, Verdict } from '../ledger/index.ts'

/** The statuses in which nobody has judged yet. */
export type Unjudged = Exclude<Status, Verdict>

const ANY_TIME = ['void', 'withdrawn'] as const
const ONCE_OVER = [
  'happened-in-time',
  'happened-late',
  'did-not-happen',
  'cannot-be-determined',
  ...ANY_TIME,
] as const

/**
 * Which verdicts a person may give from which status; what is not listed is refused. Withdrawing and voiding are always
 * possible, "happened" needs no waiting, but nothing can have failed before its window is over. A given verdict can be
 * replaced by another, and the old one stays in the ledger.
 */
export const VERDICTS_FROM: Readonly<Record<Unjudged | 'judged', readonly Verdict[]>> = {
  'no-due-date': ['cannot-be-determined', ...ANY_TIME],
  open: ['happened-in-time', ...ANY_TIME],
  due: ['happened-in-time', ...ANY_TIME],
  overdue: ONCE_OVER,
  judged: [...ONCE_OVER, 'disputed'],
}

/** The verdicts that a person may give a claim of this status. */
export function verdictsFrom(status: Status): readonly Verdict[] {
  return isUnjudged(status) ? VERDICTS_FROM[status] : VERDICTS_FROM.judged
}

/** Says whether nobody has judged a claim of this status. */
export function isUnjudged(status: Status): status is Unjudged {
  return status === 'no-due-date' || status === 'open' || status === 'due' || status === 'overdue'
}
