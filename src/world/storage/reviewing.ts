import type { Window } from '../../article/index.ts'
import type { Kind } from '../../claim/index.ts'
import type { Counted, TrackRecord } from '../../record/index.ts'
import type { Confirming, Judgement, Rating } from '../../outcome/index.ts'
import type {
  ConfirmedPayload,
  Evidence,
  JudgedPayload,
  RatedPayload,
  Standing,
  Verdict,
} from '../../ledger/index.ts'
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

/** What an entry about a claim says. */
export type EntryPayload =
  | ConfirmedPayload
  | JudgedPayload
  | (Omit<RatedPayload, 'band'> & { readonly band: RatedPayload['band'] | null })
  | { readonly by: string; readonly reason: string }
  | { readonly asOf: string }

/** One entry about a claim, as it was made. */
export interface ReviewEntry {
  readonly sequence: number
  readonly recordedAt: string
  readonly actor: string
  readonly what: 'confirmed' | 'corrected' | 'judged' | 'withdrawn' | 'fell-due' | 'rated' | 'erased'
  /** False for an attempt: another entry had come first. */
  readonly stands: boolean
  /**
   * Null once it was erased; for "fell-due" nothing but the day, for "erased" who and why, for "rated" no band before two
   * people have rated.
   */
  readonly payload: EntryPayload | null
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

/** One prediction or promise behind a record's numbers: it counts under its status, or as a repeat. */
export interface RecordedClaim extends Counted {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly kind: Kind
  /** The claim's own words, as they were confirmed. */
  readonly words: string
  /** The window that was fixed when it was confirmed. */
  readonly due: Window | null
  readonly becameKnown: string | null
  /** The entry whose verdict is in force. */
  readonly judgement: number | null
}

/** Something that a person changed after it had been entered; `claim` is null where it was erased. */
export interface CorrectionEntry {
  readonly sequence: number
  readonly recordedAt: string
  /** What was read in an article; what decides a claim; or a verdict. */
  readonly changed: 'reading' | 'criteria' | 'verdict-replaced' | 'verdict-disputed' | 'verdict-taken-back'
  readonly by: string
  readonly reason: string | null
  /** The verdict that stood before, and the one that was entered; null where there was none, or it is not about one. */
  readonly verdictBefore: Verdict | null
  readonly verdict: Verdict | null
  readonly claim: ClaimRow | null
}

/** What the hit rate was before an entry changed a verdict that stood. */
export interface EarlierScore {
  /** The entry that changed it, when, and about which claim. */
  readonly before: number
  readonly at: string
  readonly claimId: string
  readonly hitRate: TrackRecord['hitRate']
  /** Who erased the evidence of the verdict that was changed, when, on what ground; null where nobody has. */
  readonly erased: {
    readonly entry: number
    readonly at: string
    readonly by: string
    readonly ground: string
  } | null
}

/**
 * A record with the list behind each number, oldest first, and what the hit rate was before each verdict that was changed,
 * newest first. The list holds what was confirmed; suggestions are counted only.
 */
export interface RecordView {
  /** The name that the person goes by, or the name that was asked for. */
  readonly called: string
  /** The person ("p17"), where people have said whose names belong together; null for a bare name, and for an outlet. */
  readonly person: string | null
  readonly asOf: number | null
  readonly record: TrackRecord
  readonly claims: readonly RecordedClaim[]
  readonly earlier: readonly EarlierScore[]
  /** True when there were more than 100 changes, of which the newest are given. */
  readonly earlierMore: boolean
}

/**
 * What people do about claims. Every act names a person and is an entry; one that came second, on a state that was gone
 * by then, is an entry too, and rejects with `came-second`, which names who came first.
 */
export interface Reviewing {
  /** Confirms a claim, fixing what decides it; with `of`, changes that in the open. */
  confirm(claimId: string, confirming: Confirming): Promise<Reviewed>
  /** Says how likely the words call it, blind: a person's rating shows when a second person's is in. */
  rate(claimId: string, rating: Rating): Promise<Reviewed>
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
  /** What people changed after it had been entered, the latest first; `before` is the last sequence of the page before. */
  corrections(limit?: number, before?: number): Promise<readonly CorrectionEntry[]>
  /** Enters which confirmed claims' windows have ended unjudged, at most 1,000 of them; 0 when none is left to enter. */
  noticeDue(): Promise<number>
}
