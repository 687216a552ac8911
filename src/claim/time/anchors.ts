import type { Reading } from '../../article/index.ts'
import { fromDay, parseDay } from './calendar.ts'
import type { Found, Placed } from './meaning.ts'

/** The last point in time that the text told of, and the last day; narrative phrases count from these. */
export interface Told {
  readonly first: number
  readonly last: number
  readonly day: number | null
  readonly granularity: Placed['granularity']
}

export type Tense = 'past' | 'future' | 'unknown'

/** What a meaning is placed by: the day of publication, what was told before, the tense of its clause. */
export interface Anchors {
  /** Day number of publication, or of saying when a due window is sought; null when unknown. */
  readonly now: number | null
  readonly told: Told | null
  /** True for history: a running reference time carries years, and nothing is counted from publication. */
  readonly narrative: boolean
  readonly tense: Tense
  /** True when the tense is known and not read off a verb: nothing lies on the wrong side of now. */
  readonly sure: boolean
  /** Seasons of the southern half of the world. */
  readonly southern: boolean
}

/** The day of publication, or null when it is not known to the day. */
export function publishedDay(reading: Reading): number | null {
  const { published } = reading.article
  if (published === null || !/^(day|hour|minute)$/.test(published.granularity) || published.from === null)
    return null
  return parseDay(published.from)
}

/** Explicit years this far from the year of publication speak for history. */
const FAR_YEARS = 2
/** Fewer far years than this are background in the news. */
const LEAST_FAR = 3

/**
 * Tells history from news by general evidence: history names far years often, and hardly any weekday, "today" or near year.
 * Without a day of publication there is nothing to count from, so the text is read like history.
 */
export function isNarrative(founds: readonly Found[], now: number | null): boolean {
  if (now === null) return true
  const { year } = fromDay(now)
  let far = 0
  let deictic = 0
  for (const { meaning } of founds) {
    if (isDeictic(meaning)) deictic += 1
    else if (meaning.kind === 'point' && meaning.year !== undefined)
      far += meaning.bc === true || Math.abs(meaning.year - year) >= FAR_YEARS ? 1 : 0
  }
  return far >= LEAST_FAR && far > 2 * deictic
}

function isDeictic(meaning: Found['meaning']): boolean {
  if (meaning.kind === 'point') return meaning.weekday !== undefined && meaning.month === undefined
  return meaning.kind === 'shift' && meaning.from === 'now'
}

/** The told point after a new one was placed: days are kept until another day is told. */
export function toldAfter(told: Told | null, placed: Placed): Told | null {
  if (placed.first === null || placed.last === null || placed.type === 'DURATION' || placed.type === 'SET')
    return told
  const day = placed.first === placed.last ? placed.first : null
  return { first: placed.first, last: placed.last, day, granularity: placed.granularity }
}
