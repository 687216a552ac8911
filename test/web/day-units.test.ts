import { describe, expect, test } from 'vitest'
import type { WireDays } from '../../web/api.ts'
import { coveredBy, unitsOf } from '../../web/parts/day-units.ts'

const days = (unit: WireDays['unit'], ...buckets: readonly (readonly [string, string])[]): WireDays => ({
  unit,
  buckets: buckets.map(([from, to]) => ({ from, to, claims: 1, placed: 1 })),
})

const ROWS: readonly [days: WireDays, count: number, second: string | undefined][] = [
  [days('day', ['2026-02-27', '2026-02-27'], ['2026-03-02', '2026-03-02']), 4, '2026-02-28 2026-02-28'],
  [days('week', ['2026-11-02', '2026-11-08'], ['2026-11-23', '2026-11-29']), 4, '2026-11-09 2026-11-15'],
  [days('month', ['2025-12-01', '2025-12-31'], ['2026-02-01', '2026-02-28']), 3, '2026-01-01 2026-01-31'],
  [days('year', ['1999-01-01', '1999-12-31'], ['2001-01-01', '2001-12-31']), 3, '2000-01-01 2000-12-31'],
  [days('day', ['2026-02-27', '2026-02-27']), 1, undefined],
  [days('day'), 0, undefined],
]

describe('units', () => {
  test.each(ROWS)('%j', (given, count, second) => {
    const units = unitsOf(given)
    expect(units).toHaveLength(count)
    expect(units[1] && `${units[1].from} ${units[1].to}`).toBe(second)
    const last = given.buckets.at(-1)
    if (last) expect(units.at(-1)).toEqual({ from: last.from, to: last.to })
  })

  const WEEKS = unitsOf(ROWS[1]![0])
  const COVERED: readonly [from: string, to: string, covered: readonly [number, number]][] = [
    ['', '', [0, 3]],
    ['2026-11-09', '2026-11-15', [1, 1]],
    ['2026-11-11', '2026-11-17', [1, 2]],
    ['2020-01-01', '2030-01-01', [0, 3]],
    ['2030-01-01', '', [3, 3]],
    ['', '2020-01-01', [0, 0]],
    ['2026-11-20', '2026-11-03', [2, 2]],
  ]
  test.each(COVERED)('from %j to %j', (from, to, covered) => {
    expect(coveredBy(WEEKS, from, to)).toEqual(covered)
  })
})
