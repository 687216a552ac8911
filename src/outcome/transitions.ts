import type { Standing, Status, Verdict } from '../ledger/index.ts'

/** The statuses in which nobody has judged yet. */
export type Unjudged = 'no-due-date' | 'open' | 'due' | 'overdue'

/** What a named person can do about a claim. */
export type Act = 'confirm' | 'correct' | 'rate' | 'judge' | 'withdraw' | 'agree' | 'dispute' | 'reopen'

/** How far people have come with a claim. */
export type Stage = 'suggested' | 'confirmed' | 'judged' | 'disputed'

/**
 * The states of a claim and the ways out of each. Every act is an entry; a state that is left stays in the ledger.
 * Confirming fixes the criteria, and correcting changes them in the open: not under a verdict, which is taken back first.
 * Judging again replaces a verdict, reopening takes it back; a second person who disputes shows both verdicts until
 * somebody judges again. Two people rate how likely the words call it before anybody judges.
 */
export const ACTS_FROM: Readonly<Record<Stage, readonly Act[]>> = {
  suggested: ['confirm'],
  confirmed: ['correct', 'rate', 'judge', 'withdraw'],
  judged: ['judge', 'withdraw', 'agree', 'dispute', 'reopen'],
  disputed: ['judge', 'withdraw', 'reopen'],
}

const ANY_TIME = ['void', 'withdrawn'] as const
const AFTERWARDS = ['happened-in-time', 'happened-late', 'did-not-happen', 'cannot-be-determined'] as const

/**
 * Which verdicts a person may give from which place in time; what is not listed is refused. Withdrawing and voiding are
 * always possible. "Happened" needs no waiting, but nothing can have failed before its window is over.
 */
export const VERDICTS_FROM: Readonly<Record<Unjudged, readonly Verdict[]>> = {
  'no-due-date': ['cannot-be-determined', ...ANY_TIME],
  open: ['happened-in-time', ...ANY_TIME],
  due: ['happened-in-time', ...ANY_TIME],
  overdue: [...AFTERWARDS, ...ANY_TIME],
}

/**
 * The same for what is said not to happen: one event is enough to make it wrong at once, and it cannot have come true
 * before its window is over.
 */
export const NEGATED_VERDICTS_FROM: Readonly<Record<Unjudged, readonly Verdict[]>> = {
  ...VERDICTS_FROM,
  open: ['did-not-happen', ...ANY_TIME],
  due: ['did-not-happen', ...ANY_TIME],
}

/** How far people have come with a claim that stands like this. */
export function stageOf({ confirmation, judgement, verdict }: Standing): Stage {
  if (confirmation === null) return 'suggested'
  if (judgement === null) return 'confirmed'
  return verdict === 'disputed' ? 'disputed' : 'judged'
}

/** The verdicts that a person may give a claim that stands here in time; `negated` says that it is not to happen. */
export function verdictsFrom(status: Unjudged, negated = false): readonly Verdict[] {
  return (negated ? NEGATED_VERDICTS_FROM : VERDICTS_FROM)[status]
}

/** Says whether nobody has judged a claim of this status. */
export function isUnjudged(status: Status): status is Unjudged {
  return status === 'no-due-date' || status === 'open' || status === 'due' || status === 'overdue'
}
