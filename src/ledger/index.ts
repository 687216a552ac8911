/** ledger/: the entries, append-only, and what they add up to. It knows not where they are kept. */
export type { CapturedPayload, Comparison, FullEntry, Happening, ReadPayload } from './entry.ts'
export { BANDS, type BandName } from './bands.ts'
export {
  linkKey,
  linkStandings,
  linkStandingAfter,
  type LinkedPayload,
  type LinkingAct,
  type LinkStanding,
} from './linked.ts'
export { canonicalJson } from './canonical-json.ts'
export { openCheckpoint, readCheckpoint, signCheckpoint, verifierKey, type Checkpoint } from './checkpoint.ts'
export { clockJump } from './clock-jump.ts'
export { compareVersions } from './compare.ts'
export { keepCorrections, type Correction } from './corrections.ts'
export { daysOf, daysOfWeek } from './days.ts'
export {
  EMPTY_ROOT,
  EMPTY_TREE,
  leafHash,
  nodeHash,
  rootOf,
  sha256,
  treeOf,
  withLeaf,
  type Tree,
} from './merkle.ts'
export { nameKey, wordsOf } from './name-key.ts'
export { pageKey } from './page-key.ts'
export {
  identitiesAfter,
  NO_IDENTITIES,
  personsIn,
  refusalsAgainst,
  speakerKey,
  type Identifying,
  type Identities,
  type MergedPayload,
  type Person,
  type RefusedPayload,
  type SpeakerName,
} from './persons.ts'
export {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  verifyConsistency,
  verifyInclusion,
  type LeafRange,
} from './proof.ts'
export {
  replay,
  startReplay,
  type ClaimState,
  type ReplayEntry,
  type Replaying,
  type State,
} from './replay.ts'
export { remainsOf, type ErasedPayload, type Remains, type RemainsBySequence } from './erased.ts'
export {
  EMPTY_HEAD,
  leafOf,
  payloadHash,
  sealEntry,
  sealPayload,
  type Head,
  type SealedPayload,
} from './seal.ts'
export {
  CREDIBILITIES,
  RELIABILITIES,
  VOID_GROUNDS,
  type Cited,
  type ConfirmedPayload,
  type Evidence,
  type JudgedPayload,
  type JudgingAct,
  type Probability,
  type RatedPayload,
  type Stated,
  type VoidGround,
} from './review.ts'
export { standingAfter, UNREVIEWED, type Review, type Standing, type Turn } from './standing.ts'
export { STATUSES, statusOn, type Status, type Verdict } from './status.ts'
export { checkCapture, checkReading, followEntry } from './verify.ts'
