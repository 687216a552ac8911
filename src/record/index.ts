/** record/: track records of speakers and outlets, with honest intervals. */
export { clusterBootstrap, type Clustered, type ThemeSum } from './bootstrap.ts'
export { brier, type Forecast } from './brier.ts'
export { bandOf, calibration, chanceOfBand } from './calibration.ts'
export { CLOSED, type Counted } from './counted.ts'
export {
  firstUtterances,
  startGroup,
  utteranceGroup,
  type Uttered,
  type UtteranceGroup,
} from './first-utterances.ts'
export type { ForecastScore } from './forecasts.ts'
export { imputedBy } from './imputed.ts'
export { latenessOf } from './lateness.ts'
export { themesOf, type Themed } from './themes.ts'
export { RANK_FROM, trackRecord, type TrackRecord } from './track-record.ts'
export { wilson, type Share } from './wilson.ts'
