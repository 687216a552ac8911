import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSources, type Occurrence } from '../../../src/link/index.ts'

const at = (articleId: string, rest: Partial<Occurrence> = {}): Occurrence => ({
  articleId,
  label: articleId,
  page: articleId,
  root: articleId,
  credits: [],
  outlet: articleId,
  publisher: null,
  ...rest,
})

/** "at least-at most", and what is left after each step. */
const counted = (...occurrences: readonly Occurrence[]): string => {
  const { atLeast, atMost, steps } = countSources(occurrences)
  return `${atLeast}-${atMost} ${steps.map(({ left }) => left).join(' ')}`
}

test.each<[string, readonly Occurrence[], string]>([
  ['none', [], '0-0 0 0 0 0 0'],
  ['one of an unknown house', [at('a')], '1-1 1 1 1 1 1'],
  ['two of unknown houses are one or two', [at('a'), at('b')], '1-2 2 2 2 2 2'],
  ['two of two houses', [at('a', { publisher: 'x' }), at('b', { publisher: 'y' })], '2-2 2 2 2 2 2'],
  ['two of one house', [at('a', { publisher: 'x' }), at('b', { publisher: 'x' })], '1-1 2 2 2 2 1'],
  ['an unknown house beside a known one', [at('a', { publisher: 'x' }), at('b')], '1-2 2 2 2 2 2'],
  ['versions of a page', [at('a', { page: 'p' }), at('b', { page: 'p' })], '1-1 2 1 1 1 1'],
  ['a copy', [at('a'), at('b', { root: 'a' })], '1-1 2 2 1 1 1'],
  ['a copy whose origin is not here', [at('a', { root: 'o' }), at('b', { root: 'o' })], '1-1 2 2 1 1 1'],
  [
    'two that credit one agency',
    [at('a', { credits: ['norlund'] }), at('b', { credits: ['norlund'] })],
    '1-1 2 2 2 1 1',
  ],
  [
    'an agency and an outlet that credits it',
    [at('a', { outlet: 'norlund' }), at('b', { credits: ['norlund'] })],
    '1-1 2 2 2 1 1',
  ],
  ['a copy that is linked in its own right too', [at('a'), at('b', { root: 'a' }), at('b')], '1-1 2 2 1 1 1'],
  [
    'own reporting of a house that printed a copy of another',
    [at('a', { publisher: 'x' }), at('b', { root: 'a', publisher: 'y' }), at('c', { publisher: 'y' })],
    '2-2 3 3 2 2 2',
  ],
  ['two articles of one outlet', [at('a', { outlet: 'post' }), at('b', { outlet: 'post' })], '1-1 2 2 2 1 1'],
  ['outlets that nobody knows', [at('a', { outlet: null }), at('b', { outlet: null })], '1-2 2 2 2 2 2'],
])('%s', (_, occurrences, wanted) => {
  expect(counted(...occurrences)).toBe(wanted)
})

const occurrence = fc
  .record({
    articleId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    page: fc.constantFrom('p', 'q', 'r', 's'),
    root: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    credits: fc.subarray(['norlund', 'corvin']),
    outlet: fc.constantFrom('post', 'echo', 'gazette', null),
    publisher: fc.constantFrom('brandt', 'holm', null),
  })
  .map((rest): Occurrence => ({ ...rest, label: rest.articleId }))

describe('however claims stand', () => {
  test('order makes no difference, no step adds, and the range is one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(occurrence, { selector: ({ articleId }) => articleId }), (all) => {
        const sources = countSources(all)
        expect(countSources(all.toReversed())).toEqual(sources)
        const left = sources.steps.map((step) => step.left)
        expect(left).toEqual(left.toSorted((one, other) => other - one))
        expect(sources.atLeast).toBeLessThanOrEqual(sources.atMost)
        expect(sources.atLeast).toBeGreaterThanOrEqual(Math.min(1, all.length))
      }),
    )
  })

  test('500 copies of one of them change nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(occurrence, { minLength: 1, selector: ({ articleId }) => articleId }),
        (all) => {
          const [origin] = all
          const copies = Array.from({ length: 500 }, (_, i) =>
            at(`copy${i}`, { root: origin!.root, outlet: null, publisher: null }),
          )
          const { atLeast, atMost } = countSources(all)
          expect(countSources([...all, ...copies])).toMatchObject({ atLeast, atMost })
        },
      ),
      { numRuns: 30 },
    )
  })

  test('a house that becomes known never makes fewer certain or more possible sources', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(occurrence, { minLength: 1, selector: ({ articleId }) => articleId }),
        (all) => {
          const before = countSources(all)
          const after = countSources(
            all.map((one, i) =>
              i === 0 && one.publisher === null ? { ...one, publisher: 'corvin house' } : one,
            ),
          )
          expect(after.atMost).toBeLessThanOrEqual(before.atMost)
        },
      ),
    )
  })
})
