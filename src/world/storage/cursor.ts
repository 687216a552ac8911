import { isDay } from './sql-day.ts'
import { storeError } from './store-error.ts'
import type { PageOptions } from './store.ts'

/** The most rows of a page (design.md, section 6), and how many are given when nobody says. */
const MAX_LIMIT = 200
const DEFAULT_LIMIT = 50

/** Where a page begins: after the row with this day and number. */
export interface Position {
  readonly day: string
  readonly number: number
}

/** The opaque form of a position; it holds only what the order needs, so that it stays good while rows are added. */
export function toCursor({ day, number }: Position): string {
  return Buffer.from(`${day} ${number}`).toString('base64url')
}

/** Reads a cursor back; a store error for anything that `toCursor` did not make. */
export function fromCursor(cursor: string | null | undefined): Position | null {
  if (cursor === null || cursor === undefined || cursor === '') return null
  const [day = '', number = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const position = { day, number: Number(number) }
  if (isDay(day) && Number.isSafeInteger(position.number) && toCursor(position) === cursor) return position
  throw storeError('bad-cursor', 'The cursor is not one that Sayso gave.', 'Begin again without a cursor.')
}

/** How many rows a page has: 1 to 200, 50 when nobody says. */
export function limitOf({ limit = DEFAULT_LIMIT }: PageOptions): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit
  throw storeError('bad-limit', `A page cannot have ${limit} rows.`, `Ask for 1 to ${MAX_LIMIT}.`)
}
