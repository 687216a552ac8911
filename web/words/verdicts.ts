/** What a person can enter about a claim, in words, and when. */
import type { WireClaimRow } from '../api.ts'

/** One verdict that can be chosen, and why it cannot be now, or null. */
export interface VerdictChoice {
  readonly verdict: string
  readonly label: string
  readonly means: string
  readonly closed: string | null
}

const CHOICES: readonly Omit<VerdictChoice, 'closed'>[] = [
  {
    verdict: 'happened-in-time',
    label: 'Happened in time',
    means: 'What was said came true inside the window.',
  },
  { verdict: 'happened-late', label: 'Happened late', means: 'It came true after the window had ended.' },
  {
    verdict: 'did-not-happen',
    label: 'Did not happen',
    means: 'The window is over and it did not come true.',
  },
  {
    verdict: 'cannot-be-determined',
    label: 'Cannot be determined',
    means: 'You looked, and the evidence does not tell.',
  },
  { verdict: 'void', label: 'Void', means: 'It cannot be judged at all; say on what ground.' },
  { verdict: 'withdrawn', label: 'Withdrawn', means: 'The speaker took it back before the window ended.' },
]

const NO_WINDOW = 'Nothing in it falls due.'
const NOT_OVER = 'Its window is not over: it cannot have failed yet.'
const NEGATED = 'It says that something will not happen: that is known only when the window is over.'

/** The verdicts as they can be given to a claim that stands here; the server has the last word. */
export function verdictChoices({ status, claim }: WireClaimRow, before: boolean): readonly VerdictChoice[] {
  return CHOICES.map((choice) => ({
    ...choice,
    closed: before ? null : closedWhy(choice.verdict, status, claim.negated),
  }))
}

function closedWhy(verdict: string, status: string, negated: boolean): string | null {
  if (verdict === 'void' || verdict === 'withdrawn') return null
  if (status === 'overdue') return null
  if (status === 'no-due-date') return verdict === 'cannot-be-determined' ? null : NO_WINDOW
  if (verdict === (negated ? 'did-not-happen' : 'happened-in-time')) return null
  return negated && verdict === 'happened-in-time' ? NEGATED : NOT_OVER
}

export const GROUNDS: readonly (readonly [ground: string, label: string])[] = [
  ['condition-failed', 'Its condition did not come about'],
  ['cannot-be-applied', 'Its words cannot be applied to anything'],
  ['made-twice', 'It is the same prediction entered twice'],
  ['not-a-prediction', 'It is no prediction or promise'],
  ['other', 'Another ground'],
]

/** The Admiralty scale: how far the source can be relied on. */
export const RELIABILITY_WORDS: readonly (readonly [grade: string, label: string])[] = [
  ['A', 'A: completely reliable'],
  ['B', 'B: usually reliable'],
  ['C', 'C: fairly reliable'],
  ['D', 'D: not usually reliable'],
  ['E', 'E: unreliable'],
  ['F', 'F: cannot be judged'],
]

/** The Admiralty scale: how credible what it says is. */
export const CREDIBILITY_WORDS: readonly (readonly [grade: number, label: string])[] = [
  [1, '1: confirmed by others'],
  [2, '2: probably true'],
  [3, '3: possibly true'],
  [4, '4: doubtful'],
  [5, '5: improbable'],
  [6, '6: cannot be judged'],
]

/** A ground in words. */
export function groundWords(ground: string | null | undefined): string {
  return GROUNDS.find(([key]) => key === ground)?.[1] ?? ground ?? ''
}
