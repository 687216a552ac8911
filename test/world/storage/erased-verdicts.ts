/** What people enter about claims before the pages that they cite are erased. */
import type { Judging } from '../../../src/world/storage/index.ts'

/** One of two pages that verdicts cite. */
export type Page = 'A' | 'B'
/** What somebody enters about a claim: the page that is cited, and the verdict. */
export type Act =
  | readonly ['judges' | 'replaces' | 'disputes' | 'withdraws', Page, Judging['verdict']?]
  | readonly ['comes second', Page]
  | readonly ['agrees' | 'reopens' | 'corrects']

export const [LATE, NOT] = ['happened-late', 'did-not-happen'] as const

/** What people enter about a claim; its status once page A is erased, and once page B is erased too. */
export const ROWS: readonly (readonly [acts: readonly Act[], withoutA: string, withoutBoth: string])[] = [
  [[['judges', 'A', LATE]], 'overdue', 'overdue'],
  [[['judges', 'B', LATE]], LATE, 'overdue'],
  // Replaced: the later verdict counts whatever becomes of the earlier, which never comes back.
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'B', NOT],
    ],
    NOT,
    'overdue',
  ],
  [
    [
      ['judges', 'B', LATE],
      ['replaces', 'A', NOT],
    ],
    'overdue',
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'A', NOT],
    ],
    'overdue',
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'A', NOT],
      ['replaces', 'B', LATE],
    ],
    LATE,
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'B', NOT],
      ['replaces', 'A', LATE],
    ],
    'overdue',
    'overdue',
  ],
  [[['judges', 'A', LATE], ['agrees'], ['replaces', 'B', NOT], ['agrees']], NOT, 'overdue'],
  // Reopened, and judged again under the same or under corrected criteria.
  [[['judges', 'A', LATE], ['reopens']], 'overdue', 'overdue'],
  [[['judges', 'A', LATE], ['reopens'], ['judges', 'B', NOT]], NOT, 'overdue'],
  [[['judges', 'B', LATE], ['reopens'], ['judges', 'A', NOT]], 'overdue', 'overdue'],
  [[['judges', 'A', LATE], ['agrees'], ['reopens'], ['corrects'], ['judges', 'B', NOT]], NOT, 'overdue'],
  // Agreed with.
  [[['judges', 'A', LATE], ['agrees']], 'overdue', 'overdue'],
  [[['judges', 'B', LATE], ['agrees']], LATE, 'overdue'],
  // Disputed: without the dispute its verdict stands again; a dispute of an erased verdict waits for a judgement.
  [
    [
      ['judges', 'B', LATE],
      ['disputes', 'A', NOT],
    ],
    LATE,
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['disputes', 'B', NOT],
    ],
    'disputed',
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['disputes', 'A', NOT],
    ],
    'overdue',
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['disputes', 'B', NOT],
      ['replaces', 'B', NOT],
    ],
    NOT,
    'overdue',
  ],
  [
    [
      ['judges', 'B', LATE],
      ['disputes', 'A', NOT],
      ['replaces', 'B', NOT],
    ],
    NOT,
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'B', NOT],
      ['disputes', 'A', LATE],
    ],
    NOT,
    'overdue',
  ],
  [[['judges', 'B', LATE], ['disputes', 'A', NOT], ['reopens'], ['judges', 'B', NOT]], NOT, 'overdue'],
  // Of two at the same instant, the second stays an attempt.
  [
    [
      ['judges', 'A', LATE],
      ['comes second', 'B'],
    ],
    'overdue',
    'overdue',
  ],
  [
    [
      ['judges', 'B', LATE],
      ['comes second', 'A'],
    ],
    LATE,
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['comes second', 'A'],
      ['replaces', 'B', NOT],
    ],
    NOT,
    'overdue',
  ],
  [
    [
      ['judges', 'A', LATE],
      ['replaces', 'A', NOT],
      ['comes second', 'B'],
    ],
    'overdue',
    'overdue',
  ],
  // Taken back by the speaker, or so it was read.
  [
    [
      ['withdraws', 'A'],
      ['replaces', 'B', NOT],
    ],
    NOT,
    'overdue',
  ],
  [[['judges', 'B', LATE], ['reopens'], ['withdraws', 'A']], 'overdue', 'overdue'],
]
