import type { Article } from './article.ts'
import { markQuotations } from './mark-quotations.ts'
import type { Reading, Sentence, Token } from './reading.ts'
import type { Span } from './span.ts'
import { splitSentences } from './split-sentences.ts'
import { toParagraphs } from './to-paragraphs.ts'
import { toTokens } from './to-tokens.ts'

/** Marks an article's paragraphs, sentences, tokens and quotations. Linear in the length of the text. */
export function toReading(article: Article): Reading {
  const { text } = article
  const { spans: paragraphs, wrapped } = toParagraphs(text)
  const tokens: Token[] = []
  const tokenRanges = paragraphs.map((paragraph): Span => {
    const first = tokens.length
    toTokens(text, paragraph, tokens)
    return [first, tokens.length]
  })
  const { quotations, roles } = markQuotations(text, paragraphs, tokens, tokenRanges)
  const sentences: Sentence[] = []
  const marked = { text, tokens, roles, wrapped }
  tokenRanges.forEach((range, paragraph) => splitSentences(marked, paragraph, range, sentences))
  return { article, paragraphs, sentences, tokens, quotations }
}
