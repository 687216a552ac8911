import { expect, test } from 'vitest'
import type { Window } from '../../src/article/index.ts'
import { standingAfter, UNREVIEWED } from '../../src/ledger/index.ts'
import {
  ACTS_FROM,
  confirm,
  lacksOther,
  lacksSecond,
  stageOf,
  type Confirming,
} from '../../src/outcome/index.ts'
import { sampleClaim } from '../sample-claim.ts'

const by = 'R. Okafor'
const CASES: readonly [what: string, asked: Confirming, answer: string][] = [
  ['a name is enough', { by }, 'ok'],
  ['with how to apply the words', { by, criteria: 'The doors are open to the public.' }, 'ok'],
  ['with a day of one’s own', { by, due: '2026-05-09' }, 'ok'],
  ['a change with its reason', { by, reason: 'the window was misread', of: 3 }, 'ok'],
  ['a stated chance', { by, probability: { how: 'stated', value: 0.7 } }, 'ok'],
  ['nobody', { by: ' . ' }, 'nobody'],
  ['a name on two lines', { by: 'R. Okafor\nA. Marsh' }, 'nobody'],
  ['a name with what a terminal obeys', { by: '\u001b[31mR. Okafor' }, 'nobody'],
  ['a name that turns the writing round', { by: 'R. \u202Erofako' }, 'nobody'],
  ['a name of another script', { by: 'علی\u200Cرضا' }, 'ok'],
  ['a change without a reason', { by, of: 3 }, 'no-reason'],
  ['a day that is none', { by, due: '2026-05-40' }, 'bad-day'],
  ['a month for a day', { by, due: '2026-05' }, 'bad-day'],
  ['a day before the window', { by, due: '2026-05-01' }, 'bad-day'],
  ['more than certain', { by, probability: { how: 'stated', value: 1.2 } }, 'bad-probability'],
  ['no number', { by, probability: { how: 'stated', value: Number.NaN } }, 'bad-probability'],
]

test.each(CASES)('confirming: %s', (_what, asked, answer) => {
  const result = confirm(sampleClaim, UNREVIEWED, asked)
  expect(result.ok ? 'ok' : result.problem.code).toBe(answer)
})

test('the criteria are the claim’s own words and the window that was read, unless somebody says more', () => {
  const result = confirm(sampleClaim, UNREVIEWED, { by })
  expect(result.ok && result.value).toMatchObject({
    words: sampleClaim.content.text,
    criteria: sampleClaim.content.text,
    due: sampleClaim.due,
    of: null,
  })
})

const READ: readonly [what: string, due: Partial<Window>, saidOn: Window | null, answer: string | null][] = [
  ['a start that was supposed stays', {}, null, '2026-05-06'],
  ['a start that was said stays', { fromSaid: true }, null, '2026-05-06'],
  ['a start that was read after the day goes', { from: '2026-07-01', fromSaid: true }, null, null],
  ['but not before it was said', { from: '2026-07-01', fromSaid: true }, saidDay('2026-05-11'), 'bad-day'],
]

function saidDay(day: string): Window {
  return { from: day, to: day, granularity: 'day', fromSaid: true, toSaid: true, rule: 'today' }
}

test.each(READ)('a last day of one’s own: %s', (_what, due, saidOn, answer) => {
  const claim = { ...sampleClaim, saidOn, due: { ...sampleClaim.due!, ...due } }
  const result = confirm(claim, UNREVIEWED, { by, due: '2026-05-10' })
  expect(result.ok ? result.value.due?.from : result.problem.code).toBe(answer)
})

test('every stage is left by an act, and only a judged claim has a verdict to agree with', () => {
  expect(ACTS_FROM.suggested).toEqual(['confirm'])
  expect(ACTS_FROM.confirmed).not.toContain('agree')
  expect(ACTS_FROM.judged).toContain('dispute')
  expect(stageOf(UNREVIEWED)).toBe('suggested')
})

const first = confirm(sampleClaim, UNREVIEWED, { by })
const judged = {
  claimId: 'c1',
  act: 'judges',
  by,
  verdict: 'did-not-happen',
  evidence: [],
  becameKnown: null,
  reason: null,
  ground: null,
  latenessDays: null,
  of: null,
} as const

test('of two who act on the same state, the second changes nothing', () => {
  if (!first.ok) throw new Error(first.problem.message)
  const confirmed = standingAfter(UNREVIEWED, { what: 'confirmed', payload: first.value }, 1)!
  expect(standingAfter(confirmed, { what: 'confirmed', payload: first.value }, 2)).toBeNull()
  expect(standingAfter(UNREVIEWED, { what: 'judged', payload: judged }, 2)).toBeNull()
  const after = standingAfter(confirmed, { what: 'judged', payload: judged }, 2)!
  expect(stageOf(after)).toBe('judged')
  expect(standingAfter(after, { what: 'judged', payload: judged }, 3)).toBeNull()
  const disputed = standingAfter(
    after,
    { what: 'judged', payload: { ...judged, act: 'disputes', of: 2 } },
    3,
  )!
  expect([disputed.verdict, stageOf(disputed)]).toEqual(['disputed', 'disputed'])
  const reopened = standingAfter(
    disputed,
    { what: 'judged', payload: { ...judged, act: 'reopens', of: 3 } },
    4,
  )!
  expect([reopened.verdict, stageOf(reopened)]).toEqual([null, 'confirmed'])
})

test('a second opinion is another person’s, and a dispute says something else', () => {
  expect(lacksSecond('r okafor', by)).toMatchObject({ problem: { code: 'same-person' } })
  expect(lacksSecond('M. Ilves', by)).toBeNull()
  expect(lacksOther('void', 'void')).toMatchObject({ problem: { code: 'same-verdict' } })
  expect(lacksOther('void', 'did-not-happen')).toBeNull()
})
