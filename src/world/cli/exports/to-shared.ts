import type { SharedClaim } from '../../../share/index.ts'
import type { ClaimRow } from '../../storage/index.ts'

/** A claim of the ledger as it is shared. */
export function toShared({ id, claim, article, status, review }: ClaimRow): SharedClaim {
  const { url, outlet, title, published, capturedAt } = article
  return { id, claim, article: { id: article.id, url, outlet, title, published, capturedAt }, status, review }
}
