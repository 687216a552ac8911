import type { Facets } from '../facets.ts'
import { noOtherFigures } from '../same-figures.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'

/** In a passage that was copied, so much of both, or of the shorter one, is enough: the rest is a copyist's. */
const [OF_BOTH, OF_SHORTER] = [0.75, 0.5]

/** The same statement, printed again in a passage that was copied. */
export function copyOf(pair: Pair): Found | null {
  const { of, ofShorter, shared } = pair.overlap
  if (!pair.copied || !noOtherFigures(pair) || turnsRound(pair)) return null
  if (of < OF_BOTH && (ofShorter < OF_SHORTER || shared.length < 3)) return null
  return {
    relation: 'copy-of',
    reasons: [
      reason(pair, 'both stand in a passage that one article has from the other', [], []),
      sharedWords(pair),
    ],
  }
}

/** A copyist who denies what the origin says has written something else. */
function turnsRound({ a, b }: { readonly a: Facets; readonly b: Facets }): boolean {
  return a.denies !== b.denies || a.negated !== b.negated
}
