import type { Claim } from '../../claim/index.ts'
import type { DayTally, Placed, PlaceTally } from './charting.ts'
import { whereOf } from './claim-filter.ts'
import type { Connection } from './connection.ts'
import { RecentlyUsed } from './gazetteer/index.ts'
import type { ClaimFilter } from './store.ts'

/** The most places of an answer: as many as a map of the world can show, and some 400 kB. */
const MOST_PLACES = 5000

/** How many places are remembered; some 200 bytes each. */
const REMEMBERED = 50_000

type Facts = Omit<PlaceTally, 'claims'>

/** A place's name and coordinates hang on its id, so they are read out of a claim once and then remembered. */
const remembered = new WeakMap<Connection, RecentlyUsed<Facts>>()

/** As many places of a claim are held by an index; what names more is read from the table (see its migration). */
const INDEXED = 100

/** SQL for the claims of a filter with what is counted of them, so that all of a ledger are counted in an index. */
function charted(filter: string): string {
  const part = (places: string): string =>
    `select claims.day, claims.number, claims.place_ids from claims where ${filter} and cardinality(claims.place_ids) ${places}`
  return `${part(`<= ${INDEXED}`)} union all ${part(`> ${INDEXED}`)}`
}

/** The places that a filter's claims are about, those with most claims first, at most 5,000. */
export async function placedClaims(
  connection: Connection,
  ledgerId: number,
  filter: ClaimFilter,
  asOf: string,
): Promise<Placed> {
  const { sql, values } = await whereOf(connection, ledgerId, filter, asOf)
  const { rows } = await connection.query<Counted>(
    `select id, count(*) as claims, max(number) as number, count(*) over () as places
     from (select unnest(place_ids) as id, number from (${charted(sql)}) as charted) as placed
     group by id order by 2 desc, 1 limit ${MOST_PLACES}`,
    [...values],
  )
  const facts = await factsOf(connection, ledgerId, rows)
  const places = rows.flatMap(({ id, claims }) => {
    const known = facts.get(String(id))
    return known === undefined ? [] : [{ ...known, claims }]
  })
  return { places, left: (rows[0]?.places ?? 0) - places.length }
}

interface Counted {
  readonly id: number
  readonly claims: number
  /** The number of a claim that is about the place. */
  readonly number: number
  readonly places: number
}

async function factsOf(
  connection: Connection,
  ledgerId: number,
  counted: readonly Counted[],
): Promise<RecentlyUsed<Facts>> {
  const memory = remembered.get(connection) ?? new RecentlyUsed<Facts>(REMEMBERED)
  remembered.set(connection, memory)
  const missing = counted.filter(({ id }) => memory.get(String(id)) === undefined)
  if (missing.length === 0) return memory
  const { rows } = await connection.query<{ places: Claim['where'] | null }>(
    `select claim -> 'where' as places from claim_bodies where ledger_id = $1 and number = any ($2::bigint[])`,
    [ledgerId, missing.map(({ number }) => number)],
  )
  for (const { geonameId, name, country, lat, lon, precision } of rows.flatMap(
    ({ places }) => places ?? [],
  )) {
    memory.set(String(geonameId), { geonameId, name, country, lat, lon, precision })
  }
  return memory
}

/** How many of a filter's claims stand on each day, whatever days the filter is narrowed to. */
export async function dayTallies(
  connection: Connection,
  ledgerId: number,
  { from: _from, to: _to, ...filter }: ClaimFilter,
  asOf: string,
): Promise<readonly DayTally[]> {
  const { sql, values } = await whereOf(connection, ledgerId, filter, asOf)
  const { rows } = await connection.query<DayTally>(
    `select day, count(*) as claims, count(*) filter (where place_ids <> '{}') as placed
     from (${charted(sql)}) as charted group by day order by day`,
    [...values],
  )
  return rows
}
