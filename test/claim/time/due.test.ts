import { describe, expect, test } from 'vitest'
import type { Window } from '../../../src/article/index.ts'
import { timexesIn, whenIs } from '../../../src/claim/time/index.ts'
import { DUE } from './due-rows.ts'
import { NO_DUE } from './due-traps.ts'
import { FRESH_DUE, NO_FRESH_DUE } from './fresh-due-rows.ts'
import { MORE_DUE, NO_MORE_DUE } from './more-due-rows.ts'
import { readingOf, statementOf } from './statement-of.ts'

function dueOf(
  content: string,
  published: string | null = '2025-11-19',
  quote: 'direct' | 'indirect' = 'indirect',
): Window | null {
  const reading = readingOf(`${content}.`, published)
  const statement = statementOf(reading, { content }, quote)
  return whenIs([statement], timexesIn(reading), reading, () => true)[0]!.due
}

describe('what falls due', () => {
  test.each([...DUE, ...MORE_DUE, ...FRESH_DUE])('%s', (content, from, to, rule) => {
    const due = dueOf(content)
    expect(due && { from: due.from, to: due.to, rule: due.rule }).toEqual({ from, to, rule })
  })
})

describe('what does not', () => {
  test.each([...NO_DUE, ...NO_MORE_DUE, ...NO_FRESH_DUE])('%s', (content) => {
    expect(dueOf(content)).toBeNull()
  })
})

describe('what a window counts from', () => {
  test('the minute of publication, where hours are counted', () => {
    const due = dueOf('the talks will resume within 36 hours', '2025-11-22T14:30')
    expect(due).toMatchObject({ from: '2025-11-22T14:30', to: '2025-11-24T02:30', granularity: 'minute' })
  })

  test('no minute, where clocks change on the way and no zone is told', () => {
    expect(dueOf('it will be over in 48 hours', '2026-03-28T14:30')).toMatchObject({
      to: '2026-03-30T14',
      granularity: 'hour',
    })
    expect(dueOf('it will be over in 48 hours', '2026-03-20T14:30')).toMatchObject({
      to: '2026-03-22T14:30',
      granularity: 'minute',
    })
  })

  test('the day of saying before the day of publication', () => {
    const reading = readingOf('Falk said on Monday that the dam would be shut within two days.', '2025-11-19')
    const words = { source: 'Falk', cue: 'said', content: 'the dam would be shut within two days' }
    const [when] = whenIs([statementOf(reading, words)], timexesIn(reading), reading, () => true)
    expect(when).toMatchObject({
      saidOn: { from: '2025-11-17' },
      due: { from: '2025-11-17', to: '2025-11-19' },
    })
  })

  test('nothing, where neither is known', () => {
    expect(dueOf('the dam will be shut within two days', null)).toBeNull()
    expect(dueOf('the dam will be shut by 1 May 2026', null)).toMatchObject({ from: null, to: '2026-05-01' })
    expect(dueOf('the dam will be shut by Friday', null)).toBeNull()
  })

  test('ends that the words do not say are implied', () => {
    expect(dueOf('it will be shut within two days')).toMatchObject({ fromSaid: false, toSaid: true })
    expect(dueOf('it will be shut soon')).toMatchObject({ fromSaid: false, toSaid: false })
    expect(dueOf('it will be shut on 1 December')).toMatchObject({ fromSaid: true, toSaid: true })
  })
})

describe('what somebody had said on a day that is not told', () => {
  test.each([
    ['Falk had predicted he would be back by November 10.', '2025-11-14', [null, '2025-11-10']],
    ['Falk had said he would be back by August 31.', '2025-08-28', [null, '2025-08-31']],
    ['Falk had said he would be back in March 2024.', '2025-08-28', ['2024-03-01', '2024-03-31']],
    ['Falk said he would be back by November 10.', '2025-11-14', ['2025-11-14', '2026-11-10']],
  ] as const)('%s', (text, published, ends) => {
    const reading = readingOf(text, published)
    const cue = /said|predicted/.exec(text)![0]
    const content = text.slice(text.indexOf('he would'), -1)
    const statement = statementOf(reading, { source: 'Falk', cue, content })
    const [when] = whenIs([statement], timexesIn(reading), reading, () => true)
    expect([when!.due?.from, when!.due?.to]).toEqual(ends)
  })

  test.each([
    ['Falk had said he would be back by Friday.'],
    ['Falk had said he would be back within ten days.'],
    ['Falk had said he would be back next week.'],
    ['Falk had said he would be back soon.'],
  ])('%s', (text) => {
    const reading = readingOf(text, '2025-11-19')
    const statement = statementOf(reading, { source: 'Falk', cue: 'said', content: text.slice(14, -1) })
    expect(whenIs([statement], timexesIn(reading), reading, () => true)[0]!.due).toBeNull()
  })
})

describe('what is told after another event', () => {
  test('counts from that event, not from now', () => {
    const due = dueOf('the results of the vote of 1 December will be published twenty-four hours later')
    expect(due).toMatchObject({ from: '2025-12-02', to: '2025-12-02' })
  })
})

describe('expectations told in the past', () => {
  test('are over in somebody’s own words, and may stand in reported ones', () => {
    expect(dueOf('The dam was expected to be shut by Friday', '2025-11-19', 'direct')).toBeNull()
    expect(dueOf('the dam was expected to be shut by Friday', '2025-11-19', 'indirect')?.to).toBe(
      '2025-11-21',
    )
  })
})

test('a statement that falls not due has no due window', () => {
  const reading = readingOf('The dam was shut on Monday.', '2025-11-19')
  const statement = statementOf(reading, { content: 'The dam was shut on Monday' })
  const [when] = whenIs([statement], timexesIn(reading), reading, () => false)
  expect(when).toMatchObject({ due: null, about: { from: '2025-11-17' } })
})
