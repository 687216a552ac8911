import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timexesIn } from '../../../src/claim/time/index.ts'
import {
  addMonthsToDay,
  easter,
  fromDay,
  isoDay,
  isoWeek,
  parseDay,
  toDay,
  weekdayOf,
} from '../../../src/claim/time/calendar.ts'
import { readingOf } from './statement-of.ts'

/** The words and values found in a text published on Wednesday 19 November 2025 (or nowhere). */
function valuesIn(
  text: string,
  published: string | null = '2025-11-19',
): readonly (readonly [string, string])[] {
  return timexesIn(readingOf(text, published)).map(({ span, value }) => [text.slice(...span), value])
}

type Row = readonly [text: string, ...found: (readonly [words: string, value: string])[]]

const NEWS: readonly Row[] = [
  ['The dam broke on Monday.', ['Monday', '2025-11-17']],
  ['The dam broke on Wednesday.', ['Wednesday', '2025-11-19']],
  ['The dam will open on Monday.', ['Monday', '2025-11-24']],
  ['The dam broke last Friday.', ['last Friday', '2025-11-14']],
  ['The dam broke yesterday and opens tomorrow.', ['yesterday', '2025-11-18'], ['tomorrow', '2025-11-20']],
  ['The dam broke on Friday, November 14.', ['Friday, November 14', '2025-11-14']],
  ['The dam broke on 3 March.', ['3 March', '2025-03-03']],
  ['The dam broke on the 21st of May 2019.', ['the 21st of May 2019', '2019-05-21']],
  ['The dam broke on 2019-05-21.', ['2019-05-21', '2019-05-21']],
  ['The dam broke on 5/21/2019.', ['5/21/2019', '2019-05-21']],
  ['The dam broke on Nov. 3.', ['Nov. 3', '2025-11-03']],
  ['The dam broke in December.', ['December', '2024-12']],
  ['The dam will open in December.', ['December', '2025-12']],
  ['If it rains in April, the dam breaks.', ['April', '2026-04']],
  ['Unless it rains in spring, the dam holds.', ['spring', '2026-SP']],
  ['Nobody knows if it rained in April.', ['April', '2025-04']],
  ['The dam broke in early May 2019.', ['early May 2019', '2019-05']],
  ['The dam broke at 18:00 UTC on Monday.', ['18:00 UTC on Monday', '2025-11-17T18:00Z']],
  ['The dam broke at 6:40 p.m. EST on Monday.', ['6:40 p.m. EST on Monday', '2025-11-17T18:40-05:00']],
  ['The dam broke at 9 a.m. Kyiv time on 1 July 2025.', ['9 a.m. Kyiv time on 1 July 2025', '2025-07-01T09:00+03:00']],
  ['The dam broke at 9 a.m. Kyiv time on 1 February 2025.', ['9 a.m. Kyiv time on 1 February 2025', '2025-02-01T09:00+02:00']],
  ['The dam broke at 8 p.m. ET on 8 March 2026.', ['8 p.m. ET on 8 March 2026', '2026-03-08T20:00-04:00']],
  ['The dam broke on Monday night.', ['Monday night', '2025-11-17TNI']],
  ['The dam broke two weeks ago.', ['two weeks ago', '2025-W45']],
  ['The dam broke three days ago.', ['three days ago', '2025-11-16']],
  ['The dam broke last week.', ['last week', '2025-W46']],
  ['The dam broke last month.', ['last month', '2025-10']],
  ['The dam broke in the third quarter of 2024.', ['the third quarter of 2024', '2024-Q3']],
  ['The dam broke in the first half of 2024.', ['the first half of 2024', '2024-H1']],
  ['The dam broke in the summer of 2019.', ['the summer of 2019', '2019-SU']],
  ['The dam broke in the 1990s.', ['the 1990s', '199']],
  ['The dam broke on Christmas Day 2019.', ['Christmas Day 2019', '2019-12-25']],
  ['The dam held for twenty-four hours.', ['twenty-four hours', 'PT24H']],
  ['The dam held for two and a half years.', ['two and a half years', 'P2.5Y']],
  ['The dam held for half an hour.', ['half an hour', 'PT30M']],
  ['The dam held for several days.', ['several days', 'PXD']],
  ['A 27-year contract was signed.', ['27-year', 'P27Y']],
  ['The dam is checked every two weeks.', ['every two weeks', 'P2W']],
  ['The dam is checked daily.', ['daily', 'P1D']],
  ['Between April and June 2008 the dam was shut.', ['April', '2008-04'], ['June 2008', '2008-06']],
  ['The dam broke on 9 May. The next day it rained.', ['9 May', '2025-05-09'], ['The next day', '2025-05-10']],
  ['The dam broke on 9 May. Twenty-four hours later it rained.', ['9 May', '2025-05-09'], ['Twenty-four hours later', '2025-05-10']],
] // prettier-ignore

