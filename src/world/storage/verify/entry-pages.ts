import type { FullEntry } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** Most entries of a page, and about the most characters of payload: a page of large payloads is cut shorter. */
const PAGE = 1_000
const PAGE_BYTES = 8_388_608

// octet_length does not read a long payload: only those within the page are fetched at all.
const ENTRIES = `
  select sequence, recorded_at as "recordedAt", actor, what, payload_hash as "payloadHash", leaf_hash as "leafHash",
    tree_hash as "treeHash", payload, salt
  from (
    select entries.*, payload, salt, sum(octet_length(payload)) over (order by sequence) - octet_length(payload) as before
    from entries left join payloads using (ledger_id, sequence)
    where ledger_id = $1 and sequence >= $2 order by sequence limit ${PAGE}
  ) as page
  where coalesce(before, 0) < ${PAGE_BYTES} order by sequence`

/** Every entry with its payload, oldest first, a page at a time; the next page is on its way while one is worked on. */
export async function* entryPages(
  connection: Connection,
  ledgerId: number,
): AsyncGenerator<readonly FullEntry[]> {
  let coming = page(connection, ledgerId, 0)
  try {
    for (;;) {
      const rows = await coming
      const last = rows.at(-1)
      if (last === undefined) return
      coming = page(connection, ledgerId, last.sequence + 1)
      yield rows
    }
  } finally {
    // Who stops early is not handed back the connection while it is still being asked; that it fails is then no news.
    await coming.catch(() => undefined)
  }
}

async function page(connection: Connection, ledgerId: number, from: number): Promise<readonly FullEntry[]> {
  const { rows } = await connection.query<FullEntry>(ENTRIES, [ledgerId, from])
  return rows
}
