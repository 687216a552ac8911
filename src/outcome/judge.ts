import { fail, ok, type Result, type Span, type Window } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import { daysOf, type Status, type Verdict } from '../ledger/index.ts'
import { verdictsFrom } from './transitions.ts'

/** A passage of a captured article that bears on an outcome, on the two axes of the Admiralty scale. */
export interface Evidence {
  readonly articleId: string
  readonly passage: Span
  /** A (completely reliable) to F (cannot be judged). */
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  /** 1 (confirmed by other sources) to 6 (cannot be judged). */
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6
}

/** What a named person proposes to enter about a claim. Days are ISO 8601. */
export interface Judgement {
  readonly verdict: Verdict
  readonly judgedBy: string
  readonly evidence: readonly Evidence[]
  /** The day it became known what happened; null where nothing happened. */
  readonly becameKnown: string | null
  /** Needed for void and withdrawn. */
  readonly reason: string | null
}

/** A judgement that was accepted: with its claim, the window it was judged by, and its lateness. */
export interface Outcome extends Judgement {
  readonly claimId: string
  readonly due: Window | null
  /** Whole days after the window's last day; 0 when in time, null when nothing happened or no window was given. */
  readonly latenessDays: number | null
}

/** Accepts a person's judgement of a prediction or promise, or says what it lacks. Nothing is judged by a program. */
export function judge(claim: Claim, status: Status, judgement: Judgement): Result<Outcome> {
  const lacking = whatIsLacking(claim, status, judgement)
  if (lacking !== null) return lacking
  return ok({
    ...judgement,
    claimId: claim.id,
    due: claim.due,
    latenessDays: latenessOf(claim.due, judgement),
  })
}

const NEEDS_REASON: readonly Verdict[] = ['void', 'withdrawn']

function whatIsLacking(claim: Claim, status: Status, judgement: Judgement): Result<never> | null {
  const { verdict, judgedBy, evidence, reason, becameKnown } = judgement
  if (claim.kind !== 'prediction' && claim.kind !== 'promise') {
    return fail('not-judgeable', `A ${claim.kind} does not fall due.`, 'Judge a prediction or a promise.')
  }
  if (judgedBy.trim() === '') return fail('nobody', 'A judgement needs a named person.', 'Say who judges.')
  const allowed = verdictsFrom(status)
  if (!allowed.includes(verdict)) {
    return fail(
      'not-from-here',
      `A claim that is ${status} cannot be ${verdict}.`,
      `Possible now: ${allowed.join(', ')}.`,
    )
  }
  if (NEEDS_REASON.includes(verdict)) {
    return reason?.trim()
      ? null
      : fail('no-reason', `To enter ${verdict}, a reason is needed.`, 'Give the reason.')
  }
  if (evidence.length === 0)
    return fail('no-evidence', 'An outcome needs evidence.', 'Cite a captured passage.')
  if (verdict.startsWith('happened') && daysOf(becameKnown) === null) {
    return fail(
      'no-day',
      'What happened needs the day on which it became known.',
      'Give a day, for example 2025-11-24.',
    )
  }
  return verdictAgainstWindow(claim.due, judgement)
}

function verdictAgainstWindow(due: Window | null, judgement: Judgement): Result<never> | null {
  const late = latenessOf(due, judgement)
  if (judgement.verdict === 'happened-late' && late === 0) {
    return fail(
      'not-late',
      `It became known inside the window, which ends ${due?.to}.`,
      'Enter happened-in-time.',
    )
  }
  return null
}

const DAY = 86_400_000

/** Whole days between the window's last day and the day it became known, never below 0. */
function latenessOf(due: Window | null, { verdict, becameKnown }: Judgement): number | null {
  const last = daysOf(due?.to ?? null)?.last
  const known = daysOf(becameKnown)?.first
  if (!verdict.startsWith('happened') || last === undefined || known === undefined) return null
  if (verdict === 'happened-in-time') return 0
  return Math.max(0, Math.round((Date.parse(known) - Date.parse(last)) / DAY))
}
