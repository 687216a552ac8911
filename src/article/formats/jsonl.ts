import { makeArticle } from '../make-article.ts'
import type { Language, Published } from '../article.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { toLanguageCode } from '../settle-language.ts'
import { toPublished } from '../to-published.ts'
import type { Article } from '../article.ts'
import type { Captured, Format, Found } from './captured.ts'
import { decodeText, utf8Of } from './decode-text.ts'
import { readPage } from './html/read-page.ts'

/** What the world knows of a line: its number from 1, for problems, and the instant of its capture. */
export interface LineKnown {
  readonly line?: number
  readonly captured?: string | null
}

/** One article a line; a file may also hold one article, or a list of them, as ordinary JSON. */
export const JSONL: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  startsLike: (head) => /^(\{\s*["}]|\[\s*\{)/.test(head),
  read: readLines,
}

type Fields = Readonly<Record<string, unknown>>

/** Longest line, in UTF-16 units: a page's ceiling. */
const LONGEST_LINE = 15_000_000
const STRINGS = ['title', 'url', 'outlet', 'byline', 'published', 'language', 'text', 'html'] as const
/** A surrogate without its partner has no UTF-8, so it has no hash; PostgreSQL keeps no NUL. */
const HALF_CHARACTER_OR_NUL = /[\ud800-\udfff\0]/u
const encoder = new TextEncoder()

/**
 * Reads one JSONL line into an Article; its id is the hash of the line's bytes. A given `text` is kept to the letter.
 * Problems name the line and the field.
 */
export function fromJsonLine(line: string, known: LineKnown = {}): Result<Article> {
  const found = readJsonLine(line, known)
  return found.ok ? ok(found.value.article) : found
}

/** Reads one JSONL line into an Article with the line's bytes. */
export function readJsonLine(line: string, known: LineKnown = {}): Result<Found> {
  const where = known.line === undefined ? undefined : `line ${known.line}`
  if (line.length > LONGEST_LINE) {
    const message = `the line is ${line.length} characters long; at most ${LONGEST_LINE} are read`
    return fail('line-too-long', message, 'Give one article a line.', where)
  }
  const parsed = parse(line)
  if (!parsed.ok) return located(parsed.problem, where)
  const found = fromFields(parsed.value, encoder.encode(line), known.captured ?? null)
  return found.ok ? found : located(found.problem, where)
}

/** Puts the line before the field that a problem names. */
function located(problem: Problem, where: string | undefined): Result<never> {
  if (where === undefined) return { ok: false, problem }
  return {
    ok: false,
    problem: { ...problem, where: problem.where === undefined ? where : `${where}, ${problem.where}` },
  }
}

function parse(line: string): Result<unknown> {
  try {
    return ok(JSON.parse(line))
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 120) : 'unreadable'
    return fail('bad-json', `this is not JSON (${detail})`, 'Give one JSON object a line.')
  }
}

function fromFields(value: unknown, bytes: Uint8Array, captured: string | null): Result<Found> {
  if (!isFields(value)) return fail('bad-json', 'this is not a JSON object', 'Give one JSON object a line.')
  const checked = checkFields(value)
  if (checked !== null) return checked
  const published = publishedOf(value)
  if (!published.ok) return published
  const language = languageOf(value)
  if (!language.ok) return language
  const given = { published: published.value, language: language.value }
  return typeof value.text === 'string'
    ? fromText(value, bytes, captured, given)
    : fromHtml(value, bytes, captured, given)
}

interface Given {
  readonly published: Published | null
  readonly language: Language | null
}

function fromText(fields: Fields, bytes: Uint8Array, captured: string | null, given: Given): Result<Found> {
  const text = stringOf(fields, 'text') ?? ''
  if (HALF_CHARACTER_OR_NUL.test(text)) {
    return fail(
      'bad-text',
      'text holds half a character or a NUL',
      'Repair the text where it was made.',
      'text',
    )
  }
  const article = makeArticle({
    bytes,
    text,
    captured,
    ...given,
    givenId: idOf(fields),
    url: stringOf(fields, 'url'),
    outlet: stringOf(fields, 'outlet'),
    byline: stringOf(fields, 'byline'),
    title: stringOf(fields, 'title'),
  })
  return article.ok ? ok({ article: article.value, bytes }) : article
}

/** What the line says of a page outweighs what the page says of itself. */
function fromHtml(fields: Fields, bytes: Uint8Array, captured: string | null, given: Given): Result<Found> {
  const url = stringOf(fields, 'url')
  const page = readPage(stringOf(fields, 'html') ?? '', url)
  if (!page.ok) return page
  const article = makeArticle({
    ...page.value,
    bytes,
    captured,
    url,
    published: given.published ?? page.value.published,
    language: given.language ?? page.value.language,
    givenId: idOf(fields),
    outlet: stringOf(fields, 'outlet') ?? page.value.outlet,
    byline: stringOf(fields, 'byline') ?? page.value.byline,
    title: stringOf(fields, 'title') ?? page.value.title,
  })
  return article.ok ? ok({ article: article.value, bytes }) : article
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkFields(fields: Fields): Result<never> | null {
  for (const name of STRINGS) {
    const value = fields[name]
    if (value === undefined || value === null || typeof value === 'string') continue
    return fail('bad-field', `${name} is ${typeof value}, not a string`, `Give ${name} as a string.`, name)
  }
  const { id } = fields
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return fail('bad-field', `id is ${typeof id}, not a string`, 'Give id as a string.', 'id')
  }
  if (typeof fields.text === 'string' || typeof fields.html === 'string') return null
  return fail(
    'no-text',
    'the object has neither text nor html',
    'Give the article as "text" or "html".',
    'text',
  )
}

function publishedOf(fields: Fields): Result<Published | null> {
  const given = stringOf(fields, 'published')
  if (given === null) return ok(null)
  const published = toPublished(given, 'given')
  if (published !== null) return ok(published)
  const message = `published is "${given.slice(0, 40)}", which is no date that can be read`
  return fail(
    'bad-field',
    message,
    'Give an ISO 8601 date, like 2025-11-22 or 2025-11-22T14:30.',
    'published',
  )
}

function languageOf(fields: Fields): Result<Language | null> {
  const given = stringOf(fields, 'language')
  if (given === null) return ok(null)
  const code = toLanguageCode(given)
  if (code !== null) return ok({ code, sure: true })
  const message = `language is "${given.slice(0, 40)}", which is no language code`
  return fail('bad-field', message, 'Give an ISO 639-1 code, like en.', 'language')
}

/** An empty string says no more than a missing field. */
function stringOf(fields: Fields, name: (typeof STRINGS)[number]): string | null {
  const value = fields[name]
  return typeof value === 'string' && (value.trim() !== '' || name === 'text') ? value : null
}

function idOf({ id }: Fields): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

function readLines(captured: Captured): readonly Result<Found>[] {
  const plain = utf8Of(captured.bytes)
  const decoded = plain === null ? decodeText(captured.bytes, captured.contentType) : ok(plain)
  if (!decoded.ok) return [decoded]
  const text = decoded.value.replace(/^\ufeff/, '')
  const whole = asWhole(text)
  if (whole !== null) return whole.map((value, at) => fromWhole(value, at, whole.length, captured))
  const found: Result<Found>[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '')
      found.push(readJsonLine(line.trim(), { line: at + 1, captured: captured.captured ?? null }))
  })
  return found
}

/** Yields the objects of a file that is one JSON value over several lines, or null for JSONL. */
function asWhole(text: string): readonly unknown[] | null {
  const trimmed = text.trim()
  const isList = trimmed.startsWith('[')
  if (!isList && (!/^\{\s*\n/.test(trimmed) || trimmed.length > LONGEST_LINE)) return null
  const parsed = parse(trimmed)
  if (!parsed.ok) return null
  return Array.isArray(parsed.value) ? parsed.value : [parsed.value]
}

function fromWhole(value: unknown, at: number, count: number, captured: Captured): Result<Found> {
  const bytes = count === 1 ? captured.bytes : encoder.encode(JSON.stringify(value))
  const found = fromFields(value, bytes, captured.captured ?? null)
  return found.ok || count === 1 ? found : located(found.problem, `article ${at + 1}`)
}
