import { fail, isUsableName, ok, type Result, type Window } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import { daysOf, type Evidence, type JudgedPayload, type Verdict, type VoidGround } from '../ledger/index.ts'
import { isAwaited } from './confirm.ts'
import { verdictsFrom, type Unjudged } from './transitions.ts'

/** What a named person proposes to enter about a claim. Days are ISO 8601. */
export interface Judgement {
  readonly verdict: Verdict
  readonly judgedBy: string
  readonly evidence: readonly Evidence[]
  /** The day it became known what happened, or that the speaker took it back; null where nothing happened. */
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
  fromHere,
  voidGrounds,
  evidenceCited,
  dayKnown,
  insideWindow,
]

function fromHere({ verdict }: Judgement, { negated }: Claim, status: Unjudged): Result<never> | null {
  const possible = verdictsFrom(status, negated)
  if (possible.includes(verdict)) return null
  const what = negated && status !== 'no-due-date' ? `${status}, of what is not to happen,` : status
  return fail(
    'not-from-here',
    `A claim that is ${what} cannot be ${verdict}.`,
    `Possible now: ${possible.join(', ')}.`,
  )
}

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

/** Whether the day that it became known is one, is there where it is needed, lies after the saying, and has come. */
function dayKnown(
  { verdict, becameKnown }: Judgement,
  { saidOn }: Claim,
  _status: Unjudged,
  today: string | null,
): Result<never> | null {
  if (becameKnown === null) return needsDay(verdict) ? noDay(verdict) : null
  const known = daysOf(becameKnown)?.first
  if (known === undefined)
    return fail('bad-day', `"${becameKnown}" is not a day.`, 'Give one like 2025-11-24.')
  const said = daysOf(saidOn?.from ?? null)?.first
  if (said !== undefined && known < said) return beforeSaid(said)
  return today !== null && known > today
    ? fail('not-yet', `${becameKnown} has not come yet.`, 'Give the day on which it became known.')
    : null
}

function needsDay(verdict: Verdict): boolean {
  return verdict.startsWith('happened') || verdict === 'withdrawn'
}

function noDay(verdict: Verdict): Result<never> {
  const what = verdict === 'withdrawn' ? 'What was taken back' : 'What happened'
  return fail(
    'no-day',
    `${what} needs the day on which it became known.`,
    'Give a day, for example 2025-11-24.',
  )
}

function beforeSaid(said: string): Result<never> {
  return fail(
    'before-said',
    `It was said on ${said}; what became known before that is no outcome of it.`,
    'Give a later day, or void it with the ground not-a-prediction.',
  )
}

/** Late is after the window; and what is taken back after the window had failed or come true before. */
function insideWindow({ verdict, becameKnown }: Judgement, { due }: Claim): Result<never> | null {
  const [last, known] = [daysOf(due?.to ?? null)?.last, daysOf(becameKnown)?.first]
  if (last === undefined || known === undefined) return null
  if (verdict === 'happened-late' && known <= last)
    return fail(
      'not-late',
      `It became known inside the window, which ends ${last}.`,
      'Enter happened-in-time.',
    )
  return verdict === 'withdrawn' && known > last
    ? fail(
        'too-late',
        `The window ended on ${last}; what is taken back afterwards is judged all the same.`,
        'Say whether it happened.',
      )
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
