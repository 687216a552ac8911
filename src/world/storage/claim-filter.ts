import { nameKey, STATUSES, wordsOf, type Status } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { PERSON_OF_CLAIM, speakersFound } from './persons/index.ts'
import { isDay } from './sql-day.ts'
import { storeError } from './store-error.ts'
import type { ClaimFilter } from './store.ts'

/** The ceiling of design.md, section 6, for anything typed into a search. */
const MAX_QUERY = 512

/** A filter stands for at most this many names; whoever means more must say more. */
const MAX_NAMES = 500

/** SQL conditions over `claims`, and the values they name; `$1` is the ledger. */
export interface Where {
  readonly sql: string
  readonly values: readonly unknown[]
}

type Bind = (value: unknown) => string
type Clause = string | null

/** The conditions of a filter on a day. Names are looked up first, so that the claims are found by an index. */
export async function whereOf(
  connection: Connection,
  ledgerId: number,
  filter: ClaimFilter,
  asOf: string,
): Promise<Where> {
  checkFilter(filter)
  const values: unknown[] = [ledgerId]
  const bind: Bind = (value) => `$${values.push(value)}`
  const clauses: readonly Clause[] = [
    'claims.ledger_id = $1 and claims.live',
    await speakerClause(connection, ledgerId, filter.speaker, bind),
    await outletClause(connection, ledgerId, filter.outlet, bind),
    await placeClause(connection, ledgerId, filter.place, bind),
    kindClause(filter, bind),
    textClause(filter, bind),
    filter.from === undefined ? null : `claims.day >= ${bind(filter.from)}::date`,
    filter.to === undefined ? null : `claims.day <= ${bind(filter.to)}::date`,
    filter.dueFrom === undefined ? null : `claims.falls_due >= ${bind(filter.dueFrom)}::date`,
    filter.dueTo === undefined ? null : `claims.falls_due <= ${bind(filter.dueTo)}::date`,
    filter.review === undefined ? null : `claims.review = ${bind(filter.review)}`,
    filter.article === undefined ? null : `claims.article_id = ${bind(filter.article)}`,
    filter.status === undefined ? null : statusClause(filter.status, asOf, bind),
  ]
  return { sql: clauses.filter((clause) => clause !== null).join(' and '), values }
}

function checkFilter(filter: ClaimFilter): void {
  for (const [field, value] of Object.entries(filter)) {
    if (typeof value !== 'string') continue
    if (value.length > MAX_QUERY) throw badFilter(field, `is longer than ${MAX_QUERY} characters`)
    if (value.includes('\0')) throw badFilter(field, 'holds a NUL character')
  }
  for (const field of ['from', 'to', 'dueFrom', 'dueTo'] as const) {
    if (filter[field] !== undefined && !isDay(filter[field]))
      throw badFilter(field, 'is not a day like 2026-01-31')
  }
  if (filter.status !== undefined && !STATUSES.includes(filter.status))
    throw badFilter('status', 'is not a status')
}

function badFilter(field: string, why: string): Error {
  return storeError('bad-filter', `The filter "${field}" ${why}.`, 'Correct it.')
}

/**
 * Speakers match by whole words in any order: "Ivanov" finds "Colonel Ivan Ivanov", in every spelling of whoever people
 * said goes by such a name.
 */
async function speakerClause(
  connection: Connection,
  ledgerId: number,
  name: string | undefined,
  bind: Bind,
): Promise<Clause> {
  if (name === undefined) return null
  const { keys, persons, personKeys } = await speakersFound(connection, ledgerId, name)
  const own =
    keys.length === 1 ? `speaker_key = ${bind(keys[0])}` : `speaker_key = any (${bind(keys)}::text[])`
  if (persons.length === 0) return own
  const theirs = `claims.speaker_key = any (${bind(personKeys)}::text[]) and ${PERSON_OF_CLAIM} = any (${bind(persons)}::bigint[])`
  return `(claims.${own} or ${theirs})`
}

/** Outlets match by whole words in any order. */
async function outletClause(
  connection: Connection,
  ledgerId: number,
  name: string | undefined,
  bind: Bind,
): Promise<Clause> {
  if (name === undefined) return null
  const { rows } = await connection.query<{ key: string }>(
    `select key from names where ledger_id = $1 and facet = 'outlet' and ' ' || key || ' ' like all ($2::text[])
     limit ${MAX_NAMES}`,
    // Keys are letters, digits and spaces: nothing in them means anything to LIKE.
    [ledgerId, wordsOf(name).map((word) => `% ${word} %`)],
  )
  const keys = wordsOf(name).length === 0 ? [] : rows.map((row) => row.key)
  return keys.length === 1 ? `outlet_key = ${bind(keys[0])}` : `outlet_key = any (${bind(keys)}::text[])`
}

/** Stands for claims whose place could not be told; nothing is called so. */
const NOWHERE = '-'

/** Places match by a whole name: "York" does not find New York. */
async function placeClause(
  connection: Connection,
  ledgerId: number,
  place: ClaimFilter['place'],
  bind: Bind,
): Promise<Clause> {
  if (place === undefined) return null
  if (place === NOWHERE) return "claims.place_ids = '{}'"
  const ids = typeof place === 'string' ? await placeIds(connection, ledgerId, place) : [place].flat()
  return `claims.place_ids && ${bind(ids)}::integer[]`
}

async function placeIds(connection: Connection, ledgerId: number, name: string): Promise<readonly number[]> {
  if (/^\d{1,9}$/.test(name)) return [Number(name)]
  const { rows } = await connection.query<{ ref: string }>(
    `select distinct ref from names where ledger_id = $1 and facet = 'place' and key = $2 limit ${MAX_NAMES}`,
    [ledgerId, nameKey(name)],
  )
  return rows.map((row) => Number(row.ref))
}

function kindClause({ kind }: ClaimFilter, bind: Bind): Clause {
  if (kind === undefined) return null
  return typeof kind === 'string'
    ? `claims.kind = ${bind(kind)}`
    : `claims.kind = any (${bind(kind)}::text[])`
}

// Content is kept by English word stems, names as they are; a query is asked both ways. Words of other languages and
// scripts have no English stem and are found as they are.
function textClause({ text }: ClaimFilter, bind: Bind): Clause {
  if (text === undefined || text.trim() === '') return null
  // PostgreSQL's parser gives up on a long run of minus signs; one says the same.
  const query = bind(text.replace(/-[-\s]*-/g, '-'))
  return `claims.words @@ (websearch_to_tsquery('english', ${query}) || websearch_to_tsquery('simple', ${query}))`
}

function statusClause(status: Status, asOf: string, bind: Bind): string {
  switch (status) {
    case 'no-due-date':
      return 'claims.falls_due is null and claims.verdict is null'
    case 'open':
      return `claims.falls_due > ${bind(asOf)}::date and claims.verdict is null`
    case 'due':
      return `claims.falls_due = ${bind(asOf)}::date and claims.verdict is null`
    case 'overdue':
      return `claims.falls_due < ${bind(asOf)}::date and claims.verdict is null`
    default:
      return `claims.verdict = ${bind(status)}`
  }
}
