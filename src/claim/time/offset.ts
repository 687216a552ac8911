import { fromDay, nthWeekday, toDay, two } from './calendar.ts'
import type { Clock } from './meaning.ts'
import { ZONES, type SummerTime } from './words/zones.ts'

/** The offset of a clock time's zone on a day, as ISO 8601 writes it: "Z", "+02:00", or "" for local time. */
export function offsetOf({ zone }: Clock, day: number | null): string {
  if (zone === null) return ''
  const minutes = minutesEast(zone, day)
  if (minutes === null) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Minutes east of Greenwich; null when the zone keeps summer time and the day is unknown. */
function minutesEast(zone: string, day: number | null): number | null {
  if (/^[+-]\d{1,2}$/.test(zone)) return Number(zone) * 60
  const known = ZONES.get(zone)
  if (known === undefined) return null
  if (known.summer === null) return known.minutes
  if (day === null) return null
  return known.minutes + (isSummer(known.summer, day) ? 60 : 0)
}

/** The first year of the present United States rule (Energy Policy Act of 2005). */
const US_RULE_FROM = 2007

/** Whether summer time holds on a day; the day of change counts as changed. */
function isSummer(rule: Exclude<SummerTime, null>, day: number): boolean {
  const { year } = fromDay(day)
  if (rule === 'eu') return day >= nthWeekday(year, 3, 7, -1) && day < nthWeekday(year, 10, 7, -1)
  if (year >= US_RULE_FROM) return day >= nthWeekday(year, 3, 7, 2) && day < nthWeekday(year, 11, 7, 1)
  return day >= Math.max(nthWeekday(year, 4, 7, 1), toDay(year, 4, 1)) && day < nthWeekday(year, 10, 7, -1)
}
