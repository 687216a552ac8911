import { expect, test } from 'vitest'
import { clockJump } from '../../src/ledger/index.ts'

const LAST = '2026-03-05T10:00:00.000Z'

test.each<[string, string | null, string, string | null, object | null]>([
  ['the first entry of all', null, '2026-03-05T10:00:00.000Z', null, null],
  ['a first look, a year later', LAST, '2027-03-05T10:00:00.000Z', null, null],
  ['as expected', LAST, '2026-03-05T12:00:00.000Z', '2026-03-05T12:00:00.000Z', null],
  ['a minute ahead', LAST, '2026-03-05T12:01:00.000Z', '2026-03-05T12:00:00.000Z', null],
  [
    'behind what was expected, and after the last entry',
    LAST,
    '2026-03-05T10:30:00.000Z',
    '2026-03-05T12:00:00.000Z',
    null,
  ],
  ['two seconds back', LAST, '2026-03-05T09:59:58.000Z', null, null],
  [
    'more than two seconds back',
    LAST,
    '2026-03-05T09:59:57.999Z',
    null,
    { lastRecordedAt: LAST, clock: '2026-03-05T09:59:57.999Z' },
  ],
  [
    'more than a minute ahead',
    LAST,
    '2026-03-05T12:01:00.001Z',
    '2026-03-05T12:00:00.000Z',
    { lastRecordedAt: LAST, clock: '2026-03-05T12:01:00.001Z', expected: '2026-03-05T12:00:00.000Z' },
  ],
])('a clock %s', (_, last, clock, expected, jump) => {
  expect(clockJump(last, clock, expected)).toEqual(jump)
})
