import type { Method } from '../../src/world/api/index.ts'

/** What was changed or corrected in how records are made, the latest first; nothing is ever taken out. */
export const CHANGES: Method['changes'] = [
  {
    on: '2026-11-23',
    what: 'First published method. Nothing that was computed before it has been shown to anybody.',
  },
]
