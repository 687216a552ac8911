import { consistencyRanges, inclusionRanges, type LeafRange } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { leafRoots } from './leaf-roots.ts'
import { entryPage } from './ledger-queries.ts'
import type { Keeping } from './keeping.ts'

/** Proofs from the entries' own leaves. */
export type Proving = Pick<Keeping, 'proof' | 'consistency'>

/** Proves over a ledger. What was learnt of its leaves is kept: the first proof is linear, the others are not. */
export function provingOver(connection: Connection, ledgerId: number): Proving {
  const blocks: string[] = []
  const sizeNow = async (): Promise<number> => {
    const { rows } = await connection.query<{ size: number }>(
      'select size from ledgers where ledger_id = $1',
      [ledgerId],
    )
    return rows[0]?.size ?? 0
  }
  const roots = async (size: number, ranges: readonly LeafRange[]): Promise<readonly string[]> => {
    const rootOver = await leafRoots(connection, ledgerId, size, blocks)
    const found: string[] = []
    for (const range of ranges) found.push(await rootOver(range))
    return found
  }
  return {
    proof: async (sequence, asked) => {
      const size = Math.min(asked ?? Infinity, await sizeNow())
      const ranges = inclusionRanges(sequence, size)
      if (ranges === null) return null
      const { rows } = await entryPage(connection, ledgerId, { cursor: String(sequence), limit: 1 })
      const entry = rows[0]
      if (entry === undefined) return null
      const [treeHash, ...path] = await roots(size, [[0, size], ...ranges])
      return { entry, size, treeHash: treeHash!, path }
    },
    consistency: async (oldSize, asked) => {
      const size = Math.min(asked ?? Infinity, await sizeNow())
      const ranges = consistencyRanges(oldSize, size)
      if (ranges === null) return null
      const [oldTreeHash, treeHash, ...path] = await roots(size, [[0, oldSize], [0, size], ...ranges])
      return { oldSize, oldTreeHash: oldTreeHash!, size, treeHash: treeHash!, path }
    },
  }
}
