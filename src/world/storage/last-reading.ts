import type { Span } from '../../article/index.ts'
import type { Claim } from '../../claim/index.ts'
import type { Correction } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'

/** The latest reading of an article, with what people corrected in it so far. */
export interface LastReading {
  readonly sequence: number
  readonly engine: string
  readonly claims: readonly Claim[]
  readonly ownVoice: readonly Span[]
  readonly corrections: readonly Correction[]
}

/** The latest reading of an article that is known and was read. */
export async function lastReading(
  connection: Connection,
  ledgerId: number,
  articleId: string,
): Promise<LastReading> {
  const article = await connection.query<Omit<LastReading, 'claims'>>(
    `select reading as sequence, engine, own_voice as "ownVoice",
       coalesce(payload::json -> 'corrections', '[]') as corrections
     from articles left join payloads on payloads.ledger_id = articles.ledger_id and sequence = reading
     where articles.ledger_id = $1 and article_id = $2`,
    [ledgerId, articleId],
  )
  return { ...article.rows[0]!, claims: await lastClaims(connection, ledgerId, articleId) }
}

/** The claims of an article's latest reading, in the text's order. */
export async function lastClaims(
  connection: Connection,
  ledgerId: number,
  articleId: string,
): Promise<readonly Claim[]> {
  const { rows } = await connection.query<{ claim: Claim }>(
    `select body.claim from articles join claims using (ledger_id, article_id, reading)
       join claim_bodies as body on body.ledger_id = claims.ledger_id and body.number = claims.number
     where articles.ledger_id = $1 and articles.article_id = $2 order by claims.ordinal`,
    [ledgerId, articleId],
  )
  return rows.map(({ claim }) => claim)
}
