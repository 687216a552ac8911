import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/article/index.ts'
import { articlesOf, bytesOf, codesOf, pageOf, STORY } from './articles-of.ts'

const sample = (name: string): Uint8Array => readFileSync(new URL(`samples/${name}`, import.meta.url))

describe('a page', () => {
  const [article] = articlesOf({
    bytes: sample('vane-herald.html'),
    url: 'https://www.vaneherald.example/2025/11/22/harbour-bridge',
  })

  test('its facts', () => {
    expect(article).toMatchObject({
      title: 'Harbour bridge will reopen ‘within days’, says minister',
      outlet: 'The Vane Herald',
      byline: 'Ada Marsh, Bo Quill',
      canonicalUrl: 'https://www.vaneherald.example/2025/11/22/harbour-bridge',
      published: { from: '2025-11-22T23:30', granularity: 'minute', readFrom: 'json-ld' },
      language: { code: 'en', sure: false },
      id: sha256(sample('vane-herald.html')),
    })
  })

  test('its text, and nothing else of it', () => {
    expect(article!.text.split('\n\n')).toEqual([
      'The harbour bridge at Port Ansel will reopen to lorries “within days”, Transport Minister Ilse Okoro said on Saturday, a week after a barge struck its northern pier.',
      '“We have finished the inspection. The pier is sound,” Ms. Okoro told reporters.\nShe did not name a date.',
      'Nobody asked the people who cross it every day what they need from this bridge.',
      'What the engineers found',
      'Two cracked bearings, both of them replaced.',
      'No damage below the waterline, divers reported.',
      'The port’s director, Emil Tanaka, denied that warnings had been ignored. He said an inquiry would report by Friday.',
    ])
  })
})

const PUBLISHED: readonly (readonly [
  what: string,
  head: string,
  url: string | null,
  from: string | undefined,
  readFrom?: string,
])[] = [
  [
    'meta',
    '<meta property="article:published_time" content="2025-11-22T08:05:00Z">',
    null,
    '2025-11-22T08:05',
    'meta',
  ],
  ['meta, by itemprop', '<meta itemprop="datePublished" content="2025-11-22">', null, '2025-11-22', 'meta'],
  [
    'a time of change only',
    '<meta property="article:modified_time" content="2025-11-22T08:05:00Z">',
    null,
    undefined,
  ],
  [
    'broken JSON-LD, then meta',
    '<script type="application/ld+json">{"@type":</script><meta name="pubdate" content="20251122">',
    null,
    '2025-11-22',
    'meta',
  ],
  [
    'JSON-LD of an organisation',
    '<script type="application/ld+json">{"@type":"Organization","datePublished":"2001-01-01"}</script>',
    null,
    undefined,
  ],
  ['the URL', '', 'https://a.example/2025/11/22/dam', '2025-11-22', 'url'],
  ['the URL, with a name', '', 'https://a.example/world/2025/nov/22/dam', '2025-11-22', 'url'],
  ['a month in the URL', '', 'https://a.example/2025/11/dam', undefined],
  ['a number in the URL', '', 'https://a.example/story-20259999', undefined],
]

test.for(PUBLISHED)('published: %s', ([, head, url, from, readFrom]) => {
  const [article] = articlesOf({ bytes: pageOf(STORY, head), url })
  expect([article?.published?.from, article?.published?.readFrom]).toEqual([from, readFrom])
})

test.for([
  ['one time', '<time datetime="2025-11-22T09:00:00+02:00">22 Nov</time>', '2025-11-22T09:00'],
  [
    'two of one day',
    '<time datetime="2025-11-22">a</time><time datetime="2025-11-22T10:00">b</time>',
    '2025-11-22',
  ],
  ['two days: doubt', '<time datetime="2025-11-22">a</time><time datetime="2025-11-20">b</time>', undefined],
  [
    'a time of change',
    '<p class="updated">Updated <time datetime="2025-11-23">x</time></p><time datetime="2025-11-22">b</time>',
    '2025-11-22',
  ],
] as const)('published: <time>: %s', ([, times, from]) => {
  const [article] = articlesOf({ bytes: pageOf(STORY.replace('<article>', `<article>${times}`)) })
  expect(article?.published?.from).toBe(from)
})

test.for([
  ['Dam holds | Ansel Wire', 'Ansel Wire', 'Dam holds'],
  ['Dam holds - The Ansel Wire', 'Ansel Wire', 'Dam holds'],
  ['Ansel Wire: Dam holds', 'Ansel Wire', 'Ansel Wire: Dam holds'],
  ['Ansel Wire — Dam holds', 'Ansel Wire', 'Dam holds'],
  ['Dam holds – for now', 'Ansel Wire', 'Dam holds – for now'],
  ['Dam &amp;amp; bridge hold', 'Ansel Wire', 'Dam & bridge hold'],
] as const)('title: %s', ([title, outlet, expected]) => {
  const head = `<title>${title}</title><meta property="og:site_name" content="${outlet}">`
  expect(articlesOf({ bytes: pageOf(STORY, head) })[0]?.title).toBe(expected)
})

test.for([
  ['javascript:alert(1)', null],
  ['/dam', 'https://a.example/dam'],
  ['https://b.example/dam', 'https://b.example/dam'],
] as const)('canonical: %s', ([href, expected]) => {
  const bytes = pageOf(STORY, `<link rel="canonical" href="${href}">`)
  expect(articlesOf({ bytes, url: 'https://a.example/x?y=z' })[0]?.canonicalUrl).toBe(expected)
})

test('a page without body, head or even markup around its paragraphs is read', () => {
  const [article] = articlesOf({ bytes: bytesOf(STORY), format: 'html' })
  expect(article?.text).toMatch(/^The Tarn dam/)
})

test.for([
  [
    'a list of links',
    '<ul>' +
      '<li><a href="/a">Ferry strike enters its second week as talks stall</a></li>'.repeat(30) +
      '</ul>',
  ],
  ['nothing', ''],
  [
    'only furniture',
    '<nav>Home</nav><p>This website uses cookies to make your visit better. Accept them all, please.</p>',
  ],
])('no article: %s', ([, body]) => {
  expect(codesOf({ bytes: pageOf(body!) })).toEqual(['no-article'])
})

test.for([
  ['a tag cut off', '<body '],
  ['a body in a comment', '<!-- <body> -->'],
  ['a doctype', '<!doctype html><body'],
])('no page at all: %s', ([, html]) => {
  expect(codesOf({ bytes: bytesOf(html!), format: 'html' })).toEqual(['no-article'])
})
