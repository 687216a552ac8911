import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { formatOf, fromJsonLine, readArticles } from '../../src/article/index.ts'
import { articlesOf, bytesOf, codesOf, pageOf, STORY } from './articles-of.ts'

const ENCODINGS: readonly (readonly [what: string, bytes: Uint8Array, contentType?: string])[] = [
  ['UTF-8, undeclared', pageOf(STORY)],
  ['UTF-8 that says it is Latin-1', pageOf(STORY, '<meta charset="iso-8859-1">')],
  [
    'Windows-1252 by header',
    iconv.encode(new TextDecoder().decode(pageOf(STORY)), 'windows-1252'),
    'text/html; charset=windows-1252',
  ],
  [
    'Windows-1252 by meta',
    iconv.encode(new TextDecoder().decode(pageOf(STORY, '<meta charset="windows-1252">')), 'windows-1252'),
  ],
  ['UTF-16 with a mark', iconv.encode(new TextDecoder().decode(pageOf(STORY)), 'utf-16le', { addBOM: true })],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...pageOf(STORY)])],
]

test.for(ENCODINGS)('charset: %s', ([, bytes, contentType]) => {
  expect(articlesOf({ bytes, contentType: contentType ?? null })[0]?.text).toContain('“for at least a week”')
})

test('charset: Cyrillic of an old page, undeclared', () => {
  const text =
    'Глава посёлка Иван Тестов заявил, что мост откроют в пятницу. Работы почти закончены, сказал он журналистам.'
  expect(articlesOf({ bytes: iconv.encode(text, 'windows-1251'), format: 'text' })[0]?.text).toBe(text)
})

describe('plain text', () => {
  test('is in NFC with LF, its paragraphs parted by blank lines', () => {
    const [article] = articlesOf({
      bytes: bytesOf('\ufeffCafe\u0301 talks end.\r\nThe mayor left.\r\n\r\n\r\nIt rained.\u0000'),
      format: 'text',
    })
    expect(article?.text).toBe('Café talks end.\nThe mayor left.\n\nIt rained.')
    expect(articlesOf({ bytes: bytesOf('One line.\rAnother.\r'), format: 'text' })[0]?.text).toBe(
      'One line.\n\nAnother.',
    )
  })
})

describe('JSONL', () => {
  test('a given text is kept to the letter', () => {
    const text = '  Cafe\u0301\r\n\r\nHe said so. '
    const made = fromJsonLine(
      JSON.stringify({ id: 7, text, published: '2025-11-22', language: 'en-GB', outlet: 'Ansel Wire' }),
    )
    expect(made).toMatchObject({
      ok: true,
      value: {
        text,
        givenId: '7',
        language: { code: 'en', sure: true },
        published: { from: '2025-11-22', readFrom: 'given' },
      },
    })
  })

  test('one bad line does not spoil the others, and is named', () => {
    const lines = [
      '{"text": "He said so."}',
      '{"text": ',
      '',
      '{"text": "She said no."}',
      '[1]',
      '{"title": "x"}',
    ]
    const found = readArticles({ bytes: bytesOf(lines.join('\n')), name: 'a.jsonl' })
    expect(found.map((one) => (one.ok ? 'ok' : `${one.problem.code} at ${one.problem.where}`))).toEqual([
      'ok',
      'bad-json at line 2',
      'ok',
      'bad-json at line 5',
      'no-text at line 6, text',
    ])
  })

  test.for([
    [{ text: 'x', published: 'soon' }, 'bad-field', 'published'],
    [{ text: 'x', published: '2025-13-01' }, 'bad-field', 'published'],
    [{ text: 'x', published: 20251122 }, 'bad-field', 'published'],
    [{ text: 'x', language: 'Klingon' }, 'bad-field', 'language'],
    [{ text: 5 }, 'bad-field', 'text'],
    [{ text: ' ' }, 'no-text', undefined],
    [{ text: 'x', id: {} }, 'bad-field', 'id'],
    [{ text: 'a\0b' }, 'bad-text', 'text'],
    [{ text: 'a\ud800b' }, 'bad-text', 'text'],
  ] as const)('refused: %j', ([fields, code, where]) => {
    const made = fromJsonLine(JSON.stringify(fields))
    expect(made).toMatchObject({ ok: false, problem: { code } })
    expect(made.ok ? null : made.problem.where).toBe(where)
  })

  test('a line may hold a page, a file one object or a list', () => {
    const html = new TextDecoder().decode(pageOf(STORY, '<title>Dam holds</title>'))
    expect(fromJsonLine(JSON.stringify({ html, title: 'Given' }))).toMatchObject({
      ok: true,
      value: { title: 'Given' },
    })
    const pretty = JSON.stringify({ text: 'He said so.' }, null, 2)
    expect(codesOf({ bytes: bytesOf(pretty), name: 'a.json' })).toEqual(['ok'])
    expect(codesOf({ bytes: bytesOf(`[${pretty}, {}]`), name: 'a.json' })).toEqual(['ok', 'no-text'])
  })
})

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>Ansel Wire</title><language>en-gb</language>
  <item><title>Dam &amp;amp; bridge hold</title><link>https://wire.example/1</link><guid isPermaLink="false">w-1</guid><dc:creator>Ada Marsh</dc:creator>
    <pubDate>Sat, 22 Nov 2025 23:30:00 +0200</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The dam holds.</p><p>He said so.</p>]]></content:encoded></item>
  <item><title>Only a summary</title><link>https://wire.example/2</link><description>The mayor &lt;b&gt;left&lt;/b&gt;.</description></item>
  <item><title>Only a title</title><link>https://wire.example/3</link></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Ansel Atom</title><author><name>Bo Quill</name></author>
  <entry><title type="html">Dam &amp;amp; bridge</title><id>urn:1</id><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
  <published>2025-11-21T10:00:00Z</published><updated>2025-11-25T10:00:00Z</updated><content type="html">&lt;p&gt;The dam holds.&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ansel JSON',
  items: [
    {
      id: '1',
      url: 'https://a.example/1',
      title: 'Dam',
      content_text: 'The dam holds.\r\n\r\nHe said so.',
      date_published: '2025-11-22T10:00:00+02:00',
    },
  ],
})

