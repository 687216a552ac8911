import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ARTICLE, folderWith, lineOf, sayso } from './harness.ts'

const read = (words: readonly string[], stdin: string | Uint8Array = '') =>
  sayso(['read', '--no-places', ...words], { stdin })

const LINES = Array.from({ length: 1000 }, (_, index) => lineOf({ id: `a${index + 1}` }))

/** Input from standard input that cannot be read: what the message must say, and what it must tell to do. */
const UNREADABLE: readonly (readonly [
  what: string,
  stdin: string | Uint8Array,
  options: readonly string[],
  says: RegExp,
])[] = [
  ['nothing at all', '', [], /empty/],
  ['an empty gzip', gzipSync(''), [], /empty/],
  ['only blanks', ' \n\t\n', [], /no text|empty|no article/],
  ['a PDF that nobody opened', '%PDF-1.7\n%…', [], /a PDF/],
  ['a zip archive', 'PK\u0003\u0004aaaa', [], /zip/],
  [
    'an e-mail',
    'From: A <a@a.example>\r\nSubject: =?utf-8?Q?x?=\r\n y\r\nMIME-Version: 1.0\r\n\r\n--b1',
    [],
    /an e-mail/,
  ],
  ['a mailbox', 'From a@a.example Mon Jan  5 07:00:00 2026\nReceived: from b\n\nHello.', [], /an e-mail/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), [], /picture/],
  ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)), [], /binary/],
  ['50 MB of text', 'word '.repeat(10_000_000), [], /2,000,000 characters/],
  [
    'a text one character past the ceiling',
    'ab\n\n'.repeat(500_001),
    ['--language', 'en'],
    /2,000,000|2000000/,
  ],
  ['a page with no article', '<html><body><nav><a href="/">Home</a></nav></body></html>', [], /article|text/],
  ['an empty page', '<html></html>', [], /article|text|empty/],
  ['a malformed feed', '<rss version="2.0"><channel><item><title>x</channel>', [], /feed|article/],
  ['a feed that is a page', '<html><body><p>x</p></body></html>', ['--format', 'feed'], /feed|article/],
  ['JSON that is no article', '{"a": 1}', [], /text nor html/],
  ['JSON that is cut', '{"text": "The mayor', [], /not JSON/],
  ['a list of numbers', '[1, 2]', ['--format', 'jsonl'], /JSON object/],
  ['a date that is none', lineOf({ published: 'yesterday' }), [], /published/],
  ['a text that is a number', lineOf({ text: 5 }), [], /text is number/],
]

