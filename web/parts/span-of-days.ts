/** Days on a line: where a window stands between two days, in hundredths of the line. */
import type { WireWindow } from '../api.ts'

const DAY = 86_400_000

/** A stretch of days, both ends inclusive, as ISO days. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** A window as it is drawn: `left` and `width` in per cent; whether it goes on beyond the stretch; whether its ends were said. */
export interface DrawnWindow {
  readonly left: number
  readonly width: number
  readonly before: boolean
  readonly after: boolean
  readonly fromSaid: boolean
  readonly toSaid: boolean
}

/** The first and the last day of an ISO date at any precision; null for what is no date. */
export function daysIn(iso: string | null): readonly [first: number, last: number] | null {
  if (iso === null) return null
  const year = /^(\d{4})$/.exec(iso)
  if (year) return [Date.parse(`${iso}-01-01`), Date.parse(`${iso}-12-31`)]
  const month = /^(\d{4})-(\d{2})$/.exec(iso)
  if (month) {
    const last = Date.UTC(Number(month[1]), Number(month[2]), 0)
    return [Date.parse(`${iso}-01`), last]
  }
  const day = Date.parse(iso.slice(0, 10))
  return Number.isNaN(day) ? null : [day, day]
}

/** Where a window stands on a stretch of days; null where it does not touch it or has no day at all. */
export function drawnOn(window: WireWindow, stretch: Stretch): DrawnWindow | null {
  const [first, last] = [Date.parse(stretch.from), Date.parse(stretch.to)]
  const from = daysIn(window.from)?.[0] ?? -Infinity
  const to = daysIn(window.to)?.[1] ?? Infinity
  if (from === -Infinity && to === Infinity) return null
  if (from > last || to < first || from > to) return null
  const days = (last - first) / DAY + 1
  const left = (Math.max(from, first) - first) / DAY
  const right = (Math.min(to, last) - first) / DAY + 1
  return {
    left: (100 * left) / days,
    width: (100 * (right - left)) / days,
    before: from < first,
    after: to > last,
    fromSaid: window.fromSaid,
    toSaid: window.toSaid,
  }
}

/** Where the middle of a day stands on a stretch, in per cent; null outside it. */
export function dayOn(day: string, { from, to }: Stretch): number | null {
  const [at, first, last] = [Date.parse(day.slice(0, 10)), Date.parse(from), Date.parse(to)]
  if (Number.isNaN(at) || at < first || at > last) return null
  return (100 * ((at - first) / DAY + 0.5)) / ((last - first) / DAY + 1)
}

/** A month such as 2026-11 as a stretch of days. */
export function monthStretch(month: string): Stretch {
  const [first, last] = daysIn(month)!
  return { from: isoDay(first), to: isoDay(last) }
}

/** The month some months on: 2026-12 and 1 give 2027-01. */
export function monthOn(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** An ISO day some days on. */
export function dayAfter(day: string, by: number): string {
  return isoDay(Date.parse(day) + by * DAY)
}

/** A moment as its ISO day. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
