/** A chance that was given for something happening in time, and whether it did. */
export interface Forecast {
  readonly probability: number
  readonly happened: boolean
}

/** The mean squared error of forecasts, 0 (perfect) to 1 (Brier 1950, in the one-sided form), with how many there are. */
export interface Brier {
  readonly score: number
  readonly count: number
}

/** Scores forecasts; null where there are none. */
export function brier(forecasts: readonly Forecast[]): Brier | null {
  if (forecasts.length === 0) return null
  const errors = forecasts.map(({ probability, happened }) => (probability - Number(happened)) ** 2)
  return { score: errors.reduce((sum, error) => sum + error, 0) / errors.length, count: errors.length }
}
