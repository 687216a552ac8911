/** Windows in words. Dates are shown as the article's world has them: no time zone is added or taken away. */
import type { WireClaimRow, WireWindow } from '../api.ts'

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const STAMP = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** One end of a window at its own precision: `22 Nov 2025`, `November 2025`, `2025`; what is no date is shown as it is. */
export function dateWords(iso: string): string {
  if (/^\d{4}$/.test(iso)) return iso
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(iso) ? `${iso}Z` : iso)
  if (Number.isNaN(time)) return iso
  if (/^\d{4}-\d{2}$/.test(iso)) return MONTH.format(time)
  return iso.includes('T') ? STAMP.format(time) : DAY.format(time)
}

/** An instant, with its time zone said. */
export function instantWords(iso: string | null): string {
  if (iso === null) return 'time not recorded'
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : `${STAMP.format(time)} UTC`
}

/** The day of a claim, or of its article; where nothing tells either, the day on which it came in, and that it is so. */
export function dayWords(row: Pick<WireClaimRow, 'day' | 'claim' | 'article'>): string {
  const dated = row.claim.saidOn !== null || row.article.published !== null
  return `${dated ? '' : 'undated, added '}${dateWords(row.day)}`
}

/** How a day is known that the text of the claim does not tell. */
export function dayKnown(dated: boolean): string {
  return dated ? 'the day of the article' : 'the day on which it was added: nothing tells when it was said'
}

/** A whole window: `22 to 24 Nov 2025` in full, or with its open end said. */
export function windowWords(window: WireWindow | null): string {
  if (window === null) return ''
  const { from, to } = window
  if (from === null && to === null) return 'at a time not given'
  if (to === null) return `from ${dateWords(from!)}, no end given`
  if (from === null) return `by ${dateWords(to)}`
  return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`
}

/** The end of a due window, short enough for a table. */
export function dueWords(window: WireWindow | null): string {
  if (window === null) return ''
  return window.to === null ? 'no end given' : `by ${dateWords(window.to)}`
}

/** Which ends of a window the text said itself; what it did not say, a rule supposed. */
export function saidWords(window: WireWindow): string {
  if (window.fromSaid && window.toSaid) return 'both ends said in the text'
  if (window.toSaid) return 'the end said in the text, the start supposed'
  if (window.fromSaid) return 'the start said in the text, the end supposed'
  return 'supposed by the rule, not said in the text'
}
