import type { Claim } from '../claim/index.ts'

/** A claim with what linking looks at beside it: the article that tells it, and the day it was made on. */
export interface Told {
  readonly id: string
  readonly claim: Claim
  readonly articleId: string
  /** ISO day of saying, or else of publication or capture. */
  readonly day: string
  readonly outlet: string | null
  /** The names in the article's text (`namesIn`); null or left out where nobody looked. */
  readonly names?: readonly string[] | null
}

/**
 * A claim that may be about the same matter, with how near it is: 1 the same words, 0 nothing in common. Whatever ranks
 * candidates yields these, best first; `reasons` say in words what the rank rests on. Ranking decides what is looked
 * at, never what is linked.
 */
export interface Near {
  readonly told: Told
  readonly closeness: number
  readonly reasons: readonly string[]
}
