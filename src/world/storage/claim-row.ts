import type { Article, Published, Window } from '../../article/index.ts'
import type { Claim } from '../../claim/index.ts'
import type { Status } from '../../ledger/index.ts'

/** The article that a claim stands in, as far as a list shows it. */
export interface ClaimArticle {
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: Published | null
  readonly capturedAt: string
  readonly language: Article['language']
  readonly version: number
}

/**
 * A claim as the ledger holds it. `day` is what it is sorted by. `review` is "suggested" until a named person confirms
 * it. `absentFrom` names the later version of the page that no longer has it; `supersededBy` the same statement in a
 * later version. `current` is false for what only an older reading or version had. `fixedDue` is the window that was
 * fixed when it was confirmed, which decides; before that the claim's own `due` counts.
 */
export interface ClaimRow {
  readonly id: string
  readonly claim: Claim
  readonly article: ClaimArticle
  readonly day: string
  readonly status: Status
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
  readonly fixedDue: Window | null
  readonly current: boolean
  readonly reading: number
  readonly absentFrom: { readonly articleId: string; readonly capturedAt: string } | null
  readonly supersededBy: string | null
}
