import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBuckets } from '../../../src/world/api/day-buckets.ts'

const tally = (day: string, claims = 1) => ({ day, claims, placed: 0 })

const ROWS: readonly [days: readonly string[], unit: string, first: readonly [from: string, to: string]][] = [
  [['2026-11-23'], 'day', ['2026-11-23', '2026-11-23']],
  [['2026-01-01', '2026-08-29'], 'day', ['2026-01-01', '2026-01-01']],
  [['2026-01-01', '2026-08-30'], 'week', ['2025-12-29', '2026-01-04']],
  [['2026-11-23', '2028-01-01'], 'week', ['2026-11-23', '2026-11-29']],
  [['2024-02-29', '2030-01-01'], 'month', ['2024-02-01', '2024-02-29']],
  [['2023-12-31', '2030-01-01'], 'month', ['2023-12-01', '2023-12-31']],
  [['1848-03-15', '2026-01-01'], 'year', ['1848-01-01', '1848-12-31']],
  [['0001-05-01', '9999-01-01'], 'year', ['0001-01-01', '0001-12-31']],
]

describe('days', () => {
  test.each(ROWS)('%j', (days, unit, first) => {
    const found = dayBuckets(days.map((day) => tally(day)))
    expect(found.unit).toBe(unit)
    expect([found.buckets[0]!.from, found.buckets[0]!.to]).toEqual(first)
  })

  test('of nothing are no bars', () => expect(dayBuckets([])).toEqual({ unit: 'day', buckets: [] }))

  test('are each in one bar, which holds them; no claim is lost', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 60 }), (days) => {
        const { buckets } = dayBuckets(days.toSorted().map((each, index) => tally(each, index + 1)))
        expect(buckets.reduce((sum, { claims }) => sum + claims, 0)).toBe(
          (days.length * (days.length + 1)) / 2,
        )
        for (const each of days) {
          expect(buckets.filter(({ from, to }) => from <= each && each <= to)).toHaveLength(1)
        }
      }),
    )
  })
})
