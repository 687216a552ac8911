import type { Claim } from '../../../claim/index.ts'

/** A claim as linking takes it from the store. */
export interface LinkRow {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly claim: Claim
  readonly ordinal: number
}
