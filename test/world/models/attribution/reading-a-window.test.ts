import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bestPath,
  CONTENT,
  CONTENT_ON,
  LABELS,
  SOURCE,
  SOURCE_ON,
} from '../../../../src/world/models/attribution/best-path.ts'
import { findCues } from '../../../../src/world/models/attribution/find-cues.ts'
import { softmax } from '../../../../src/world/models/attribution/softmax.ts'
import { toFeatures } from '../../../../src/world/models/attribution/to-features.ts'
import { toLink } from '../../../../src/world/models/attribution/to-link.ts'
import { toWindows } from '../../../../src/world/models/attribution/to-windows.ts'

const spansOf = (text: string) =>
  [...text.matchAll(/\w+|[^\w\s]/g)].map(({ index, 0: word }) => [index, index + word.length] as const)

describe('features', () => {
  test.each([
    ['He said', [4, 0]],
    ['a NATO man\n\nAnn', [3, 2, 0, 4]],
    ['x “Yes” y', [3, 0, 7, 6, 0]],
    ['x "yes" y', [3, 0, 6, 6, 0]],
    ['x “one\ny', [3, 0, 6, 3]],
    ['', []],
  ])('of %j are capitals, paragraphs and marks', (text, expected) => {
    expect(toFeatures(text, spansOf(text))).toEqual(expected)
  })
})

describe('windows', () => {
  test('cover everything, and every piece is owned once', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(100), (length, from) => {
        const windows = toWindows(from, from + length)
        const owned = windows.flatMap(({ owns: [start, end] }) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        )
        expect(owned).toEqual(Array.from({ length }, (_, at) => from + at))
        for (const window of windows) {
          expect(window.to - window.from).toBeLessThanOrEqual(382)
          expect(window.owns[0]).toBeGreaterThanOrEqual(window.from)
          expect(window.owns[1]).toBeLessThanOrEqual(window.to)
        }
      }),
    )
  })

  test('leave context on both sides of every cue that is not at an end of the text', () => {
    for (const { from, to, owns } of toWindows(0, 3_000)) {
      if (from > 0) expect(owns[0] - from).toBeGreaterThanOrEqual(48)
      if (to < 3_000) expect(to - owns[1]).toBeGreaterThanOrEqual(48)
    }
  })
})

describe('cues', () => {
  const [none, first, further] = [
    [0.9, 0.05, 0.05],
    [0.1, 0.8, 0.1],
    [0.1, 0.1, 0.8],
  ]
  test.each([
    ['none', [none, none], []],
    ['one word', [none, first, none], [[1, 2]]],
    ['two words', [first, further, none], [[0, 2]]],
    [
      'two cues side by side',
      [first, first],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['a further word that follows nothing begins one', [none, further], [[1, 2]]],
  ])('%s', (_, shares, expected) => {
    const found = findCues(
      Float32Array.from(shares.flatMap((row) => row ?? [])),
      shares.map((_row, at) => at),
      0.4,
    )
    expect(found.map(({ from, to }) => [from, to])).toEqual(expected)
  })
})

const share = fc.double({ min: 0.001, max: 1, noNaN: true })
const row = fc
  .array(share, { minLength: LABELS, maxLength: LABELS })
  .map((shares) => Float32Array.from(shares))

describe('the best path', () => {
  const isAllowed = (path: readonly number[]): boolean =>
    path.every((label, at) => {
      const before = path[at - 1]
      if (label === SOURCE_ON) return before === SOURCE || before === SOURCE_ON
      return label !== CONTENT_ON || before === CONTENT || before === CONTENT_ON
    })

  test('is the most probable of all allowed ones', () => {
    const logOf = (rows: readonly Float32Array[], path: readonly number[]): number =>
      path.reduce((sum, label, at) => sum + Math.log(rows[at]![label]! + 1e-9), 0)
    const all = (length: number): number[][] =>
      length === 0
        ? [[]]
        : all(length - 1).flatMap((path) => Array.from({ length: LABELS }, (_, label) => [...path, label]))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const best = Math.max(
          ...all(rows.length)
            .filter(isAllowed)
            .map((path) => logOf(rows, path)),
        )
        const path = bestPath(rows)
        expect(isAllowed(path)).toBe(true)
        expect(logOf(rows, path)).toBeCloseTo(best, 6)
      }),
      { numRuns: 60 },
    )
  })

  test('of nothing is nothing', () => expect(bestPath([])).toEqual([]))
})

describe('a link', () => {
  test('lies in the window, source and contents hold whole words, and nothing overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -20, max: 20 }),
        (rows, first) => {
          const words = Array.from({ length: 12 }, (_, at) => at * 2)
          const { source, content, distance, sure } = toLink(
            softmax(Float32Array.from(rows.flatMap((one) => [...one])), LABELS),
            { cue: first + 4, left: 4 },
            words,
            24,
          )
          const spans = [...content, ...(source === null ? [] : [source])].toSorted(
            (one, other) => one[0] - other[0],
          )
          for (const [at, [start, end]] of spans.entries()) {
            expect(words).toContain(start)
            expect(end % 2).toBe(0)
            expect(end).toBeGreaterThan(start)
            if (at > 0) expect(start).toBeGreaterThanOrEqual(spans[at - 1]![1])
          }
          expect(distance).toBeGreaterThanOrEqual(0)
          for (const value of [sure.source, sure.content, sure.end]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1.000001)
          }
        },
      ),
    )
  })
})
