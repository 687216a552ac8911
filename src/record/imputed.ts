import type { Probability, RatedPayload } from '../ledger/index.ts'
import { chanceOfBand } from './calibration.ts'

/** As many blind ratings make a chance. */
const RATINGS = 2

/**
 * The chance that people put on a claim's words, from their blind ratings; null before two are in. A band counts as its
 * middle, and the two raters' middles are averaged.
 */
export function imputedBy(ratings: readonly Pick<RatedPayload, 'by' | 'band'>[]): Probability | null {
  if (ratings.length < RATINGS) return null
  return { how: 'imputed', ratings: ratings.map(({ by, band }) => ({ by, value: chanceOfBand(band) })) }
}
