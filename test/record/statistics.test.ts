/** Every statistic against hand-made tables, laws, and another implementation; each table says whose numbers they are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BANDS } from '../../src/ledger/index.ts'
import {
  bandOf,
  brier,
  calibration,
  chanceOfBand,
  clusterBootstrap,
  imputedBy,
  latenessOf,
  wilson,
  type Forecast,
  type ThemeSum,
} from '../../src/record/index.ts'

describe('Wilson’s interval', () => {
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

describe('the bootstrap by themes', () => {
  const themes = (...pairs: readonly (readonly [sum: number, count: number])[]): readonly ThemeSum[] =>
    pairs.map(([sum, count]) => ({ sum, count }))

  // Every resample of as many themes as there are, by its chance: sums and counts after each draw, added up exactly.
  const exactly = (given: readonly ThemeSum[]): readonly [low: number, high: number] => {
    let drawn = new Map([['0 0', 1]])
    for (let draw = 0; draw < given.length; draw++) {
      const next = new Map<string, number>()
      for (const [key, chance] of drawn)
        for (const theme of given) {
          const [sum = 0, count = 0] = key.split(' ').map(Number)
          const after = `${sum + theme.sum} ${count + theme.count}`
          next.set(after, (next.get(after) ?? 0) + chance / given.length)
        }
      drawn = next
    }
    const means = [...drawn].map(([key, chance]) => [
      Number(key.split(' ')[0]) / Number(key.split(' ')[1]),
      chance,
    ])
    const sorted = means.toSorted(([one = 0], [other = 0]) => one - other)
    const quantile = (share: number) => {
      let below = 0
      return sorted.find(([, chance = 0]) => (below += chance) >= share)?.[0] ?? 1
    }
    return [quantile(0.025), quantile(0.975)]
  }

  test.each([
    ['ten of one each', themes(...Array.from({ length: 10 }, (_, i) => [Number(i < 6), 1] as const))],
    [
      'of other sizes',
      themes([1, 2], [0, 1], [3, 3], [1, 4], [0, 3], [3, 5], [2, 2], [1, 1], [0, 2], [2, 4], [1, 1]),
    ],
    ['few misses', themes(...Array.from({ length: 12 }, (_, i) => [i % 6 === 0 ? 1 : 2, 2] as const))],
  ])('every resample counted out: %s', (_what, given) => {
    const [low, high] = exactly(given)
    const { interval } = clusterBootstrap(given)!
    expect(Math.abs(interval[0] - low)).toBeLessThan(0.03)
    expect(Math.abs(interval[1] - high)).toBeLessThan(0.03)
  })

  // numpy 2.4.6, 200,000 resamples of the same themes from its own generator, percentiles by inverted_cdf.
  test('numpy draws the same interval', () => {
    const hits = Array.from({ length: 30 }, (_, i) => {
      const count = ((3 * i) % 5) + 1
      return { sum: (7 * i) % 4 <= count ? (7 * i) % 4 : count, count }
    })
    const errors = Array.from({ length: 25 }, (_, i) => {
      const count = (i % 3) + 1
      return { sum: (((i * 37) % 100) / 100) * 0.3 * count, count }
    })
    const [low, high] = clusterBootstrap(hits)!.interval
    expect(Math.abs(low - 0.30769231)).toBeLessThan(0.01)
    expect(Math.abs(high - 0.56976744)).toBeLessThan(0.01)
    const [least, most] = clusterBootstrap(errors)!.interval
    expect(Math.abs(least - 0.10898077)).toBeLessThan(0.003)
    expect(Math.abs(most - 0.18532653)).toBeLessThan(0.003)
  })

  test('the same every time; nothing is said of few themes, nor where all came out alike', () => {
    const mixed = (length: number) => themes(...Array.from({ length }, (_, i) => [i % 2, 1] as const))
    expect(clusterBootstrap(mixed(10))).toEqual(clusterBootstrap(mixed(10)))
    expect(clusterBootstrap(mixed(10))?.themes).toBe(10)
    expect(clusterBootstrap(mixed(9))).toBeNull()
    expect(clusterBootstrap([...mixed(9), { sum: 0, count: 0 }])).toBeNull()
    expect(clusterBootstrap(themes(...Array.from({ length: 30 }, () => [2, 2] as const)))).toBeNull()
    expect(clusterBootstrap([])).toBeNull()
  })

  test('its ends are means that could have been, and outcomes that hang together make it wider', () => {
    const theme = fc
      .integer({ min: 1, max: 6 })
      .chain((count) => fc.nat(count).map((sum): ThemeSum => ({ sum, count })))
    fc.assert(
      fc.property(fc.array(theme, { minLength: 10, maxLength: 20 }), (given) => {
        const [low, high] = clusterBootstrap(given)?.interval ?? [0.5, 0.5]
        if (low === high) return
        const means = given.map(({ sum, count }) => sum / count)
        expect(low).toBeGreaterThanOrEqual(Math.min(...means) - 1e-12)
        expect(high).toBeLessThanOrEqual(Math.max(...means) + 1e-12)
      }),
      { numRuns: 30 },
    )
    const alone = Array.from({ length: 40 }, (_, index) => ({ sum: index % 2, count: 1 }))
    const together = Array.from({ length: 10 }, (_, index) => ({ sum: (index % 2) * 4, count: 4 }))
    const width = (given: readonly ThemeSum[]) => {
      const [low, high] = clusterBootstrap(given)!.interval
      return high - low
    }
    expect(width(together)).toBeGreaterThan(width(alone) * 1.5)
  })
})
