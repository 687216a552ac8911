import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cellsNear,
  codeOf,
  cosine,
  DIMENSIONS,
  nearness,
  openNearIndex,
  toMeaning,
  weightOf,
  type Meaning,
} from '../../../src/link/same/index.ts'

/** Vectors that lie about one of a few directions, as sentences about a few stories do. */
const embedding = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 384, maxLength: 384 }),
  )
  .map(([story, noise]) => unit(noise.map((step, i) => (i % 8 === story ? 10 : 0) + step)))

const pivots = Int8Array.from(
  Array.from({ length: 40 }, (_, cell) =>
    unit(Array.from({ length: DIMENSIONS }, (_, i) => (i % 40 === cell ? 1 : 0.01))),
  )
    .flat()
    .map((value) => Math.round(value * 127)),
)

function unit(values: readonly number[]): number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  return values.map((value) => value / length)
}

const bitsApart = (one: Meaning, other: Meaning): number =>
  one.code.reduce((sum, word, i) => sum + ones(word ^ other.code[i]!), 0)

const along = ({ vector }: Meaning, { code }: Meaning): number =>
  vector.reduce((sum, step, i) => sum + (((code[i >>> 5]! >>> (i & 31)) & 1) === 1 ? step : -step), 0)

const ones = (word: number): number => (word >>> 0).toString(2).replaceAll('0', '').length

describe('a meaning', () => {
  test('has the cell of the nearest pivot, and the signs of its vector', () => {
    fc.assert(
      fc.property(embedding, (values) => {
        const meaning = toMeaning(values, pivots)
        expect(meaning.cell).toBe(cellsNear(meaning.vector, pivots, 5)[0])
        expect(meaning.code).toEqual(codeOf(meaning.vector))
        expect(cosine(meaning.vector, meaning.vector)).toBeCloseTo(1, 10)
      }),
    )
  })

  test('loses little by its steps', () => {
    fc.assert(
      fc.property(embedding, embedding, (one, other) => {
        const exact = one.reduce((sum, value, i) => sum + value * other[i]!, 0)
        expect(cosine(toMeaning(one, pivots).vector, toMeaning(other, pivots).vector)).toBeCloseTo(exact, 1)
      }),
    )
  })

  test('of nothing is as far from everything', () => {
    const nothing = toMeaning(new Float32Array(DIMENSIONS), pivots)
    expect(cosine(nothing.vector, nothing.vector)).toBe(0)
  })
})

describe('the index of what is near', () => {
  const stored = fc.array(embedding, { maxLength: 60 })

  test('finds what a comparison with everything finds, however many claims came later', () => {
    fc.assert(
      fc.property(
        stored,
        embedding,
        fc.integer({ min: 1, max: 10 }),
        fc.nat(60),
        (rows, asked, count, before) => {
          const index = openNearIndex(pivots)
          const meanings = rows.map((row) => toMeaning(row, pivots))
          for (const [number, meaning] of meanings.entries()) index.add(number, meaning)
          const claim = toMeaning(asked, pivots)
          const all = [...meanings.entries()].slice(0, before)
          const apart = all.map(([, one]) => bitsApart(claim, one)).toSorted((one, other) => one - other)
          const limit = apart[Math.min(apart.length, count * 10) - 1] ?? 0
          const expected = all
            .filter(([, one]) => bitsApart(claim, one) <= limit)
            .toSorted(([a, one], [b, other]) => along(claim, other) - along(claim, one) || a - b)
            .slice(0, count)
            .map(([number]) => number)
          expect(index.near(claim, count, before)).toEqual(expected)
          expect(index.size()).toBe(rows.length)
        },
      ),
    )
  })

  test('looks through whole cells, the nearest first, until it has compared enough', () => {
    fc.assert(
      fc.property(stored, embedding, fc.integer({ min: 1, max: 20 }), (rows, asked, compared) => {
        const index = openNearIndex(pivots, compared)
        const meanings = rows.map((row) => toMeaning(row, pivots))
        for (const [number, meaning] of meanings.entries()) index.add(number, meaning)
        const claim = toMeaning(asked, pivots)
        const found = index.near(claim, rows.length + 1)
        expect(found.length).toBeGreaterThanOrEqual(Math.min(compared, rows.length))
        const cells = new Set(found.map((number) => meanings[number]!.cell))
        expect(found.length).toBe(meanings.filter(({ cell }) => cells.has(cell)).length)
      }),
    )
  })

  test('does not depend on the order in which claims came', () => {
    fc.assert(
      fc.property(stored, embedding, (rows, asked) => {
        const numbered = rows.map((row, number) => ({ number, meaning: toMeaning(row, pivots) }))
        const [forth, back] = [openNearIndex(pivots), openNearIndex(pivots)]
        for (const { number, meaning } of numbered) forth.add(number, meaning)
        for (const { number, meaning } of numbered.toReversed()) back.add(number, meaning)
        const claim = toMeaning(asked, pivots)
        expect(back.near(claim, 10)).toEqual(forth.near(claim, 10))
      }),
    )
  })

  test('finds a claim itself first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(embedding, { minLength: 1, maxLength: 20 }), (rows) => {
        const index = openNearIndex(pivots)
        const meanings = rows.map((row) => toMeaning(row, pivots))
        for (const [number, meaning] of meanings.entries()) index.add(number, meaning)
        const [first] = index.near(meanings[0]!, 1)
        expect(bitsApart(meanings[0]!, meanings[first!]!)).toBe(0)
      }),
    )
  })
})

describe('nearness', () => {
  const vector = toMeaning(unit(Array.from({ length: DIMENSIONS }, (_, i) => (i % 3) - 1)), pivots).vector
  const of = (...pieces: number[]) => ({ vector, pieces })

  test.each([
    ['a rare word in common counts more than a frequent one', of(2000, 25000), of(25000), of(2000)],
    ['two words in common count more than one', of(9000, 9001), of(9000, 9001), of(9000)],
    [
      'a word in a short claim counts more than in a long one',
      of(9000),
      of(9000),
      of(9000, 1, 2, 3, 4, 5, 6, 7),
    ],
    ['marks and letters count nothing, however often', of(1012, 9000), of(9000), of(1012, 1012, 1012)],
  ])('%s', (_what, claim, near, far) => {
    expect(nearness(claim, near).score).toBeGreaterThan(nearness(claim, far).score)
  })

  test('a weight grows with rareness and is never below nothing', () => {
    fc.assert(
      fc.property(fc.nat(31000), fc.nat(31000), (one, other) => {
        expect(weightOf(one)).toBeGreaterThanOrEqual(0)
        if (one < other) expect(weightOf(one)).toBeLessThanOrEqual(weightOf(other))
      }),
    )
  })
})
