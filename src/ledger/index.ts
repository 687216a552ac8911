/** ledger/: the entries, append-only, and what they add up to. It knows not where they are kept. */
export {
  WHATS,
  type CapturedPayload,
  type ClockJumpedPayload,
  type Comparison,
  type Entry,
  type FullEntry,
  type Happening,
  type OtherPayload,
  type ReadPayload,
  type What,
} from './entry.ts'
export { daysOf, type Days } from './days.ts'
export { STATUSES, statusOn, type Status, type Verdict } from './status.ts'
