import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, plain } from '../../web/parts/pieces.ts'

const SHOWN: readonly [text: string, shown: string][] = [
  ['plain words', 'plain words'],
  ['', ''],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['a\u202Eb', 'a⟨U+202E⟩b'],
  ['\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
  ['zero\u200Bwidth', 'zero⟨U+200B⟩width'],
  ['bell\u0007', 'bell⟨U+0007⟩'],
  ['nul\u0000', 'nul⟨U+0000⟩'],
  ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
  ['half\uD800', 'half⟨U+D800⟩'],
  ['pay\u200Dpal', 'pay⟨U+200D⟩pal'],
  ['Мо\u200Cст', 'Мо⟨U+200C⟩ст'],
  // Letters' own business: Persian, emoji, accents, ordinary right-to-left text.
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D🚒', '👩\u200D🚒'],
  ['שלום עולם', 'שלום עולם'],
  ['cafe\u0301', 'cafe\u0301'],
  ['soft\u00ADhyphen', 'soft\u00ADhyphen'],
  ['<script>', '<script>'],
]

test.each(SHOWN)('%j', (text, shown) => expect(plain(text)).toBe(shown))

test('nothing is lost and nothing hidden stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = piecesOf(text)
      const kept = pieces.filter(({ escaped }) => escaped === null).map((piece) => piece.text)
      for (const part of kept) expect(text).toContain(part)
      expect(plain(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u)
    }),
  )
})
