import type { Anchors } from './anchors.ts'
import {
  addMonthsToDay,
  daysInMonth,
  fromDay,
  isDay,
  mondayOf,
  nthWeekday,
  toDay,
  two,
  weekdayOf,
} from './calendar.ts'
import type { Placed, Point, Season } from './meaning.ts'
import { dayValue, timeValue, weekValue, yearValue } from './value.ts'
import { HOLIDAYS } from './words/holidays.ts'

type Stretch = Pick<Placed, 'value' | 'first' | 'last' | 'granularity'>

/** Places a point on the calendar as far as its words and the anchors allow; `container` is where its `of` was placed. */
export function placePoint(point: Point, anchors: Anchors, container: Placed | null): Placed {
  const stretch = stretchOf(point, anchors, container)
  const time = timeValue(stretch.first, point.part, point.clock)
  const type = time === '' ? 'DATE' : 'TIME'
  return toPlaced(stretch, type, time, point)
}

/** A stretch with its time of day, field by field: a spread takes several times as long. */
export function toPlaced(
  { value, first, last, granularity }: Stretch,
  type: Placed['type'],
  time: string,
  { clock = null, mod = null }: { readonly clock?: Placed['clock']; readonly mod?: Placed['mod'] },
): Placed {
  return { type, value: value + time, first, last, granularity, clock, mod }
}

function stretchOf(point: Point, anchors: Anchors, container: Placed | null): Stretch {
  if (point.month === undefined) {
    if (point.weekday !== undefined) return weekdayIn(point, anchors, container)
    if (point.day !== undefined) return dayOfMonth(point.day, container)
    if (point.fiscal === true && point.quarter === undefined) return fiscalStretch(point, container)
  }
  return inYear(point, yearOf(point, anchors, container), anchors, container)
}

