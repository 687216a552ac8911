import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, segmentsOf, type Marked } from '../../web/parts/segments.ts'

const LENGTH = 60
const span = fc
  .tuple(fc.nat(LENGTH + 5), fc.nat(LENGTH + 5))
  .map(([one, other]): readonly [number, number] => [Math.min(one, other), Math.max(one, other)])
const spans = fc.array(span, { maxLength: 3 })
const claims = fc
  .array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 6 })
  .map((marks) => marks.map((mark, index): Marked => ({ id: `c${index}`, ...mark })))

describe('segments', () => {
  test('cover the text once, in order, whatever the spans', () => {
    fc.assert(
      fc.property(claims, spans, (marked, own) => {
        const segments = segmentsOf(LENGTH, marked, own)
        expect(segments[0]!.start).toBe(0)
        expect(segments.at(-1)!.end).toBe(LENGTH)
        for (const [index, { start, end }] of segments.entries()) {
          expect(start).toBeLessThan(end)
          if (index > 0) expect(start).toBe(segments[index - 1]!.end)
        }
      }),
    )
  })

  test('know every claim that holds them, and its innermost', () => {
    fc.assert(
      fc.property(claims, spans, (marked, own) => {
        for (const segment of segmentsOf(LENGTH, marked, own)) {
          const holding = marked.filter((mark) =>
            [...mark.source, ...mark.cue, ...mark.content].some(
              ([start, end]) => start <= segment.start && segment.end <= end,
            ),
          )
          expect(segment.claims.toSorted()).toEqual(holding.map(({ id }) => id).toSorted())
          expect(segment.front === null).toBe(holding.length === 0)
          if (segment.ownVoice) expect(holding).toEqual([])
        }
      }),
    )
  })

  test('of a statement inside a statement show the inner one first', () => {
    const outer = { id: 'outer', source: [], cue: [], content: [[0, 30]] as const }
    const inner = {
      id: 'inner',
      source: [[0, 4]] as const,
      cue: [[5, 9]] as const,
      content: [[10, 30]] as const,
    }
    const segments = segmentsOf(30, [outer, inner], [])
    expect(segments.map(({ start, roles, front, first }) => [start, roles.toSorted(), front, first])).toEqual(
      [
        [0, ['content', 'source'], 'inner', false],
        [4, ['content'], 'outer', false],
        [5, ['content', 'cue'], 'inner', false],
        [9, ['content'], 'outer', false],
        [10, ['content'], 'inner', true],
      ],
    )
  })

  test('of a text without marks are one', () => expect(segmentsOf(9, [], [])).toHaveLength(1))
  test('of no text are none', () => expect(segmentsOf(0, [], [[0, 3]])).toEqual([]))
})

describe('paragraphs', () => {
  test('hold every letter, in order, cut at blank lines and at marks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\n\n', ' '), maxLength: 40 })
    fc.assert(
      fc.property(text, claims, (words, marked) => {
        const shown = paragraphsOf(words, segmentsOf(words.length, marked, []))
          .flatMap(({ segments }) => segments.map(({ start, end }) => words.slice(start, end)))
          .join('')
        expect(shown.replaceAll('\n', '')).toBe(words.replaceAll('\n', ''))
      }),
    )
  })

  test('a hundred thousand marks take no long time', () => {
    const text = 'word '.repeat(100_000)
    const marked = Array.from({ length: 20_000 }, (_, index): Marked => {
      const at = index * 25
      return {
        id: `c${index}`,
        source: [[at, at + 4]],
        cue: [[at + 5, at + 9]],
        content: [[at + 10, at + 24]],
      }
    })
    const before = performance.now()
    const paragraphs = paragraphsOf(text, segmentsOf(text.length, marked, []))
    expect(paragraphs).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(20_000)
  })
})
