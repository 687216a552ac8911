/** world/storage/: where the ledger is kept: PostgreSQL, Sayso's own or any other. */
export type {
  Added,
  ArticleRow,
  ArticleView,
  CappedCount,
  Capture,
  CaptureRow,
  ClaimArticle,
  ClaimFilter,
  ClaimHistory,
  ClaimRow,
  DueList,
  FeedState,
  LastCapture,
  NameCount,
  Page,
  PageOptions,
  Progress,
  Sort,
  Store,
  StoreOptions,
  StoreStats,
  Verified,
  VersionRow,
} from './store.ts'
export type {
  EarlierScore,
  EntryPayload,
  Judging,
  Offer,
  Opinion,
  RecordedClaim,
  RecordOf,
  RecordView,
  Reviewed,
  ReviewEntry,
  ReviewHistory,
  Reviewing,
} from './reviewing.ts'
export type { Arrival, LedgerHead, NameTally, NameUse, News, Newsroom, PersonEntry } from './newsroom.ts'
export type { Charting, DayTally, KnownOutcome, Placed, PlaceTally } from './charting.ts'
export type { Corrected, Correcting } from './correcting.ts'
export type {
  Identified,
  KnownPerson,
  Merging,
  PeopleImported,
  PersonAct,
  PersonName,
  PersonRow,
  Persons,
  PersonView,
  StatedRole,
} from './persons/index.ts'
export type {
  ConsistencyProof,
  EntryProof,
  GrowthProof,
  InclusionProof,
  Keeping,
  SignedCheckpoint,
} from './keeping.ts'
export { restoreBackup } from './restore-backup.ts'
export { openStore } from './open-store.ts'
export { StoreError, storeError } from './store-error.ts'
export { serverState, stopServer, type ServerState } from './postgres/index.ts'
export type {
  About,
  ClaimPage,
  Drawing,
  Drawn,
  FoldedCopy,
  LinkingVerbs,
  MeaningModel,
  OpenMeaningModel,
  PageMatter,
  PageVoice,
  OutletPublisher,
} from './links/index.ts'
