/** claim/people/: who a source is: one person or organisation, or nobody. */
import type { Reading, Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'

/** A speaker as resolved within the article: the fullest name the text gives, and every mention of it. */
export interface Who {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group'
  readonly mentions: readonly Span[]
}

/** Who made a statement. `who` is null unless exactly one candidate remains; role and affiliation in the text's own words. */
export interface Speaker {
  readonly who: Who | null
  readonly candidates: readonly string[]
  readonly role: string | null
  readonly affiliation: string | null
}

/** Tells for each statement, in the same order, who made it. */
export function whoIs(statements: readonly Statement[], reading: Reading): readonly Speaker[] {
  void reading
  return statements.map(() => ({ who: null, candidates: [], role: null, affiliation: null }))
}
