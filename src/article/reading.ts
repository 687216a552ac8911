import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** A word, number or mark of punctuation; `start` and `end` are UTF-16 offsets into the article's text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'punctuation'
}

/** A sentence: its span, which paragraph it stands in, and its tokens as a half-open range of `Reading.tokens`. */
export interface Sentence {
  readonly span: Span
  readonly paragraph: number
  readonly tokens: readonly [from: number, to: number]
}

/**
 * A passage between quotation marks. `span` includes the marks; `inner` is what is quoted, one span a paragraph when
 * the quotation runs over several (each paragraph opened again, only the last closed). `depth` is 0 for an outermost
 * quotation, 1 for one inside it. `closed` is false when no closing mark was found: the quotation then ends with its
 * paragraph. `scare` is true for a few words in quotation marks inside a running clause.
 */
export interface Quotation {
  readonly span: Span
  readonly inner: readonly Span[]
  readonly depth: number
  readonly closed: boolean
  readonly scare: boolean
}

/** An article with its paragraphs, sentences, tokens and quotations marked, all in text order. */
export interface Reading {
  readonly article: Article
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}
