import type { FullEntry } from '../../../ledger/index.ts'
import { ROOM } from '../project-claims.ts'
import { STANDING_COLUMNS } from '../project-review.ts'
import { maybeLarge, type Row, type Walkable } from './pages.ts'

/** An entry, with what it commits to. */
export interface EntryRow extends FullEntry, Row {}

export const ENTRIES: Walkable = {
  sql: (ledgerId) => `
    select sequence as at, sequence as key, sequence, recorded_at as "recordedAt", actor, what,
      payload_hash as "payloadHash", leaf_hash as "leafHash", tree_hash as "treeHash", salt,
      ${maybeLarge('payload', 'payload')}
    from entries left join payloads using (ledger_id, sequence) where ledger_id = ${ledgerId} order by sequence`,
  large: {
    column: 'payload',
    query: `select sequence as key, payload as value from payloads where ledger_id = $1 and sequence = any ($2)`,
  },
}

/** A row of `captures`, with the bytes that it names as they are kept. */
export interface CaptureRow extends Row {
  readonly article: string
  readonly url: string | null
  readonly recordedAt: string
  readonly about: string
  readonly encoding: 'identity' | 'deflate' | null
  readonly length: number | null
  readonly bytes: Buffer | null
}

const BLOB = `left join blobs on blobs.ledger_id = captures.ledger_id and sha256 = about ->> 'bytesSha256'`

export const CAPTURES: Walkable = {
  sql: (ledgerId) => `
    select sequence as at, sequence as key, article_id as article, url_sha256 as url, recorded_at as "recordedAt",
      about::text as about, encoding, byte_length as length, ${maybeLarge('bytes', 'bytes')}
    from captures ${BLOB} where captures.ledger_id = ${ledgerId} order by sequence`,
  large: {
    column: 'bytes',
    query: `select sequence as key, bytes as value from captures ${BLOB}
      where captures.ledger_id = $1 and sequence = any ($2)`,
  },
}

/** A row of `articles`, with the text that it names. */
export interface ArticleRow extends Row {
  readonly id: string
  readonly page: string
  readonly version: number
  readonly previous: string | null
  readonly latest: boolean
  readonly day: string
  readonly outlet: string | null
  readonly capturedAt: string
  readonly textSha256: string
  readonly reading: number | null
  readonly engine: string | null
  readonly claims: number
  readonly about: string
  readonly ownVoice: string
  readonly text: string | null
}

const TEXT = 'left join texts on texts.ledger_id = articles.ledger_id and sha256 = text_sha256'

export const ARTICLES: Walkable = {
  sql: (ledgerId) => `
    select number as at, number as key, article_id as id, page_sha256 as page, version, previous_id as previous, latest,
      day, outlet_key as outlet, captured_at as "capturedAt", text_sha256 as "textSha256", reading, engine, claims,
      about::text as about, own_voice::text as "ownVoice", ${maybeLarge('text', 'text')}
    from articles ${TEXT} where articles.ledger_id = ${ledgerId} order by number`,
  large: {
    column: 'text',
    query: `select number as key, text as value from articles ${TEXT}
      where articles.ledger_id = $1 and number = any ($2)`,
  },
}

/** A row of `claims`, with its body. `standing` is null where nobody has touched the claim since it was read. */
export interface ClaimRow extends Row {
  readonly id: string
  readonly reading: number
  readonly article: string
  readonly ordinal: number
  readonly day: string
  readonly kind: string
  readonly speaker: string | null
  readonly outlet: string | null
  readonly due: string | null
  readonly places: string
  readonly standing: readonly unknown[] | null
  readonly body: string | null
}

/** The columns that later entries change, in the order of a row's `standing`. */
export const LATER = ['live', 'superseded_by', 'absent_from', ...STANDING_COLUMNS] as const

const UNTOUCHED = LATER.map((column) => {
  if (column === 'live') return 'live'
  return column === 'review' ? `review = 'suggested'` : `${column} is null`
}).join(' and ')

export const CLAIMS: Walkable = {
  sql: (ledgerId) => `
    select number / ${ROOM} as at, number as key, claim_id as id, reading, article_id as article, ordinal, day, kind,
      speaker_key as speaker, outlet_key as outlet, due_last as due, place_ids::text as places,
      case when not (${UNTOUCHED}) then json_build_array(${LATER.join(', ')}) end as standing,
      ${maybeLarge('claim::text', 'body')}
    from claims left join claim_bodies using (ledger_id, number) where ledger_id = ${ledgerId} order by number`,
  large: {
    column: 'body',
    query: `select number as key, claim::text as value from claim_bodies where ledger_id = $1 and number = any ($2)`,
  },
}

/** A row of `claim_entries`. */
export interface ReviewRow extends Row {
  readonly id: string
  readonly stands: boolean
}

export const REVIEWS: Walkable = {
  sql: (ledgerId) => `
    select sequence as at, sequence as key, claim_id as id, stands from claim_entries
    where ledger_id = ${ledgerId} order by sequence`,
}
