import type { Anchors } from './anchors.ts'
import { addMonths, addMonthsToDay, daysInMonth, fromDay, mondayOf, toDay, weekdayOf } from './calendar.ts'
import type { Placed, Shift } from './meaning.ts'
import { toPlaced } from './place-point.ts'
import { two } from './calendar.ts'
import { dayValue, timeValue, weekValue, yearValue } from './value.ts'

type Stretch = Pick<Placed, 'value' | 'first' | 'last' | 'granularity'>

/** Places a point that is counted from now or from what was told: "last week", "two days later". */
export function placeShift(shift: Shift, anchors: Anchors): Placed {
  const stretch = stretchOf(shift, anchors) ?? untold(shift)
  const timed = shift.part !== undefined || shift.clock !== undefined
  const hours = stretch.granularity !== 'day' && (shift.unit === 'hour' || shift.unit === 'minute')
  const time = stretch.first === null ? '' : timeValue(stretch.first, shift.part, shift.clock)
  return toPlaced(stretch, timed || hours ? 'TIME' : 'DATE', time, shift)
}

function stretchOf(shift: Shift, anchors: Anchors): Stretch | null {
  const base = baseOf(shift, anchors)
  if (base === null || shift.count === null) return null
  const count = shift.unit === 'weekend' ? weekendCount(base, shift.count, anchors.tense) : shift.count
  return STRETCHES[shift.unit](base, count)
}

/** Before Saturday, past speech of "the weekend" means the one that is over. */
function weekendCount(base: number, count: number, tense: Anchors['tense']): number {
  return count === 0 && tense === 'past' && weekdayOf(base) < 6 ? -1 : count
}

/** Units that are counted from a day; longer ones may start from a coarser told point. */
const FINE: ReadonlySet<Shift['unit']> = new Set(['day', 'hour', 'minute', 'second'])

/** The day counted from: now, or what was told; history counts even "last year" from what it told. */
function baseOf({ from, unit }: Shift, { now, told, narrative }: Anchors): number | null {
  const fine = FINE.has(unit)
  if (told === null) return narrative && from === 'told' ? null : now
  if (from === 'now' && (unit === 'day' || !narrative)) return now
  return fine ? (told.day ?? (narrative ? null : now)) : told.first
}

/** A shift without a base or a count: TIMEX3's past or future reference, or a masked value. */
function untold({ count, toward, unit, part, from }: Shift): Stretch {
  const direction = toward ?? Math.sign(count ?? 0)
  const reference = direction < 0 ? 'PAST_REF' : direction > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
  const masked = part === undefined ? (MASKS[unit] ?? reference) : `XXXX-XX-XXT${part}`
  const granularity = unit === 'day' ? 'day' : 'year'
  return {
    value: count === null && from === 'now' ? reference : masked,
    first: null,
    last: null,
    granularity,
  }
}

const MASKS: Readonly<Partial<Record<Shift['unit'], string>>> = {
  day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX',
} // prettier-ignore

const STRETCHES: Readonly<Record<Shift['unit'], (base: number, count: number) => Stretch | null>> = {
  second: () => null,
  minute: (base, count) => (Math.abs(count) < 1440 ? hoursOn(base, 0) : null),
  hour: hoursOn,
  day: (base, count) => daysOn(base + count),
  weekend: weekendOn,
  week: weekOn,
  month: monthOn,
  quarter: quarterOn,
  year: (base, count) => yearOn(fromDay(base).year + count),
  decade: decadeOn,
  century: (base, count) => {
    const century = Math.floor(fromDay(base).year / 100) + count
    return {
      value: tensValue(century, 2),
      first: toDay(century * 100, 1, 1),
      last: toDay(century * 100 + 99, 12, 31),
      granularity: 'century',
    }
  },
}

function daysOn(day: number): Stretch {
  return { value: dayValue(day), first: day, last: day, granularity: 'day' }
}

/** Whole days of hours are days; other counts of hours lie on the day, at an hour that is not told. */
function hoursOn(base: number, count: number): Stretch {
  const day = base + Math.trunc(count / 24)
  if (count % 24 === 0 && count !== 0) return daysOn(day)
  return { value: `${dayValue(day)}TXX:XX`, first: day, last: day, granularity: 'hour' }
}

function weekOn(base: number, count: number): Stretch {
  const monday = mondayOf(base) + 7 * count
  return { value: weekValue(monday), first: monday, last: monday + 6, granularity: 'week' }
}

function weekendOn(base: number, count: number): Stretch {
  const monday = mondayOf(base) + 7 * count
  return { value: `${weekValue(monday)}-WE`, first: monday + 5, last: monday + 6, granularity: 'day' }
}

function monthOn(base: number, count: number): Stretch {
  const civil = fromDay(base)
  const { year, month } = addMonths(civil.year, civil.month, count)
  const first = toDay(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  return { value: `${yearValue(year)}-${two(month)}`, first, last, granularity: 'month' }
}

function quarterOn(base: number, count: number): Stretch {
  const civil = fromDay(base)
  const start = Math.floor((civil.month - 1) / 3) * 3 + 1
  const { year, month } = addMonths(civil.year, start, count * 3)
  const first = toDay(year, month, 1)
  const quarter = Math.floor((month - 1) / 3) + 1
  return {
    value: `${yearValue(year)}-Q${quarter}`,
    first,
    last: addMonthsToDay(first, 3) - 1,
    granularity: 'quarter',
  }
}

function yearOn(year: number): Stretch {
  return { value: yearValue(year), first: toDay(year, 1, 1), last: toDay(year, 12, 31), granularity: 'year' }
}

/** A decade or century by its leading digits; before Christ they count the other way. */
function tensValue(lead: number, digits: number): string {
  return lead < 0 ? `BC${String(-lead - 1).padStart(digits, '0')}` : String(lead).padStart(digits, '0')
}

function decadeOn(base: number, count: number): Stretch {
  const decade = Math.floor(fromDay(base).year / 10) + count
  return {
    value: tensValue(decade, 3),
    first: toDay(decade * 10, 1, 1),
    last: toDay(decade * 10 + 9, 12, 31),
    granularity: 'decade',
  }
}
