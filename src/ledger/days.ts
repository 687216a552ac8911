/** The first and the last day (ISO, inclusive) that an ISO 8601 value covers. */
export interface Days {
  readonly first: string
  readonly last: string
}

const WEEK = /^(\d{4})-?W(\d{2})$/

type Reader = (match: RegExpExecArray) => Days | null

// Finest first. Seasons are left out: a hemisphere is needed to say which days they are.
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4}-\d{2}-\d{2})(?:T.*)?$/, ([, day]) => between(utc(day!), utc(day!))],
  [/^(\d{4})-(\d{2})$/, ([, year, month]) => months(Number(year), Number(month) - 1, 1)],
  [/^(\d{4})-?Q([1-4])$/, ([, year, quarter]) => months(Number(year), (Number(quarter) - 1) * 3, 3)],
  [/^(\d{4})-?H([12])$/, ([, year, half]) => months(Number(year), (Number(half) - 1) * 6, 6)],
  [WEEK, ([, year, week]) => isoWeek(Number(year), Number(week))],
  [/^(\d{4})$/, ([, year]) => months(Number(year), 0, 12)],
  [/^(\d{3})[0X]?s?$/, ([, decade]) => months(Number(decade) * 10, 0, 120)],
  [/^(\d{2})$/, ([, century]) => months(Number(century) * 100, 0, 1200)],
]

/** The days that an ISO 8601 value covers at its own precision (day, month, quarter, week, year, decade), or null. */
export function daysOf(value: string | null): Days | null {
  if (value === null) return null
  for (const [pattern, reader] of READERS) {
    const match = pattern.exec(value)
    if (match) return reader(match)
  }
  return null
}

/** The same for a week ("2026-W47") and nothing else: Monday to Sunday. */
export function daysOfWeek(week: string): Days | null {
  return WEEK.test(week) ? daysOf(week) : null
}

const DAY = 86_400_000

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

function between(first: number, last: number): Days | null {
  return Number.isNaN(first) || Number.isNaN(last) ? null : { first: iso(first), last: iso(last) }
}

function months(year: number, month: number, count: number): Days | null {
  if (month < 0 || month > 11) return null
  return between(monthStart(year, month), monthStart(year, month + count) - DAY)
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function monthStart(year: number, month: number): number {
  const start = new Date(Date.UTC(2000, month, 1))
  start.setUTCFullYear(year + start.getUTCFullYear() - 2000)
  return start.getTime()
}

/** ISO 8601 weeks start on Monday; week 1 holds 4 January, and a week is of the year that its Thursday is in. */
function isoWeek(year: number, week: number): Days | null {
  if (week < 1 || week > 53) return null
  const fourth = new Date(monthStart(year, 0) + 3 * DAY)
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
  const thursday = new Date(monday + 3 * DAY)
  return thursday.getUTCFullYear() === year ? between(monday, monday + 6 * DAY) : null
}
