import type { Connection, Statement } from '../connection.ts'
import type { LinkRow } from './link-row.ts'

/** Of a saying that stands in many articles, this many of the first claims that say it are looked at, and of the last. */
const ENDS = 20

/** A claim that says a saying, with what it is ranked by. */
export interface Telling extends Omit<LinkRow, 'claim' | 'names'> {
  readonly saying: number
  readonly speaker: string | null
  readonly places: readonly number[]
}

const TELLINGS: Statement = {
  name: 'tellings-of',
  text: `
  select own.saying, claims.number, claims.claim_id as id, claims.article_id as "articleId", claims.day, claims.ordinal,
    claims.speaker_key as speaker, claims.place_ids as places
  from unnest($2::bigint[]) as own (saying)
    cross join lateral (
      (select number from tellings
       where ledger_id = $1 and saying = own.saying and number < $3 order by number limit ${ENDS})
      union
      (select number from tellings
       where ledger_id = $1 and saying = own.saying and number < $3 order by number desc limit ${ENDS})) as told
    join claims on claims.ledger_id = $1 and claims.number = told.number and claims.live
  order by claims.number`,
}

/**
 * The claims that say these sayings, by saying: those that stand, numbered below `before`; of one speaker on one day the
 * first, so that 500 copies of a sentence are looked at once.
 */
export async function tellingsOf(
  connection: Connection,
  ledgerId: number,
  sayings: readonly number[],
  before: number,
): Promise<ReadonlyMap<number, readonly Telling[]>> {
  const { rows } = await connection.query<Telling>(TELLINGS, [ledgerId, sayings, before])
  const found = new Map<number, Telling[]>()
  const met = new Set<string>()
  for (const telling of rows) {
    const { saying, speaker, day } = telling
    const key = JSON.stringify([saying, speaker, day])
    if (met.has(key)) continue
    met.add(key)
    found.set(saying, [...(found.get(saying) ?? []), telling])
  }
  return found
}
