/** A chance that was given for something happening in time, and whether it did. */
export interface Forecast {
  readonly probability: number
  readonly happened: boolean
}

/** A mean squared error with the number of forecasts that it is taken over. */
export interface Brier {
  readonly score: number
  readonly count: number
}

/**
 * The Brier score: the mean squared error of the chances, where the outcome is 1 if it happened in time and else 0. 0 is
 * perfect, 1 the worst, 0.25 what "fifty-fifty" gets every time. Null where there are no forecasts.
 * @formula Σ (chance − outcome)² / count
 * @source Brier 1950, Monthly Weather Review 78:1–3, in the one-sided form, which is half of his
 */
export function brier(forecasts: readonly Forecast[]): Brier | null {
  if (forecasts.length === 0) return null
  const errors = forecasts.map(squaredError)
  return { score: errors.reduce((sum, error) => sum + error, 0) / errors.length, count: errors.length }
}

/** The squared error of one forecast, 0 to 1. */
export function squaredError({ probability, happened }: Forecast): number {
  return (probability - Number(happened)) ** 2
}
