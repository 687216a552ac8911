import { fail, ok, type Problem, type Result } from '../../../article/index.ts'
import type { Validators } from '../../fetch/index.ts'
import type { KnownFormat } from './formats.ts'

/** The bytes of one thing to read, as they came in, with what is known of how they came. */
export interface Document extends Partial<Validators> {
  /** The input's name for messages: a file, a URL, a file with a line. */
  readonly where: string
  readonly format: Exclude<KnownFormat, 'jsonl'>
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly contentType: string | null
  /** ISO 8601 instant at which the bytes came in. */
  readonly captured: string
  readonly incomplete: string | null
}

/** A document or the problem it has, and the share of all the input that has been gone through by now, 0 to 1. */
export interface Found<T> {
  readonly share: number | null
  readonly result: Result<T>
}

/** Most bytes of one document (design.md, section 6); a text of 2 M characters has at most 8 MB in UTF-8. */
export const MAX_BYTES: Readonly<Record<KnownFormat, number>> = {
  html: 15_000_000,
  text: 8_000_000,
  pdf: 50_000_000,
  feed: 10_000_000,
  json: 32_000_000,
  jsonl: Number.POSITIVE_INFINITY,
}

const TOO_BIG: Readonly<Record<KnownFormat, string>> = {
  html: 'an HTML page may have 15 MB',
  text: 'a text may have 2,000,000 characters',
  pdf: 'a PDF may have 50 MB',
  feed: 'a feed may have 10 MB',
  json: 'a JSON file may have 32 MB',
  jsonl: '',
}

/** The problem of a document over its ceiling, which it names. */
export function tooBig(format: KnownFormat, where: string): Result<never> {
  return fail(
    'too-big',
    `this is too big for one article: ${TOO_BIG[format]}`,
    'Split it into articles; many texts go into one JSONL file, one article a line.',
    where,
  )
}

/** Gathers a stream into the bytes of one document, or says that it is too big. */
export async function gather(
  stream: AsyncIterable<Uint8Array>,
  format: KnownFormat,
  where: string,
): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES[format]) return tooBig(format, where)
    chunks.push(chunk)
  }
  if (size === 0) return fail('empty', 'this is empty', 'Give a file with an article in it.', where)
  return ok(Buffer.concat(chunks))
}

/** The same problem, said of this input. */
export function at(where: string, problem: Problem): Result<never> {
  return { ok: false, problem: { ...problem, where } }
}
