import { alongSigns } from './along.ts'
import { CODE_WORDS, codeOf, DIMENSIONS, type Meaning, type Pivots } from './meaning.ts'

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
}

/** Opens an empty index over the cells of these pivots. */
export function openNearIndex(pivots: Pivots, compared = COMPARED): NearIndex {
  const cells: readonly Cell[] = Array.from({ length: pivots.length / DIMENSIONS }, () => ({
    numbers: new Float64Array(0),
    codes: new Uint32Array(0),
    size: 0,
  }))
  const signs = signsOf(pivots)
  let size = 0
  return {
    add: (number, { code, cell }) => {
      append(cells[cell]!, number, code)
      size += 1
    },
    near: (meaning, count, before = Infinity) => {
      const along = alongSigns(meaning.vector)
      const looked: Looked[] = []
      let seen = 0
      for (const at of nearestFirst(signs, along)) {
        if (seen >= compared) break
        const cell = cells[at]!
        if (cell.size === 0) continue
        const { bits, found } = distancesTo(cell, meaning.code, before)
        looked.push({ cell, bits })
        seen += found
      }
      return nearest(looked, count, along)
    },
    size: () => size,
  }
}

type Along = ReturnType<typeof alongSigns>

/** The pivots' signs, one after another: near enough for the order in which cells are looked through, and cheap. */
function signsOf(pivots: Pivots): Uint32Array {
  const signs = new Uint32Array((pivots.length / DIMENSIONS) * CODE_WORDS)
  for (let from = 0, at = 0; from < pivots.length; from += DIMENSIONS, at += CODE_WORDS)
    signs.set(codeOf(pivots.subarray(from, from + DIMENSIONS)), at)
  return signs
}

function nearestFirst(signs: Uint32Array, along: Along): readonly number[] {
  const scores = Array.from({ length: signs.length / CODE_WORDS }, (_, cell) =>
    along(signs, cell * CODE_WORDS),
  )
  return [...scores.keys()].toSorted((one, other) => scores[other]! - scores[one]! || one - other)
}

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
}

/** A cell, and in how many bits each of it differs from what was asked about. */
interface Looked {
  readonly cell: Cell
  readonly bits: Uint16Array
}

/** More bits than there are: it was not there yet. */
const LATER = DIMENSIONS + 1

function distancesTo(
  { numbers, codes, size }: Cell,
  code: Uint32Array,
  before: number,
): { readonly bits: Uint16Array; readonly found: number } {
  const bits = new Uint16Array(size)
  let found = 0
  for (let row = 0, at = 0; row < size; row++, at += CODE_WORDS) {
    if (numbers[row]! >= before) {
      bits[row] = LATER
      continue
    }
    bits[row] = bitsApart(codes, at, code)
    found += 1
  }
  return { bits, found }
}

/** Distances are few (0 to 384 bits), so the nearest are found by counting, and only those are looked at more closely. */
function nearest(looked: readonly Looked[], count: number, along: Along): readonly number[] {
  const limit = distanceOfNth(looked, count * ROUGHLY)
  const found: { readonly number: number; readonly along: number }[] = []
  for (const { cell, bits } of looked) {
    for (let row = 0; row < bits.length; row++)
      if (bits[row]! <= limit)
        found.push({ number: cell.numbers[row]!, along: along(cell.codes, row * CODE_WORDS) })
  }
  const order = found.toSorted((one, other) => other.along - one.along || one.number - other.number)
  return order.slice(0, count).map(({ number }) => number)
}

function distanceOfNth(looked: readonly Looked[], nth: number): number {
  const counts = new Uint32Array(LATER + 1)
  for (const { bits } of looked) for (let row = 0; row < bits.length; row++) counts[bits[row]!]! += 1
  let seen = 0
  for (let distance = 0; distance < LATER; distance++) {
    seen += counts[distance]!
    if (seen >= nth) return distance
  }
  return DIMENSIONS
}

/** In how many bits a stored code differs from another: three words are added bit by bit before their bits are counted. */
function bitsApart(codes: Uint32Array, at: number, code: Uint32Array): number {
  let bits = 0
  for (let i = 0; i < CODE_WORDS; i += 3) {
    const a = codes[at + i]! ^ code[i]!
    const b = codes[at + i + 1]! ^ code[i + 1]!
    const c = codes[at + i + 2]! ^ code[i + 2]!
    const odd = a ^ b
    bits += bitCount(odd ^ c) + 2 * bitCount((a & b) | (odd & c))
  }
  return bits
}

/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
