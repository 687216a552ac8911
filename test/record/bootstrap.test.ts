/** The bootstrap by themes against every resample counted out, and against another implementation. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterBootstrap, type ThemeSum } from '../../src/record/index.ts'

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
