import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalName, placeNames } from '../../../src/claim/place/index.ts'
import { toponymsIn } from '../../../src/claim/place/index.ts'
import { expectLinear } from '../../linear.ts'
import { readingOf } from './reading-of.ts'

describe('the names to ask for', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['He came from Rio de Janeiro.', 'Rio de Janeiro', true],
    ['He came to Stoke-on-Trent.', 'Stoke-on-Trent', true],
    ['The Donetsk region burned.', 'Donetsk region', true],
    ['In Clarke, Oconee and Madison counties.', 'Oconee county', true],
    ['В городе Костянтинівка тихо.', 'Костянтинівка', true],
    ["Angola's army left.", 'Angola', true],
    ['he came from nowhere', 'nowhere', false],
    ['One. Two', 'One. Two', false],
    ['Kyiv, Lviv', 'Kyiv, Lviv', false],
    ['A walk of the dog', 'A walk of the dog', false],
  ]
  test.each(rows)('%s: %s', (text, name, asked) => expect(placeNames(text).includes(name)).toBe(asked))
  test('each name once', () =>
    expect(placeNames('Kyiv Kyiv. Kyiv').filter((name) => name === 'Kyiv')).toHaveLength(1))
})

describe('normal names', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Kostiantynivka', 'kostiantynivka'],
    ["Mar'inka", 'marinka'],
    ['Mar’inka', 'marinka'],
    ['Łódź', 'lodz'],
    ['São Paulo', 'sao paulo'],
    ['Ivano-Frankivsk', 'ivano frankivsk'],
    ['Saint Petersburg', 'st petersburg'],
    ['St. Petersburg', 'st petersburg'],
    ['U.S.', 'us'],
    ['КИЇВ', 'киів'],
  ]
  test.each(rows)('%s', (name, normal) => expect(normalName(name)).toBe(normal))
  test('the form is its own normal form', () => {
    fc.assert(fc.property(fc.string(), (name) => normalName(normalName(name)) === normalName(name)))
  })
})

test('any text is read: every span slices to its surface, in order', () => {
  const word = fc.constantFrom(
    'Paris',
    'Kyiv',
    'of',
    'the',
    'Mr.',
    ', ',
    '. ',
    'County',
    'said',
    "'s",
    '—',
    '\n',
    'US$',
    'Лю',
  )
  const place = { geonameId: 1, name: 'Paris', country: 'FR', region: null, lat: 0, lon: 0, population: 9 }
  const known = (name: string) =>
    name.startsWith('Paris') ? [{ ...place, precision: 'settlement' as const }] : []
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      const found = toponymsIn(readingOf(text), known)
      return found.every(
        ({ span, surface }, at) =>
          text.slice(...span) === surface && (at === 0 || found[at - 1]!.span[1] <= span[0]),
      )
    }),
  )
})

test('a sentence without end takes linear time', () => {
  expectLinear(12_500, (words) => {
    const text = 'Paris and the Bank of London, '.repeat(words / 6)
    const reading = readingOf(text)
    return () => [placeNames(text), toponymsIn(reading, () => [])]
  })
})
