import type { Find } from '../find.ts'

/**
 * Yields the finds whose cue no earlier find has used, and marks their cues as used: one cue attributes once.
 * `used` holds the text offsets of all cues so far, so that the check stays linear.
 */
export function dropDoubles(used: Set<number>, finds: readonly Find[]): readonly Find[] {
  return finds.length === 0 ? finds : finds.filter(({ cue }) => uses(used, cue))
}

/** Marks a cue as used, unless a part of it was. */
function uses(used: Set<number>, cue: Find['cue']): boolean {
  for (const [start, end] of cue) for (let at = start; at < end; at += 1) if (used.has(at)) return false
  for (const [start, end] of cue) for (let at = start; at < end; at += 1) used.add(at)
  return true
}
