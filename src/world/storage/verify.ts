import {
  checkCapture,
  checkReading,
  EMPTY_HEAD,
  followEntry,
  rootOf,
  type CapturedPayload,
  type FullEntry,
  type Head,
  type ReadPayload,
} from '../../ledger/index.ts'
import { blobBytes } from './article-queries.ts'
import type { Connection } from './connection.ts'
import { entryPage } from './ledger-queries.ts'
import type { Progress, Verified } from './store.ts'

const PAGE = 200

/**
 * Reads the whole ledger again: every entry, the captured bytes and texts, and every span of every reading. Names the
 * first thing that is wrong. Memory stays at one page of entries.
 */
export async function verifyLedger(
  connection: Connection,
  ledgerId: number,
  onProgress: (progress: Progress) => void,
): Promise<Verified> {
  const stored = await storedHead(connection, ledgerId)
  let head: Head = EMPTY_HEAD
  let cursor: string | null = null
  do {
    const page: { rows: readonly FullEntry[]; next: string | null } = await entryPage(connection, ledgerId, {
      cursor,
      limit: PAGE,
    })
    for (const entry of page.rows) {
      const followed = followEntry(head, entry)
      if (!followed.ok) return result(head, followed.problem.message)
      const fault = await checkEvidence(connection, ledgerId, entry)
      if (fault !== null) return result(head, `Entry ${entry.sequence}: ${fault}.`)
      head = followed.value
    }
    onProgress({ step: 'verify', done: head.tree.size, total: stored.size })
    cursor = page.next
  } while (cursor !== null)
  return result(head, headFault(head, stored))
}

function result(head: Head, fault: string | null): Verified {
  return { ok: fault === null, fault, entries: head.tree.size, treeHash: rootOf(head.tree) }
}

interface StoredHead {
  readonly size: number
  readonly peaks: readonly string[]
}

async function storedHead(connection: Connection, ledgerId: number): Promise<StoredHead> {
  const { rows } = await connection.query<{ size: number; peaks: string[] }>(
    'select size, peaks from ledgers where ledger_id = $1',
    [ledgerId],
  )
  return rows[0] ?? { size: 0, peaks: [] }
}

/** Entries may have been added while we read; fewer than the head knew of means that the end was cut off. */
function headFault({ tree }: Head, stored: StoredHead): string | null {
  if (tree.size < stored.size) return `The ledger had ${stored.size} entries and now ends after ${tree.size}.`
  if (tree.size === stored.size && rootOf(tree) !== rootOf(stored))
    return `The ledger's end is not what its entries give.`
  return null
}

async function checkEvidence(
  connection: Connection,
  ledgerId: number,
  { what, payload }: FullEntry,
): Promise<string | null> {
  if (payload === null) return null
  if (what === 'captured') {
    const captured: CapturedPayload = JSON.parse(payload)
    const bytes = await blobBytes(connection, ledgerId, captured.bytesSha256).catch(() => new Uint8Array())
    return checkCapture(captured, bytes, await textOf(connection, ledgerId, captured.article.textSha256))
  }
  if (what !== 'read') return null
  const read: ReadPayload = JSON.parse(payload)
  const text = await textOf(connection, ledgerId, read.textSha256)
  return text === null ? null : checkReading(read, text)
}

async function textOf(connection: Connection, ledgerId: number, sha256: string): Promise<string | null> {
  const { rows } = await connection.query<{ text: string }>(
    'select text from texts where ledger_id = $1 and sha256 = $2',
    [ledgerId, sha256],
  )
  return rows[0]?.text ?? null
}
