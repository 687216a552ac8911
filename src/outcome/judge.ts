import { fail, ok, type Result, type Window } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import { daysOf, type Evidence, type JudgedPayload, type Verdict, type VoidGround } from '../ledger/index.ts'
import { isAwaited } from './confirm.ts'
import { isUsableName } from './named.ts'
import { verdictsFrom, type Unjudged } from './transitions.ts'

/** What a named person proposes to enter about a claim. Days are ISO 8601. */
export interface Judgement {
  readonly verdict: Verdict
  readonly judgedBy: string
  readonly evidence: readonly Evidence[]
  /** The day it became known what happened; null where nothing happened. */
  readonly becameKnown: string | null
  /** Needed for void. */
  readonly reason: string | null
  /** Needed for void; null for the rest. */
  readonly ground: VoidGround | null
}

/** A judgement that was accepted: with its claim, the window it was judged by, and its lateness. */
export interface Outcome extends Judgement {
  readonly claimId: string
  readonly due: Window | null
  /** Whole days after the window's last day; 0 when in time, null when nothing happened or no window was given. */
  readonly latenessDays: JudgedPayload['latenessDays']
}

/**
 * Accepts a person's judgement of a prediction or promise, or says what it lacks. `status` is where the claim stands in
 * time on `today`, whatever was judged before. Nothing is judged by a program.
 */
export function judge(
  claim: Claim,
  status: Unjudged,
  judgement: Judgement,
  today: string | null = null,
): Result<Outcome> {
  for (const check of CHECKS) {
    const lacking = check(judgement, claim, status, today)
    if (lacking !== null) return lacking
  }
  return ok({
    ...judgement,
    claimId: claim.id,
    due: claim.due,
    latenessDays: latenessOf(claim.due, judgement),
  })
}

type Check = (
  judgement: Judgement,
  claim: Claim,
  status: Unjudged,
  today: string | null,
) => Result<never> | null

/** What a judgement must have, in the order in which its lack is told. */
const CHECKS: readonly Check[] = [
  (_, claim) =>
    isAwaited(claim)
      ? null
      : fail('not-judgeable', `A ${claim.kind} does not fall due.`, 'Judge a prediction or a promise.'),
  ({ judgedBy }) =>
    isUsableName(judgedBy) ? null : fail('nobody', 'A judgement needs a named person.', 'Say who judges.'),
  ({ verdict }, _, status) =>
    verdictsFrom(status).includes(verdict)
      ? null
      : fail(
          'not-from-here',
          `A claim that is ${status} cannot be ${verdict}.`,
          `Possible now: ${verdictsFrom(status).join(', ')}.`,
        ),
  voidGrounds,
  evidenceCited,
  dayKnown,
  ({ verdict, becameKnown }, { due }) =>
    verdict === 'happened-late' && latenessOf(due, { verdict, becameKnown }) === 0
      ? fail(
          'not-late',
          `It became known inside the window, which ends ${due?.to}.`,
          'Enter happened-in-time.',
        )
      : null,
]

function voidGrounds({ verdict, ground, reason }: Judgement): Result<never> | null {
  if (verdict !== 'void') return null
  if (!reason?.trim()) return fail('no-reason', 'To enter void, a reason is needed.', 'Give the reason.')
  return ground === null
    ? fail('no-ground', 'A void needs its ground.', 'Say why it is void, for example condition-failed.')
    : null
}

/** Only a void can do without evidence, and not one that rests on something that did or did not happen. */
function evidenceCited({ verdict, ground, evidence }: Judgement): Result<never> | null {
  if (evidence.length > 0 || (verdict === 'void' && ground !== 'condition-failed')) return null
  return fail('no-evidence', 'An outcome needs evidence.', 'Cite a captured passage.')
}

function dayKnown(
  { verdict, becameKnown }: Judgement,
  _claim: Claim,
  _status: Unjudged,
  today: string | null,
): Result<never> | null {
  const known = daysOf(becameKnown)?.first
  if (known === undefined && becameKnown !== null)
    return fail('bad-day', `"${becameKnown}" is not a day.`, 'Give one like 2025-11-24.')
  if (known === undefined && verdict.startsWith('happened')) {
    return fail(
      'no-day',
      'What happened needs the day on which it became known.',
      'Give a day, for example 2025-11-24.',
    )
  }
  return today !== null && known !== undefined && known > today
    ? fail('not-yet', `${becameKnown} has not come yet.`, 'Give the day on which it became known.')
    : null
}

const DAY = 86_400_000

/** Whole days between the window's last day and the day it became known, never below 0. */
function latenessOf(
  due: Window | null,
  { verdict, becameKnown }: Pick<Judgement, 'verdict' | 'becameKnown'>,
): number | null {
  const last = daysOf(due?.to ?? null)?.last
  const known = daysOf(becameKnown)?.first
  if (!verdict.startsWith('happened') || last === undefined || known === undefined) return null
  if (verdict === 'happened-in-time') return 0
  return Math.max(0, Math.round((Date.parse(known) - Date.parse(last)) / DAY))
}
