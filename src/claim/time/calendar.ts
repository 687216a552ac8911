/** Plain integer day arithmetic on the proleptic Gregorian calendar: faster than a date library, and free of time zones. */

/** A calendar day taken apart; `year` is astronomical (0 is 1 BC). */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_IN_ERA = 146_097
const EPOCH_SHIFT = 719_468

/** The number of days from 1970-01-01 to the given day (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function toDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT
}

/** The calendar day that lies `days` after 1970-01-01. */
export function fromDay(days: number): CivilDay {
  const shifted = days + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

/** The ISO weekday of a day number: Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

/** The ISO week date of a day: the week's year and its number. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = fromDay(thursday)
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return toDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDay(year, month, 1)
}

/** A month counted on from another: `addMonths({2025, 11}, 3)` is February 2026. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** A day number counted on by calendar months, held to the last day of a shorter month (31 January + 1 month is 28 or 29 February). */
export function addMonthsToDay(day: number, count: number): number {
  const civil = fromDay(day)
  const { year, month } = addMonths(civil.year, civil.month, count)
  return toDay(year, month, Math.min(civil.day, daysInMonth(year, month)))
}

/** Easter Sunday of a year, western reckoning (Meeus, Jones and Butcher's computus). */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const solar =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + solar + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The nth (1-5, or -1 for the last) given weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDay(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = toDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** Whether a month has the given day in the given year (an unknown year is taken for a leap year). */
export function isDay(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A year in ISO 8601: four digits, or a sign and six beyond them. */
export function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0')
}

/** Two digits of a month, day, hour or minute. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A day number as an ISO 8601 date. */
export function isoDay(days: number): string {
  const { year, month, day } = fromDay(days)
  return `${isoYear(year)}-${two(month)}-${two(day)}`
}

/** The day number of an ISO 8601 date or date-time, or null when it does not begin with a real date. */
export function parseDay(iso: string): number | null {
  if (iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return null
  const year = Number(iso.slice(0, 4))
  const month = Number(iso.slice(5, 7))
  const day = Number(iso.slice(8, 10))
  return isDay(month, day, year) ? toDay(year, month, day) : null
}
