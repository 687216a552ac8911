import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WireTimed } from '../../web/api.ts'
import { dayAfter } from '../../web/parts/span-of-days.ts'
import {
  lanesOf,
  marksIn,
  namesIn,
  NARROWEST,
  scaled,
  stretchIn,
  stretchOf,
  windowIn,
} from '../../web/parts/timeline/times.ts'
import { days } from './read-article.ts'

const ROW: WireTimed = {
  id: 'c1',
  words: 'the bridge would open',
  speaker: 'Ida Holm',
  outlet: null,
  kind: 'promise',
  status: 'open',
  review: 'suggested',
  day: '2026-11-20',
  dated: true,
  said: null,
  about: null,
  due: days('2026-11-20', '2026-12-01'),
  fixed: false,
  known: null,
}
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

describe('times', () => {
  test('that only the article tells are supposed; what is not known has no window', () => {
    expect(windowIn(ROW, 'said')).toMatchObject({ from: '2026-11-20', fromSaid: false, toSaid: false })
    expect(windowIn({ ...ROW, known: '2026-12-02' }, 'known')).toMatchObject({
      to: '2026-12-02',
      toSaid: true,
    })
    expect(windowIn(ROW, 'known')).toBeNull()
    expect(windowIn(ROW, 'about')).toBeNull()
  })

  test('open windows go on to the edge, and are said to', () => {
    const open = { ...ROW, due: { ...days('2026-11-20', null), toSaid: false } }
    const [mark] = marksIn([{ row: open, side: 0 }], 'due', NOVEMBER)
    expect(mark!.drawn).toMatchObject({ after: true, before: false })
    expect(mark!.drawn.left + mark!.drawn.width).toBeCloseTo(100)
    expect(marksIn([{ row: { ...ROW, due: null }, side: 0 }], 'due', NOVEMBER)).toEqual([])
  })

  test('a stretch holds every day of every claim', () => {
    const found = stretchOf([ROW, { ...ROW, about: days('2025-01-01', null), known: '2027-01-01' }])!
    expect(found.from < '2025-01-01' && found.to > '2027-01-01').toBe(true)
    expect(stretchOf([])).toBeNull()
  })
})

const IN: readonly [text: string | null, stretch: object | null][] = [
  ['2026-11-01,2026-11-30', NOVEMBER],
  ['2026-11-30,2026-11-01', null],
  ['2026-11-01', null],
  ['2026-13-01,2026-14-01', null],
  ['all', null],
  ['', null],
  [null, null],
]
test.each(IN)('an address says %s', (text, stretch) => expect(stretchIn(text)).toEqual(stretch))

test('closer and back is where it was, and nothing ends beyond the calendar', () => {
  expect(scaled(scaled(NOVEMBER, 2), 0.5)).toEqual({ from: '2026-11-01', to: '2026-11-29' })
  expect(scaled(NOVEMBER, 1, 1).from > '2026-11-28').toBe(true)
  let far = NOVEMBER
  for (let steps = 0; steps < 40; steps++) far = scaled(far, 0.5)
  expect([far.from.slice(0, 4), far.to.slice(0, 4)]).toEqual(['0001', '9999'])
})

test('marks of a side lie over no other, and no claim is lost', () => {
  const claim = fc
    .tuple(
      fc.integer({ min: 0, max: 29 }),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(0 as const, 1 as const),
    )
    .map(([from, long, side]) => {
      const first = dayAfter('2026-11-01', from)
      return { side, row: { ...ROW, due: days(first, dayAfter(first, long)) } }
    })
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 40 }), (claims) => {
      const marks = marksIn(claims, 'due', NOVEMBER)
      expect(marks).toHaveLength(claims.length)
      for (const [index, one] of marks.entries()) {
        expect(one.lane).toBeLessThan(lanesOf(marks, one.side))
        for (const other of marks.slice(index + 1)) {
          if (one.side !== other.side || one.lane !== other.lane) continue
          expect(one.drawn.left + Math.max(one.drawn.width, NARROWEST)).toBeLessThanOrEqual(
            other.drawn.left + 1e-9,
          )
        }
      }
    }),
  )
})

test.each([
  ['Drenov; Kolt', ['Drenov', 'Kolt']],
  [' ; Drenov;', ['Drenov']],
  ['', []],
])('names in %j', (text, names) => expect(namesIn(text)).toEqual(names))
