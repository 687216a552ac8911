import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, toReading } from '../../src/article/index.ts'
import { attribute } from '../../src/attribution/index.ts'
import { expectLinear } from '../linear.ts'
import { articleOf } from '../article-of.ts'
import { statementsIn } from './said-in.ts'

/** Words that make every reader stumble when they come in any order. */
const PIECES =
  `said says told he she they Brandt the minister that to who , . : ; “ ” " ’s and but according denied accused of
  declined comment on it was reported expected adding — ( ) ? ! as by interview with reporters Monday 12 if not would claim
  calls plan fell is had promised`.split(/\s+/)

const text = fc.array(fc.constantFrom(...PIECES, '\n\n'), { maxLength: 60 }).map((words) => words.join(' '))

test('every span of every statement lies in the text and holds words', () => {
  fc.assert(
    fc.property(text, (sample) => {
      for (const { source, cue, content, via } of statementsIn(sample)) {
        expect(content.length).toBeGreaterThan(0)
        for (const [start, end] of [...source, ...cue, ...content, ...(via === null ? [] : [via])]) {
          expect(sample.slice(start, end)).toHaveLength(end - start)
          expect(sample.slice(start, end).trim()).not.toBe('')
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a nested statement stands inside its outer one, which comes before it', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const statements = statementsIn(sample)
      statements.forEach(({ content, nestedIn }, at) => {
        if (nestedIn === null) return
        expect(nestedIn).toBeLessThan(at)
        const outer = statements[nestedIn]!
        expect(content.every((span) => outer.content.some((other) => holds(other, span)))).toBe(true)
      })
    }),
    { numRuns: 300 },
  )
})

test('reading twice yields the same', () => {
  fc.assert(
    fc.property(text, (sample) => {
      expect(statementsIn(sample)).toEqual(statementsIn(sample))
    }),
  )
})

test('own voice is made of sentences, in order', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const reading = toReading(articleOf(sample))
      const spans = reading.sentences.map(({ span }) => span)
      const { ownVoice } = attribute(reading)
      expect(ownVoice).toEqual(spans.filter((span) => ownVoice.includes(span)))
    }),
  )
})

test('a sentence of a hundred thousand words is read in linear time', () => {
  expectLinear(12_500, (words) => {
    const clauses = Array.from(
      { length: words / 10 },
      (_, at) => `he said that ${at} men, who told us, had left and`,
    )
    const reading = toReading(articleOf(`${clauses.join(' ')}.`))
    return () => attribute(reading)
  })
})
