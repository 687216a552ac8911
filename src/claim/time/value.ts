import { fromDay, isoWeek, isoYear, two } from './calendar.ts'
import type { Clock, Length, PartOfDay, Unit } from './meaning.ts'
import { offsetOf } from './offset.ts'

/** A year as TIMEX3 writes it: four digits, "BC" before the era, X where unknown. */
export function yearValue(year: number | null, bc = false): string {
  if (year === null) return bc ? 'BCXXXX' : 'XXXX'
  if (year <= 0) return `BC${String(1 - year).padStart(4, '0')}`
  return bc ? `BC${String(year).padStart(4, '0')}` : isoYear(year)
}

/** A day number as a TIMEX3 date. */
export function dayValue(day: number): string {
  const { year, month, day: date } = fromDay(day)
  return `${yearValue(year)}-${two(month)}-${two(date)}`
}

/** The ISO week that holds a day. */
export function weekValue(day: number): string {
  const { year, week } = isoWeek(day)
  return `${yearValue(year)}-W${two(week)}`
}

/** What follows a date for a part of the day or a clock time; `day` decides whether summer time holds. */
export function timeValue(day: number | null, part: PartOfDay | undefined, clock: Clock | undefined): string {
  if (clock !== undefined) return `T${two(clock.hour)}:${two(clock.minute)}${offsetOf(clock, day)}`
  return part === undefined ? '' : `T${part}`
}

const LETTERS: Readonly<Record<Unit, readonly [before: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** A length as a TIMEX3 duration: "two weeks" is P2W, "several years" PXY, "half an hour" PT30M. */
export function lengthValue({ unit, most }: Length): string {
  if (unit === 'hour' && most !== null && !Number.isInteger(most) && Number.isInteger(most * 60)) {
    const hours = Math.floor(most)
    return `PT${hours > 0 ? `${hours}H` : ''}${Math.round((most - hours) * 60)}M`
  }
  const [before, letter, times] = LETTERS[unit]
  return `${before}${most === null ? 'X' : most * times}${letter}`
}
