import { toPublished, type Article } from '../../../article/index.ts'

/** What the caller says of the articles. */
export interface Given {
  readonly title?: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
}

/** Nothing said. */
export const NOTHING_GIVEN: Given = { published: null, outlet: null, url: null, language: null }

/**
 * Puts what the caller says into an article: over what a page says of itself, but under what a JSONL line or a feed
 * says, because a caller gives one word for all of its lines.
 */
export function withGiven(article: Article, given: Given, rank: 'over' | 'under'): Article {
  const said = partsOf(given)
  const under = Object.fromEntries(Object.entries(said).filter(([key]) => !has(article, key)))
  return { ...article, ...(rank === 'over' ? said : under) }
}

type Parts = Partial<Pick<Article, 'title' | 'published' | 'outlet' | 'url' | 'language'>>

function partsOf({ title, published, outlet, url, language }: Given): Parts {
  return {
    ...(title ? { title } : {}),
    ...(published ? { published: toPublished(published, 'given') } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language: { code: language, sure: true } } : {}),
  }
}

function has(article: Article, key: string): boolean {
  const values: Readonly<Record<string, unknown>> = { ...article }
  return values[key] !== null && values[key] !== undefined
}
