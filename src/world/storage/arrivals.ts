import type { Article } from '../../article/index.ts'
import { claimArticle } from './claim-rows.ts'
import type { Connection } from './connection.ts'
import type { Arrival } from './newsroom.ts'

interface Raw {
  readonly sequence: number
  readonly recordedAt: string
  readonly capturedAt: string
  readonly version: number
  readonly latest: boolean
  readonly claims: number
  readonly about: Omit<Article, 'text'>
}

/** Articles in the order in which they came in, the latest first. */
export async function arrivals(
  connection: Connection,
  ledgerId: number,
  limit: number,
): Promise<readonly Arrival[]> {
  const { rows } = await connection.query<Raw>(
    `with latest as (
       select * from articles where ledger_id = $1 order by number desc limit $2
     )
     select latest.number as sequence, recorded_at as "recordedAt", captured_at as "capturedAt", version, latest.latest,
       claims, about
     from latest join entries on entries.ledger_id = latest.ledger_id and entries.sequence = latest.number
     order by latest.number desc`,
    [ledgerId, limit],
  )
  return rows.map(({ about, capturedAt, version, sequence, recordedAt, claims, latest }) => ({
    ...claimArticle(about, capturedAt, version),
    byline: about.byline,
    incomplete: about.incomplete,
    sequence,
    recordedAt,
    claims,
    latest,
  }))
}
