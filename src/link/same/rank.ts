import { cosine } from './meaning.ts'

/** A claim as it is ranked: its vector in steps of 1/127, and its word pieces as numbers of the model's vocabulary. */
export interface Ranked {
  readonly vector: Int8Array
  readonly pieces: readonly number[]
}

/** How near a candidate is: `score` orders, `cosine` is of the vectors, `words` of what both say in the same words. */
export interface Nearness {
  readonly score: number
  readonly cosine: number
  readonly words: number
}

// BM25's usual constants (Robertson and Zaragoza 2009); the length is that of a claim with its title.
const K1 = 1.2
const B = 0.75
const USUAL_LENGTH = 24
// What a shared word counts beside the vectors: on the even queries of Snopes .004 to .01 are the best (MAP .870), and the odd
// ones are then at .858 to .864 (docs/decisions/0008).
const WORDS = 0.005
// The first pieces of BERT's vocabulary are marks and single letters; words follow, the most frequent first.
const FIRST_WORD = 1995

/** Tells how near a candidate comes to a claim: by what the model makes of both, and by the words they share. */
export function nearness(claim: Ranked, candidate: Ranked): Nearness {
  const asked = new Set(claim.pieces)
  const counts = new Map<number, number>()
  for (const piece of candidate.pieces) if (asked.has(piece)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const length = K1 * (1 - B + (B * candidate.pieces.length) / USUAL_LENGTH)
  let words = 0
  for (const [piece, count] of counts) words += (weightOf(piece) * count * (K1 + 1)) / (count + length)
  const angle = cosine(claim.vector, candidate.vector)
  return { score: angle + WORDS * words, cosine: angle, words }
}

/**
 * What a piece weighs: the logarithm of its rank by frequency in the vocabulary, which by Zipf's law stands for its
 * inverse document frequency. It does not depend on what is stored, so a link does not depend on what came first.
 */
export function weightOf(piece: number): number {
  return Math.log(Math.max(piece - FIRST_WORD, 1))
}
