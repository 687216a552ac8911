import { consistencyProof, inclusionProof, rootOf, treeOf } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { entryPage } from './ledger-queries.ts'
import type { ConsistencyProof, InclusionProof } from './store.ts'

/**
 * Proves from the entries' own leaves that one of them is in the ledger, or in its first `size` entries. Linear in
 * the ledger's length.
 */
export async function proveInclusion(
  connection: Connection,
  ledgerId: number,
  sequence: number,
  size = Number.MAX_SAFE_INTEGER,
): Promise<InclusionProof | null> {
  const leaves = await leavesOf(connection, ledgerId, size)
  const path = inclusionProof(leaves, sequence)
  if (path === null) return null
  const { rows } = await entryPage(connection, ledgerId, { cursor: String(sequence), limit: 1 })
  const entry = rows[0]
  return entry === undefined ? null : { entry, size: leaves.length, treeHash: rootOf(treeOf(leaves)), path }
}

/** Proves from the entries' own leaves that an earlier ledger is a beginning of the present one, or of its first `size`. */
export async function proveConsistency(
  connection: Connection,
  ledgerId: number,
  oldSize: number,
  size = Number.MAX_SAFE_INTEGER,
): Promise<ConsistencyProof | null> {
  const leaves = await leavesOf(connection, ledgerId, size)
  const path = consistencyProof(leaves, oldSize)
  if (path === null) return null
  const oldTreeHash = rootOf(treeOf(leaves.slice(0, oldSize)))
  return { oldSize, oldTreeHash, size: leaves.length, treeHash: rootOf(treeOf(leaves)), path }
}

async function leavesOf(connection: Connection, ledgerId: number, size: number): Promise<readonly string[]> {
  const { rows } = await connection.query<{ leaf: string }>(
    'select leaf_hash as leaf from entries where ledger_id = $1 and sequence < $2 order by sequence',
    [ledgerId, size],
  )
  return rows.map((row) => row.leaf)
}
