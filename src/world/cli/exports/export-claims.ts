import { createHash } from 'node:crypto'
import {
  claimLine,
  endBody,
  endLine,
  headLine,
  toShared,
  type ManifestHead,
  type ShareFormat,
} from '../../../share/index.ts'
import type { ClaimFilter, ClaimRow, Page, Store } from '../../storage/index.ts'
import type { Write } from '../with-output.ts'

/** Claims to a page: the most that the store gives at once. */
const PAGE = 200

/** What is exported: those claims, in that format, into a file of that name. */
export interface Chosen {
  readonly file: string
  readonly format: ShareFormat
  readonly filter: ClaimFilter
}

/**
 * Writes the claims page by page, so that memory holds one, and beside them a manifest with a hash of each and of all.
 * Yields how many; null when it was stopped before the end.
 */
export async function exportClaims(
  store: Store,
  { file, format, filter }: Chosen,
  write: Write,
  note: Write,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (written: number) => void },
): Promise<number | null> {
  const asOf = new Date().toISOString().slice(0, 10)
  const head = { file, format: format.name, ledger: await store.ledgerEnd(), asOf, filter: { ...filter } }
  const manifest = startManifest(write, note)
  await manifest.begin(head, format.before)
  let cursor: string | null = null
  let written = 0
  do {
    const page: Page<ClaimRow> = await store.claims(filter, { cursor, limit: PAGE, asOf })
    if (signal.aborted) return null
    await manifest.add(page.rows, format, written === 0)
    written += page.rows.length
    onProgress(written)
    cursor = page.next
  } while (cursor !== null)
  await manifest.end(format.after, written, (await store.ledgerEnd()).size)
  return written
}

interface Manifest {
  readonly begin: (head: Omit<ManifestHead, 'sayso'>, before: string) => Promise<void>
  readonly add: (rows: readonly ClaimRow[], format: ShareFormat, first: boolean) => Promise<void>
  readonly end: (after: string, claims: number, size: number) => Promise<void>
}

/** Writes both files together, and hashes them on the way. */
function startManifest(write: Write, note: Write): Manifest {
  const [whole, lines] = [createHash('sha256'), createHash('sha256')]
  let bytes = 0
  const put = async (text: string): Promise<void> => {
    whole.update(text)
    bytes += Buffer.byteLength(text)
    await write(text)
  }
  const tell = async (text: string): Promise<void> => {
    lines.update(text)
    await note(text)
  }
  return {
    begin: async (head, before) => {
      await tell(`${headLine(head)}\n`)
      await put(before)
    },
    add: async (rows, format, first) => {
      if (rows.length === 0) return
      const texts = rows.map((row) => format.write(toShared(row)))
      await put((first ? '' : format.between) + texts.join(format.between))
      await tell(rows.map(({ id, reading }, at) => `${claimLine(id, reading, texts[at]!)}\n`).join(''))
    },
    end: async (after, claims, size) => {
      await put(after)
      const body = endBody({ claims, size, bytes, sha256: whole.digest('hex') })
      await note(`${endLine(body, lines.update(body).digest('hex'))}\n`)
    },
  }
}
