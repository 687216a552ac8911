import { BANDS, type BandName } from '../ledger/index.ts'
import type { Forecast } from './brier.ts'
import { wilson, type Share } from './wilson.ts'

/** The forecasts that fall into one band of ICD 203, and how often it came true in time. */
export interface CalibratedBand {
  readonly band: BandName
  /** The mean of the chances that were given, 0 to 1. */
  readonly mean: number
  /** Happened in time among them, with Wilson's interval; near `mean` is well calibrated. */
  readonly happened: Share
}

/**
 * Forecasts by the seven bands of ICD 203, least likely first, without the bands that nobody used: the mean of the chances
 * given beside how often it came true in time. A chance on the border of two bands belongs to the higher one; 0 and 1
 * belong to the outermost.
 * @formula happened in time / forecasts in the band, with Wilson's interval
 * @source US Intelligence Community Directive 203 (2015), section D.6.e(2)(a), for the bands
 */
export function calibration(forecasts: readonly Forecast[]): readonly CalibratedBand[] {
  return BANDS.flatMap(({ name }) => {
    const within = forecasts.filter(({ probability }) => bandOf(probability) === name)
    const happened = wilson(within.filter((forecast) => forecast.happened).length, within.length)
    if (happened === null) return []
    const mean = within.reduce((sum, { probability }) => sum + probability, 0) / within.length
    return [{ band: name, mean, happened }]
  })
}

/** The band of ICD 203 that a chance from 0 to 1 falls into. */
export function bandOf(probability: number): BandName {
  const percent = probability * 100
  return (BANDS.findLast(({ low }) => low <= percent) ?? BANDS[0]).name
}

/**
 * The chance from 0 to 1 that a band stands for: the middle of its interval, so 0.675 for "likely" (55 to 80 %).
 * @formula (low + high) / 200
 */
export function chanceOfBand(name: BandName): number {
  const band = BANDS.find((one) => one.name === name) ?? BANDS[0]
  return (band.low + band.high) / 200
}
