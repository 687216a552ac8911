/** Every statistic against hand-made tables, laws, and another implementation; each table says whose numbers they are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BANDS } from '../../src/ledger/index.ts'
import {
  bandOf,
  brier,
  calibration,
  chanceOfBand,
  imputedBy,
  latenessOf,
  wilson,
  type Forecast,
} from '../../src/record/index.ts'

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3: four examples, to four digits.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('as published: %i of %i', (numerator, denominator, low, high) => {
    const share = wilson(numerator, denominator)
    expect(share?.interval[0]).toBeCloseTo(low, 4)
    expect(share?.interval[1]).toBeCloseTo(high, 4)
  })

  // scipy 1.17.1: scipy.stats.binomtest(numerator, denominator).proportion_ci(method='wilson')
  const SCIPY: readonly (readonly [numerator: number, denominator: number, low: number, high: number])[] = [
    [81, 263, 0.255288519878, 0.366209576983],
    [15, 148, 0.062386399531, 0.160487241723],
    [0, 20, 0, 0.161125158053],
    [1, 29, 0.006113214293, 0.171755218793],
    [7, 10, 0.396778147461, 0.892208732594],
    [3, 5, 0.230724281276, 0.882379225767],
    [10, 10, 0.722467200137, 1],
    [1, 1, 0.206549314377, 1],
    [9, 12, 0.467694665066, 0.911058331606],
  ]

  test.each(SCIPY)('%i of %i', (numerator, denominator, low, high) => {
    const share = wilson(numerator, denominator)
    expect(share?.interval[0]).toBeCloseTo(low, 11)
    expect(share?.interval[1]).toBeCloseTo(high, 11)
  })

  test('nothing counted, no share', () => expect(wilson(0, 0)).toBeNull())

  test('it holds the share, mirrors it, and narrows as more is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (denominator, part) => {
        const numerator = part % (denominator + 1)
        const [low, high] = wilson(numerator, denominator)!.interval
        const share = numerator / denominator
        expect(low).toBeLessThanOrEqual(share)
        expect(high).toBeGreaterThanOrEqual(share)
        const mirrored = wilson(denominator - numerator, denominator)!.interval
        expect(mirrored[0]).toBeCloseTo(1 - high, 12)
        const [lower, higher] = wilson(numerator * 4, denominator * 4)!.interval
        expect(higher - lower).toBeLessThan(high - low)
      }),
    )
  })
})

const forecast = (probability: number, happened: boolean): Forecast => ({ probability, happened })

describe('the Brier score', () => {
  test.each([
    ['sure and right', [forecast(1, true)], 0],
    ['sure and wrong', [forecast(1, false)], 1],
    ['fifty-fifty', [forecast(0.5, true), forecast(0.5, false)], 0.25],
    // By hand: (0.8 - 1)² + (0.8 - 0)² + (0.8 - 0)² = 1.32, over three.
    ['once of three at 80 %', [forecast(0.8, true), forecast(0.8, false), forecast(0.8, false)], 0.44],
  ])('by hand: %s', (_what, forecasts, score) => {
    expect(brier(forecasts)).toEqual({ score: expect.closeTo(score, 12), count: forecasts.length })
  })

  // scikit-learn 1.9.1: sklearn.metrics.brier_score_loss
  test.each([
    [[0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0], 0.0375],
    [[0.675, 0.125, 0.97, 0.5, 0.325], [1, 0, 0, 1, 1], 0.353555],
  ])('scikit-learn: %j', (chances, outcomes, score) => {
    const forecasts = chances.map((chance, index) => forecast(chance, outcomes[index] === 1))
    expect(brier(forecasts)?.score).toBeCloseTo(score, 12)
  })

  test('no forecasts, no score', () => expect(brier([])).toBeNull())

  const forecasts = fc.array(
    fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
    { minLength: 1 },
  )

  test('it is between 0 and 1, in any order, and the base rate is the best constant', () => {
    fc.assert(
      fc.property(forecasts, fc.double({ min: 0, max: 1, noNaN: true }), (given, constant) => {
        const score = brier(given)!.score
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(brier(given.toReversed())!.score).toBeCloseTo(score, 12)
        const rate = given.filter(({ happened }) => happened).length / given.length
        const always = (probability: number) => brier(given.map((one) => ({ ...one, probability })))!.score
        expect(always(rate)).toBeLessThanOrEqual(always(constant) + 1e-12)
      }),
    )
  })
})

describe('calibration by the bands of ICD 203', () => {
  test.each([
    [0, 'almost-no-chance'],
    [0.01, 'almost-no-chance'],
    [0.05, 'very-unlikely'],
    [0.2, 'unlikely'],
    [0.44, 'unlikely'],
    [0.5, 'roughly-even-chance'],
    [0.55, 'likely'],
    [0.79, 'likely'],
    [0.8, 'very-likely'],
    [0.95, 'almost-certain'],
    [1, 'almost-certain'],
  ])('%d is %s', (chance, band) => expect(bandOf(chance)).toBe(band))

  test('a band is its own middle, and the middles rise', () => {
    const middles = BANDS.map(({ name }) => chanceOfBand(name))
    expect(middles).toEqual([0.03, 0.125, 0.325, 0.5, 0.675, 0.875, 0.97])
    for (const { name } of BANDS) expect(bandOf(chanceOfBand(name))).toBe(name)
  })

  test('by hand: what was called likely, and what almost certain', () => {
    const given = [forecast(0.6, true), forecast(0.7, true), forecast(0.7, false), forecast(0.97, false)]
    expect(calibration(given)).toEqual([
      { band: 'likely', mean: expect.closeTo(2 / 3, 12), happened: wilson(2, 3) },
      { band: 'almost-certain', mean: 0.97, happened: wilson(0, 1) },
    ])
  })

  // pandas 3.1.1: cut(chance, [0, .05, .2, .45, .55, .8, .95, 1], right=False), then mean, sum and size by group.
  test('pandas parts sixty forecasts alike', () => {
    const chances = Array.from({ length: 60 }, (_, i) => ((i * 37) % 101) / 100)
    const given = chances.map((chance, i) => forecast(chance, (i * 7) % 10 < 10 * chance))
    const bands = calibration(given).map(({ mean, happened: { numerator, denominator } }) => [
      Number(mean.toFixed(12)),
      numerator,
      denominator,
    ])
    expect(bands).toEqual([
      [0.016666666667, 0, 3],
      [0.116666666667, 0, 9],
      [0.318, 4, 15],
      [0.495, 2, 6],
      [0.672, 8, 15],
      [0.873333333333, 6, 9],
      [0.976666666667, 3, 3],
    ])
  })

  test('every forecast is in one band', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(chance, fc.boolean())), (given) => {
        const bands = calibration(given.map(([probability, happened]) => ({ probability, happened })))
        const counted = bands.map(({ happened }) => happened.denominator)
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(given.length)
      }),
    )
  })

  test('two ratings make a chance, one does not', () => {
    const one = { by: 'R. Okafor', band: 'likely' } as const
    expect(imputedBy([one])).toBeNull()
    expect(imputedBy([one, { by: 'M. Ilves', band: 'very-likely' }])).toEqual({
      how: 'imputed',
      ratings: [
        { by: 'R. Okafor', value: 0.675 },
        { by: 'M. Ilves', value: 0.875 },
      ],
    })
  })
})

describe('lateness', () => {
  test.each([
    [[], null],
    [[3], { least: 3, median: 3, most: 3 }],
    [[9, 2, 4], { least: 2, median: 4, most: 9 }],
    [[10, 1, 2, 40], { least: 1, median: 6, most: 40 }],
  ])('by hand: %j', (days, lateness) => expect(latenessOf(days)).toEqual(lateness))

  // numpy 2.4.6: min, median and max of the same numbers, an even and an odd count of them.
  test.each([
    [50, { least: 0, median: 54.5, most: 110 }],
    [37, { least: 0, median: 55, most: 110 }],
  ])('numpy: %i days', (count, lateness) => {
    const days = Array.from({ length: count }, (_, i) => (i * i * 17) % 113)
    expect(latenessOf(days)).toEqual(lateness)
  })

  test('the median stands between the ends, with as many on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (days) => {
        const { least, median, most } = latenessOf(days)!
        expect([Math.min(...days), Math.max(...days)]).toEqual([least, most])
        const below = days.filter((day) => day < median).length
        const above = days.filter((day) => day > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(days.length / 2)
      }),
    )
  })
})
