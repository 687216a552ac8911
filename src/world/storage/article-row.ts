import type { ClaimArticle } from './claim-row.ts'

/** An article in a list. */
export interface ArticleRow extends ClaimArticle {
  readonly byline: string | null
  readonly incomplete: string | null
  readonly claims: number
  readonly latest: boolean
}
