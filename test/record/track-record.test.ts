import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '../../src/ledger/index.ts'
import { trackRecord, type Counted } from '../../src/record/index.ts'

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
  repeats: fc.constantFrom(null, 'c1'),
  latenessDays: fc.constantFrom(null, 3, 40),
})

test('every confirmed claim is counted exactly once, in any order', () => {
  fc.assert(
    fc.property(fc.array(counted), (claims) => {
      const record = trackRecord(claims)
      const { pending, overdue, closed, undetermined, void: voided, withdrawn, disputed } = record
      expect(pending + overdue + closed + undetermined + voided + withdrawn + disputed).toBe(record.confirmed)
      expect(record.matured + pending).toBe(record.confirmed)
      expect(record.inTime + record.late + record.not).toBe(closed)
      expect(trackRecord(claims.toReversed())).toEqual(record)
      const { interval = [0, 1] } = record.hitRate ?? {}
      expect(interval[0]).toBeLessThanOrEqual(interval[1])
    }),
  )
})

test('by hand: a record with everything in it', () => {
  const stated = (value: number) => ({ how: 'stated', value }) as const
  const imputed = {
    how: 'imputed',
    ratings: [
      { by: 'R. Okafor', value: 0.675 },
      { by: 'M. Ilves', value: 0.875 },
    ],
  } as const
  const record = trackRecord([
    { ...confirmed('happened-in-time'), probability: stated(0.9), theme: 'a' },
    { ...confirmed('happened-in-time'), repeats: 'c1', probability: stated(0.1) },
    { ...confirmed('happened-late'), probability: stated(0.7), latenessDays: 12, theme: 'a' },
    { ...confirmed('happened-late'), latenessDays: 2, probability: imputed, theme: 'b' },
    { ...confirmed('did-not-happen'), theme: 'b' },
    { ...confirmed('void'), ground: 'condition-failed', probability: stated(0.9) },
    { ...confirmed('void'), ground: 'made-twice' },
    confirmed('open'),
    confirmed('overdue'),
    { status: 'overdue', review: 'suggested' },
  ])
  expect(record).toMatchObject({
    suggested: 1,
    confirmed: 8,
    repeats: 1,
    pending: 1,
    matured: 7,
    overdue: 1,
    closed: 4,
    inTime: 1,
    late: 2,
    not: 1,
    void: 2,
    voidBy: { 'condition-failed': 1, 'made-twice': 1 },
    latenessDays: [2, 12],
    lateness: { least: 2, median: 7, most: 12 },
    hitRate: { numerator: 1, denominator: 4 },
    hitRateByTheme: null,
    rankable: false,
  })
  // Stated: (0.9 - 1)² and, because late is not in time, (0.7 - 0)²; imputed: (0.775 - 0)².
  expect(record.brierStated).toMatchObject({ score: expect.closeTo(0.25, 12), count: 2, byTheme: null })
  expect(record.brierStated?.calibration.map(({ band }) => band)).toEqual(['likely', 'very-likely'])
  expect(record.brierImputed).toMatchObject({ score: expect.closeTo(0.600625, 12), count: 1 })
})

test('outcomes of one theme are drawn together: twelve themes have an interval, as many outcomes of two have none', () => {
  const closed = (themes: number) =>
    Array.from({ length: 24 }, (_, at) => ({
      ...confirmed(at % 3 === 0 ? 'happened-late' : 'happened-in-time'),
      theme: String(at % themes),
    }))
  expect(trackRecord(closed(2)).hitRateByTheme).toBeNull()
  const { hitRateByTheme, hitRate } = trackRecord(closed(12))
  expect(hitRateByTheme?.themes).toBe(12)
  // Two of one theme are alike here, so that 24 outcomes tell no more than 12 would.
  const [low, high] = hitRateByTheme!.interval
  const [least, most] = hitRate!.interval
  expect(high - low).toBeGreaterThan(most - least)
})
