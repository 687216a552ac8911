import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '../../src/ledger/index.ts'
import { trackRecord, wilson, type Counted } from '../../src/record/index.ts'

// Wilson 1927; the percentages are those of Brown, Cai and DasGupta 2001 (Statistical Science 16:101) by the same formula.
const WILSON: readonly [numerator: number, denominator: number, low: number, high: number][] = [
  [3, 5, 0.231, 0.882],
  [7, 10, 0.397, 0.892],
  [50, 100, 0.404, 0.596],
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
]

test.each(WILSON)('%i of %i', (numerator, denominator, low, high) => {
  const share = wilson(numerator, denominator)
  expect(share?.interval[0]).toBeCloseTo(low, 3)
  expect(share?.interval[1]).toBeCloseTo(high, 3)
})

test('nothing counted, no share', () => {
  expect(wilson(0, 0)).toBeNull()
})

const confirmed = (status: Counted['status']): Counted => ({ status, review: 'confirmed' })

test('only confirmed claims count, suggestions are shown beside', () => {
  const suggested: Counted = { status: 'happened-in-time', review: 'suggested' }
  const record = trackRecord([
    suggested,
    suggested,
    confirmed('happened-in-time'),
    confirmed('did-not-happen'),
  ])
  expect(record).toMatchObject({ suggested: 2, confirmed: 2, inTime: 1, not: 1, closed: 2, rankable: false })
})

test('overdue and unreviewed is not a no, and void is not a failure', () => {
  const record = trackRecord([
    confirmed('overdue'),
    confirmed('void'),
    confirmed('withdrawn'),
    confirmed('open'),
  ])
  expect(record).toMatchObject({ overdue: 1, void: 1, withdrawn: 1, pending: 1, closed: 0, hitRate: null })
})

test('ten closed outcomes make a record rankable, nine do not', () => {
  const hits = (count: number): Counted[] =>
    Array.from({ length: count }, () => confirmed('happened-in-time'))
  expect(trackRecord(hits(9)).rankable).toBe(false)
  expect(trackRecord(hits(10)).rankable).toBe(true)
})

const counted = fc.record<Counted>({
  status: fc.constantFrom(...STATUSES),
  review: fc.constantFrom('suggested', 'confirmed', 'withdrawn'),
})

test('every confirmed claim is counted exactly once, in any order', () => {
  fc.assert(
    fc.property(fc.array(counted), (claims) => {
      const record = trackRecord(claims)
      const { pending, overdue, closed, undetermined, void: voided, withdrawn, disputed } = record
      expect(pending + overdue + closed + undetermined + voided + withdrawn + disputed).toBe(record.confirmed)
      expect(trackRecord(claims.toReversed())).toEqual(record)
      const { interval = [0, 1] } = record.hitRate ?? {}
      expect(interval[0]).toBeLessThanOrEqual(interval[1])
    }),
  )
})
