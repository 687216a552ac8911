import type { Article } from '../article.ts'
import type { Result } from '../problem.ts'
import type { PdfContent } from './pdf/page.ts'

/** Bytes as they came in, and what is known of them from outside. */
export interface Captured {
  readonly bytes: Uint8Array
  readonly url?: string | null
  /** The Content-Type header, with its charset. */
  readonly contentType?: string | null
  /** The file's name, whose ending may tell the format. */
  readonly name?: string | null
  /** The format, where the caller knows it. */
  readonly format?: FormatName | null
  /** ISO 8601 instant of the capture. */
  readonly captured?: string | null
  /** Why the bytes may not be the whole page. */
  readonly incomplete?: string | null
  /** What a PDF holds, once it has been opened. */
  readonly pdf?: Result<PdfContent>
}

export type FormatName = 'feed' | 'html' | 'jsonl' | 'pdf' | 'text'

/** An article and the bytes that its `id` is the hash of: the page, the line, or the feed's item. */
export interface Found {
  readonly article: Article
  readonly bytes: Uint8Array
}

/** What tells formats apart: the file's ending, the media type, and the first characters without leading space. */
export interface Clues {
  readonly ending: string
  readonly mediaType: string
  readonly head: string
}

/** A way of writing articles. `read` yields one result an article: one bad line does not spoil the others. */
export interface Format {
  readonly name: FormatName
  readonly endings: readonly string[]
  readonly mediaTypes: readonly string[]
  readonly startsLike: (head: string) => boolean
  readonly read: (captured: Captured) => readonly Result<Found>[]
}
