import { sha256 } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { CaptureRow, LastCapture } from './store.ts'

interface RawCapture {
  readonly sequence: number
  readonly article_id: string
  readonly recorded_at: string
  readonly about: Omit<CaptureRow, 'sequence' | 'recordedAt'>
}

const COLUMNS = 'sequence, article_id, recorded_at, about'

/** The captures of an article, oldest first. */
export async function capturesOf(
  connection: Connection,
  ledgerId: number,
  id: string,
): Promise<readonly CaptureRow[]> {
  const { rows } = await connection.query<RawCapture>(
    `select ${COLUMNS} from captures where ledger_id = $1 and article_id = $2 order by sequence`,
    [ledgerId, id],
  )
  return rows.map(toCapture)
}

/** The newest capture of exactly this URL. */
export async function lastCapture(
  connection: Connection,
  ledgerId: number,
  url: string,
): Promise<LastCapture | null> {
  const { rows } = await connection.query<RawCapture>(
    `select ${COLUMNS} from captures where ledger_id = $1 and url_sha256 = $2 order by sequence desc limit 1`,
    [ledgerId, sha256(url)],
  )
  return rows[0] === undefined ? null : { ...toCapture(rows[0]), articleId: rows[0].article_id }
}

function toCapture({ sequence, recorded_at: recordedAt, about }: RawCapture): CaptureRow {
  const { url, capturedAt, contentType, etag, lastModified, byteLength, bytesSha256, incomplete } = about
  const fetched = { url, capturedAt, contentType, etag, lastModified, byteLength, bytesSha256, incomplete }
  return { sequence, recordedAt, ...fetched }
}
