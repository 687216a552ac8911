import type { Window } from '../article/index.ts'
import type { ConfirmedPayload, JudgedPayload, RatedPayload } from './review.ts'
import type { Verdict } from './status.ts'

/** Where people have left a claim. Numbers are the sequences of the entries in force. */
export interface Standing {
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
  readonly verdict: Verdict | null
  readonly confirmation: number | null
  readonly judgement: number | null
  /** The due window that was fixed when the claim was confirmed; before that, the reading's own counts. */
  readonly fixedDue: Window | null
  readonly fellDue: number | null
}

/** A claim that no person has looked at. */
export const UNREVIEWED: Standing = {
  review: 'suggested',
  verdict: null,
  confirmation: null,
  judgement: null,
  fixedDue: null,
  fellDue: null,
}

/** What people enter about one claim. */
export type Review =
  | { readonly what: 'confirmed'; readonly payload: ConfirmedPayload }
  | { readonly what: 'corrected'; readonly payload: ConfirmedPayload }
  | { readonly what: 'judged'; readonly payload: JudgedPayload }
  | { readonly what: 'withdrawn'; readonly payload: JudgedPayload }
  | { readonly what: 'rated'; readonly payload: RatedPayload }

/**
 * Where a claim stands after an entry, or null when the entry changes nothing because it names a state that was gone
 * by then: of two people who judge at the same instant, the second is an attempt. The ledger keeps both.
 */
export function standingAfter(before: Standing, review: Review, sequence: number): Standing | null {
  if (review.what === 'rated') return before.confirmation === null ? null : before
  return review.what === 'confirmed' || review.what === 'corrected'
    ? afterConfirmation(before, review.payload, sequence)
    : afterJudgement(before, review.payload, sequence)
}

function afterConfirmation(
  before: Standing,
  { of, due }: ConfirmedPayload,
  sequence: number,
): Standing | null {
  if (of !== before.confirmation) return null
  return { ...before, review: 'confirmed', confirmation: sequence, fixedDue: due, fellDue: null }
}

function afterJudgement(
  before: Standing,
  { act, of, verdict }: JudgedPayload,
  sequence: number,
): Standing | null {
  if (before.confirmation === null || of !== before.judgement) return null
  if (act === 'judges') return { ...before, verdict, judgement: sequence }
  if (of === null) return null
  if (act === 'agrees') return before
  if (act === 'disputes') return { ...before, verdict: 'disputed', judgement: sequence }
  return { ...before, verdict: null, judgement: null }
}
