import { rootOf, treeOf, withLeaf, type LeafRange, type Tree } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'

/** So many leaves lie under one block's root; a power of two, so that blocks are subtrees. */
const BLOCK = 1_024

/** As many blocks are fetched at once: the memory that a cold start takes. */
const FETCHED = 64

/**
 * Yields roots over ranges of a ledger's first `size` leaves, from the entries' own leaf hashes. Whole blocks never
 * change, so their roots are kept in `blocks`: the first question is linear, and later ones fetch a block or two.
 */
export async function leafRoots(
  connection: Connection,
  ledgerId: number,
  size: number,
  blocks: string[],
): Promise<(range: LeafRange) => Promise<string>> {
  await fill(connection, ledgerId, Math.floor(size / BLOCK), blocks)
  const fetched = new Map<number, Promise<readonly string[]>>()
  const leavesIn = async (block: number): Promise<readonly string[]> => {
    const known =
      fetched.get(block) ?? leavesOf(connection, ledgerId, block, block + 1).then(([one]) => one ?? [])
    fetched.set(block, known)
    return known
  }
  return async ([from, to]) => {
    const [first, last] = [Math.floor(from / BLOCK), Math.floor(to / BLOCK)]
    // A range of a proof that begins within a block ends in it.
    if (from % BLOCK > 0)
      return rootOf(treeOf((await leavesIn(first)).slice(from % BLOCK, to - first * BLOCK)))
    let tree: Tree = { size: (last - first) * BLOCK, peaks: treeOf(blocks.slice(first, last)).peaks }
    const rest = to % BLOCK > 0 ? (await leavesIn(last)).slice(0, to % BLOCK) : []
    for (const leaf of rest) tree = withLeaf(tree, leaf)
    return rootOf(tree)
  }
}

async function fill(
  connection: Connection,
  ledgerId: number,
  whole: number,
  blocks: string[],
): Promise<void> {
  while (blocks.length < whole) {
    const from = blocks.length
    const leaves = await leavesOf(connection, ledgerId, from, Math.min(from + FETCHED, whole))
    // Two questions at once may have fetched the same.
    if (blocks.length === from) blocks.push(...leaves.map((block) => rootOf(treeOf(block))))
  }
}

/** The leaf hashes of blocks, `[from, to)`. */
async function leavesOf(
  connection: Connection,
  ledgerId: number,
  from: number,
  to: number,
): Promise<readonly (readonly string[])[]> {
  const { rows } = await connection.query<{ leaves: string }>(
    `select string_agg(leaf_hash, ' ' order by sequence) as leaves from entries
     where ledger_id = $1 and sequence >= $2 and sequence < $3 group by sequence / ${BLOCK} order by sequence / ${BLOCK}`,
    [ledgerId, from * BLOCK, to * BLOCK],
  )
  return rows.map(({ leaves }) => leaves.split(' '))
}
