import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReading } from '../../../src/article/index.ts'
import { attribute } from '../../../src/attribution/index.ts'
import { worthReading } from '../../../src/world/models/worth-reading.ts'
import { articleOf } from '../../article-of.ts'

const spansIn = (text: string) => {
  const reading = toReading(articleOf(text))
  return worthReading(reading, attribute(reading).statements)
}

const rain = 'It rained in the valley. The match was drawn. Nine goals fell.'

describe('what a model is spent on', () => {
  test.each([
    ['nothing that nobody tells', rain, false],
    [
      'a cue that no rule reads',
      'It rained. The mayor let the council know his doubts, a claim without echo. It rained.',
      true,
    ],
    [
      'a quotation that nobody was found to say',
      'It rained. “We are tired of the mud and the noise.” It rained.',
      true,
    ],
  ])('%s', (_, text, isWorth) => {
    expect(spansIn(text).length > 0).toBe(isWorth)
  })

  test('is in order, never overlaps and never passes 60,000 characters', () => {
    const sentence = fc.constantFrom(
      'It rained.',
      'Anna Berg said that the road was open.',
      'Critics question the plan and its claims.',
      '“Never,” it read.',
    )
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const text = sentences.join(' ')
        let before = 0
        for (const [start, end] of spansIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      }),
      { numRuns: 50 },
    )
    const long = spansIn('Critics question the plan and its claims. '.repeat(4_000))
    expect(long.reduce((sum, [start, end]) => sum + end - start, 0)).toBeLessThanOrEqual(60_000)
  })
})
