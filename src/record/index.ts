/** record/: track records of speakers and outlets, with honest intervals. */
export { brier, type Brier, type Forecast } from './brier.ts'
export { firstUtterances, type Uttered } from './first-utterances.ts'
export { RANK_FROM, trackRecord, type Counted, type TrackRecord } from './track-record.ts'
export { wilson, type Share } from './wilson.ts'
