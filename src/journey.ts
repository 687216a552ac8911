import { toReading, type Article, type Span } from './article/index.ts'
import { attribute, type Hint } from './attribution/index.ts'
import { toClaims, type Claims, type Known } from './claim/index.ts'

/** An article with everything that was read in it. */
export interface ReadArticle extends Claims {
  readonly article: Article
  /** The sentences that nobody is said to have said. */
  readonly ownVoice: readonly Span[]
}

/** One article in, its claims out. Nothing is fetched or kept on the way. */
export function read(article: Article, known: Known, hints: readonly Hint[] = []): ReadArticle {
  const reading = toReading(article)
  const { statements, ownVoice } = attribute(reading, hints)
  return { article, ownVoice, ...toClaims(statements, reading, known) }
}
