import { sha256 } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { FeedState } from './store.ts'

/** What is known of a feed since it was last gone through; null when it never was. */
export async function feedState(
  connection: Connection,
  ledgerId: number,
  url: string,
): Promise<FeedState | null> {
  const { rows } = await connection.query<FeedState>(
    `select etag, last_modified as "lastModified" from feeds where ledger_id = $1 and url_sha256 = $2`,
    [ledgerId, sha256(url)],
  )
  return rows[0] ?? null
}

/** Keeps what the server gave with a feed, in place of what it gave before. */
export async function keepFeedState(
  connection: Connection,
  ledgerId: number,
  url: string,
  { etag, lastModified }: FeedState,
): Promise<void> {
  await connection.query(
    `insert into feeds (ledger_id, url_sha256, etag, last_modified) values ($1, $2, $3, $4)
     on conflict (ledger_id, url_sha256)
     do update set etag = excluded.etag, last_modified = excluded.last_modified, seen_at = now()`,
    [ledgerId, sha256(url), etag, lastModified],
  )
}
