/** How many numbers a sentence vector has (all-MiniLM-L6-v2). */
export const DIMENSIONS = 384
/** How many 32-bit words hold one bit for each of them. */
export const CODE_WORDS = DIMENSIONS / 32

/**
 * What a claim's words mean to the sentence model, small enough to keep a million of: `vector` is the unit vector in
 * steps of 1/127, `code` the sign of each of its numbers, `cell` the pivot that it lies nearest to.
 */
export interface Meaning {
  readonly vector: Int8Array
  readonly code: Uint32Array
  readonly cell: number
}

/** Directions that part the space of meanings into cells, 384 steps each, one after another. */
export type Pivots = Int8Array

/** The signs of a vector's numbers as bits: two vectors differ in about angle/180° of them (Charikar 2002). */
export function codeOf(vector: Int8Array): Uint32Array {
  const code = new Uint32Array(CODE_WORDS)
  for (let i = 0; i < DIMENSIONS; i++) if (vector[i]! > 0) code[i >>> 5]! |= 1 << (i & 31)
  return code
}

/** The `count` cells whose pivots lie nearest to a vector, nearest first. */
export function cellsNear(vector: Int8Array, pivots: Pivots, count: number): readonly number[] {
  const cells = pivots.length / DIMENSIONS
  const scores = Array.from({ length: cells }, (_, cell) => alongPivot(vector, pivots, cell))
  return [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, count)
}

/** How far a vector goes along a cell's pivot: the more, the nearer. */
export function alongPivot(vector: Int8Array, pivots: Pivots, cell: number): number {
  return dot(vector, 0, pivots, cell * DIMENSIONS)
}

/** The cosine of the angle between two vectors in steps of 1/127, as far as the steps tell. */
export function cosine(one: Int8Array, other: Int8Array): number {
  return dot(one, 0, other, 0) / Math.sqrt(dot(one, 0, one, 0) * dot(other, 0, other, 0) || 1)
}

// Four sums side by side: a processor adds them at once, and this is where an index spends its time.
function dot(one: Int8Array, from: number, other: Int8Array, otherFrom: number): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = from, j = otherFrom, end = from + DIMENSIONS; i < end; i += 4, j += 4) {
    a += one[i]! * other[j]!
    b += one[i + 1]! * other[j + 1]!
    c += one[i + 2]! * other[j + 2]!
    d += one[i + 3]! * other[j + 3]!
  }
  return a + b + c + d
}
