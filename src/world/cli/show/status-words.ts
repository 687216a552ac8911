import type { Status } from '../../../ledger/index.ts'
import type { Ink } from './paint.ts'

/** What each status is called, and its colour; overdue is unreviewed, which is not a "no". */
export const STATUS_WORDS: Readonly<Record<Status, readonly [words: string, ink: Ink]>> = {
  'no-due-date': ['', 'dim'],
  open: ['open', 'due'],
  due: ['due today', 'due'],
  overdue: ['overdue, unreviewed', 'overdue'],
  'happened-in-time': ['happened in time', 'good'],
  'happened-late': ['happened late', 'due'],
  'did-not-happen': ['did not happen', 'bad'],
  'cannot-be-determined': ['cannot be determined', 'dim'],
  void: ['void', 'dim'],
  withdrawn: ['withdrawn', 'dim'],
  disputed: ['disputed', 'bad'],
}
