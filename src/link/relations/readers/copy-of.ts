import { sharedWords, reason, type Found, type Pair } from '../pair.ts'
import { sameFigures } from '../same-figures.ts'

const COPIED = 0.75

/** The same statement, printed again in a passage that was copied. */
export function copyOf(pair: Pair): Found | null {
  if (!pair.copied || pair.overlap.of < COPIED || !sameFigures(pair)) return null
  if (pair.a.denies !== pair.b.denies) return null
  return {
    relation: 'copy-of',
    reasons: [
      reason(pair, 'both stand in a passage that one article has from the other', [], []),
      sharedWords(pair),
    ],
  }
}
