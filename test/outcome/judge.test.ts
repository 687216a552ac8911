import { expect, test } from 'vitest'
import type { Claim } from '../../src/claim/index.ts'
import { STATUSES } from '../../src/ledger/index.ts'
import { isUnjudged, judge, verdictsFrom, type Judgement, type Unjudged } from '../../src/outcome/index.ts'
import { sampleClaim } from '../sample-claim.ts'

const evidence = [{ articleId: 'a1', passage: [0, 5], reliability: 'B', credibility: 2 }] as const
const inTime: Judgement = {
  verdict: 'happened-in-time',
  judgedBy: 'R. Okafor',
  evidence,
  becameKnown: '2026-05-08',
  reason: null,
  ground: null,
}
const late: Judgement = { ...inTime, verdict: 'happened-late', becameKnown: '2026-05-11' }

const CASES: readonly [
  what: string,
  kind: Claim['kind'],
  status: Unjudged,
  judgement: Judgement,
  answer: string,
][] = [
  ['in time, on the last day', 'promise', 'due', inTime, 'ok'],
  ['in time, before the window is over', 'promise', 'open', inTime, 'ok'],
  ['late, after it', 'promise', 'overdue', late, 'ok'],
  [
    'a void with its reason',
    'promise',
    'open',
    { ...inTime, verdict: 'void', evidence: [], reason: 'no day was meant', ground: 'cannot-be-applied' },
    'ok',
  ],
  [
    'a void because the condition failed',
    'promise',
    'open',
    { ...inTime, verdict: 'void', reason: 'the vote was lost', ground: 'condition-failed' },
    'ok',
  ],
  [
    'a failed condition without evidence',
    'promise',
    'open',
    { ...inTime, verdict: 'void', evidence: [], reason: 'the vote was lost', ground: 'condition-failed' },
    'no-evidence',
  ],
  ['a void without its ground', 'promise', 'open', { ...inTime, verdict: 'void', reason: 'so' }, 'no-ground'],
  ['taken back after the window', 'promise', 'overdue', { ...late, verdict: 'withdrawn' }, 'too-late'],
  [
    'taken back, nobody says when',
    'promise',
    'open',
    { ...inTime, verdict: 'withdrawn', becameKnown: null },
    'no-day',
  ],
  ['taken back by the speaker, with evidence', 'promise', 'open', { ...inTime, verdict: 'withdrawn' }, 'ok'],
  [
    'taken back, but nobody shows where',
    'promise',
    'open',
    { ...inTime, verdict: 'withdrawn', evidence: [], reason: 'he said so' },
    'no-evidence',
  ],
  ['disputed by the judge', 'promise', 'overdue', { ...inTime, verdict: 'disputed' }, 'not-from-here'],
  ['a day that is none', 'promise', 'overdue', { ...inTime, becameKnown: 'soon' }, 'bad-day'],
  ['nobody by that name', 'promise', 'due', { ...inTime, judgedBy: '--' }, 'nobody'],
  ['a report', 'report', 'no-due-date', inTime, 'not-judgeable'],
  ['a denial', 'denial', 'no-due-date', inTime, 'not-judgeable'],
  ['nobody judges', 'promise', 'due', { ...inTime, judgedBy: ' ' }, 'nobody'],
  [
    'failed before its window is over',
    'promise',
    'open',
    { ...inTime, verdict: 'did-not-happen' },
    'not-from-here',
  ],
  ['late while it still has time', 'promise', 'due', late, 'not-from-here'],
  ['no evidence', 'promise', 'overdue', { ...inTime, evidence: [] }, 'no-evidence'],
  ['a void without a reason', 'promise', 'open', { ...inTime, verdict: 'void' }, 'no-reason'],
  ['happened, but no day', 'promise', 'overdue', { ...inTime, becameKnown: null }, 'no-day'],
  ['late, but inside the window', 'promise', 'overdue', { ...late, becameKnown: '2026-05-07' }, 'not-late'],
]

test.each(CASES)('%s', (_what, kind, status, judgement, answer) => {
  const result = judge({ ...sampleClaim, kind }, status, judgement)
  expect(result.ok ? 'ok' : result.problem.code).toBe(answer)
})

test('lateness is counted in days from the end of the window', () => {
  const result = judge(sampleClaim, 'overdue', late)
  expect(result.ok && result.value.latenessDays).toBe(3)
})

// Python 3.12: (date.fromisoformat(known) - date.fromisoformat(last)).days; leap days, clock changes, centuries.
test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2025-02-28', '2025-03-01', 1],
  ['2025-03-29', '2025-03-31', 2],
  ['2025-10-25', '2025-11-02', 8],
  ['2023-12-31', '2026-01-01', 732],
  ['1999-12-31', '2000-03-01', 61],
])('due %s, known %s: %i days late', (to, becameKnown, days) => {
  const due = { ...sampleClaim.due!, from: null, to }
  const result = judge({ ...sampleClaim, due }, 'overdue', { ...late, becameKnown })
  expect(result.ok && result.value.latenessDays).toBe(days)
})

test('from every status some verdict can be given, and none that was never judged is disputed', () => {
  for (const status of STATUSES.filter(isUnjudged)) {
    expect(verdictsFrom(status).length).toBeGreaterThan(0)
    expect(verdictsFrom(status)).not.toContain('disputed')
  }
})

test('what became known before it was said is no outcome of it', () => {
  const saidOn = { ...sampleClaim.due!, from: '2026-05-05', to: '2026-05-05' }
  const known = (becameKnown: string) => judge({ ...sampleClaim, saidOn }, 'open', { ...inTime, becameKnown })
  const early = known('2026-05-04')
  expect(!early.ok && early.problem.code).toBe('before-said')
  expect(known('2026-05-05').ok).toBe(true)
})

test('what is not to happen can fail at once, and comes true only when its window is over', () => {
  const negated = { ...sampleClaim, negated: true }
  const codeOf = (status: Unjudged, verdict: Judgement['verdict']) => {
    const result = judge(negated, status, { ...inTime, verdict })
    return result.ok ? 'ok' : result.problem.code
  }
  expect(codeOf('open', 'did-not-happen')).toBe('ok')
  expect(codeOf('due', 'happened-in-time')).toBe('not-from-here')
  expect(codeOf('overdue', 'happened-in-time')).toBe('ok')
})

test('nothing became known tomorrow', () => {
  const result = judge(sampleClaim, 'overdue', late, '2026-05-10')
  expect(!result.ok && result.problem.code).toBe('not-yet')
})
