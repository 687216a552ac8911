import { overlaps } from '../../article/index.ts'
import type { Find } from '../find.ts'

/** Yields the finds whose cue no earlier find has used: one cue attributes once. */
export function dropDoubles(earlier: readonly Find[], finds: readonly Find[]): readonly Find[] {
  return finds.filter((find) => !earlier.some((other) => sharesCue(other, find)))
}

function sharesCue(one: Find, other: Find): boolean {
  const [cue] = one.cue
  const [otherCue] = other.cue
  return cue !== undefined && otherCue !== undefined && overlaps(cue, otherCue)
}
