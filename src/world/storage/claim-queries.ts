import type { Claim } from '../../claim/index.ts'
import type { Correction } from '../../ledger/index.ts'
import { CHOSEN, claimRows, type PlacedClaim } from './claim-rows.ts'
import { CLAIM_ORDERS, orderBy } from './claim-orders.ts'
import { whereOf } from './claim-filter.ts'
import type { Connection } from './connection.ts'
import { fromCursor, limitOf, toCursor } from './cursor.ts'
import type { CappedCount, ClaimFilter, ClaimHistory, ClaimRow, DueList, Page, PageOptions } from './store.ts'

/** A count stops here: beyond it, nobody reads the exact figure. */
const COUNT_CAP = 10_000

/** The longest list of what is due. */
const DUE_LIMIT = 200

/** A page of the claims that a filter lets through, newest first unless asked otherwise. */
export async function claimPage(
  connection: Connection,
  ledgerId: number,
  filter: ClaimFilter,
  page: PageOptions,
  asOf: string,
): Promise<Page<ClaimRow>> {
  const limit = limitOf(page)
  const after = fromCursor(page.cursor)
  const order = CLAIM_ORDERS[page.sort ?? 'newest']
  const { sql, values } = await whereOf(connection, ledgerId, filter, asOf)
  const place = `($${values.length + 1}::date, $${values.length + 2}::bigint)`
  const from = after === null ? '' : `and (claims.${order.column}, claims.number) ${order.after} ${place}`
  const found = await claimRows(
    connection,
    `select ${CHOSEN} from claims where ${sql} ${order.only} ${from}
     order by ${orderBy(order, 'claims')} limit ${limit + 1}`,
    orderBy(order, 'chosen'),
    after === null ? values : [...values, after.day, after.number],
    asOf,
  )
  const last = found.length > limit ? found[limit - 1] : undefined
  const day = order.column === 'day' ? last?.row.day : last?.dueLast
  return {
    rows: found.slice(0, limit).map(({ row }) => row),
    next:
      last === undefined || day === undefined || day === null ? null : toCursor({ day, number: last.number }),
  }
}

/** How many claims a filter lets through, counting no further than 10,000. */
export async function claimCount(
  connection: Connection,
  ledgerId: number,
  filter: ClaimFilter,
  asOf: string,
): Promise<CappedCount> {
  const { sql, values } = await whereOf(connection, ledgerId, filter, asOf)
  const { rows } = await connection.query<{ count: number }>(
    `select count(*) as count from (select 1 from claims where ${sql} limit ${COUNT_CAP}) as counted`,
    [...values],
  )
  const count = rows[0]?.count ?? 0
  return { count, capped: count === COUNT_CAP }
}

/** The claims with these ids as their latest reading has them, in the order of the ids. */
export async function claimsById(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
  asOf: string,
): Promise<readonly ClaimRow[]> {
  if (ids.length === 0) return []
  const found = await claimRows(
    connection,
    `select distinct on (claims.claim_id) ${CHOSEN}, array_position($2::text[], claims.claim_id) as position
     from claims where claims.ledger_id = $1 and claims.claim_id = any ($2::text[])
     order by claims.claim_id, claims.reading desc`,
    'chosen.position',
    [ledgerId, ids],
    asOf,
  )
  return found.map(({ row }) => row)
}

/** The ids that begin so, four of them at most; fewer digits than four name nothing. */
export async function claimsNamed(
  connection: Connection,
  ledgerId: number,
  beginning: string,
): Promise<readonly string[]> {
  if (!/^[0-9a-f]{4,16}$/.test(beginning)) return []
  const { rows } = await connection.query<{ id: string }>(
    `select distinct claim_id as id from claims where ledger_id = $1 and claim_id >= $2 and claim_id < $2 || 'g'
     order by claim_id limit 4`,
    [ledgerId, beginning],
  )
  return rows.map(({ id }) => id)
}

