import type { Probability } from '../ledger/index.ts'
import { clusterBootstrap, type Clustered } from './bootstrap.ts'
import { brier, squaredError, type Forecast } from './brier.ts'
import { calibration, type CalibratedBand } from './calibration.ts'
import { CLOSED, sumsByTheme, type Counted } from './counted.ts'

/** How good the chances were that were given, over what was closed. */
export interface ForecastScore {
  /** The Brier score, 0 (perfect) to 1. */
  readonly score: number
  readonly count: number
  /** Its interval, clustered by theme; null below ten themes, or where all are alike. */
  readonly byTheme: Clustered | null
  readonly calibration: readonly CalibratedBand[]
}

/**
 * Scores the chances that were stated, or those that were imputed, never both together; null where there are none. What
 * happened late did not happen as it was forecast.
 */
export function scoreForecasts(claims: readonly Counted[], how: Probability['how']): ForecastScore | null {
  const scored = claims.flatMap((claim) => {
    const { status, probability = null } = claim
    if (probability?.how !== how || !CLOSED.includes(status)) return []
    return [{ claim, probability: chanceOf(probability), happened: status === 'happened-in-time' }]
  })
  const score = brier(scored)
  if (score === null) return null
  const byTheme = clusterBootstrap(
    sumsByTheme(scored.map((forecast) => [forecast.claim, squaredError(forecast)])),
  )
  return { ...score, byTheme, calibration: calibration(scored satisfies readonly Forecast[]) }
}

/** The chance that was given, or the mean of the two raters'. */
function chanceOf(probability: Probability): number {
  if (probability.how === 'stated') return probability.value
  return probability.ratings.reduce((sum, { value }) => sum + value, 0) / probability.ratings.length
}
