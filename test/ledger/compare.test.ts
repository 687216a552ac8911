import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { compareVersions } from '../../src/ledger/index.ts'
import { sample, type Said } from '../world/storage/sample.ts'

const claims = (...said: Said[]) => sample(said).read.claims

describe('two versions of a page', () => {
  test.each<[string, Said, Said, boolean]>([
    ['the same words elsewhere in the text', { words: 'We will win' }, { words: 'We will win' }, true],
    ['other case and marks', { words: 'We will win' }, { words: '“we WILL win!”' }, true],
    [
      'a speaker resolved in one only',
      { words: 'We will win', who: 'Ida Holm' },
      { words: 'We will win' },
      true,
    ],
    [
      'the same speaker with accents',
      { words: 'No', who: 'Zoë Ström' },
      { words: 'No', who: 'Zoe Strom' },
      true,
    ],
    ['another number', { words: 'Within two days' }, { words: 'Within three days' }, false],
    ['a negation', { words: 'We will win' }, { words: 'We will not win' }, false],
    [
      'another speaker',
      { words: 'We will win', who: 'Ida Holm' },
      { words: 'We will win', who: 'Per Lund' },
      false,
    ],
    ['other words', { words: 'The bridge is open' }, { words: 'The road is closed' }, false],
    ['other order', { words: 'Dog bites man' }, { words: 'Man bites dog' }, false],
  ])('%s', (_, before, after, same) => {
    const [old, fresh] = [claims(before), claims({ words: 'Something else first' }, after)]
    const { appeared, absent, carried } = compareVersions(old, fresh)
    expect(carried).toEqual(same ? [[old[0]!.id, fresh[1]!.id]] : [])
    expect(appeared).toContain(fresh[0]!.id)
    expect(absent).toEqual(same ? [] : [old[0]!.id])
  })

  test('said twice before and once after: one is absent', () => {
    const { appeared, absent, carried } = compareVersions(
      claims({ words: 'No' }, { words: 'No' }),
      claims({ words: 'No' }),
    )
    expect([appeared.length, absent.length, carried.length]).toEqual([0, 1, 1])
  })

  test('law: every statement is accounted for exactly once', () => {
    const said = fc.array(
      fc.record({ words: fc.constantFrom('a b', 'b a', 'c', 'A, b'), who: fc.constantFrom('Ida', 'Per') }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(said, said, (one, other) => {
        const [before, after] = [claims(...one), claims(...other)]
        const { appeared, absent, carried } = compareVersions(before, after)
        expect([...absent, ...carried.map(([id]) => id)].toSorted()).toEqual(
          before.map(({ id }) => id).toSorted(),
        )
        expect([...appeared, ...carried.map(([, id]) => id)].toSorted()).toEqual(
          after.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })
})
