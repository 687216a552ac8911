import type { Claim } from '../claim/index.ts'
import type { Status } from '../ledger/index.ts'

/** A claim on its way out: with its article, where it stands, and whether a person has looked at it. */
export interface SharedClaim {
  readonly id: string
  readonly claim: Claim
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly outlet: string | null
    readonly title: string | null
    readonly published: { readonly from: string | null } | null
    readonly capturedAt: string
  }
  readonly status: Status
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
}

/** An export format: what stands before the claims, each claim, and what stands after; so that exports can stream. */
export interface ShareFormat {
  readonly name: string
  readonly mediaType: string
  readonly before: string
  readonly between: string
  readonly after: string
  readonly write: (shared: SharedClaim) => string
}

/** What of a claim is shared, whatever else is known of it where it is kept. */
export function toShared({ id, claim, article, status, review }: SharedClaim): SharedClaim {
  const { url, outlet, title, published, capturedAt } = article
  return { id, claim, article: { id: article.id, url, outlet, title, published, capturedAt }, status, review }
}
