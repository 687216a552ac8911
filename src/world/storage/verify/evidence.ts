import { inflateSync } from 'node:zlib'
import { checkCapture, checkReading, type CapturedPayload, type ReadPayload } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import type { CaptureRow } from './tables.ts'

/** Checks the bytes and the text of a capture: their hashes, and how the bytes are kept. Null when all is well. */
export function captureFault(
  payload: CapturedPayload,
  { bytes, encoding, length }: CaptureRow,
  text: string | null,
): string | null {
  const fault = checkCapture(payload, bytes === null ? null : unpacked(bytes, encoding, length ?? 0), text)
  if (fault !== null) return fault
  return length === payload.byteLength ? null : 'its captured bytes are kept under another length'
}

/** What does not inflate to its length is damaged: as no bytes at all, it will not have the hash that it should. */
function unpacked(bytes: Buffer, encoding: CaptureRow['encoding'], length: number): Uint8Array {
  if (encoding !== 'deflate') return bytes
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(length, 1) })
  } catch {
    return new Uint8Array()
  }
}

/** Checks that a reading shows the words of its text. */
export function readingFault(payload: ReadPayload, text: string | null): string | null {
  return text === null ? 'its text is missing' : checkReading(payload, text)
}

/** A text by its hash. */
export async function textOf(
  connection: Connection,
  ledgerId: number,
  sha256: string,
): Promise<string | null> {
  const { rows } = await connection.query<{ text: string }>(
    'select text from texts where ledger_id = $1 and sha256 = $2',
    [ledgerId, sha256],
  )
  return rows[0]?.text ?? null
}