describe('feeds', () => {
  test('RSS', () => {
    const [full, summary, title] = articlesOf({ bytes: bytesOf(RSS) })
    expect(full).toMatchObject({
      title: 'Dam & bridge hold',
      givenId: 'w-1',
      url: 'https://wire.example/1',
      outlet: 'Ansel Wire',
      byline: 'Ada Marsh',
      text: 'The dam holds.\n\nHe said so.',
      published: { from: '2025-11-22T23:30', readFrom: 'feed' },
      language: { code: 'en', sure: false },
      incomplete: null,
    })
    expect(summary).toMatchObject({ text: 'The mayor left.', incomplete: 'the feed carries only a summary' })
    expect(title).toMatchObject({ text: 'Only a title', incomplete: 'the feed carries only a title' })
  })

  test('Atom', () => {
    expect(articlesOf({ bytes: bytesOf(ATOM) })).toMatchObject([
      {
        title: 'Dam & bridge',
        url: 'https://a.example/1',
        outlet: 'Ansel Atom',
        byline: 'Bo Quill',
        published: { from: '2025-11-21T10:00' },
      },
    ])
  })

  test('JSON feed', () => {
    expect(articlesOf({ bytes: bytesOf(JSON_FEED) })).toMatchObject([
      { text: 'The dam holds.\n\nHe said so.', published: { from: '2025-11-22T10:00' } },
    ])
  })

  test.for([
    ['a document type', '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"/>', 'feed-doctype'],
    ['cut off', '<rss version="2.0"><channel><title>T</title>', 'bad-feed'],
    ['no items', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'empty-feed'],
    ['not a feed', '<p>Hello</p>', 'bad-feed'],
  ])('refused: %s', ([, feed, code]) => {
    expect(codesOf({ bytes: bytesOf(feed!), format: 'feed' })).toEqual([code])
  })

  test('an item is named by what it says, whatever stands beside it', () => {
    const [first] = articlesOf({ bytes: bytesOf(RSS) })
    const [alone] = articlesOf({ bytes: bytesOf(RSS.replace(/<item><title>Only a summary[^]*<\/item>/, '')) })
    expect(alone?.id).toBe(first?.id)
  })
})

test.for([
  ['feed', RSS, null, 'text/html'],
  ['feed', ATOM, null, null],
  ['feed', JSON_FEED, 'a.json', null],
  ['html', '<!doctype html><p>x', null, null],
  ['html', 'He said so.', 'a.html', null],
  ['html', 'He said so.', null, 'text/html; charset=utf-8'],
  ['jsonl', '{"text": "x"}', null, null],
  ['jsonl', '{}', 'a.ndjson.gz', null],
  ['text', 'He said so.', null, null],
  ['text', '<b>x</b>', 'a.txt', null],
  ['text', '{x}', null, null],
] as const)('format: %s of %s', ([format, text, name, contentType]) => {
  expect(formatOf({ bytes: bytesOf(text), name, contentType })).toBe(format)
})

describe('bad input', () => {
  test.for([
    ['nothing', new Uint8Array(), 'no-text'],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['noise', Uint8Array.from({ length: 3000 }, (_, at) => 1 + ((at * 7919) % 30)), 'binary'],
    ['50 MB of text', bytesOf('He said so. '.repeat(4_300_000)), 'text-too-long'],
  ] as const)('%s', ([, bytes, code]) => {
    expect(codesOf({ bytes, format: 'text' })).toEqual([code])
  })

  test('ceilings, at the limit and one past it', () => {
    const text = (length: number) => ({ bytes: bytesOf('a'.repeat(length)), format: 'text' as const })
    expect([codesOf(text(2_000_000)), codesOf(text(2_000_001))]).toEqual([['ok'], ['text-too-long']])
    const deep = (depth: number) => pageOf(`${'<div>'.repeat(depth)}${STORY}`)
    expect([codesOf({ bytes: deep(509) }), codesOf({ bytes: deep(510) })]).toEqual([
      ['ok'],
      ['page-too-deep'],
    ])
    const wide = (count: number) => pageOf(`${STORY}${'<hr>'.repeat(count)}`)
    expect([codesOf({ bytes: wide(19_994) }), codesOf({ bytes: wide(19_995) })]).toEqual([
      ['ok'],
      ['page-too-complex'],
    ])
    expect(codesOf({ bytes: new Uint8Array(15_000_001).fill(32), format: 'html' })).toEqual([
      'page-too-large',
    ])
  })
})
