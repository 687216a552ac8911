import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, readArticles, type FormatName, type Reading, type Span } from '../../src/article/index.ts'
import { expectLinear } from '../linear.ts'
import { readingOf } from './reading-of.ts'

const MARKS =
  "“ ” \" ' ‘ ’ „ « » `` '' ( ) [ ] . ... … ! ? , — - U.S. Gen. p.m. Nov. said Marsh He the s 5 1,000.5 ://"
const ODD = [
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '• ',
  '- ',
  'https://a.example/',
  'Ж',
  '漢字',
  '🇺🇦',
  '\u0301',
  '\ud800',
]
const PIECES = [...MARKS.split(' '), ...ODD, '\udc00', '\u200d', '\u0000', ' ', ' ']
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((all) => all.join(''))
const texts = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

function isOrdered(spans: readonly Span[], length: number): boolean {
  return spans.every(([start, end], at) => start < end && end <= length && start >= (spans[at - 1]?.[1] ?? 0))
}

function shape({ paragraphs, sentences, tokens, quotations }: Reading): unknown {
  return { paragraphs, sentences, tokens, quotations }
}

describe('laws of a reading', () => {
  test('paragraphs, sentences and tokens are in order, disjoint, and in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = readingOf(text)
        const sets = [
          paragraphs,
          sentences.map(({ span }) => span),
          tokens.map(({ start, end }): Span => [start, end]),
        ]
        return sets.every((spans) => isOrdered(spans, text.length))
      }),
    )
  })

  test('every sentence is in its paragraph, and every token in exactly one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = readingOf(text)
        let next = 0
        for (const { span, paragraph, tokens: range } of sentences) {
          expect(range[0]).toBe(next)
          expect(holds(paragraphs[paragraph]!, span)).toBe(true)
          expect([tokens[range[0]]!.start, tokens[range[1] - 1]!.end]).toEqual(span)
          next = range[1]
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  test('nothing but white space is outside the tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = ''
        let at = 0
        for (const { start, end } of readingOf(text).tokens) {
          rest += text.slice(at, start)
          at = end
        }
        return /^[\s\p{Z}\p{C}]*$/u.test(rest + text.slice(at))
      }),
    )
  })

  test('quotations are in order of their beginning, hold what they quote, and know their depth', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = readingOf(text)
        quotations.forEach(({ span, inner, depth }, at) => {
          expect(span[0]).toBeGreaterThanOrEqual(quotations[at - 1]?.span[0] ?? 0)
          expect(inner.length).toBeGreaterThan(0)
          expect(inner.every((part) => holds(span, part))).toBe(true)
          expect(isOrdered(inner, text.length)).toBe(true)
          expect(depth >= 0 && depth < 6).toBe(true)
        })
      }),
    )
  })

  test('reading is deterministic', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shape(readingOf(text))).toEqual(shape(readingOf(text)))
      }),
    )
  })
})

const FORMATS: readonly (FormatName | null)[] = ['text', 'jsonl', 'feed', 'html', null]
const MARKUP = [
  '<p>',
  '</p>',
  '<b',
  '>',
  '<!--',
  '-->',
  '<script>',
  '"',
  '&amp;',
  '&#x;',
  '<rss><channel><item>',
  '{"text":',
  '}',
  '<a href=',
  '<body>',
]
const markup = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((all) => all.join(''))

test('any bytes in any format are answered, never thrown at', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.oneof(markup, texts).map((text) => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom(...FORMATS), (given, format) => {
      for (const result of readArticles({ bytes: given, format })) {
        if (result.ok) expect(result.value.article.text.trim()).not.toBe('')
        else expect(result.problem.message).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

describe('reading is linear', () => {
  const SHAPES = [
    'word and Name, ',
    'He said “it ‘was (late, ',
    '"a ',
    "s' x ",
    'U.S. ',
    '. ',
    "'",
    '!',
    '[1',
    '- ',
    'a\n',
    '“a\n\n',
    '://',
  ]
  test.for(SHAPES)('%j', (part) => {
    expectLinear(6_000, (count) => {
      const text = part.repeat(count)
      return () => readingOf(text)
    })
  })

  test('a sentence of 100,000 tokens', () => {
    const text = `He said ${'word '.repeat(100_000)}.`
    expect(readingOf(text).sentences).toHaveLength(1)
  })
})
