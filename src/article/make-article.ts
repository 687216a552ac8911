import { createHash } from 'node:crypto'
import type { Article, Language, Published } from './article.ts'
import { fail, ok, type Result } from './problem.ts'

/** What a format found out about an article; all but the bytes and the text may be missing. */
export interface ArticleParts {
  /** The bytes whose SHA-256 names the article. */
  readonly bytes: Uint8Array
  readonly text: string
  readonly givenId?: string | null | undefined
  readonly url?: string | null | undefined
  readonly canonicalUrl?: string | null | undefined
  readonly outlet?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly title?: string | null | undefined
  readonly published?: Published | null | undefined
  readonly captured?: string | null | undefined
  readonly language?: Language | null | undefined
  readonly incomplete?: string | null | undefined
}

/** Most UTF-16 code units of an article's text (design.md, section 6). */
export const LONGEST_TEXT = 2_000_000

/** Makes an Article of its parts, named by the hash of its bytes; fails when there is no text or too much of it. */
export function makeArticle(parts: ArticleParts): Result<Article> {
  const { bytes, text } = parts
  const problem = problemOf(text)
  if (problem !== null) return problem
  return ok({
    id: sha256(bytes),
    givenId: parts.givenId ?? null,
    url: parts.url ?? null,
    canonicalUrl: parts.canonicalUrl ?? null,
    outlet: parts.outlet ?? null,
    byline: parts.byline ?? null,
    title: parts.title ?? null,
    published: parts.published ?? null,
    captured: parts.captured ?? null,
    language: parts.language ?? null,
    text,
    textSha256: sha256(text),
    incomplete: parts.incomplete ?? null,
  })
}

/** What keeps a text from being an article's, or null. */
function problemOf(text: string): Result<never> | null {
  if (text.trim() === '') return fail('no-text', 'there is no text in it', 'Give an article with text.')
  return text.length <= LONGEST_TEXT ? null : tooLong(text.length)
}

/** The problem of a text over the ceiling. */
export function tooLong(length: number): Result<never> {
  const message = `the text is ${length} characters long; at most ${LONGEST_TEXT} are read`
  return fail('text-too-long', message, 'Cut it into articles.')
}

/** SHA-256 in hex; a string is hashed as UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