/** One claim with what every reading of its article made of it, newest first. */
export async function claimHistory(
  connection: Connection,
  ledgerId: number,
  id: string,
  asOf: string,
): Promise<ClaimHistory | null> {
  const [row] = await claimsById(connection, ledgerId, [id], asOf)
  if (row === undefined) return null
  const { rows } = await connection.query<{
    sequence: number
    recordedAt: string
    engine: string | null
    claim: Claim
    correction: Correction | null
  }>(
    `select claims.reading as sequence, entries.recorded_at as "recordedAt", body.claim,
       payloads.payload::json ->> 'engine' as engine, payloads.payload::json -> 'corrections' -> -1 as correction
     from claims
       join claim_bodies as body using (ledger_id, number)
       join entries on entries.ledger_id = claims.ledger_id and entries.sequence = claims.reading
       left join payloads on payloads.ledger_id = claims.ledger_id and payloads.sequence = claims.reading
     where claims.ledger_id = $1 and claims.claim_id = $2
     order by claims.reading desc`,
    [ledgerId, id],
  )
  const readings = rows.map(({ engine, correction, ...reading }) => ({
    ...reading,
    engine: engine ?? 'erased',
    correction: correction?.claimId === id && reading.claim.by.engine === 'person' ? correction : null,
  }))
  return { ...row, readings: readings.map(onlyFirst) }
}

/** A correction is told where it was made, and not again by each later reading that keeps it. */
function onlyFirst<Reading extends ClaimHistory['readings'][number]>(
  reading: Reading,
  index: number,
  readings: readonly Reading[],
): Reading {
  const before = readings[index + 1]
  const kept = before !== undefined && JSON.stringify(before.claim) === JSON.stringify(reading.claim)
  return kept ? { ...reading, correction: null } : reading
}

/** The claims of one reading of an article, in the text's order. */
export async function claimsOfReading(
  connection: Connection,
  ledgerId: number,
  articleId: string,
  reading: number,
  asOf: string,
): Promise<readonly ClaimRow[]> {
  const found = await claimRows(
    connection,
    `select ${CHOSEN}, claims.ordinal from claims
     where claims.ledger_id = $1 and claims.article_id = $2 and claims.reading = $3`,
    'chosen.ordinal',
    [ledgerId, articleId, reading],
    asOf,
  )
  return found.map(({ row }) => row)
}

// What a person confirmed stays due when a later version of its page, or another reading, takes its place in the lists.
const STILL_CONFIRMED = `claims.confirmation is not null and not exists (
  select from claims as newer where newer.ledger_id = $1 and newer.claim_id = claims.claim_id
    and newer.reading > claims.reading)`
const NOT_CARRIED = `(claims.confirmation is not null or not exists (
  select from claims as older where older.ledger_id = $1 and older.superseded_by = claims.claim_id
    and older.confirmation is not null))`

/** What is overdue and unreviewed (longest first), due on the day, and coming up within `horizon` days. */
export async function dueList(
  connection: Connection,
  ledgerId: number,
  asOf: string,
  horizon: number,
): Promise<DueList> {
  const until = new Date(Date.parse(asOf) + horizon * 86_400_000).toISOString().slice(0, 10)
  const list = async (condition: string, days: readonly string[]): Promise<readonly PlacedClaim[]> =>
    claimRows(
      connection,
      `select ${CHOSEN} from claims
       where claims.ledger_id = $1 and claims.live and claims.verdict is null and ${condition} and ${NOT_CARRIED}
       union all
       select ${CHOSEN} from claims
       where claims.ledger_id = $1 and not claims.live and claims.verdict is null and ${condition} and ${STILL_CONFIRMED}
       order by falls_due, number limit ${DUE_LIMIT + 1}`,
      'chosen.falls_due, chosen.number',
      [ledgerId, ...days],
      asOf,
    )
  const [overdue, due, upcoming] = await Promise.all([
    list('claims.falls_due < $2::date', [asOf]),
    list('claims.falls_due = $2::date', [asOf]),
    list('claims.falls_due > $2::date and claims.falls_due <= $3::date', [asOf, until]),
  ])
  const more = [overdue, due, upcoming].some((found) => found.length > DUE_LIMIT)
  return { asOf, overdue: cut(overdue), due: cut(due), upcoming: cut(upcoming), more }
}

function cut(found: readonly PlacedClaim[]): readonly ClaimRow[] {
  return found.slice(0, DUE_LIMIT).map(({ row }) => row)
}
