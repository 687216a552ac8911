/** The whole journey on the project's own articles: laws that hold for every text, and the first article's chain. */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusArticle } from '../eval/corpus-article.ts'
import { goldArticles } from '../eval/gold-article.ts'
import type { Span } from '../src/article/index.ts'
import { NOTHING_KNOWN, type Claim } from '../src/claim/index.ts'
import { read, type ReadArticle } from '../src/journey.ts'

const root = resolve(import.meta.dirname, '..')
const articles = goldArticles(join(root, 'corpus'))
const paragraphs = articles.flatMap((article) => article.text.split('\n\n'))

const readText = (text: string): ReadArticle =>
  read(corpusArticle({ id: 'x', text, published: '2026-03-14' }), NOTHING_KNOWN)

/** Every span of a claim with the words it must show; the content's pieces are joined as `textAt` joins them. */
function wordsOf(claim: Claim): readonly (readonly [spans: readonly Span[], words: string])[] {
  return [claim.source, claim.cue, claim.content].flatMap((words) =>
    words === null ? [] : [[words.spans, words.text] as const],
  )
}

function expectLaws({ article, claims, ownVoice }: ReadArticle): void {
  const { text } = article
  for (const claim of claims) {
    for (const [spans, words] of wordsOf(claim)) {
      expect(spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(words)
      for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true)
      for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThanOrEqual(spans[i - 1]![1])
    }
    for (const place of claim.where) expect(text.slice(...place.span)).toBe(place.surface)
    if (claim.nestedIn !== null) expect(claims.some((other) => other.id === claim.nestedIn)).toBe(true)
  }
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
  for (const [start, end] of ownVoice) expect(start < end && end <= text.length).toBe(true)
}

describe('laws', () => {
  test.each(articles.map((article) => [article.title, article.text]))('%s', (_title, text) => {
    expectLaws(readText(text))
  })

  test('hold for any mixture of paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paragraphs), { maxLength: 8 }), (some) =>
        expectLaws(readText(some.join('\n\n'))),
      ),
      { numRuns: 200 },
    )
  })

  test('hold for every sentence that breaks off at any word', { timeout: 60_000 }, () => {
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?][”"]?) /))
    for (const sentence of new Set(sentences)) {
      const words = sentence.split(' ')
      for (let to = 1; to < words.length; to += 1) expectLaws(readText(words.slice(0, to).join(' ')))
    }
    for (const scrap of [
      'The man was said to',
      'It was reported that',
      'He told',
      'According to',
      'Brandt, who',
    ])
      expectLaws(readText(scrap))
  })

  test('hold for any text whatever', () => {
    const scraps = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '«',
      '»',
      ' said ',
      ' told ',
      'He ',
      '\n',
      '\n\n',
      '. ',
      ': ',
      '😀',
      'according to ',
    )
    const text = fc
      .array(
        fc.oneof(
          fc.string(),
          scraps,
          fc.constantFrom(...paragraphs).map((one) => one.slice(0, 40)),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (any) => expectLaws(readText(any))),
      { numRuns: 300 },
    )
  })

  test('an article without a claim has none', () => {
    const lighthouse = articles.find((article) => article.claims.length === 0)!
    const { claims, ownVoice } = readText(lighthouse.text)
    expect(claims).toEqual([])
    expect(ownVoice.length).toBeGreaterThan(10)
  })
})

test('reading is the same in every time zone and locale', { timeout: 60_000 }, () => {
  const places = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'uk_UA.UTF-8', LC_ALL: 'uk_UA.UTF-8' },
  ]
  const hashes = places.map((environment) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'test/read-corpus.ts'], {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    }),
  )
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/)
  expect(new Set(hashes).size).toBe(1)
})

describe('the first article, a general’s forecast and its echo', () => {
  const article = articles.find((one) => one.id === '01')!
  const { claims } = read(corpusArticle(article), NOTHING_KNOWN)
  const saying = (words: string): Claim | undefined =>
    claims.find((claim) => claim.content.text.includes(words))

  test('the forecast is the general’s, with its window', () => {
    expect(saying('fully in our hands')).toMatchObject({
      who: { name: 'Ostap Dremin', kind: 'person' },
      kind: 'prediction',
      due: { from: '2026-03-14', to: '2026-03-16' },
    })
  })

  test('the adviser’s two reports have one speaker and two days', () => {
    expect(saying('cut both supply roads')).toMatchObject({
      who: { name: 'Ilya Varensky' },
      saidOn: { from: '2026-03-12' },
    })
    expect(saying('leave the upper trenches')).toMatchObject({
      who: { name: 'Ilya Varensky' },
      saidOn: { from: '2026-03-13' },
    })
  })

  test('silence is a statement', () => {
    expect(claims.find((claim) => claim.kind === 'no-comment')?.who?.name).toMatch(/presidential office/i)
  })

  test('what “underscores” or “highlights” something is nobody’s claim', () => {
    for (const words of ['underscores', 'signals how far', 'would highlight', 'raises questions'])
      expect(saying(words)).toBeUndefined()
  })
})
