import type { Article, Window } from '../../article/index.ts'
import type { Claim } from '../../claim/index.ts'
import { statusOn, type Verdict } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { ClaimArticle, ClaimRow } from './store.ts'

/** A claim's row as the SQL below gives it. */
interface Raw {
  readonly id: string
  readonly claim: Claim
  readonly day: string
  readonly number: number
  readonly live: boolean
  readonly reading: number
  readonly falls_due: string | null
  readonly review: ClaimRow['review']
  readonly verdict: Verdict | null
  readonly fixed_due: Window | null
  readonly superseded_by: string | null
  readonly absent_from: string | null
  readonly absent_captured_at: string | null
  readonly about: Omit<Article, 'text'>
  readonly version: number
  readonly captured_at: string
}

/** A claim's row with its place in the order. */
export interface PlacedClaim {
  readonly row: ClaimRow
  readonly number: number
  readonly dueLast: string | null
}

/**
 * Claims as rows: `chosen` is SQL that picks rows of `claims` (narrow, so that picking is quick); only those that were
 * picked are joined with their bodies and articles. `order` is over `chosen`.
 */
export async function claimRows(
  connection: Connection,
  chosen: string,
  order: string,
  values: readonly unknown[],
  asOf: string,
): Promise<readonly PlacedClaim[]> {
  const { rows } = await connection.query<Raw>(
    `with chosen as materialized (${chosen})
     select chosen.claim_id as id, body.claim, chosen.day, chosen.number, chosen.live, chosen.reading, chosen.falls_due,
       chosen.review, chosen.verdict, chosen.fixed_due, chosen.superseded_by, chosen.absent_from, article.about, article.version,
       article.captured_at, later.captured_at as absent_captured_at
     from chosen
       join claim_bodies as body using (ledger_id, number)
       join articles as article using (ledger_id, article_id)
       left join articles as later on later.ledger_id = chosen.ledger_id and later.article_id = chosen.absent_from
     order by ${order}`,
    [...values],
  )
  return rows.map((raw) => ({ row: toRow(raw, asOf), number: raw.number, dueLast: raw.falls_due }))
}

/** The columns that `chosen` must have. */
export const CHOSEN = `claims.ledger_id, claims.claim_id, claims.number, claims.article_id, claims.day, claims.live,
  claims.reading, claims.falls_due, claims.review, claims.verdict, claims.fixed_due, claims.superseded_by, claims.absent_from`

function toRow(raw: Raw, asOf: string): ClaimRow {
  return {
    id: raw.id,
    claim: raw.claim,
    article: claimArticle(raw.about, raw.captured_at, raw.version),
    day: raw.day,
    status: statusOn(asOf, raw.falls_due, raw.verdict),
    review: raw.review,
    fixedDue: raw.fixed_due,
    current: raw.live,
    reading: raw.reading,
    absentFrom:
      raw.absent_from === null || raw.absent_captured_at === null
        ? null
        : { articleId: raw.absent_from, capturedAt: raw.absent_captured_at },
    supersededBy: raw.superseded_by,
  }
}

/** An article as a list of claims shows it. */
export function claimArticle(
  about: Omit<Article, 'text'>,
  capturedAt: string,
  version: number,
): ClaimArticle {
  const { id, url, outlet, title, published, language } = about
  return { id, url, outlet, title, published, capturedAt, language, version }
}
