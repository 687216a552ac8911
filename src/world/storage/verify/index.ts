/** verify/: reads the whole ledger again, and names the first thing that is wrong. */
import {
  EMPTY_HEAD,
  EMPTY_ROOT,
  followEntry,
  rootOf,
  startReplay,
  type Checkpoint,
  type FullEntry,
  type Head,
  type ReplayEntry,
  type Replaying,
} from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import type { Database } from '../database.ts'
import type { Progress, Verified } from '../store.ts'
import { entryPages } from './entry-pages.ts'
import { checkEvidence } from './evidence.ts'
import { checkRows } from './rows.ts'
import { checkStanding, withoutWords } from './standing.ts'

/** The ledger as one moment saw it: entries that are added meanwhile are not read. */
const SNAPSHOT = `set transaction isolation level repeatable read, read only; set local statement_timeout = 0`

/** What a verification knows while it goes through the entries. */
interface Walk {
  readonly connection: Connection
  readonly ledgerId: number
  readonly replaying: Replaying
  /** Entries without a payload that no "erased" entry has named yet. */
  readonly missing: Set<number>
  readonly against: readonly Checkpoint[]
  head: Head
}

/**
 * Reads the whole ledger again: every entry, the captured bytes and texts, every span of every reading, and whether the
 * tables show what a replay of the entries gives; and that it grew from what checkpoints saw. Linear; memory holds one page of entries, and the standing of articles and claims without their words.
 */
export async function verifyLedger(
  database: Database,
  ledgerId: number,
  onProgress: (progress: Progress) => void,
  against: readonly Checkpoint[] = [],
): Promise<Verified> {
  return onTwo(database, async (reader, connection) => {
    const stored = await storedHead(connection, ledgerId)
    const replaying = startReplay()
    const walk: Walk = { connection, ledgerId, replaying, missing: new Set(), against, head: EMPTY_HEAD }
    for await (const page of entryPages(reader, ledgerId)) {
      const fault = await checkPage(walk, page)
      if (fault !== null) return result(walk.head, fault)
      onProgress({ step: 'verify', done: walk.head.tree.size, total: stored.size })
    }
    const fault = cutFault(walk) ?? headFault(walk.head, stored) ?? missingFault(walk)
    return result(walk.head, fault ?? (await checkStanding(connection, ledgerId, replaying.state())))
  })
}

/** Two connections that see the same moment: while one is asked about a page, the other brings the next. */
async function onTwo<T>(
  database: Database,
  work: (reader: Connection, other: Connection) => Promise<T>,
): Promise<T> {
  return database.transaction(async (reader) => {
    await reader.query(SNAPSHOT)
    const { rows } = await reader.query<{ id: string }>('select pg_export_snapshot() as id')
    return database.transaction(async (other) => {
      await other.query(`${SNAPSHOT}; set transaction snapshot '${rows[0]!.id}'`)
      return work(reader, other)
    })
  })
}

function result(head: Head, fault: string | null): Verified {
  return { ok: fault === null, fault, entries: head.tree.size, treeHash: rootOf(head.tree) }
}

async function checkPage(walk: Walk, page: readonly FullEntry[]): Promise<string | null> {
  const { connection, ledgerId } = walk
  const good: ReplayEntry[] = []
  let fault: string | null = null
  for (const entry of page) {
    fault = follow(walk, entry)
    if (fault !== null) break
    good.push(toReplay(entry))
  }
  for (const entry of good) note(walk, entry)
  // What stands before the fault is looked at first: the first thing that is wrong is named.
  return (
    (await checkEvidence(connection, ledgerId, good)) ??
    fault ??
    (await checkRows(connection, ledgerId, good))
  )
}

function follow(walk: Walk, entry: FullEntry): string | null {
  const followed = followEntry(walk.head, entry)
  if (!followed.ok) return followed.problem.message
  walk.head = followed.value
  return againstFault(walk, entry.treeHash)
}

function againstFault({ against, head }: Walk, root: string): string | null {
  const { size } = head.tree
  const other = against.find((checkpoint) => checkpoint.size === size && checkpoint.root !== root)
  if (other === undefined) return null
  return `The first ${size} entries are not those of the checkpoint: they were rewritten after it, or go on from an old backup.`
}

function cutFault({ against, head }: Walk): string | null {
  const { size } = head.tree
  const ahead = against.find((checkpoint) => checkpoint.size > size)
  if (ahead !== undefined)
    return `The checkpoint saw ${ahead.size} entries, and the ledger ends after ${size}: its end was cut off.`
  const odd = against.some((checkpoint) => checkpoint.size === 0 && checkpoint.root !== EMPTY_ROOT)
  return odd ? 'The checkpoint of an empty ledger has the root of another.' : null
}

function toReplay(entry: FullEntry): ReplayEntry {
  const { payload, what, actor } = entry
  const happening = payload === null ? null : { what, actor, payload: JSON.parse(payload) }
  return { ...entry, happening }
}

function note({ replaying, missing }: Walk, entry: ReplayEntry): void {
  const { happening, sequence } = entry
  if (happening === null) missing.add(sequence)
  if (happening?.what === 'erased') for (const one of erasedBy(happening.payload)) missing.delete(one)
  replaying.add({ ...entry, happening: withoutWords(happening) })
}

function erasedBy({ sequences }: { readonly sequences?: unknown }): readonly number[] {
  return Array.isArray(sequences) ? sequences.filter((one): one is number => typeof one === 'number') : []
}

function missingFault({ missing }: Walk): string | null {
  const [first] = missing
  return first === undefined
    ? null
    : `Entry ${first}: its payload is gone, and no entry says that it was erased.`
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

function headFault({ tree }: Head, stored: StoredHead): string | null {
  if (tree.size !== stored.size)
    return `The ledger had ${stored.size} entries and now ends after ${tree.size}.`
  return rootOf(tree) === rootOf(stored) ? null : `The ledger's end is not what its entries give.`
}
