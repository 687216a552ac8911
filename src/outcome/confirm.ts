import { fail, isUsableName, ok, type Result, type Window } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import { daysOf, type ConfirmedPayload, type Standing, type Stated } from '../ledger/index.ts'

/** What a named person says when confirming a claim, or when changing what will decide it. */
export interface Confirming {
  readonly by: string
  /** How the claim's words are to be applied; left out, they speak for themselves. */
  readonly criteria?: string | undefined
  /** The last day on which it still counts as in time (ISO); left out, the window that was read. */
  readonly due?: string | undefined
  /** Only where the speaker gave one, in words or figures; what people put on the words is entered by each (`rate`). */
  readonly probability?: Stated | undefined
  /** Needed for a change. */
  readonly reason?: string | undefined
  /** The sequence of the criteria that this changes; left out, it is a first confirmation. */
  readonly of?: number | undefined
}

/**
 * Accepts a confirmation, or a change of one, or says what it lacks. Whether it came before or after the due window's
 * end is for all to see, and never a ground to refuse it: old predictions are worth judging too.
 */
export function confirm(claim: Claim, standing: Standing, asked: Confirming): Result<ConfirmedPayload> {
  const lacking = lacksPerson(asked)
  if (lacking !== null) return lacking
  const due = dueOf(claim, standing, asked.due)
  if (!due.ok) return due
  return ok({
    claimId: claim.id,
    by: asked.by.trim(),
    words: claim.content.text,
    criteria: given(asked.criteria) ?? claim.content.text,
    due: due.value,
    probability: asked.probability ?? null,
    reason: given(asked.reason),
    of: asked.of ?? null,
  })
}

function lacksPerson({ by, of, reason, probability }: Confirming): Result<never> | null {
  if (!isUsableName(by)) return fail('nobody', 'A claim is confirmed by a named person.', 'Say who.')
  if (of !== undefined && given(reason) === null)
    return fail('no-reason', 'A change of what decides a claim needs a reason.', 'Give the reason.')
  return isProbable(probability)
    ? null
    : fail('bad-probability', 'A probability lies between 0 and 1.', 'Give one such as 0.7.')
}

/** A text that says something, without the white space around it. */
function given(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim()
}

function dueOf(claim: Claim, standing: Standing, day: string | undefined): Result<Window | null> {
  if (day === undefined) return ok(standing.confirmation === null ? claim.due : standing.fixedDue)
  if (!isAwaited(claim))
    return fail('not-judgeable', `A ${claim.kind} does not fall due.`, 'Leave the day out.')
  return dueBy(day, claim)
}

/** A window that ends on a person's day. A start that was said to be after that day was read wrongly, and goes. */
function dueBy(day: string, { saidOn, due }: Claim): Result<Window> {
  const { from, fromSaid } = due ?? { from: null, fromSaid: false }
  if (daysOf(day) === null || day.length !== 10)
    return fail('bad-day', `"${day}" is not a day.`, 'Give one like 2026-01-31.')
  // Where nothing says when a window begins, it is supposed to begin on the day of saying.
  const said = firstDay(saidOn?.from ?? (fromSaid ? null : from))
  if (said > day) return fail('bad-day', `It was said on ${said}, after ${day}.`, 'Give a later day.')
  const start = firstDay(from) > day ? { from: null, fromSaid: false } : { from, fromSaid }
  return ok({ ...start, to: day, granularity: 'day', toSaid: false, rule: 'by-person' })
}

/** The first day of a moment; of none, what comes before all days. */
function firstDay(moment: string | null): string {
  return daysOf(moment)?.first ?? ''
}

/** Says whether a claim is of a kind that falls due. */
export function isAwaited({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'prediction' || kind === 'promise'
}

function isProbable(probability: Stated | undefined): boolean {
  return probability === undefined || (probability.value >= 0 && probability.value <= 1)
}
