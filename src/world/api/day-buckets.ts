import type { DayTally } from '../storage/index.ts'
import type { WireDays } from './shapes.ts'

/** No more bars than this: a chart as wide as a page has some three pixels for each. */
const MOST_BARS = 240
const DAY = 86_400_000

type Unit = WireDays['unit']

/** The days that each unit has at least, the finest first. */
const UNITS: readonly (readonly [unit: Unit, days: number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['year', 365],
]

/** Tallies of days put together by the finest of day, week (from Monday), month and year that makes at most 240 bars. */
export function dayBuckets(tallies: readonly DayTally[]): WireDays {
  const unit = unitFor(tallies)
  const buckets = new Map<string, { from: string; to: string; claims: number; placed: number }>()
  for (const { day, claims, placed } of tallies) {
    const from = firstOf(day, unit)
    const bucket = buckets.get(from) ?? { from, to: lastOf(from, unit), claims: 0, placed: 0 }
    bucket.claims += claims
    bucket.placed += placed
    buckets.set(from, bucket)
  }
  return { unit, buckets: [...buckets.values()] }
}

function unitFor(tallies: readonly DayTally[]): Unit {
  const span = (Date.parse(tallies.at(-1)?.day ?? '') - Date.parse(tallies[0]?.day ?? '')) / DAY
  return UNITS.find(([, days]) => !(span / days > MOST_BARS))?.[0] ?? 'year'
}

function firstOf(day: string, unit: Unit): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  if (unit === 'day') return day
  const time = Date.parse(day)
  return isoDay(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY)
}

function lastOf(first: string, unit: Unit): string {
  if (unit === 'day') return first
  if (unit === 'week') return isoDay(Date.parse(first) + 6 * DAY)
  const [year = '', month = ''] = first.split('-')
  const next = unit === 'year' ? [Number(year) + 1, 0] : [Number(year), Number(month)]
  return isoDay(Date.parse(isoFirst(next[0]!, next[1]!)) - DAY)
}

/** The first day of a month that is counted from 0 and may be the thirteenth; years below 100 are years of old. */
function isoFirst(year: number, month: number): string {
  const [over, rest] = month > 11 ? [year + 1, month - 12] : [year, month]
  return `${String(over).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}-01`
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
