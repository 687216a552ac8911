import type { Article } from '../../article/index.ts'
import { daysOf } from '../../ledger/index.ts'
import { storeError } from './store-error.ts'

/** The day an article is sorted by: published, or else captured. */
export function articleDay({ published }: Pick<Article, 'published'>, capturedAt: string): string {
  return sqlDay(daysOf(published?.from ?? null)?.first) ?? capturedAt.slice(0, 10)
}

/** A day as PostgreSQL takes it: the years 1 to 9999. */
export function sqlDay(day: string | undefined): string | null {
  return day !== undefined && /^\d{4}-/.test(day) && !day.startsWith('0000') ? day : null
}

/** Says whether a text is a day of the calendar, ISO 8601. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const instant = Date.parse(text)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}

/** A day that was asked for, or UTC's today. */
export function dayAsked(asOf?: string): string {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10)
  if (isDay(asOf)) return asOf
  throw storeError('bad-filter', `"${asOf}" is not a day.`, 'Give one like 2026-01-31.')
}
