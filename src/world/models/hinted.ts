import type { Problem } from '../../article/index.ts'
import type { Hint } from '../../attribution/index.ts'

/** What a model has to say of an article, and why parts of it were left to the rules. */
export interface Hinted {
  readonly hints: readonly Hint[]
  readonly troubles: readonly Problem[]
}
