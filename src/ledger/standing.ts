import type { Window } from '../article/index.ts'
import type { ErasedPayload, Remains } from './erased.ts'
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

/** Whatever moves a claim: what people enter, that its window ended, what remains of a judgement, and its erasure. */
export type Turn =
  | Review
  | { readonly what: 'fell-due' }
  | { readonly what: 'remains'; readonly payload: Remains }
  | { readonly what: 'erased'; readonly payload: ErasedPayload }

/**
 * Where a claim stands after an entry, or null when the entry changes nothing because it names a state that was gone
 * by then: of two people who judge at the same instant, the second is an attempt. The ledger keeps both.
 */
export function standingAfter(before: Standing, turn: Turn, sequence: number): Standing | null {
  switch (turn.what) {
    case 'rated':
      return before.confirmation === null ? null : before
    case 'fell-due':
      return { ...before, fellDue: sequence }
    case 'confirmed':
    case 'corrected':
      return afterConfirmation(before, turn.payload, sequence)
    case 'erased':
      return afterErasure(before, turn.payload)
    default:
      return afterJudgement(before, turn.payload, sequence)
  }
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
  { act, of, verdict }: Pick<JudgedPayload, 'act' | 'of' | 'verdict'>,
  sequence: number,
): Standing | null {
  if (before.confirmation === null || of !== before.judgement) return null
  if (act === 'judges') return { ...before, verdict, judgement: sequence }
  if (of === null) return null
  if (act === 'agrees') return before
  if (act === 'disputes') return { ...before, verdict: 'disputed', judgement: sequence }
  return { ...before, verdict: null, judgement: null }
}

/**
 * An erasure takes back the verdict in force if it was erased, and no other: what had replaced it still counts, and what it
 * had replaced does not come back. A verdict that was only disputed stands again without the dispute.
 */
function afterErasure(before: Standing, { remains = [] }: ErasedPayload): Standing {
  const gone = remains.find(({ sequence }) => sequence === before.judgement)
  if (gone === undefined) return before
  const { against, of } = gone
  return { ...before, verdict: against, judgement: against === null ? null : of }
}