/** Both ends are known, after Christ: only then do the strings sort as time does. */
const isClosed = (window: ReturnType<typeof timexesIn>[number]['window']): boolean =>
  window !== null && window.from !== null && window.to !== null && !window.from.startsWith('-')

const NOTHING: readonly string[] = [
  'The dam may break.', 'They march on.', 'He took a second look.', 'A quarter of the water was lost.',
  'About 2000 people fled.', 'It cost $1950.', 'The dam is 1900 metres long.', 'Flight 370 was lost.',
  'The 44-year-old engineer wept.', 'The fall of the town was sudden.', 'A spring broke in the mattress.',
  'Ms May said nothing.','April Jones said nothing of the sort to Augusta.', 'The Sun reported it.', 'It soon became a flood.',
  'He was present at the dam.', 'Version 2.11.3 is out.', 'The score was 21-14.', 'She won the second set.',
] // prettier-ignore

describe('temporal expressions of the news', () => {
  test.each(NEWS.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(valuesIn(text)).toEqual(found)
  })
})

describe('what is no temporal expression', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('history', () => {
  const TEXT =
    'On 10 May 1940 the war in the west began. On June 10 another army came; twelve days later the city fell. ' +
    'In August 1941 it was quiet. By October snow lay. The following year it was hot. In 1943 all was over.'

  test('carries years along and counts from what was told', () => {
    expect(valuesIn(TEXT).map(([, value]) => value)).toEqual([
      '1940-05-10', '1940-06-10', '1940-06-22', '1941-08', '1941-10', '1942', '1943',
    ]) // prettier-ignore
  })

  test('without a day of publication nothing is guessed', () => {
    expect(valuesIn('On November 21 it rained. Yesterday it was dry. On Monday it snowed.', null)).toEqual([
      ['November 21', 'XXXX-11-21'],
      ['Yesterday', 'XXXX-XX-XX'],
      ['Monday', 'XXXX-WXX-1'],
    ])
  })

  test('a dateline stands in for a day of publication', () => {
    expect(valuesIn('Dam breaks\n\nMarch 3, 2019\n\nThe dam broke yesterday.', null).at(-1)).toEqual([
      'yesterday',
      '2019-03-02',
    ])
  })
})

describe('laws', () => {
  const day = fc.integer({ min: -1_000_000, max: 2_000_000 })

  test('days and dates are each other’s inverse', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: date } = fromDay(number)
        expect(toDay(year, month, date)).toBe(number)
      }),
    )
  })

  test('ISO dates come back, weekdays follow one another, weeks hold seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(parseDay(isoDay(number))).toBe(number)
        expect((weekdayOf(number + 1) - weekdayOf(number) + 7) % 7).toBe(1)
        expect(isoWeek(number - weekdayOf(number) + 1)).toEqual(isoWeek(number - weekdayOf(number) + 7))
        expect(addMonthsToDay(number, 12)).toBeGreaterThan(number + 360)
      }),
    )
  })

  test('Easter is a Sunday between 22 March and 25 April', () => {
    expect([2024, 2025, 2026, 2027].map((year) => isoDay(easter(year)))).toEqual([
      '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28',
    ]) // prettier-ignore
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        expect(weekdayOf(easter(year))).toBe(7)
        expect(easter(year)).toBeGreaterThanOrEqual(toDay(year, 3, 22))
        expect(easter(year)).toBeLessThanOrEqual(toDay(year, 4, 25))
      }),
    )
  })

  const WORD = fc.constantFrom(
    'the', 'last', 'next', 'two', '21', '1940', 'May', 'Monday', 'week', 'days', 'ago', 'later', 'of', '-', ',', '.',
    'in', 'early', 'half', 'a', 'and', 'summer', '18', ':', '30', 'p', 'm', 'UTC', 'every', '’', 's', 'Christmas', '(',
  ) // prettier-ignore

  test('every find slices to its words, in order, and windows begin before they end', () => {
    fc.assert(
      fc.property(fc.array(WORD, { maxLength: 40 }), fc.boolean(), (words, dated) => {
        const text = words.join(' ')
        let behind = 0
        for (const { span, window } of timexesIn(readingOf(text, dated ? '2025-11-19' : null))) {
          expect(span[0]).toBeGreaterThanOrEqual(behind)
          expect(text.slice(...span).trim()).toBe(text.slice(...span))
          expect(span[1]).toBeGreaterThan(span[0])
          if (isClosed(window)) expect(window!.from! <= window!.to!).toBe(true)
          behind = span[1]
        }
      }),
      { numRuns: 500 },
    )
  })
})