describe('what cannot be read is said, with exit code 3 and nothing on stdout', () => {
  test.each(UNREADABLE)('%s', async (_, stdin, options, says) => {
    const { code, out, err } = await read(['-', '--json', ...options], stdin)
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(says)
    expect(err).toMatch(/^✗ .+\n {2}\S/)
    expect(err).not.toMatch(/\n {4}at /)
    expect({ code, out }).toEqual({ code: 3, out: '' })
  })

  test('a missing file, a loop of links, a directory without articles', async () => {
    const folder = folderWith({ 'style.css': '' })
    symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'))
    expect(await read(['/no/such.html'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('no such file'),
    })
    expect(await read([join(folder, 'loop.txt')])).toMatchObject({
      code: 3,
      err: expect.stringContaining('circle'),
    })
    expect(await read([folder])).toMatchObject({ code: 3, err: expect.stringContaining('no article in') })
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    chmodSync(join(folder, 'a.txt'), 0)
    expect(await read([join(folder, 'a.txt')])).toMatchObject({
      code: 3,
      err: expect.stringContaining('may not be read'),
    })
  })

  test.each([
    ['http://127.0.0.1/', 'public internet'],
    ['http://localhost:8080/x', 'private network'],
    ['http://2130706433/', 'public internet'],
    ['http://[::1]/', 'public internet'],
    ['file:///etc/passwd', 'not a web scheme'],
    ['ftp://news.example.org/', 'not a web scheme'],
    ['http://user:pw@news.example.org/', 'user name'],
    ['http://news.example.org:22/', 'port 22'],
    [`https://news.example.org/${'a'.repeat(2100)}`, '2048'],
    ['http://', 'not a URL'],
  ])('%s', async (url, says) => {
    const { code, err } = await read([url])
    expect(code).toBe(3)
    expect(err.replaceAll(/\s+/g, ' ')).toContain(says)
  })
})

describe('one bad input does not spoil the others', () => {
  test('a bad line among a thousand is named by its number, the others are read', async () => {
    const lines = LINES.with(616, '{"text": "The mayor said')
    const { code, json, err } = await read(['-', '--json'], lines.join('\n'))
    expect(json()).toHaveLength(999)
    expect(err).toContain('line 617: this is not JSON')
    expect(err).toContain('999 articles read, 1 could not be read.')
    expect(code).toBe(1)
  })

  test('a gzip cut short yields what came before, and the cut is told', async () => {
    const bytes = gzipSync(
      Array.from({ length: 50 }, (_, i) => lineOf({ id: `a${i}`, text: `${ARTICLE} ${i * 7919}` })).join(
        '\n',
      ),
    )
    const { code, json, err } = await read(['-', '--json'], bytes.subarray(0, -40))
    expect(json().length).toBeGreaterThan(10)
    expect(json().length).toBeLessThan(50)
    expect(err).toContain('ends early or is damaged')
    expect(code).toBe(1)
  })

  test('a page in a cut gzip is read, and marked as incomplete', async () => {
    const page = `<html><body><article><p>${ARTICLE.replaceAll('\n\n', '</p><p>')}</p>${'<p>More of it follows here, and here.</p>'.repeat(400)}`
    const cut = gzipSync(page, { level: 0 }).subarray(0, -2000)
    const { code, json } = await read(['-', '--json', '--language', 'en'], cut)
    expect(code).toBe(0)
    expect(json()).toMatchObject([
      { incomplete: expect.stringContaining('ends early'), warnings: [{ code: 'incomplete' }] },
    ])
  })

  test('a missing file among good ones', async () => {
    const folder = folderWith({ 'a.jsonl': lineOf() })
    const { code, json } = await read([join(folder, 'a.jsonl'), join(folder, 'b.jsonl'), '--json'])
    expect(code).toBe(1)
    expect(json()).toHaveLength(1)
  })

  test('a directory in a directory', async () => {
    const folder = folderWith({ 'a.jsonl': lineOf() })
    mkdirSync(join(folder, 'deeper'))
    expect(await read([folder, '--json'])).toMatchObject({ code: 0 })
  })
})

describe('text that only looks like something else is read', () => {
  test.each([
    [
      'a column with a colon',
      'Received: a letter about the bridge.\nSubject: none.\n\nMayor Ilda Renko said yes.',
    ],
    ['an interview', 'Renko: We will open it.\nQ: When?\nRenko: In May.\n\nMayor Ilda Renko said yes.'],
    ['a letter', 'From: the mayor\nTo: the builders\n\nMayor Ilda Renko said yes.'],
  ])('%s', async (_, stdin) => {
    expect(await read(['-', '--json', '--language', 'en'], stdin)).toMatchObject({ code: 0 })
  })
})

describe('strange text is read in time', () => {
  const quick = async (stdin: string) => {
    const started = performance.now()
    const outcome = await read(['-', '--json', '--language', 'en'], stdin)
    expect(performance.now() - started).toBeLessThan(10_000)
    return outcome
  }

  test('a sentence of 100,000 words', async () => {
    const { code } = await quick(
      `Mayor Ilda Renko said that ${'the bridge and '.repeat(33_000)}the road would open.`,
    )
    expect(code).toBe(0)
  })

  test('quotation marks that are never closed', async () => {
    expect(await quick('“Renko said ‘and “so ‘on '.repeat(5000))).toMatchObject({ code: 0 })
  })

  test('deep HTML', async () => {
    const { code, err } = await quick(`<html><body>${'<div>'.repeat(20_000)}${ARTICLE}`)
    expect([0, 3]).toContain(code)
    if (code === 3) expect(err).toMatch(/deep|elements/)
  })
})

describe('commands that are not understood', () => {
  test.each([
    [[], /No command/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['raed', 'x'], /Did you mean read/],
    [['read'], /missing required argument/],
    [['read', '-', '--jsn'], /unknown option '--jsn'.*--json/],
    [['read', '-', '--format', 'docx'], /Allowed choices/],
    [['read', '-', '--published', 'soon'], /2025-11-22/],
    [['read', '-', '--published', '2025-02-30'], /2025-11-22/],
    [['read', '-', '--language', 'English language'], /language/],
    [['read', '-', '--engine', 'oracle'], /Allowed choices are auto, rules, model/],
    [['read', 'a.txt', 'b.txt', '--url', 'https://example.org/'], /several inputs/],
    [['read', 'a.txt', '--url', 'orsa-post'], /https:\/\/example.org/],
    [['read', 'a.txt', '--url', 'ftp://orsa.example/'], /https:\/\/example.org/],
    [['persons', 'mrge', 'A', 'B'], /Did you mean merge\?\) See sayso persons --help/],
    [['persons', 'merge', 'A', '--ass', 'B'], /See sayso persons merge --help/],
    [['--data', 'claims', 'due', '--dais', '3'], /Did you mean --days\?\) See sayso due --help/],
    [['--database', 'mysql://a:secret@b/c', 'claims'], /postgres:\/\/user@host\/name/],
    [['claims', '--limit', '0'], /1 to 200/],
    [['claims', '--limit', '201'], /1 to 200/],
    [['claims', '--status', 'true'], /Allowed choices/],
    [['claims', '--from', '22.11.2025'], /2025-11-22/],
    [['claims', '--text', 'a'.repeat(513)], /512/],
    [['due', '--days', '-1'], /./],
    [['serve', '--port', '70000'], /65535/],
    [['stop', '--database', 'postgres://x'], /./],
  ])('%j', async (words, says) => {
    const { code, out, err } = await sayso(words)
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(says)
    expect(err).not.toContain('secret')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('help and version are no errors', async () => {
    expect(await sayso(['--version'])).toMatchObject({ code: 0, out: '0.0.0-test\n' })
    expect(await sayso(['read', '--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('sayso read'),
    })
  })
})
