import type { Anchors } from './anchors.ts'
import { addMonthsToDay } from './calendar.ts'
import type { Length, Meaning, Placed, Unit } from './meaning.ts'
import { placePoint } from './place-point.ts'
import { placeShift } from './place-shift.ts'
import { lengthValue } from './value.ts'

/** Places a meaning by the anchors: its TIMEX3 type and value, and its first and last day where it can be told. */
export function place(meaning: Meaning, anchors: Anchors): Placed {
  if (meaning.kind === 'point')
    return placePoint(meaning, anchors, meaning.of === undefined ? null : place(meaning.of, anchors))
  if (meaning.kind === 'shift') return placeShift(meaning, anchors)
  if (meaning.kind === 'length') return placeLength(meaning, anchors)
  return unplaced(meaning.kind === 'every' ? 'SET' : 'DATE', meaning.value)
}

function unplaced(type: Placed['type'], value: string): Placed {
  return { type, value, first: null, last: null, granularity: 'day', clock: null, mod: null }
}

/** A length that lies before or after now reaches from or to it; a mere length lies nowhere. */
function placeLength(length: Length, anchors: Anchors): Placed {
  const { now } = anchors
  const bare = { ...unplaced('DURATION', lengthValue(length)), mod: length.mod ?? null }
  if (length.of !== undefined) return { ...bare, ...partOfWhole(length, place(length.of, anchors)) }
  if (length.lies === null || now === null || length.most === null) return bare
  const other = countOn(now, length.unit, length.lies === 'ahead' ? length.most : -length.most)
  return { ...bare, first: Math.min(now, other), last: Math.max(now, other) }
}

/** "The first two months of 2026", "the last three weeks of the year". */
function partOfWhole({ end, most, unit }: Length, { first, last }: Placed): Pick<Placed, 'first' | 'last'> {
  if (first === null || last === null || most === null) return { first: null, last: null }
  return end === 'last'
    ? { first: countOn(last + 1, unit, -most), last }
    : { first, last: Math.min(last, countOn(first, unit, most) - 1) }
}

/** A day counted on by a length: months and years by the calendar, hours by whole days begun. */
export function countOn(day: number, unit: Unit, count: number): number {
  switch (unit) {
    case 'second':
    case 'minute':
      return day + Math.trunc(count / 1440)
    case 'hour':
      return day + (count < 0 ? Math.floor(count / 24) : Math.ceil(count / 24))
    case 'day':
      return day + Math.ceil(count)
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7)
    default:
      return addMonthsToDay(day, Math.round(count * MONTHS[unit]))
  }
}

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year' | 'decade' | 'century', number>> = {
  month: 1, quarter: 3, year: 12, decade: 120, century: 1200,
} // prettier-ignore
