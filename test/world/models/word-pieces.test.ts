import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Tokenizer } from '@huggingface/tokenizers'
import { describe, expect, test } from 'vitest'
import { toWordPieces } from '../../../src/world/models/word-pieces.ts'

const vocabulary = readFileSync('models/sentence-en/vocab.txt', 'utf8')
const { piecesOf } = toWordPieces(vocabulary)

/** The published tokenizer over the same vocabulary: it knows the ids, and no offsets. */
const published = new Tokenizer(
  {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.split('\n').map((piece, id) => [piece, id])),
    },
  },
  {},
)

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'Said ',
        'é',
        'İ',
        'Σ',
        'ß',
        '“',
        '—',
        '你',
        '😀',
        '\u00AD',
        '\u200B',
        '\u0301',
        '\n',
        'co-',
        '$5',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('word pieces', () => {
  test.each([
    ['The mayor said so.', ['The', 'mayor', 'said', 'so', '.']],
    ['Žižkov’s', ['Ž', 'iž', 'kov', '’', 's']],
    ['a 😀 b', ['a', '😀', 'b']],
    ['re\u00ADsign', ['re\u00ADsign']],
    ['', []],
    [' \n\t', []],
  ])('%j is cut where it stands', (text, expected) => {
    expect(
      piecesOf(text)
        .spans.map(([start, end]) => text.slice(start, end))
        .join('|'),
    ).toBe(expected.join('|'))
  })

  test('the ids are those of the published tokenizer', () => {
    fc.assert(
      // Where the published one differs from the tokenizer that the model was trained with, ours follows the latter:
      // it writes a Greek word's last sigma as Greeks do, and does not know ideographs beyond the basic plane.
      fc.property(odd, (given) => {
        const text = given.replaceAll('Σ', 'σ').replace(/[\u{20000}-\u{3FFFF}]/gu, '')
        expect(piecesOf(text).ids).toEqual(published.encode(text, { add_special_tokens: false }).ids)
      }),
      { numRuns: 500 },
    )
  })

  test('spans lie in the text, in order, never overlap backwards and hold something', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const { ids, spans, begins } = piecesOf(text)
        expect(spans.length).toBe(ids.length)
        expect(begins.length).toBe(ids.length)
        let before = 0
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
      { numRuns: 500 },
    )
  })
})
