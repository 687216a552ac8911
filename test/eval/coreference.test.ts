import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bCubed, bestPairing, ceafE, chainsBy, conll, muc } from '../../eval/coreference.ts'

// Luo 2005, "On Coreference Resolution Performance Metrics", table 1: a key of three entities and four responses.
const KEY = chainsBy('aaaaabbccccc'.split(''))
const RESPONSES: readonly [response: string, muc: number, bCubed: number, ceafE: number][] = [
  ['aaaaabbbbbbb', 0.947, 0.865, 0.733],
  ['aaaaabbaaaaa', 0.947, 0.737, 0.667],
  ['aaaaaaaaaaaa', 0.9, 0.545, 0.294],
  ['abcdefghijkl', 0, 0.4, 0.178],
]

describe('scores of coreference', () => {
  test.each(RESPONSES)('%s, as published', (response, links, mentions, entities) => {
    const found = chainsBy(response.split(''))
    expect(muc(KEY, found).f1).toBeCloseTo(links, 3)
    expect(bCubed(KEY, found).f1).toBeCloseTo(mentions, 3)
    expect(ceafE(KEY, found).f1).toBeCloseTo(entities, 3)
  })

  const keys = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 30 })

  test('what is right scores one, and nothing scores more', () => {
    fc.assert(
      fc.property(keys, fc.infiniteStream(fc.integer({ min: 0, max: 5 })), (gold, stream) => {
        const right = chainsBy(gold)
        if (right.some(({ size }) => size > 1)) expect(conll(right, right)).toBeCloseTo(1, 4)
        const found = conll(right, chainsBy(gold.map(() => stream.next().value)))
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1.0001)
      }),
    )
  })

  test('pairs are the best there are', () => {
    const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const maps = rows.map((values) => new Map(values.entries()))
        expect(bestPairing(maps)).toBeCloseTo(bestOf(rows, new Set()), 4)
      }),
    )
  })
})

/** By trying every pairing. */
function bestOf([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  if (row === undefined) return 0
  const paired = row.map((gain, column) =>
    taken.has(column) ? -Infinity : gain + bestOf(rest, new Set([...taken, column])),
  )
  return Math.max(bestOf(rest, taken), ...paired)
}
