import type { CapturedPayload, Happening, ReadPayload, ReplayEntry } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import { claimColumns, ROOM } from '../project-claims.ts'
import { articleDay } from '../sql-day.ts'
import { sameJson } from './same-json.ts'

/** Checks that the tables hold, to the letter, what a page of entries says was captured and read. */
export async function checkRows(
  connection: Connection,
  ledgerId: number,
  entries: readonly ReplayEntry[],
): Promise<string | null> {
  const ids = [...new Set(entries.flatMap(({ happening }) => articleIdOf(happening)))]
  if (ids.length === 0) return null
  const range = [ledgerId, entries[0]!.sequence, entries.at(-1)!.sequence]
  const captures = await connection.query<CaptureLine>(CAPTURES, range)
  const articles = await connection.query<ArticleLine>(ARTICLES, [ledgerId, ids])
  const claims = await connection.query<ClaimLine>(CLAIMS, [
    ledgerId,
    range[1]! * ROOM,
    (range[2]! + 1) * ROOM,
  ])
  const tables: Tables = {
    captures: new Map(captures.rows.map((row) => [row.sequence, row])),
    articles: new Map(articles.rows.map((row) => [row.id, row])),
    claims: new Map(claims.rows.map((row) => [row.number, row])),
  }
  for (const entry of entries) {
    const fault = faultOf(entry, tables)
    if (fault !== null) return `Entry ${entry.sequence}: ${fault}.`
  }
  return null
}

interface CaptureLine {
  readonly sequence: number
  readonly article: string
  readonly about: object
}

interface ArticleLine {
  readonly id: string
  readonly number: number
  readonly day: string
  readonly capturedAt: string
  readonly text: string
  readonly about: CapturedPayload['article']
}

interface ClaimLine {
  readonly number: number
  readonly id: string
  readonly reading: number
  readonly article: string
  readonly columns: readonly unknown[]
  readonly claim: object
}

interface Tables {
  readonly captures: ReadonlyMap<number, CaptureLine>
  readonly articles: ReadonlyMap<string, ArticleLine>
  readonly claims: ReadonlyMap<number, ClaimLine>
}

const CAPTURES = `
  select sequence, article_id as article, about from captures
  where ledger_id = $1 and sequence between $2 and $3`

const ARTICLES = `
  select article_id as id, number, day, captured_at as "capturedAt", text_sha256 as text, about from articles
  where ledger_id = $1 and article_id = any($2::text[])`

const CLAIMS = `
  select body.number, body.claim, claims.claim_id as id, claims.reading, claims.article_id as article,
    json_build_array(claims.number, ordinal, day, kind, speaker_key, due_last, place_ids) as columns
  from claim_bodies as body
    left join claims on claims.ledger_id = body.ledger_id and claims.claim_id = body.claim ->> 'id'
      and claims.reading = body.number / ${ROOM}
  where body.ledger_id = $1 and body.number >= $2 and body.number < $3`

function articleIdOf(happening: Happening | null): readonly string[] {
  if (happening?.what === 'captured') return [happening.payload.article.id]
  return happening?.what === 'read' ? [happening.payload.articleId] : []
}

function faultOf({ happening, sequence }: ReplayEntry, tables: Tables): string | null {
  if (happening?.what === 'captured') return captureFault(sequence, happening.payload, tables)
  return happening?.what === 'read' ? readingFault(sequence, happening.payload, tables) : null
}

function captureFault(
  sequence: number,
  { article, ...about }: CapturedPayload,
  tables: Tables,
): string | null {
  const capture = tables.captures.get(sequence)
  if (capture?.article !== article.id || !sameJson(capture.about, about))
    return 'the table of captures does not show it'
  const row = tables.articles.get(article.id)
  // A later capture of the same bytes leaves the article's row as the first one made it.
  const first = row?.number === sequence
  if (row === undefined || (first && !sameJson(row.about, article)) || row.text !== article.textSha256)
    return 'the table of articles does not show it'
  return null
}

function readingFault(sequence: number, { articleId, claims }: ReadPayload, tables: Tables): string | null {
  const article = tables.articles.get(articleId)
  if (article === undefined) return 'the table of articles does not show it'
  const day = articleDay(article.about, article.capturedAt)
  if (article.day !== day) return 'the table of articles has another day'
  for (const [ordinal, claim] of claims.entries()) {
    const columns = claimColumns(claim, ordinal, sequence, day)
    const row = tables.claims.get(columns[0])
    const shown = row?.id === claim.id && row.article === articleId && sameJson(row.claim, claim)
    if (!shown || !sameJson(row.columns, columns))
      return `the table of claims does not show claim ${claim.id}`
  }
  return null
}
