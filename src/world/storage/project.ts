import type { ReadArticle } from '../../journey.ts'
import type { CapturedPayload, Comparison } from '../../ledger/index.ts'
import { expectRows } from './append.ts'
import type { Connection } from './connection.ts'
import { dropDeadLinks, linkAgain } from './links/link-again.ts'
import { keyOf, type Blob } from './prepare.ts'
import { articleDay } from './sql-day.ts'

/** Keeps bytes once, whoever captured them first. */
export async function keepBlob(connection: Connection, ledgerId: number, blob: Blob): Promise<void> {
  await connection.query(
    `insert into blobs (ledger_id, sha256, byte_length, encoding, bytes) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [ledgerId, blob.sha256, blob.byteLength, blob.encoding, blob.bytes],
  )
}

/** Keeps a text once. */
export async function keepText(
  connection: Connection,
  ledgerId: number,
  readArticle: ReadArticle,
): Promise<void> {
  const { textSha256, text } = readArticle.article
  await connection.query(
    'insert into texts (ledger_id, sha256, text) values ($1, $2, $3) on conflict do nothing',
    [ledgerId, textSha256, text],
  )
}

/** One capture of an article, as its entry says. */
export async function projectCapture(
  connection: Connection,
  ledgerId: number,
  entry: { readonly sequence: number; readonly recordedAt: string },
  payload: CapturedPayload,
  urlSha256: string | null,
): Promise<void> {
  const { article, ...about } = payload
  const { rowCount } = await connection.query(
    `insert into captures (ledger_id, sequence, article_id, url_sha256, recorded_at, about)
     values ($1, $2, $3, $4, $5, $6)`,
    [ledgerId, entry.sequence, article.id, urlSha256, entry.recordedAt, JSON.stringify(about)],
  )
  expectRows('captures', rowCount, 1)
}

/** What a new article's row needs beside its capture. */
export interface ArticlePlace {
  readonly pageSha256: string
  readonly version: number
  readonly number: number
}

/** A new article, which from now on is the latest version of its page. */
export async function projectArticle(
  connection: Connection,
  ledgerId: number,
  { article, previous, capturedAt }: CapturedPayload,
  { pageSha256, version, number }: ArticlePlace,
): Promise<void> {
  if (previous !== null) {
    const { rowCount } = await connection.query(
      'update articles set latest = false where ledger_id = $1 and article_id = $2',
      [ledgerId, previous],
    )
    expectRows('articles', rowCount, 1)
  }
  const { rowCount } = await connection.query(
    `insert into articles (ledger_id, article_id, page_sha256, version, previous_id, latest, number, day, outlet_key,
       captured_at, text_sha256, about)
     values ($1, $2, $3, $4, $5, true, $6, $7, $8, $9, $10, $11)`,
    [
      ledgerId,
      article.id,
      pageSha256,
      version,
      previous,
      number,
      articleDay(article, capturedAt),
      keyOf(article.outlet),
      capturedAt,
      article.textSha256,
      JSON.stringify(article),
    ],
  )
  expectRows('articles', rowCount, 1)
}

/** Sets an article's latest reading; what only an older reading had is no longer listed. */
export async function projectReading(
  connection: Connection,
  ledgerId: number,
  reading: number,
  engine: string,
  { article, ownVoice, claims }: ReadArticle,
): Promise<void> {
  await connection.query(
    'update claims set live = false where ledger_id = $1 and article_id = $2 and live and reading < $3',
    [ledgerId, article.id, reading],
  )
  await linkAgain(connection, ledgerId, article.id)
  const { rowCount } = await connection.query(
    `update articles set reading = $3, engine = $4, own_voice = $5, claims = $6
     where ledger_id = $1 and article_id = $2`,
    [ledgerId, article.id, reading, engine, JSON.stringify(ownVoice), claims.length],
  )
  expectRows('articles', rowCount, 1)
}

/** Marks the statements of the version before: those still said are listed with the new version, the others as absent. */
export async function projectComparison(
  connection: Connection,
  ledgerId: number,
  articleId: string,
  { absent, carried, with: previous }: Comparison,
): Promise<void> {
  await connection.query(
    `update claims as claim
     set live = past.after_id is null,
       superseded_by = past.after_id,
       absent_from = case when claim.claim_id = any($6::text[]) then $3 end
     from (
       select known.claim_id, known.reading, moved.after_id
       from articles join claims as known using (ledger_id, article_id, reading)
         left join unnest($4::text[], $5::text[]) as moved (before_id, after_id) on moved.before_id = known.claim_id
       where articles.ledger_id = $1 and articles.article_id = $2
     ) as past
     where claim.ledger_id = $1 and claim.claim_id = past.claim_id and claim.reading = past.reading`,
    [
      ledgerId,
      previous,
      articleId,
      carried.map(([before]) => before),
      carried.map(([, after]) => after),
      absent,
    ],
  )
  await dropDeadLinks(connection, ledgerId, previous)
}
