import { cellsNear, CODE_WORDS, DIMENSIONS, type Meaning, type Pivots } from './meaning.ts'

/** An index of meanings in memory: 52 bytes a claim. `number` is the keeper's own number of the claim, below 2^32. */
export interface NearIndex {
  readonly add: (number: number, meaning: Pick<Meaning, 'code' | 'cell'>) => void
  /**
   * The numbers of the claims that may mean the same, nearest first. Only numbers below `before` are looked at, so that
   * what a claim is compared with stays the same however many come after it and in whatever order they were added.
   */
  readonly near: (meaning: Meaning, count: number, before?: number) => readonly number[]
  readonly size: () => number
}

// Cells are looked through, the nearest first, until so many claims were compared: all of a small ledger, 6 % of a
// million claims, where 94 % of those at a cosine of .7 and more lie (bench/same.ts).
const COMPARED = 60_000

interface Cell {
  rows: Uint32Array
  size: number
}

const ROW = CODE_WORDS + 1

/** Opens an empty index over the cells of these pivots. */
export function openNearIndex(pivots: Pivots, compared = COMPARED): NearIndex {
  const cells: readonly Cell[] = Array.from({ length: pivots.length / DIMENSIONS }, () => ({
    rows: new Uint32Array(0),
    size: 0,
  }))
  let size = 0
  return {
    add: (number, { code, cell }) => {
      append(cells[cell]!, number, code)
      size += 1
    },
    near: ({ vector, code }, count, before = 2 ** 32) => {
      const looked: Distances[] = []
      let seen = 0
      for (const cell of cellsNear(vector, pivots, cells.length)) {
        if (seen >= compared) break
        const distances = distancesTo(cells[cell]!, code, before)
        looked.push(distances)
        seen += distances.numbers.length
      }
      return nearest(looked, count)
    },
    size: () => size,
  }
}

function append(cell: Cell, number: number, code: Uint32Array): void {
  const at = cell.size * ROW
  if (at === cell.rows.length) {
    const grown = new Uint32Array(Math.max(4 * ROW, Math.ceil(cell.size * 1.5) * ROW))
    grown.set(cell.rows)
    cell.rows = grown
  }
  cell.rows[at] = number
  cell.rows.set(code, at + 1)
  cell.size += 1
}

/** In how many bits each claim of a cell differs from the one asked about. */
interface Distances {
  readonly numbers: Uint32Array
  readonly bits: Uint16Array
}

function distancesTo({ rows, size }: Cell, code: Uint32Array, before: number): Distances {
  const numbers = new Uint32Array(size)
  const bits = new Uint16Array(size)
  let found = 0
  for (let at = 0; at < size * ROW; at += ROW) {
    if (rows[at]! >= before) continue
    let apart = 0
    for (let i = 0; i < CODE_WORDS; i++) apart += bitCount(rows[at + 1 + i]! ^ code[i]!)
    numbers[found] = rows[at]!
    bits[found] = apart
    found += 1
  }
  return { numbers: numbers.subarray(0, found), bits: bits.subarray(0, found) }
}

/** Distances are few (0 to 384 bits), so the nearest are found by counting, and only those are sorted. */
function nearest(looked: readonly Distances[], count: number): readonly number[] {
  const limit = distanceOfNth(looked, count)
  const found: { readonly number: number; readonly apart: number }[] = []
  for (const { numbers, bits } of looked) {
    for (let at = 0; at < bits.length; at++)
      if (bits[at]! <= limit) found.push({ number: numbers[at]!, apart: bits[at]! })
  }
  const order = found.toSorted((one, other) => one.apart - other.apart || one.number - other.number)
  return order.slice(0, count).map(({ number }) => number)
}

function distanceOfNth(looked: readonly Distances[], nth: number): number {
  const counts = new Uint32Array(DIMENSIONS + 1)
  for (const { bits } of looked) for (let at = 0; at < bits.length; at++) counts[bits[at]!]! += 1
  let seen = 0
  for (let distance = 0; distance < counts.length; distance++) {
    seen += counts[distance]!
    if (seen >= nth) return distance
  }
  return DIMENSIONS
}

/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
