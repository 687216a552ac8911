import type { Article, FormatName, Result } from '../../../article/index.ts'

/** Bytes to be parsed, and what is known of them from outside. */
export interface Captured {
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly contentType: string | null
  readonly format: FormatName
  /** ISO 8601 instant of the capture. */
  readonly captured: string
  readonly incomplete: string | null
}

/** An article and the bytes that its `id` is the hash of: the page, the line, or the feed's item. */
export interface Parsed {
  readonly article: Article
  readonly bytes: Uint8Array
}

/** Makes articles of bytes; HTML and XML are parsed where they can do no harm. A feed yields one article an item. */
export type Parse = (captured: Captured) => Promise<readonly Result<Parsed>[]>
