import type { Kind } from '../../claim/index.ts'
import type { Status } from '../../ledger/index.ts'
import type { ClaimRow } from './claim-row.ts'

/** What a list of claims is narrowed by; every field narrows further. Names match by whole words, in any case. */
export interface ClaimFilter {
  readonly speaker?: string
  readonly outlet?: string
  readonly kind?: Kind | readonly Kind[]
  /** A place's name as it stands in any article, its GeoNames id, or several ids; "-" is no place that could be told. */
  readonly place?: string | number | readonly number[]
  /** Words as typed into a search box: "quoted phrases", or, -not. At most 512 characters. */
  readonly text?: string
  /** ISO days, both inclusive, of the day the claim was made (or published, or captured, where that is all we know). */
  readonly from?: string
  readonly to?: string
  readonly status?: Status
  readonly review?: ClaimRow['review']
  /** ISO days, both inclusive, of the last day on which the claim counts as in time. */
  readonly dueFrom?: string
  readonly dueTo?: string
  readonly article?: string
}
