import type { Span, Transcription, Window } from '../article/index.ts'
import type { BandName } from './bands.ts'
import type { Verdict } from './status.ts'

/** How far a source can be relied on, on the Admiralty scale: A (completely) to E (not at all), F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** How credible what it says is: 1 (confirmed by others) to 5 (improbable), 6 (cannot be judged). */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const

/** Why a prediction came to nothing without having failed; the words of the person who says so stand beside it. */
export const VOID_GROUNDS = [
  'condition-failed',
  'cannot-be-applied',
  'made-twice',
  'not-a-prediction',
  'other',
] as const

export type VoidGround = (typeof VOID_GROUNDS)[number]

/** A passage of a captured article that bears on an outcome, on the two axes of the Admiralty scale. */
export interface Evidence {
  readonly articleId: string
  readonly passage: Span
  readonly reliability: (typeof RELIABILITIES)[number]
  readonly credibility: (typeof CREDIBILITIES)[number]
}

/** Evidence as it is entered: with the words at the passage, and the hash of the text that they stand in. */
export interface Cited extends Evidence {
  readonly text: string
  readonly textSha256: string
  /** Who typed the passage from a file without text, and where it stands there; left out where it was captured as text. */
  readonly transcribed?: Pick<Transcription, 'by' | 'where'>
}

/** A chance from 0 to 1 that the speaker gave. */
export interface Stated {
  readonly how: 'stated'
  readonly value: number
}

/** A chance that the speaker gave, or that two people put on the words without seeing the outcome or each other's. */
export type Probability =
  | Stated
  | { readonly how: 'imputed'; readonly ratings: readonly { readonly by: string; readonly value: number }[] }

/**
 * A named person takes a claim as read, and fixes what will decide it: the claim's own words, how they are to be
 * applied, and the due window. A later change is another entry ("corrected"), with its reason, about the one in force.
 */
export interface ConfirmedPayload {
  readonly claimId: string
  readonly by: string
  readonly words: string
  readonly criteria: string
  readonly due: Window | null
  readonly probability: Probability | null
  readonly reason: string | null
  /** The sequence of the entry whose criteria these replace; null when they are the first. */
  readonly of: number | null
}

/** How likely a named person takes a claim's words to say that it is ("rated"). It changes nothing of where the claim stands. */
export interface RatedPayload {
  readonly claimId: string
  readonly by: string
  readonly band: BandName
}

/** Judges: gives a verdict, or another. Agrees, disputes: a second person on a verdict. Reopens: takes it back. */
export type JudgingAct = 'judges' | 'agrees' | 'disputes' | 'reopens'

/** What a named person enters about an outcome ("judged"), or about a speaker who took the claim back ("withdrawn"). */
export interface JudgedPayload {
  readonly claimId: string
  readonly act: JudgingAct
  readonly by: string
  /** Null when a verdict is taken back. */
  readonly verdict: Verdict | null
  readonly evidence: readonly Cited[]
  readonly becameKnown: string | null
  readonly reason: string | null
  readonly ground: VoidGround | null
  /** Whole days after the due window, as counted when it was entered. */
  readonly latenessDays: number | null
  /** The sequence of the verdict that this is about or replaces; null when there was none. */
  readonly of: number | null
}

/** Confirmed claims whose due window was found to be over on a day, and that nobody had judged. Decides nothing. */
export interface FellDuePayload {
  readonly asOf: string
  readonly claimIds: readonly string[]
}
