import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesIn } from '../../../src/link/index.ts'
import { storyOf } from '../../../src/link/story/index.ts'

test.each<[string, readonly string[]]>([
  ['The ferry Estrela sank off Ponta, said Captain Idris Velloso.', ['estrel', 'ponta', 'idris', 'vellos']],
  ['Rafael Ordaz spoke. In Tamara the Tamaran vote was over.', ['tamara', 'rafael', 'ordaz']],
  ['On Monday, in March, the minister told Reuters that it rained.', []],
  ['Rain fell. Snow fell. Nobody came.', []],
  ['“Never,” said Osk’s deputy. It was Osk who came.', ['osk']],
])('the names in "%s"', (text, wanted) => {
  expect(namesIn(text)).toEqual(wanted)
})

test.each<[string, readonly string[] | null, readonly string[] | null, 'one' | 'other' | null]>([
  ['two names in common', ['velloso', 'ponta', 'moura'], ['velloso', 'ponta', 'keita', 'quintal'], 'one'],
  ['none', ['velloso', 'ponta'], ['osk', 'norrvik'], 'other'],
  ['one name only', ['velloso', 'ponta'], ['velloso', 'osk', 'norrvik'], null],
  [
    'two of many: a country and its capital',
    'a b c d e f g h i j'.split(' '),
    'a b k l m n o p q r'.split(' '),
    null,
  ],
  ['too few to tell', ['velloso'], ['osk', 'norrvik'], null],
  ['nobody looked', null, ['osk', 'norrvik'], null],
])('%s', (_, one, other, wanted) => {
  expect(storyOf(one, other)).toBe(wanted)
  expect(storyOf(other, one)).toBe(wanted)
})

test('names are found in any text, and are the same however often it is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const names = namesIn(text)
      expect(names.length).toBeLessThanOrEqual(40)
      expect(new Set(namesIn(`${text}\n${text}`))).toEqual(new Set(names))
    }),
  )
})
