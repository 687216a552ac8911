// BM25's usual constants (Robertson and Zaragoza 2009).
const K1 = 1.2
const B = 0.75

/** BM25 over word pieces, in memory, 4 bytes a word: what a claim would be compared by without a model. */
export interface WordPostings {
  readonly add: (number: number, pieces: readonly number[]) => void
  /** How much memory it takes. */
  readonly bytes: () => number
  readonly best: (pieces: readonly number[], count: number) => readonly number[]
}

/** Opens an empty index; numbers are given in order from 0. */
export function wordPostings(): WordPostings {
  const postings = new Map<number, { rows: Uint32Array; size: number }>()
  const lengths: number[] = []
  let words = 0
  return {
    add: (number, pieces) => {
      lengths.push(pieces.length)
      words += pieces.length
      for (const piece of new Set(pieces)) {
        const posting = postings.get(piece) ?? { rows: new Uint32Array(4), size: 0 }
        postings.set(piece, posting)
        if (posting.size === posting.rows.length) {
          const grown = new Uint32Array(Math.ceil(posting.size * 1.5))
          grown.set(posting.rows)
          posting.rows = grown
        }
        posting.rows[posting.size++] = number
      }
    },
    bytes: () => [...postings.values()].reduce((sum, { rows }) => sum + rows.byteLength, lengths.length * 8),
    best: (pieces, count) => {
      const scores = new Float32Array(lengths.length)
      const usual = words / lengths.length
      for (const piece of new Set(pieces)) {
        const { rows, size } = postings.get(piece) ?? { rows: new Uint32Array(0), size: 0 }
        const weight = Math.log(1 + (lengths.length - size + 0.5) / (size + 0.5)) * (K1 + 1)
        for (let at = 0; at < size; at++)
          scores[rows[at]!]! += weight / (1 + K1 * (1 - B + (B * lengths[rows[at]!]!) / usual))
      }
      const limit = scores.toSorted()[Math.max(0, lengths.length - count)]!
      return [...scores.keys()]
        .filter((number) => scores[number]! >= limit && scores[number]! > 0)
        .slice(0, count)
    },
  }
}