function weekdayIn(point: Point, anchors: Anchors, container: Placed | null): Stretch {
  if (point.nth !== undefined) return nthStretch(point, container)
  if (container?.granularity !== 'week' || container.first === null) return weekdayStretch(point, anchors)
  const day = container.first + point.weekday! - 1
  return { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

function inYear(point: Point, year: number | null, anchors: Anchors, container: Placed | null): Stretch {
  if (point.week !== undefined) return weekOfMonth(point, year)
  if (point.month !== undefined) return monthStretch(point, point.month, year)
  if (point.season !== undefined)
    return spanOf(point.season, year, point.bc, seasonDays(point.season, year ?? 0, anchors.southern))
  if (point.quarter !== undefined || point.half !== undefined) return fractionStretch(point, year, container)
  if (point.holiday !== undefined) return holidayStretch(point.holiday, year)
  return longStretch(point, year, anchors)
}

function longStretch(point: Point, year: number | null, anchors: Anchors): Stretch {
  if (point.decade !== undefined) return tens(String(point.decade), point.decade * 10, 10, 'decade')
  if (point.century !== undefined)
    return tens(two(point.century - 1), (point.century - 1) * 100, 100, 'century')
  if (point.year !== undefined && year !== null)
    return {
      value: yearValue(year),
      first: toDay(year, 1, 1),
      last: toDay(year, 12, 31),
      granularity: 'year',
    }
  const day = anchors.told?.day ?? (anchors.narrative ? null : anchors.now)
  return day === null
    ? { value: 'XXXX-XX-XX', first: null, last: null, granularity: 'day' }
    : { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

function tens(value: string, first: number, years: number, granularity: Placed['granularity']): Stretch {
  return { value, first: toDay(first, 1, 1), last: toDay(first + years - 1, 12, 31), granularity }
}

/** The weekday before or after now: past speech looks back, today included; future speech looks ahead. */
function weekdayStretch(
  { weekday, which, weeks = 0 }: Point,
  { now, told, narrative, tense }: Anchors,
): Stretch {
  const base = narrative ? (told?.day ?? null) : now
  if (base === null) return { value: `XXXX-WXX-${weekday}`, first: null, last: null, granularity: 'day' }
  const back = (weekdayOf(base) - weekday! + 7) % 7
  const ahead = (7 - back) % 7
  const day = base + weekdayShift(which, tense, back, ahead, weekdayOf(base)) + weeks * 7
  return { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

/** "last" is before today; "next" skips what is left of this week unless that is nothing; "this" stays in the week. */
function weekdayShift(
  which: Point['which'],
  tense: Anchors['tense'],
  back: number,
  ahead: number,
  today: number,
): number {
  if (which === 'last' || which === 'previous') return back === 0 ? -7 : -back
  if (which === 'next') return ahead === 0 ? 7 : today + ahead <= 7 ? ahead + 7 : ahead
  if (which === 'following') return ahead === 0 ? 7 : ahead
  return tense === 'future' || (which === 'this' && tense !== 'past') ? ahead : -back
}

const UNTOLD_DAY: Stretch = { value: 'XXXX-XX-XX', first: null, last: null, granularity: 'day' }

/** "The first Sunday of February". */
function nthStretch({ weekday, nth }: Point, container: Placed | null): Stretch {
  if (container === null || container.first === null || container.last === null) return UNTOLD_DAY
  const { year, month } = fromDay(container.first)
  const day = nthWeekday(year, month, weekday!, nth!)
  return day > container.last
    ? UNTOLD_DAY
    : { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

/** "The 28th of this month", "the last day of the year". */
function dayOfMonth(date: number, container: Placed | null): Stretch {
  if (container === null || container.first === null || container.last === null) return UNTOLD_DAY
  const day = date < 0 ? container.last : container.first + date - 1
  return day > container.last
    ? UNTOLD_DAY
    : { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

/** A financial year lies where its owner begins it, which the expression does not tell. */
function fiscalStretch({ year }: Point, container: Placed | null): Stretch {
  const named =
    year ?? (container === null || container.first === null ? null : fromDay(container.first).year)
  return { value: `FY${yearValue(named)}`, first: null, last: null, granularity: 'year' }
}

function monthStretch(point: Point, month: number, year: number | null): Stretch {
  if (point.day === undefined) return spanOf(two(month), year, point.bc, monthDays(year ?? 2000, month))
  const value = `${yearValue(year, point.bc)}-${two(month)}-${two(point.day)}`
  const real = year !== null && isDay(month, point.day, year)
  const first = real ? toDay(year, month, point.day) : null
  return { value, first, last: first, granularity: 'day' }
}

/** A year with something inside it: "2025-SP", "XXXX-11" when the year is unknown. */
function spanOf(
  inside: string,
  year: number | null,
  bc: boolean | undefined,
  days: readonly [number, number],
): Stretch {
  const granularity = /^\d/.test(inside)
    ? 'month'
    : inside.startsWith('Q')
      ? 'quarter'
      : inside.startsWith('H')
        ? 'month'
        : 'season'
  const [first, last] = year === null ? [null, null] : days
  return { value: `${yearValue(year, bc)}-${inside}`, first, last, granularity }
}

function fractionStretch(point: Point, year: number | null, container: Placed | null): Stretch {
  const halved = point.half === undefined || container === null ? null : halfOf(point.half, container)
  if (halved !== null) return halved
  const inside = point.half === undefined ? `Q${point.quarter}` : `H${point.half}`
  const months = point.half === undefined ? 3 : 6
  const start = toDay(year ?? 2000, ((point.half ?? point.quarter)! - 1) * months + 1, 1)
  const stretch = spanOf(inside, year, point.bc, [start, addMonthsToDay(start, months) - 1])
  return point.fiscal === true
    ? { ...stretch, value: `FY${stretch.value}`, first: null, last: null }
    : stretch
}

/** "The first half of May", "the second half of the decade": stretches without a value of their own. */
function halfOf(half: number, { first, last, value, granularity }: Placed): Stretch | null {
  if (first === null || last === null || (granularity !== 'month' && granularity !== 'decade')) return null
  const middle = granularity === 'month' ? first + 15 : addMonthsToDay(first, 60)
  const [from, to] = half === 1 ? [first, middle - 1] : [middle, last]
  return { value, first: from, last: to, granularity: granularity === 'month' ? 'week' : 'year' }
}

function holidayStretch(holiday: string, year: number | null): Stretch {
  const days = year === null ? null : (HOLIDAYS.get(holiday)?.days(year) ?? null)
  if (days === null) return { value: yearValue(year), first: null, last: null, granularity: 'day' }
  const week = days[1] - days[0] === 6 && weekdayOf(days[0]) === 1
  const value = week ? weekValue(days[0]) : dayValue(days[0])
  return { value, first: days[0], last: days[1], granularity: 'day' }
}

function weekOfMonth({ month, day, week }: Point, year: number | null): Stretch {
  if (year === null) return { value: 'XXXX-WXX', first: null, last: null, granularity: 'week' }
  const length = daysInMonth(year, month!)
  const date = day ?? (week! < 0 ? length : Math.min(length, week! * 7 - 3))
  const monday = mondayOf(toDay(year, month!, date))
  return { value: weekValue(monday), first: monday, last: monday + 6, granularity: 'week' }
}

/** The year a point lies in: said, its container's, told before (history), or the nearest that its tense allows (news). */
function yearOf(point: Point, anchors: Anchors, container: Placed | null): number | null {
  if (point.year !== undefined) return point.bc === true ? 1 - point.year : point.year
  if (container !== null) return container.first === null ? null : fromDay(container.first).year
  const { now, told, narrative } = anchors
  if (narrative && point.which === undefined) return told === null ? null : fromDay(told.first).year
  const base = narrative && told !== null ? told.first : now
  return base === null ? null : nearestYear(point, anchors, base)
}

function nearestYear(point: Point, anchors: Anchors, base: number): number {
  const { year } = fromDay(base)
  const { which } = point
  if (which === 'last' || which === 'previous') return lastBefore(base, year, point, anchors.southern)
  if (which === 'next' || which === 'following') return firstAfter(base, year, point, anchors.southern)
  if (which !== undefined || (anchors.tense === 'unknown' && point.quarter !== undefined)) return year
  return cheapest(point, anchors, base, year)
}

/** How many years are tried on either side: a feast of the moon may skip a year. */
const YEARS_AROUND = 2

function lastBefore(base: number, year: number, point: Point, southern: boolean): number {
  let candidate = year + YEARS_AROUND
  while (daysIn(point, candidate, southern)[1] >= base) candidate -= 1
  return candidate
}

function firstAfter(base: number, year: number, point: Point, southern: boolean): number {
  let candidate = year - YEARS_AROUND
  while (daysIn(point, candidate, southern)[0] <= base) candidate += 1
  return candidate
}

function cheapest(point: Point, anchors: Anchors, base: number, year: number): number {
  let [best, least] = [year, Infinity]
  for (let candidate = year - YEARS_AROUND; candidate <= year + YEARS_AROUND; candidate += 1) {
    const found = cost(daysIn(point, candidate, anchors.southern), base, anchors, point)
    if (found < least) [best, least] = [candidate, found]
  }
  return best
}

/** A day is nearer than its tense is sure; months and seasons go by the tense. */
const AGAINST_TENSE = { day: 3, longer: 40, sure: 1000 }

/** How far a candidate lies from the base, made longer where it lies on the wrong side for the tense. */
function cost(days: readonly [number, number], base: number, { tense, sure }: Anchors, point: Point): number {
  const [first, last] = days
  const fine = point.day !== undefined || point.holiday !== undefined
  const weight = sure ? AGAINST_TENSE.sure : fine ? AGAINST_TENSE.day : AGAINST_TENSE.longer
  if (base < first) return (first - base) * (tense === 'past' ? weight : 1)
  return base > last ? (base - last) * (tense === 'future' ? weight : 1) : 0
}

/** First and last day of a yearless point in a given year. */
function daysIn(point: Point, year: number, southern: boolean): readonly [number, number] {
  if (point.month !== undefined) {
    const day =
      point.day === undefined
        ? null
        : toDay(year, point.month, Math.min(point.day, daysInMonth(year, point.month)))
    return day === null ? monthDays(year, point.month) : [day, day]
  }
  if (point.season !== undefined) return seasonDays(point.season, year, southern)
  if (point.quarter !== undefined)
    return [
      toDay(year, point.quarter * 3 - 2, 1),
      addMonthsToDay(toDay(year, point.quarter * 3 - 2, 1), 3) - 1,
    ]
  if (point.half !== undefined)
    return [toDay(year, point.half * 6 - 5, 1), addMonthsToDay(toDay(year, point.half * 6 - 5, 1), 6) - 1]
  return HOLIDAYS.get(point.holiday ?? '')?.days(year) ?? [toDay(year, 1, 1), toDay(year, 12, 31)]
}

function monthDays(year: number, month: number): readonly [number, number] {
  const first = toDay(year, month, 1)
  return [first, first + daysInMonth(year, month) - 1]
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const SOUTHERN_MONTHS: Readonly<Record<Season, number>> = { SP: 9, SU: 12, FA: 3, WI: 6 }

/** Meteorological seasons; the one that holds New Year belongs to the year of its December. */
function seasonDays(season: Season, year: number, southern: boolean): readonly [number, number] {
  const first = toDay(year, (southern ? SOUTHERN_MONTHS : SEASON_MONTHS)[season], 1)
  return [first, addMonthsToDay(first, 3) - 1]
}
