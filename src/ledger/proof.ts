import { nodeHash, rootOf, treeOf } from './merkle.ts'

const HASH = /^[0-9a-f]{64}$/

/** The sibling hashes that lead from leaf `index` to the root over all leaves (RFC 6962, 2.1.1); null out of range. */
export function inclusionProof(leaves: readonly string[], index: number): readonly string[] | null {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) return null
  return path(leaves, index, 0, leaves.length)
}

/** The hashes that show the first `size` leaves to be a beginning of all of them (RFC 6962, 2.1.2); null out of range. */
export function consistencyProof(leaves: readonly string[], size: number): readonly string[] | null {
  if (!Number.isInteger(size) || size < 0 || size > leaves.length) return null
  if (size === 0 || size === leaves.length) return []
  return subproof(leaves, size, 0, leaves.length, true)
}

function rootBetween(leaves: readonly string[], from: number, to: number): string {
  return rootOf(treeOf(leaves.slice(from, to)))
}

/** The largest power of two below `count`. */
function split(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

function path(leaves: readonly string[], index: number, from: number, to: number): string[] {
  if (to - from === 1) return []
  const middle = from + split(to - from)
  return index < middle
    ? [...path(leaves, index, from, middle), rootBetween(leaves, middle, to)]
    : [...path(leaves, index, middle, to), rootBetween(leaves, from, middle)]
}

function subproof(
  leaves: readonly string[],
  size: number,
  from: number,
  to: number,
  known: boolean,
): string[] {
  if (size === to) return known ? [] : [rootBetween(leaves, from, to)]
  const middle = from + split(to - from)
  return size <= middle
    ? [...subproof(leaves, size, from, middle, known), rootBetween(leaves, middle, to)]
    : [...subproof(leaves, size, middle, to, false), rootBetween(leaves, from, middle)]
}

/**
 * Says whether the proof leads from the leaf hash at `index` to the root of a tree of `size` leaves (RFC 9162,
 * 2.1.3.2). Strict: a proof that is too long, too short or not made of hashes is refused.
 */
export function verifyInclusion(
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
  root: string,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hash === root
}

/**
 * Says whether the proof shows that a tree of `oldSize` leaves and `oldRoot` is a beginning of one of `size` leaves and
 * `root` (RFC 9162, 2.1.4.2). Strict, as above; an empty old tree is a beginning of every tree and needs no proof.
 */
export function verifyConsistency(
  oldSize: number,
  oldRoot: string,
  size: number,
  root: string,
  proof: readonly string[],
): boolean {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size || !areHashes([oldRoot, root, ...proof]))
    return false
  if (oldSize === size) return proof.length === 0 && oldRoot === root
  if (oldSize === 0) return proof.length === 0 && oldRoot === rootOf(treeOf([]))
  return walkBoth(oldSize, oldRoot, size, root, proof)
}

function walkBoth(
  oldSize: number,
  oldRoot: string,
  size: number,
  root: string,
  proof: readonly string[],
): boolean {
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  if (first === undefined) return false
  let [at, last] = [oldSize - 1, size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  let [oldHash, hash] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[oldHash, hash] = [nodeHash(sibling, oldHash), nodeHash(sibling, hash)]
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && oldHash === oldRoot && hash === root
}

function half(value: number): number {
  return Math.floor(value / 2)
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function isPowerOfTwo(value: number): boolean {
  let power = 1
  while (power < value) power *= 2
  return power === value
}

function areHashes(values: readonly string[]): boolean {
  return values.every((value) => HASH.test(value))
}
