import type { Correcting } from '../../outcome/index.ts'

export type { Correcting } from '../../outcome/index.ts'

/** What a correction came to: the reading that it made, and the claim that it is about. */
export interface Corrected {
  readonly sequence: number
  readonly articleId: string
  readonly claimId: string
  readonly act: Correcting['act']
}
