import type { Published, PublishedFrom } from './article.ts'
import type { Granularity } from './window.ts'

/** A date as it was written: the publication's own calendar, whatever its offset from UTC. */
interface Written {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** "14:30", or null when no time of day was said. */
  readonly time: string | null
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, at) => [name, at + 1]),
)
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const TIME = '(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)? ?([ap]\\.?m\\.?)?'
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ,]{1,2}(.{1,40}))?)?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{2,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME},? (\\d{4})(.{0,40})$`,
  'i',
)
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{2,9}\\.?,? )?${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(.{0,40})$`,
  'i',
)
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]{1,2}(.{1,40}))?$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]{1,2}(.{1,40}))?$/
const TIME_OF_DAY = new RegExp(`(?:^|[ ,T])${TIME}(?![\\d:])`, 'i')

/** No written date is longer; what is longer is not looked at. */
const LONGEST = 80

/** The forms a date is written in, tried in order; each yields null for what is not its form. */
const READERS: readonly ((text: string) => Written | null)[] = [
  readIso,
  readCompact,
  readNamed,
  readDotted,
  readSlashed,
]

/**
 * Reads a date or date-time as its publication wrote it ("2025-11-22", "2025-11-22T23:30:00+02:00", "Sat, 22 Nov 2025
 * 23:30 +0200", "22.11.2025", "2025-11", "2025") into a window of a minute, day, month or year. The local date stays:
 * nothing is converted. Yields null for anything else, and for "03/04/2025", which may be either.
 */
export function toPublished(text: string, readFrom: PublishedFrom): Published | null {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ')
  if (trimmed.length > LONGEST) return null
  for (const read of READERS) {
    const written = read(trimmed)
    if (written !== null) return isReal(written) ? toWindow(written, readFrom) : null
  }
  return null
}

/** Yields the day of a URL's path ("/2025/11/22/", "/2025-11-22-"), or its month ("/2025/11/"), or null. */
export function publishedInUrl(url: string | null): Published | null {
  const path = (url ?? '').slice(0, 2048).replace(/[?#].*$/s, '')
  const day = /[/_-](20\d{2}|19\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path)
  if (day !== null) return toPublished(`${day[1]}-${day[3]}-${day[4]}`, 'url')
  const named = /\/(20\d{2}|19\d{2})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/|$)/i.exec(path)
  return named === null ? null : toPublished(`${named[3]} ${named[2]} ${named[1]}`, 'url')
}

function readIso(text: string): Written | null {
  const found = ISO.exec(text)
  if (found === null) return null
  const [, year, month, day, rest] = found
  return { year: Number(year), month: numberOf(month), day: numberOf(day), time: timeIn(rest) }
}

function readCompact(text: string): Written | null {
  const found = COMPACT.exec(text)
  if (found === null) return null
  const [, year, month, day, hour, minute] = found
  const time = hour === undefined ? null : timeIn(`${hour}:${minute}`)
  return { year: Number(year), month: Number(month), day: Number(day), time }
}

function readNamed(text: string): Written | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4])
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst === null ? null : named(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4])
}

function named(year?: string, month?: string, day?: string, rest?: string): Written | null {
  const number = MONTHS.get((month ?? '').toLowerCase())
  return number === undefined
    ? null
    : { year: Number(year), month: number, day: Number(day), time: timeIn(rest) }
}

function readDotted(text: string): Written | null {
  const found = DOTTED.exec(text)
  if (found === null) return null
  return { year: Number(found[3]), month: Number(found[2]), day: Number(found[1]), time: timeIn(found[4]) }
}

/** Day and month with strokes are told apart only where one of them cannot be a month, or both are the same. */
function readSlashed(text: string): Written | null {
  const found = SLASHED.exec(text)
  if (found === null) return null
  const [one, other] = [Number(found[1]), Number(found[2])]
  const time = timeIn(found[4])
  if (one > 12) return { year: Number(found[3]), month: other, day: one, time }
  if (other > 12 || one === other) return { year: Number(found[3]), month: one, day: other, time }
  return null
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

/** Yields the time of day in 24 hours; exactly midnight is what programs write when no time is known, so none. */
function timeIn(rest: string | undefined): string | null {
  const found = TIME_OF_DAY.exec(rest ?? '')
  if (found === null) return null
  const half = found[3]?.[0]?.toLowerCase()
  const written = Number(found[1])
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(found[2]) > 59) return null
  const time = `${two(hour)}:${found[2]}`
  return time === '00:00' ? null : time
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isReal({ year, month, day }: Written): boolean {
  if (year < 1600 || year > 2200) return false
  if (month === null) return true
  const days = DAYS_IN_MONTH[month - 1]
  if (days === undefined) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day === null || (day >= 1 && day <= (month === 2 && !isLeap ? 28 : days))
}

function toWindow({ year, month, day, time }: Written, readFrom: PublishedFrom): Published {
  const parts = [String(year), month, day].filter((part) => part !== null).map((part) => two(part))
  const date = parts.join('-')
  const at = day !== null && time !== null ? `${date}T${time}` : date
  return {
    from: at,
    to: at,
    granularity: granularityOf(month, day, time),
    fromSaid: true,
    toSaid: true,
    rule: 'published',
    readFrom,
  }
}

function granularityOf(month: number | null, day: number | null, time: string | null): Granularity {
  if (month === null) return 'year'
  if (day === null) return 'month'
  return time === null ? 'day' : 'minute'
}

function two(part: number | string): string {
  return String(part).padStart(2, '0')
}
