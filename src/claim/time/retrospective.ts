import type { Reading } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'

/** How far before a cue its "had" may stand, in characters. */
const BEFORE = 12

/** Says whether a statement is told as one of an earlier day: "had predicted", "earlier said". */
export function isRetrospective({ cue }: Statement, { article: { text } }: Reading): boolean {
  const first = cue[0]
  if (first === undefined) return false
  return /\b(had|earlier|previously)\b/i.test(text.slice(Math.max(0, first[0] - BEFORE), first[1]))
}
