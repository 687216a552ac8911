import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ARTICLE, folderWith, lineOf, sayso } from './harness.ts'

const SCHEMA: object = JSON.parse(readFileSync('docs/reference/reading.schema.json', 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(SCHEMA)

/** Reads without a database. */
const read = (words: readonly string[], stdin = '') => sayso(['read', '--no-places', ...words], { stdin })

describe('the reading contract', () => {
  test('every line obeys the published schema, annotated or not', async () => {
    const folder = folderWith({
      'a.jsonl': `${lineOf()}\n${lineOf({ id: 'a2', published: null, title: null })}\n`,
    })
    for (const options of [[], ['--annotations']]) {
      const { code, json } = await read([join(folder, 'a.jsonl'), '--json', ...options])
      expect(code).toBe(0)
      for (const line of json()) {
        validate(line)
        expect(validate.errors).toBeNull()
        expect('annotations' in line).toBe(options.length > 0)
      }
      expect(json().map(({ id }) => id)).toEqual(['a1', 'a2'])
    }
  })

  test('the corpus obeys it too, and every span shows what it says', async () => {
    const names = ['01', '05', '09'].map((name) => `corpus/${name}.json`)
    const { json } = await read([...names, '--json', '--annotations'])
    expect(json()).toHaveLength(3)
    for (const [index, line] of json().entries()) {
      validate(line)
      expect(validate.errors).toBeNull()
      const { text }: { text: string } = JSON.parse(readFileSync(names[index]!, 'utf8'))
      for (const words of wordsIn(line)) {
        expect(words.spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(words.text)
      }
    }
  })

  test('a line that says more than the schema is refused', () => {
    expect(validate({ sayso: '1' })).toBe(false)
  })
})

interface Words {
  readonly spans: readonly (readonly [number, number])[]
  readonly text: string
}

function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(wordsIn)
  return isWords(value) ? [value, ...inside] : inside
}

function isWords(value: object): value is Words {
  return 'spans' in value && 'text' in value
}

describe('what is read', () => {
  test('standard input, for a person: exact words, speaker, cue, kind and own voice', async () => {
    const { code, out, err } = await read(
      ['-', '--published', '2026-03-10', '--outlet', 'Orsa Post'],
      ARTICLE,
    )
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('Orsa Post · 10 Mar 2026 · en')
    expect(out).toContain('the bridge would be open again by the end of the month')
    expect(out).toMatch(/who {4}.*Ilda Renko/)
    expect(out).toContain('cue    “said”')
    expect(out).toContain('Own voice of the outlet:')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('a file, a directory in the order of its names, and what is passed over', async () => {
    const folder = folderWith({
      'b.txt': ARTICLE,
      'a.jsonl': lineOf(),
      'c.css': 'p {}',
      '.hidden.txt': ARTICLE,
    })
    const { code, json, err } = await read([folder, join(folder, 'b.txt'), '--json', '--language', 'en'])
    expect(code).toBe(0)
    expect(json().map(({ id }) => id === 'a1')).toEqual([true, false, false])
    expect(err).toContain('1 file passed over')
    expect(err).toContain('3 articles read.')
  })

  test('gzip, by its first bytes and whatever its name', async () => {
    const folder = folderWith({
      'a.jsonl.gz': gzipSync(`${lineOf()}\n${lineOf({ id: 'a2' })}`),
      'b.txt': gzipSync(ARTICLE),
    })
    const { code, json } = await read([folder, '--json'])
    expect(code).toBe(0)
    expect(json()).toHaveLength(3)
  })

  test.each([
    ['an article in JSON over several lines', JSON.stringify(JSON.parse(lineOf()), null, 2)],
    ['a line of JSONL', lineOf()],
    ['JSONL with blank lines and CRLF', `\r\n${lineOf()}\r\n\r\n`],
    ['an HTML page', `<html><body><article>${ARTICLE.replaceAll('\n\n', '<p>')}</article></body></html>`],
    ['plain text', ARTICLE],
  ])('%s is known by its looks', async (_, stdin) => {
    const { code, json } = await read(['-', '--json', '--language', 'en'], stdin)
    expect(code).toBe(0)
    expect(json()).toMatchObject([{ language: 'en', warnings: [] }])
    expect(JSON.stringify(json())).toContain('Ilda Renko')
  })

  test('the caller outweighs a text, and a JSONL line the caller', async () => {
    const options = ['--published', '2026-01-02', '--outlet', 'The Caller', '--json']
    const text = await read(['-', ...options], ARTICLE)
    expect(text.json()).toMatchObject([
      { outlet: 'The Caller', published: { from: '2026-01-02', readFrom: 'given' } },
    ])
    const line = await read(['-', ...options], lineOf())
    expect(line.json()).toMatchObject([{ outlet: 'Orsa Post', published: { from: '2026-03-10' } }])
  })

  test('the same input yields the same bytes', async () => {
    const [one, other] = [await read(['-', '--json'], lineOf()), await read(['-', '--json'], lineOf())]
    expect(one.out).toBe(other.out)
  })
})

describe('languages', () => {
  const GERMAN = 'Der Bürgermeister sagte am Montag, die Brücke werde bis zum Monatsende wieder offen sein.'

  test('what is not English is said, and not read by English rules', async () => {
    const { code, json, err } = await read(['-', '--json'], GERMAN)
    expect(code).toBe(0)
    expect(json()).toMatchObject([
      { language: 'de', claims: [], ownVoice: [], warnings: [{ code: 'language-not-read' }] },
    ])
    expect(err).toContain('German')
  })

  test('what is in no language is said to be so', async () => {
    const { json } = await read(['-', '--json'], '12 345 678 9\n\n42')
    expect(json()).toMatchObject([{ language: null, claims: [], warnings: [{ code: 'language-unknown' }] }])
  })

  test('what the caller says is believed', async () => {
    const { json } = await read(['-', '--json', '--language', 'uk'], ARTICLE)
    expect(json()).toMatchObject([{ language: 'uk', claims: [] }])
  })
})
