/** The scores are what their definitions say: small cases counted by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { f1, interval, precision, recall, sum, type Counts } from '../../eval/interval.ts'
import { nameOverlap } from '../../eval/names.ts'
import { covered, dice, iou, pairGreedily, tokensOf } from '../../eval/tokens.ts'

const NAMES: readonly [wanted: string | null, found: string | null, overlap: number][] = [
  ['Sergei Lipovye', 'Lipovye', 2 / 3],
  ['Sergei Lipovye', 'Colonel-General Sergei Lipovye', 2 / 3],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 1],
  ['the Kremlin', 'Kremlin', 1],
  ['Ursula Vance (chair)', 'ursula vance', 1],
  ['Ana Duarte', 'Ivo Duarte', 0.5],
  ['Ana Reis', 'Ana Rees', 0.5],
  ['Tolar', 'Tomar', 0],
  [null, 'Tomar', 0],
  ['Tomar', null, 0],
  ['the', 'the', 0],
]

test.each(NAMES)('%j against %j', (wanted, found, overlap) => {
  expect(nameOverlap(wanted, found)).toBeCloseTo(overlap, 10)
})

const text = 'He said: “We will win.”'
const tokens = tokensOf(text, /[\p{L}\p{N}]+/gu)

test('tokens are covered by any shared unit, and only by that', () => {
  expect([...covered(tokens, [[10, 17]])]).toEqual([2, 3])
  expect([...covered(tokens, [[7, 10]])]).toEqual([])
  expect([...covered(tokens, [[1, 4]])]).toEqual([0, 1])
})

test('Dice and IoU, counted by hand', () => {
  const [one, other] = [new Set([1, 2, 3]), new Set([2, 3, 4, 5])]
  expect(dice(one, other)).toBeCloseTo(4 / 7, 10)
  expect(iou(one, other)).toBeCloseTo(2 / 5, 10)
  expect(dice(new Set(), new Set())).toBe(0)
})

test('the best pair goes first and nobody is paired twice', () => {
  const pairs = pairGreedily([
    { row: 0, column: 0, score: 0.6 },
    { row: 0, column: 1, score: 0.9 },
    { row: 1, column: 1, score: 0.8 },
    { row: 1, column: 0, score: 0.5 },
  ])
  expect([...pairs].map(([row, { column }]) => [row, column])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

const counts: readonly Counts[] = [
  { right: 3, found: 4, wanted: 6 },
  { right: 1, found: 4, wanted: 2 },
]

test('precision, recall and F1 are micro figures over documents', () => {
  expect(precision(sum(counts))).toBe(0.5)
  expect(recall(sum(counts))).toBe(0.5)
  expect(f1(sum(counts))).toBe(0.5)
  expect(f1({ right: 0, found: 0, wanted: 0 })).toBe(0)
})

test('the interval is the same every time and holds the figure of like documents', () => {
  const like = Array.from({ length: 20 }, () => ({ right: 1, found: 2, wanted: 2 }))
  expect(interval(like, (sample) => f1(sum(sample)))).toEqual([0.5, 0.5])
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), (rights) => {
      const documents = rights.map((right) => ({ right, found: 5, wanted: 5 }))
      const [low, high] = interval(documents, (sample) => f1(sum(sample)))
      expect(low).toBeLessThanOrEqual(high)
      expect(interval(documents, (sample) => f1(sum(sample)))).toEqual([low, high])
    }),
    { numRuns: 10 },
  )
})
