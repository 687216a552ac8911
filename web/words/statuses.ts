import type { WireClaimRow } from '../api.ts'
import type { Word } from './kinds.ts'

/**
 * Where a claim stands. Each has its own sign (strokes in a square of 16 by 16, drawn alike by every machine), so that no colour is needed to tell them apart. Nothing a program found
 * is a verdict, and an overdue claim that nobody looked at is not a false one: the words say so.
 */
export interface Status extends Word {
  readonly sign: string
  /** A shorter label, for where the full one was said before. */
  readonly brief?: string
}

const UNREVIEWED = 'found by a program, reviewed by nobody. It is not a verdict.'

const STATUSES: Readonly<Record<string, Status>> = {
  'no-due-date': { sign: 'M4 8h8', label: 'No due date', means: 'Nothing in it falls due.' },
  open: {
    sign: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
    label: 'Open',
    means: 'Its window has not reached its last day.',
  },
  due: {
    sign: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM6 4v8M4.5 5.5v5M8 2.5v11',
    label: 'Due today',
    means: 'Today is the last day of its window.',
  },
  overdue: {
    sign: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2 2',
    label: 'Past due, unreviewed',
    means: 'Its window is over and nobody has looked at what happened. This does not mean that it was false.',
  },
  'happened-in-time': {
    sign: 'M3 8.5l3.5 3.5L13 4.5',
    label: 'Happened in time',
    means: 'Judged by a named person.',
  },
  'happened-late': {
    sign: 'M2 9l3 3 5.5-7M12 9.5v5M9.5 12h5',
    label: 'Happened late',
    means: 'Judged by a named person.',
  },
  'did-not-happen': {
    sign: 'M4 4l8 8M12 4l-8 8',
    label: 'Did not happen',
    means: 'Judged by a named person.',
  },
  'cannot-be-determined': {
    sign: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1 .9-1 1.7M8 12.5v.5',
    label: 'Cannot be determined',
    means: 'A named person looked and could not tell.',
  },
  void: {
    sign: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M4 12l8-8',
    label: 'Void',
    means: 'Cannot be judged, for the reason that a named person gave.',
  },
  withdrawn: { sign: 'M6 4L3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7', label: 'Withdrawn', means: 'Taken back.' },
  disputed: {
    sign: 'M2.5 5.5h10l-2.5-2.5M13.5 10.5h-10l2.5 2.5',
    label: 'Disputed',
    means: 'Named persons judged it differently.',
  },
}

const REVIEWS: Readonly<Record<WireClaimRow['review'], Status>> = {
  suggested: {
    sign: 'M8 2.5a5.5 5.5 0 0 1 3.9 1.6M13.5 8a5.5 5.5 0 0 1-1.6 3.9M8 13.5a5.5 5.5 0 0 1-3.9-1.6M2.5 8a5.5 5.5 0 0 1 1.6-3.9',
    label: 'Suggested, not reviewed',
    brief: 'Suggested',
    means: UNREVIEWED,
  },
  confirmed: {
    sign: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M5.5 8l2 2 3-4',
    label: 'Confirmed',
    means: 'A named person confirmed that this was said.',
  },
  withdrawn: {
    sign: 'M6 4L3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
    label: 'Withdrawn',
    means: 'A named person took it out of the ledger.',
  },
}

/** A statement that a later version of its page no longer has. Never "deleted": we know what was captured, not why. */
export const GONE: Status = {
  sign: 'M3 8h10M8 3v2M8 11v2',
  label: 'Absent later',
  means: 'A later capture of the page no longer has it.',
}

/** The word for where a claim stands in time. */
export function statusWord(status: string): Status {
  return STATUSES[status] ?? { sign: 'M8 8h.5', label: status.replaceAll('-', ' '), means: '' }
}

/** The word for whether anybody has looked at a claim. */
export function reviewWord(review: WireClaimRow['review']): Status {
  return REVIEWS[review]
}
