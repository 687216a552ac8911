import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latenessBins } from '../../web/parts/record/lateness-bins.ts'

const ROWS: readonly [days: readonly number[], bins: readonly string[]][] = [
  [[], []],
  [[1], ['1 day: 1']],
  [
    [0, 3, 7],
    ['1 day: 1', '2 to 7 days: 2'],
  ],
  [
    [8, 30, 31],
    ['1 day: 0', '2 to 7 days: 0', '8 to 30 days: 2', '1 to 3 months: 1'],
  ],
]
test.each(ROWS)('%j', (days, bins) => {
  expect(latenessBins(days).map(({ label, claims }) => `${label}: ${claims}`)).toEqual(bins)
})

test('lose no outcome, however late', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (days) => {
      expect(latenessBins(days).reduce((sum, { claims }) => sum + claims, 0)).toBe(days.length)
    }),
  )
})
