import { cellsNear, CODE_WORDS, DIMENSIONS, type Meaning, type Pivots } from './meaning.ts'

/** An index of meanings in memory: 52 bytes a claim. `number` is the keeper's own number of the claim, below 2^32. */
export interface NearIndex {
  readonly add: (number: number, meaning: Pick<Meaning, 'code' | 'cell'>) => void
  /** The numbers of the claims that may mean the same, nearest first; what was added when makes no difference. */
  readonly near: (meaning: Meaning, count: number) => readonly number[]
  readonly size: () => number
}

// Of 1,024 cells, the nearest 32 hold some 6 % of the claims and 94 % of those at a cosine of .7 and more
// (bench/same.ts prints both for what is stored).
const PROBES = 32

interface Cell {
  rows: Uint32Array
  size: number
}

const ROW = CODE_WORDS + 1

/** Opens an empty index over the cells of these pivots. */
export function openNearIndex(pivots: Pivots): NearIndex {
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
    near: ({ vector, code }, count) => {
      const probed = cellsNear(vector, pivots, PROBES).map((cell) => cells[cell]!)
      return nearest(
        probed.filter((cell) => cell.size > 0),
        code,
        count,
      )
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

/** Distances are few (0 to 384 bits), so the nearest are found by counting, not by sorting. */
function nearest(cells: readonly Cell[], code: Uint32Array, count: number): readonly number[] {
  const distances = cells.map((cell) => distancesTo(cell, code))
  const limit = distanceOfNth(distances, count)
  const found: { readonly number: number; readonly distance: number }[] = []
  for (const [i, cell] of cells.entries()) {
    for (let row = 0; row < cell.size; row++) {
      const distance = distances[i]![row]!
      if (distance <= limit) found.push({ number: cell.rows[row * ROW]!, distance })
    }
  }
  return found
    .toSorted((a, b) => a.distance - b.distance || a.number - b.number)
    .slice(0, count)
    .map(({ number }) => number)
}

function distanceOfNth(distances: readonly Uint16Array[], nth: number): number {
  const counts = new Uint32Array(DIMENSIONS + 1)
  for (const some of distances) for (const distance of some) counts[distance]! += 1
  let seen = 0
  for (let distance = 0; distance < counts.length; distance++) {
    seen += counts[distance]!
    if (seen >= nth) return distance
  }
  return DIMENSIONS
}

function distancesTo({ rows, size }: Cell, code: Uint32Array): Uint16Array {
  const distances = new Uint16Array(size)
  for (let row = 0; row < size; row++) {
    let bits = 0
    const at = row * ROW + 1
    for (let i = 0; i < CODE_WORDS; i++) bits += bitCount(rows[at + i]! ^ code[i]!)
    distances[row] = bits
  }
  return distances
}

/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
