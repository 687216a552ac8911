import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Article, Span } from '../../article/index.ts'
import { wordsOf } from '../../ledger/index.ts'
import { capturesOf } from './capture-queries.ts'
import { claimsOfReading } from './claim-queries.ts'
import { claimArticle } from './claim-rows.ts'
import type { Connection } from './connection.ts'
import { fromCursor, limitOf, toCursor } from './cursor.ts'
import type { ArticleRow, ArticleView, Page, PageOptions, VersionRow } from './store.ts'

const decompress = promisify(inflate)

interface RawArticle {
  readonly id: string
  readonly page_sha256: string
  readonly version: number
  readonly latest: boolean
  readonly captured_at: string
  readonly reading: number
  readonly engine: string
  readonly claims: number
  readonly day: string
  readonly number: number
  readonly about: Omit<Article, 'text'>
}

const COLUMNS = `articles.article_id as id, articles.page_sha256, articles.version, articles.latest,
  articles.captured_at, articles.reading, articles.engine, articles.claims, articles.day, articles.number, articles.about`

/** An article whole, by its id or its first digits (eight at least) where those name only one. */
export async function articleView(
  connection: Connection,
  ledgerId: number,
  id: string,
  asOf: string,
): Promise<ArticleView | null> {
  if (!/^[0-9a-f]{8,64}$/.test(id)) return null
  const { rows } = await connection.query<RawArticle & { text: string; own_voice: readonly Span[] }>(
    `select ${COLUMNS}, texts.text, articles.own_voice
     from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
     where articles.ledger_id = $1 and articles.article_id >= $2 and articles.article_id < $2 || 'g' limit 2`,
    [ledgerId, id],
  )
  const [raw] = rows
  if (raw === undefined || rows.length > 1) return null
  return {
    article: { ...raw.about, text: raw.text },
    ownVoice: raw.own_voice,
    claims: await claimsOfReading(connection, ledgerId, raw.id, raw.reading, asOf),
    captures: await capturesOf(connection, ledgerId, raw.id),
    versions: await versionsOf(connection, ledgerId, raw.page_sha256),
    version: raw.version,
    latest: raw.latest,
    reading: raw.reading,
    engine: raw.engine,
  }
}

async function versionsOf(
  connection: Connection,
  ledgerId: number,
  page: string,
): Promise<readonly VersionRow[]> {
  const { rows } = await connection.query<VersionRow>(
    `select article_id as "articleId", version, captured_at as "capturedAt", claims
     from articles where ledger_id = $1 and page_sha256 = $2 order by version`,
    [ledgerId, page],
  )
  return rows
}

/** A page of articles, newest first. */
export async function articlePage(
  connection: Connection,
  ledgerId: number,
  { outlet }: { readonly outlet?: string },
  page: PageOptions,
): Promise<Page<ArticleRow>> {
  const limit = limitOf(page)
  const after = fromCursor(page.cursor)
  const { rows } = await connection.query<RawArticle>(
    `select ${COLUMNS} from articles
     where ledger_id = $1 and ($2::date is null or (day, number) < ($2::date, $3::bigint))
       and ($4::text[] is null or ' ' || outlet_key || ' ' like all ($4::text[]))
     order by day desc, number desc limit ${limit + 1}`,
    [
      ledgerId,
      after?.day ?? null,
      after?.number ?? null,
      outlet === undefined ? null : wordsOf(outlet).map((word) => `% ${word} %`),
    ],
  )
  const last = rows[limit - 1]
  return {
    rows: rows.slice(0, limit).map(toArticleRow),
    next: rows.length > limit && last !== undefined ? toCursor(last) : null,
  }
}

function toArticleRow({ about, captured_at: capturedAt, version, claims, latest }: RawArticle): ArticleRow {
  const { byline, incomplete } = about
  return { ...claimArticle(about, capturedAt, version), byline, incomplete, claims, latest }
}

/** Captured bytes as they came in, by their SHA-256. */
export async function blobBytes(
  connection: Connection,
  ledgerId: number,
  sha256: string,
): Promise<Uint8Array | null> {
  const { rows } = await connection.query<{ encoding: string; bytes: Buffer }>(
    'select encoding, bytes from blobs where ledger_id = $1 and sha256 = $2',
    [ledgerId, sha256],
  )
  const blob = rows[0]
  if (blob === undefined) return null
  return blob.encoding === 'deflate' ? decompress(blob.bytes) : blob.bytes
}
