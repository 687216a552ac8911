import { hash } from 'node:crypto'

// RFC 6962, section 2.1: leaves and nodes are hashed under different first bytes, so that neither passes for the other.
const LEAF = Buffer.of(0)
const NODE = 1

// Reused by every inner node (a million entries have ten million): filled and hashed in one go, so nobody sees it half full.
const node = Buffer.alloc(65)

/** SHA-256 of the bytes, or of a text's UTF-8, in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** The RFC 6962 hash of one leaf, in hex. */
export function leafHash(leaf: string | Uint8Array): string {
  return hash('sha256', typeof leaf === 'string' ? `\0${leaf}` : Buffer.concat([LEAF, leaf]))
}

/** The RFC 6962 hash of an inner node, from its children's hashes in hex. */
export function nodeHash(left: string, right: string): string {
  // What is not 64 hex digits leaves a rest of another node behind: it must not be hashed with it.
  if (node.write(left, 1, 'hex') + node.write(right, 33, 'hex') < 64) node.fill(0)
  node[0] = NODE
  return hash('sha256', node)
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT = sha256('')

/**
 * A tree that only grows, as small as it can be kept: how many leaves it has, and the roots of its perfect subtrees,
 * largest first (one for each 1 in the binary `size`).
 */
export interface Tree {
  readonly size: number
  readonly peaks: readonly string[]
}

export const EMPTY_TREE: Tree = { size: 0, peaks: [] }

/** The tree with one more leaf hash. Logarithmic in the size. */
export function withLeaf(tree: Tree, leaf: string): Tree {
  const peaks = [...tree.peaks]
  let top = leaf
  for (let size = tree.size; size % 2 === 1; size = (size - 1) / 2) top = nodeHash(peaks.pop()!, top)
  return { size: tree.size + 1, peaks: [...peaks, top] }
}

/** The RFC 6962 root of a tree, in hex. */
export function rootOf(tree: Tree): string {
  if (tree.peaks.length === 0) return EMPTY_ROOT
  return tree.peaks.reduceRight((right, left) => nodeHash(left, right))
}

/** The tree of a list of leaf hashes. */
export function treeOf(leaves: Iterable<string>): Tree {
  let tree = EMPTY_TREE
  for (const leaf of leaves) tree = withLeaf(tree, leaf)
  return tree
}
