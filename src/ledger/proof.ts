import { nodeHash, rootOf, treeOf } from './merkle.ts'

const HASH = /^[0-9a-f]{64}$/

/** Some leaves of a tree that lie beside each other, `[from, to)`; a proof is made of the roots over such ranges. */
export type LeafRange = readonly [from: number, to: number]

/** The ranges whose roots lead from leaf `index` to the root over `size` leaves (RFC 6962, 2.1.1); null out of range. */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] | null {
  return isSize(index) && isSize(size) && index < size ? path(index, 0, size) : null
}

/** The ranges whose roots show the first `oldSize` of `size` leaves to be a beginning (RFC 6962, 2.1.2); null out of range. */
export function consistencyRanges(oldSize: number, size: number): readonly LeafRange[] | null {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) return null
  return oldSize === 0 ? [] : subproof(oldSize, 0, size, true)
}

/** The sibling hashes that lead from leaf `index` to the root over all leaves; null out of range. Linear. */
export function inclusionProof(leaves: readonly string[], index: number): readonly string[] | null {
  return inclusionRanges(index, leaves.length)?.map((range) => rootOver(leaves, range)) ?? null
}

/** The hashes that show the first `oldSize` leaves to be a beginning of all of them; null out of range. Linear. */
export function consistencyProof(leaves: readonly string[], oldSize: number): readonly string[] | null {
  return consistencyRanges(oldSize, leaves.length)?.map((range) => rootOver(leaves, range)) ?? null
}

function rootOver(leaves: readonly string[], [from, to]: LeafRange): string {
  return rootOf(treeOf(leaves.slice(from, to)))
}

/** The largest power of two below `count`. */
function split(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

function path(index: number, from: number, to: number): LeafRange[] {
  if (to - from === 1) return []
  const middle = from + split(to - from)
  return index < middle
    ? [...path(index, from, middle), [middle, to]]
    : [...path(index, middle, to), [from, middle]]
}

function subproof(oldSize: number, from: number, to: number, known: boolean): LeafRange[] {
  if (oldSize === to) return known ? [] : [[from, to]]
  const middle = from + split(to - from)
  return oldSize <= middle
    ? [...subproof(oldSize, from, middle, known), [middle, to]]
    : [...subproof(oldSize, middle, to, false), [from, middle]]
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
