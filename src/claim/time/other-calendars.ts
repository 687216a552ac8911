import { toDay } from './calendar.ts'

/** A calendar that the engine's ICU data knows, by its Unicode name, with month names that tell leap months apart. */
export type OtherCalendar = 'islamic-umalqura' | 'hebrew' | 'chinese' | 'persian'

const FORMATS = new Map<OtherCalendar, Intl.DateTimeFormat>()
const FOUND = new Map<string, number | null>()
const DAY = 86_400_000

/** The first day of a Gregorian year that is the given day of another calendar ("Kislev 25", "1 1"); null where none is. */
export function dayInCalendar(
  calendar: OtherCalendar,
  month: string,
  day: number,
  year: number,
): number | null {
  const key = `${calendar} ${month} ${day} ${year}`
  const known = FOUND.get(key)
  if (known !== undefined) return known
  const found = search(calendar, month, day, year)
  FOUND.set(key, found)
  return found
}

/** Years for which ICU holds real tables of the moons; before and after them it only reckons. */
const TOLD: readonly [first: number, last: number] = [1900, 2100]

function search(calendar: OtherCalendar, month: string, day: number, year: number): number | null {
  if (year < TOLD[0] || year > TOLD[1]) return null
  const format = formatOf(calendar)
  const first = toDay(year, 1, 1)
  for (let at = first; at < toDay(year + 1, 1, 1); at += 1) {
    const parts = format.formatToParts(at * DAY)
    const isDay = parts.some(({ type, value }) => type === 'day' && Number(value) === day)
    if (isDay && parts.some(({ type, value }) => type === 'month' && value === month)) return at
  }
  return null
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = FORMATS.get(calendar)
  if (known !== undefined) return known
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month, day: 'numeric', timeZone: 'UTC' })
  FORMATS.set(calendar, format)
  return format
}

/** Easter Sunday of a year in the Orthodox churches: the Julian computus (Meeus, "Astronomical Algorithms", chapter 8), as a Gregorian day. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + sunday + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1) + behind
}

/** The moments of new moon have a known mean; these are the largest terms (Meeus, chapter 49): right to a quarter of an hour. */
function newMoon(count: number): number {
  const centuries = count / 1236.85
  const sun = rad(2.5534 + 29.1053567 * count)
  const moon = rad(201.5643 + 385.81693528 * count)
  const latitude = rad(160.7108 + 390.67050284 * count)
  const mean = 2_451_550.09766 + 29.530588861 * count + 0.00015437 * centuries ** 2
  return (
    mean -
    0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun)
  )
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180
const JULIAN_EPOCH = 2_440_587.5
/** An hour after the sun sets in India in autumn, in days of Greenwich: till then the night of no moon must last. */
const LAMPS_LIT = 13.1 / 24

/** Diwali of a year: the evening, in India, before the new moon that falls while the sun is in Libra (17 October to 15 November). */
export function diwali(year: number): number | null {
  const [first, last] = [toDay(year, 10, 17), toDay(year, 11, 16)]
  const near = Math.floor((year - 2000 + 0.79) * 12.3685)
  for (let count = near - 1; count <= near + 2; count += 1) {
    const moment = newMoon(count) - JULIAN_EPOCH
    if (moment >= first && moment < last) return Math.floor(moment - LAMPS_LIT)
  }
  return null
}
