import { inflateSync } from 'node:zlib'
import { checkCapture, checkReading, type ReplayEntry } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** About the most captured bytes that are held at once. */
const AT_ONCE = 33_554_432

/** Checks what a page of entries says was captured and read: the bytes, the texts, every span. Null when all is well. */
export async function checkEvidence(
  connection: Connection,
  ledgerId: number,
  entries: readonly ReplayEntry[],
): Promise<string | null> {
  for (const part of inParts(entries)) {
    const fault = await checkPart(connection, ledgerId, part)
    if (fault !== null) return fault
  }
  return null
}

function inParts(entries: readonly ReplayEntry[]): readonly (readonly ReplayEntry[])[] {
  const parts: ReplayEntry[][] = [[]]
  let size = 0
  for (const entry of entries) {
    const { happening } = entry
    const bytes = happening?.what === 'captured' ? happening.payload.byteLength : 0
    if (size > 0 && size + bytes > AT_ONCE) {
      parts.push([])
      size = 0
    }
    parts.at(-1)!.push(entry)
    size += bytes
  }
  return parts
}

async function checkPart(
  connection: Connection,
  ledgerId: number,
  entries: readonly ReplayEntry[],
): Promise<string | null> {
  const bytes = await bytesOf(connection, ledgerId, entries)
  const texts = await textsOf(connection, ledgerId, entries)
  for (const entry of entries) {
    const fault = faultOf(entry, bytes, texts)
    if (fault !== null) return `Entry ${entry.sequence}: ${fault}.`
  }
  return null
}

function faultOf(
  { happening }: ReplayEntry,
  bytes: ReadonlyMap<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
): string | null {
  if (happening?.what === 'captured') {
    const { payload } = happening
    const text = texts.get(payload.article.textSha256) ?? null
    return checkCapture(payload, bytes.get(payload.bytesSha256) ?? null, text)
  }
  if (happening?.what !== 'read') return null
  const text = texts.get(happening.payload.textSha256)
  return text === undefined ? 'its text is missing' : checkReading(happening.payload, text)
}

async function bytesOf(
  connection: Connection,
  ledgerId: number,
  entries: readonly ReplayEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = entries.flatMap(({ happening }) =>
    happening?.what === 'captured' ? [happening.payload.bytesSha256] : [],
  )
  if (names.length === 0) return new Map()
  const { rows } = await connection.query<{
    sha256: string
    encoding: string
    bytes: Buffer
    length: number
  }>(
    `select sha256, encoding, bytes, byte_length as length from blobs
     where ledger_id = $1 and sha256 = any($2::text[])`,
    [ledgerId, [...new Set(names)]],
  )
  return new Map(
    rows.map(({ sha256, encoding, bytes, length }) => [
      sha256,
      encoding === 'deflate' ? inflated(bytes, length) : bytes,
    ]),
  )
}

/** What does not inflate to its length is damaged: as no bytes at all, it will not have the hash that it should. */
function inflated(bytes: Buffer, length: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(length, 1) })
  } catch {
    return new Uint8Array()
  }
}

async function textsOf(
  connection: Connection,
  ledgerId: number,
  entries: readonly ReplayEntry[],
): Promise<ReadonlyMap<string, string>> {
  const names = entries.flatMap(({ happening }) => {
    if (happening?.what === 'captured') return [happening.payload.article.textSha256]
    return happening?.what === 'read' ? [happening.payload.textSha256] : []
  })
  if (names.length === 0) return new Map()
  const { rows } = await connection.query<{ sha256: string; text: string }>(
    'select sha256, text from texts where ledger_id = $1 and sha256 = any($2::text[])',
    [ledgerId, [...new Set(names)]],
  )
  return new Map(rows.map(({ sha256, text }) => [sha256, text]))
}
