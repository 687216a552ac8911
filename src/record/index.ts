/** record/: track records of speakers and outlets, with honest intervals. */
export { RANK_FROM, trackRecord, type Counted, type TrackRecord } from './track-record.ts'
export { wilson, type Share } from './wilson.ts'
