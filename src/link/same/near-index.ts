import { alongSigns } from './along.ts'
import { bitsApart } from './bits-apart.ts'
import { CODE_WORDS, DIMENSIONS, type Meaning, type Pivots } from './meaning.ts'
import { nearestFirst, signsOf } from './to-meaning.ts'

/** An index of meanings in memory: 56 bytes a claim. `number` is the keeper's own, a whole number that only ever grows. */
export interface NearIndex {
  readonly add: (number: number, meaning: Pick<Meaning, 'code' | 'cell'>) => void
  /**
   * The numbers of those that may mean the same, nearest first. Only numbers below `before` are looked at, so that what
   * a claim is compared with stays the same however many come after it and in whatever order they were added.
   */
  readonly near: (
    meaning: Pick<Meaning, 'vector' | 'code'>,
    count: number,
    before?: number,
  ) => readonly number[]
  readonly size: () => number
}

// Cells are looked through, the nearest first, until so many were compared: all of a small ledger, 6 % of a million
// claims, where 94 % of those at a cosine of .7 and more lie (bench/same.ts).
const COMPARED = 60_000

// So many times what is asked for is taken by the signs of both, and the best of that by the signs of one alone: as good
// as twice the number by the signs of both (docs/decisions/0008).
const ROUGHLY = 10

interface Cell {
  numbers: Float64Array
  codes: Uint32Array
  size: number
  /** The greatest of the numbers. */
  last: number
}

/** Opens an empty index over the cells of these pivots. */
export function openNearIndex(pivots: Pivots, compared = COMPARED): NearIndex {
  const cells: readonly Cell[] = Array.from({ length: pivots.length / DIMENSIONS }, () => ({
    numbers: new Float64Array(0),
    codes: new Uint32Array(0),
    size: 0,
    last: -1,
  }))
  const signs = signsOf(pivots)
  let size = 0
  // Kept from question to question, so that each does not ask for memory anew.
  let looked: Looked = { cells: [], bits: new Uint16Array(0), size: 0 }
  return {
    add: (number, { code, cell }) => {
      append(cells[cell]!, number, code)
      size += 1
    },
    near: (meaning, count, before = Infinity) => {
      const along = alongSigns(meaning.vector)
      looked = { cells: [], bits: looked.bits, size: 0 }
      let seen = 0
      for (const at of nearestFirst(signs, along)) {
        if (seen >= compared) break
        const cell = cells[at]!
        if (cell.size > 0) seen += look(looked, cell, meaning.code, before)
      }
      return nearest(looked, count, along)
    },
    size: () => size,
  }
}

type Along = ReturnType<typeof alongSigns>

function append(cell: Cell, number: number, code: Uint32Array): void {
  const { size } = cell
  if (size === cell.numbers.length) {
    const room = Math.max(4, Math.ceil(size * 1.5))
    const [numbers, codes] = [new Float64Array(room), new Uint32Array(room * CODE_WORDS)]
    numbers.set(cell.numbers)
    codes.set(cell.codes)
    cell.numbers = numbers
    cell.codes = codes
  }
  cell.numbers[size] = number
  cell.codes.set(code, size * CODE_WORDS)
  cell.size += 1
  cell.last = Math.max(cell.last, number)
}

/** More bits than there are: it was not there yet. */
const LATER = DIMENSIONS + 1

/** What is looked through for one question: the cells, and side by side in how many bits each of their codes differs. */
interface Looked {
  readonly cells: Cell[]
  bits: Uint16Array
  size: number
}

/** Looks a cell through, and yields how many of it were there already. */
function look(looked: Looked, cell: Cell, code: Uint32Array, before: number): number {
  const from = looked.size
  looked.cells.push(cell)
  looked.size += cell.size
  if (looked.size > looked.bits.length) looked.bits = grown(looked)
  bitsApart(cell.codes, code, looked.bits.subarray(from, looked.size))
  if (cell.last < before) return cell.size
  let found = cell.size
  for (let row = 0; row < cell.size; row++) {
    if (cell.numbers[row]! < before) continue
    looked.bits[from + row] = LATER
    found -= 1
  }
  return found
}

function grown({ bits, size }: Looked): Uint16Array {
  const more = new Uint16Array(Math.ceil(size * 1.5))
  more.set(bits)
  return more
}

/** Distances are few (0 to 384 bits), so the nearest are found by counting, and only those are looked at more closely. */
function nearest({ cells, bits, size }: Looked, count: number, along: Along): readonly number[] {
  const limit = distanceOfNth(bits, size, count * ROUGHLY)
  const found: { readonly number: number; readonly along: number }[] = []
  let from = 0
  for (const cell of cells) {
    for (let row = 0; row < cell.size; row++)
      if (bits[from + row]! <= limit)
        found.push({ number: cell.numbers[row]!, along: along(cell.codes, row * CODE_WORDS) })
    from += cell.size
  }
  const order = found.toSorted((one, other) => other.along - one.along || one.number - other.number)
  return order.slice(0, count).map(({ number }) => number)
}

function distanceOfNth(bits: Uint16Array, size: number, nth: number): number {
  const counts = new Uint32Array(LATER + 1)
  for (let at = 0; at < size; at++) counts[bits[at]!]! += 1
  let seen = 0
  for (let distance = 0; distance < LATER; distance++) {
    seen += counts[distance]!
    if (seen >= nth) return distance
  }
  return DIMENSIONS
}
