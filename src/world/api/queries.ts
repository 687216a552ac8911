/** What the API's queries may say. */
import { z } from 'zod'
import type { ClaimFilter, PageOptions } from '../storage/index.ts'
import { KINDS, REVIEWS, STATUSES } from './shapes.ts'

/** Longest text of a query, in UTF-16 code units. */
const MAX_QUERY = 512
/** Most rows a page. */
export const MAX_PAGE = 200

/** Text of a query. PostgreSQL holds no NUL, and no other control character is ever typed into a filter. */
export const words = z
  .string()
  .max(MAX_QUERY)
  .regex(/^\P{Cc}*$/u, 'must not hold control characters')

/** An ISO day, or nothing. */
export const day = z
  .string()
  .refine((value) => value === '' || isDay(value), 'must be a day such as 2025-11-22')
  .describe('ISO day')

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const SORTS = ['newest', 'oldest', 'due'] as const

const limit = z.coerce.number().int().min(1).max(MAX_PAGE).default(50)
const cursor = words.optional().describe('The `next` of the page before')
const asOf = day
  .optional()
  .describe('The day on which due and overdue are told apart; today (UTC) when left out')

export const claimsQuery = z.object({
  text: words.optional().describe('Words as typed into a search box: "quoted phrases", or, -not'),
  speaker: words.optional(),
  outlet: words.optional(),
  kind: z.union([z.enum(KINDS), z.array(z.enum(KINDS)).max(KINDS.length), z.literal('')]).optional(),
  place: words
    .optional()
    .describe(
      'A place’s name as in any article, or GeoNames ids parted by commas; - is no place that could be told',
    ),
  from: day.optional(),
  to: day.optional(),
  status: z.union([z.enum(STATUSES), z.literal('')]).optional(),
  review: z.union([z.enum(REVIEWS), z.literal('')]).optional(),
  dueFrom: day.optional().describe('Falls due on this day or later'),
  dueTo: day.optional().describe('Falls due on this day or earlier'),
  article: words.optional(),
  sort: z
    .union([z.enum(SORTS), z.literal('')])
    .optional()
    .describe('newest (default), oldest, or due: those that fall due only, soonest first'),
  asOf,
  cursor,
  limit,
})

/** What charts are narrowed by: the filters of the ledger, which lead to the list behind each number. */
export const chartQuery = claimsQuery.omit({ cursor: true, limit: true, sort: true })

export const timelineQuery = claimsQuery.omit({ sort: true })

export const articlesQuery = z.object({ outlet: words.optional(), cursor, limit })

export const dueQuery = z.object({ asOf, horizon: z.coerce.number().int().min(0).max(3660).default(7) })

export const facetsQuery = z.object({
  starting: words.optional().describe('Beginnings of the names’ words'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
})

export const idParams = z.object({ id: words.min(1).max(128) })

/** The store's filter for a query: what is empty does not narrow, and places in digits are ids. */
export function filterOf(query: Partial<z.infer<typeof claimsQuery>>): ClaimFilter {
  const { speaker, outlet, kind, place, text, from, to, status, review, dueFrom, dueTo, article } = query
  const given = {
    speaker,
    outlet,
    kind,
    text: folded(text),
    from,
    to,
    status,
    review,
    dueFrom,
    dueTo,
    article,
    place: placeOf(place),
  }
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(set)
}

/** PostgreSQL takes each "-" for a "not" and gives up over many of them in a row: more than one means no more than one. */
function folded(text: string | undefined): string | undefined {
  return text?.replace(/-[-\s]*-/g, '-')
}

function placeOf(place: string | undefined): ClaimFilter['place'] {
  const ids = place !== undefined && /^-?\d{1,9}(,-?\d{1,9})*$/.test(place)
  return ids ? place.split(',').map(Number) : place
}

/** The page of claims that a query asks for. */
export function pageOf(
  query: Pick<z.infer<typeof claimsQuery>, 'cursor' | 'limit' | 'asOf' | 'sort'>,
): PageOptions & { readonly cursor: string | null } {
  const { cursor, limit, asOf, sort } = query
  return {
    cursor: cursor === undefined || cursor === '' ? null : cursor,
    limit,
    ...(asOf === undefined || asOf === '' ? {} : { asOf }),
    ...(sort === undefined || sort === '' ? {} : { sort }),
  }
}

/** An optional text that was left empty is one that was not given. */
export function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}
