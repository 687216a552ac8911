import type { Counted, TrackRecord } from '../../record/index.ts'
import type { Confirming, Judgement } from '../../outcome/index.ts'
import type { ConfirmedPayload, Evidence, JudgedPayload, Standing } from '../../ledger/index.ts'
import type { ClaimRow } from './claim-row.ts'

/** Evidence as a person offers it: an article by its id or first digits; `text`, where given, must stand there. */
export interface Offer extends Evidence {
  readonly text?: string | undefined
}

/** A judgement as a person offers it. */
export interface Judging extends Omit<Judgement, 'evidence'> {
  readonly evidence: readonly Offer[]
  /** The sequence of the verdict that this replaces or disputes; left out, there must be none yet (to judge). */
  readonly of?: number | undefined
}

/** What a person says of a verdict that stands. */
export interface Opinion {
  readonly by: string
  readonly reason: string | null
  /** The sequence of the verdict that is meant; left out, the one that stands. */
  readonly of?: number | undefined
}

/** What entering did: the entry's sequence (an earlier one when the same had been entered before), and the claim now. */
export interface Reviewed {
  readonly sequence: number
  readonly repeated: boolean
  readonly claim: ClaimRow
}

/** One entry about a claim, as it was made. */
export interface ReviewEntry {
  readonly sequence: number
  readonly recordedAt: string
  readonly actor: string
  readonly what: 'confirmed' | 'corrected' | 'judged' | 'withdrawn' | 'fell-due'
  /** False for an attempt: another entry had come first. */
  readonly stands: boolean
  /** Null once it was erased; for "fell-due" nothing but the day. */
  readonly payload: ConfirmedPayload | JudgedPayload | { readonly asOf: string } | null
  /** True when it was entered after the due window that it fixes or judges by had ended. */
  readonly afterDue: boolean
  /** Days between the day it became known and the day it was entered. */
  readonly settlementDays: number | null
}

/** A claim with all that people entered about it, oldest first, and the entries in force. */
export interface ReviewHistory extends Standing {
  readonly claim: ClaimRow
  readonly entries: readonly ReviewEntry[]
}

/** Whose record: one of the two. */
export type RecordOf = { readonly speaker: string } | { readonly outlet: string }

/** One prediction or promise behind a record's numbers. */
export interface RecordedClaim extends Counted {
  readonly id: string
  readonly day: string
  readonly words: string
}

/** A record with the list behind each number, and what the hit rate was before each verdict that was changed. */
export interface RecordView {
  readonly asOf: number | null
  readonly record: TrackRecord
  readonly claims: readonly RecordedClaim[]
  readonly earlier: readonly { readonly before: number; readonly hitRate: TrackRecord['hitRate'] }[]
}

/**
 * What people do about claims. Every act names a person and is an entry; one that came second, on a state that was gone
 * by then, is an entry too, and rejects with `came-second`, which names who came first.
 */
export interface Reviewing {
  /** Confirms a claim, fixing what decides it; with `of`, changes that in the open. */
  confirm(claimId: string, confirming: Confirming): Promise<Reviewed>
  judge(claimId: string, judging: Judging): Promise<Reviewed>
  /** The speaker took the claim back, and the evidence shows where. */
  withdraw(claimId: string, judging: Omit<Judging, 'verdict' | 'ground'>): Promise<Reviewed>
  /** A second person's verdict beside the first: both show until somebody judges again. */
  dispute(claimId: string, judging: Judging): Promise<Reviewed>
  agree(claimId: string, opinion: Opinion): Promise<Reviewed>
  /** Takes a verdict back; it stays visible. */
  reopen(claimId: string, opinion: Opinion): Promise<Reviewed>
  history(claimId: string): Promise<ReviewHistory | null>
  /**
   * The record of a speaker or an outlet by its name, added up from the entries; `asOf` is the last entry that counts,
   * so that an older score can be shown beside the present one.
   */
  record(whose: RecordOf, asOf?: number): Promise<RecordView>
  /** Enters which confirmed claims' windows have ended unjudged, at most 1,000 of them; 0 when none is left to enter. */
  noticeDue(): Promise<number>
}
