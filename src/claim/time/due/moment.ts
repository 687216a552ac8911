import type { Granularity, Window } from '../../../article/index.ts'
import { addMonthsToDay, fromDay, isoDay, nthWeekday, parseDay, two, weekdayOf } from '../calendar.ts'
import type { Placed } from '../meaning.ts'

/** The moment a due window counts from: the day of saying or of publication, with the minute where that is known. */
export interface Moment {
  readonly day: number
  readonly minute: number | null
}

/** The beginning of a window as a moment; null when it is open or coarser than a week. */
export function momentOf(window: Window | null): Moment | null {
  if (window === null || window.from === null || !/^(minute|hour|day|week)$/.test(window.granularity))
    return null
  const day = parseDay(window.from)
  if (day === null) return null
  const clock = /T(\d\d):(\d\d)/.exec(window.from)
  return { day, minute: clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]) }
}

const MINUTES_A_DAY = 1440

/** The moment a number of hours on, as ISO 8601: to the minute where the start is, else to the day. */
export function hoursOn({ day, minute }: Moment, hours: number): string {
  if (minute === null) return isoDay(day + Math.ceil(hours / 24))
  const total = minute + Math.round(hours * 60)
  const left = ((total % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  return `${isoDay(day + Math.floor(total / MINUTES_A_DAY))}T${two(Math.floor(left / 60))}:${two(left % 60)}`
}

/** How fine hours can be counted: to the minute, but for a day on which clocks may change, where the zone is not told. */
export function finenessOf({ day, minute }: Moment, hours: number): Granularity {
  if (minute === null) return 'day'
  return clocksMayChange(day, day + Math.ceil((minute / 60 + hours) / 24)) ? 'hour' : 'minute'
}

/** Whether a day from the first to the last is one on which Europe or North America changes its clocks. */
function clocksMayChange(first: number, last: number): boolean {
  const { year } = fromDay(last)
  const changes = [
    nthWeekday(year, 3, 7, -1),
    nthWeekday(year, 10, 7, -1),
    nthWeekday(year, 3, 7, 2),
    nthWeekday(year, 11, 7, 1),
  ]
  return changes.some((change) => first <= change && change <= last)
}

/** A moment without its minutes, where it is told no finer than the hour. */
export function cutTo(moment: string, granularity: Granularity): string {
  return granularity === 'hour' ? moment.slice(0, -3) : moment
}

/** The clock time of a place in time as ISO 8601 writes it, with the offset of the zone that was named; empty where none was said. */
export function clockOf({ clock, value }: Placed): string {
  return clock === null ? '' : value.slice(value.indexOf('T'))
}

/** A day number counted on by working days, Monday to Friday; holidays are not known. */
export function workingDaysOn(day: number, count: number): number {
  let left = count
  let reached = day
  while (left > 0) {
    reached += 1
    if (weekdayOf(reached) <= 5) left -= 1
  }
  return reached
}

/**
 * The part of a stretch that "early", "mid" or "late" leaves: thirds, as months are told (1-10, 11-20, 21-end); years are cut by months.
 * "The middle" of anything is its middle third; without such a word the stretch is whole.
 */
export function partOfStretch({ first, last, mod }: Placed): readonly [first: number, last: number] {
  const [from, to] = [first!, last!]
  if (to - from > LEAST_YEAR && mod !== null) return partOfYear(from, to, mod)
  const third = Math.max(1, Math.round((to - from + 1) / 3))
  if (mod === 'START') return [from, from + third - 1]
  if (mod === 'MID') return [from + third, Math.min(to, from + 2 * third - 1)]
  return mod === 'END' ? [Math.min(to, from + 2 * third), to] : [from, to]
}

/** Stretches longer than this are cut by months. */
const LEAST_YEAR = 360

/** Four months each: "early 2026" is January to April. */
function partOfYear(first: number, last: number, mod: NonNullable<Placed['mod']>): readonly [number, number] {
  if (mod === 'START') return [first, addMonthsToDay(first, 4) - 1]
  if (mod === 'MID') return [addMonthsToDay(first, 4), addMonthsToDay(first, 8) - 1]
  return mod === 'END' ? [addMonthsToDay(first, 8), last] : [first, last]
}
