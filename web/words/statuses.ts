import type { WireClaimRow } from '../api.ts'
import type { Word } from './kinds.ts'

/**
 * Where a claim stands. Each has its own sign, so that no colour is needed to tell them apart. Nothing a program found
 * is a verdict, and an overdue claim that nobody looked at is not a false one: the words say so.
 */
export interface Status extends Word {
  readonly sign: string
}

const UNREVIEWED = 'Found by a program, reviewed by nobody: not a verdict.'

export const STATUSES: Readonly<Record<string, Status>> = {
  'no-due-date': { sign: '–', label: 'No due date', means: 'Nothing in it falls due.' },
  open: { sign: '○', label: 'Open', means: 'Its window has not reached its last day.' },
  due: { sign: '◑', label: 'Due today', means: 'Today is the last day of its window.' },
  overdue: {
    sign: '◷',
    label: 'Past due, unreviewed',
    means: 'Its window is over and nobody has looked at what happened. This does not mean that it was false.',
  },
  'happened-in-time': { sign: '✓', label: 'Happened in time', means: 'Judged by a named person.' },
  'happened-late': { sign: '✓⁺', label: 'Happened late', means: 'Judged by a named person.' },
  'did-not-happen': { sign: '✗', label: 'Did not happen', means: 'Judged by a named person.' },
  'cannot-be-determined': {
    sign: '?',
    label: 'Cannot be determined',
    means: 'A named person looked and could not tell.',
  },
  void: { sign: '∅', label: 'Void', means: 'Cannot be judged, for the reason that a named person gave.' },
  withdrawn: { sign: '↩', label: 'Withdrawn', means: 'Taken back.' },
  disputed: { sign: '⇄', label: 'Disputed', means: 'Named persons judged it differently.' },
}

const REVIEWS: Readonly<Record<WireClaimRow['review'], Status>> = {
  suggested: { sign: '◌', label: 'Suggested, not reviewed', means: UNREVIEWED },
  confirmed: { sign: '●', label: 'Confirmed', means: 'A named person confirmed that this was said.' },
  withdrawn: { sign: '↩', label: 'Withdrawn', means: 'A named person took it out of the ledger.' },
}

/** The word for where a claim stands in time. */
export function statusWord(status: string): Status {
  return STATUSES[status] ?? { sign: '·', label: status.replaceAll('-', ' '), means: '' }
}

/** The word for whether anybody has looked at a claim. */
export function reviewWord(review: WireClaimRow['review']): Status {
  return REVIEWS[review]
}
