import type { FoldedWords } from './folded-words.ts'
import { gramsOf } from './grams.ts'

/** Four words: short enough to survive a reworded sentence, long enough to be rare. */
const LENGTH = 4

/** One run in four is kept, chosen by its own hash (Manber 1994): the same run is kept in every text it stands in. */
const KEPT = 3

/** A short text keeps all its runs; a book keeps this many, those with the smallest hashes. */
const [FEW, MANY] = [64, 2_048]

/**
 * The fingerprints of a text: what it is looked up by among all others. Two texts that share a passage share about a
 * quarter of its runs of four words; a text without four words has none.
 */
export function printsOf(words: FoldedWords): readonly number[] {
  const grams = new Set(gramsOf(words, LENGTH))
  if (grams.size <= FEW) return [...grams]
  const kept = [...grams].filter((gram) => (gram & KEPT) === 0)
  return kept.length <= MANY ? kept : kept.toSorted((one, other) => one - other).slice(0, MANY)
}
