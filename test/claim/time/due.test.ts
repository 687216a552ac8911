import { describe, expect, test } from 'vitest'
import type { Window } from '../../../src/article/index.ts'
import { timexesIn, whenIs } from '../../../src/claim/time/index.ts'
import { DUE } from './due-rows.ts'
import { NO_DUE } from './due-traps.ts'
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
  test.each(DUE)('%s', (content, from, to, rule) => {
    const due = dueOf(content)
    expect(due && { from: due.from, to: due.to, rule: due.rule }).toEqual({ from, to, rule })
  })
})

describe('what does not', () => {
  test.each(NO_DUE)('%s', (content) => {
    expect(dueOf(content)).toBeNull()
  })
})
