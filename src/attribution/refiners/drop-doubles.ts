import type { Find } from '../find.ts'

/**
 * Yields the finds whose cue no earlier find has used, and marks their cues as used: one cue attributes once.
 * `used` holds the text offsets of all cues so far, so that the check stays linear.
 */
export function dropDoubles(used: Set<number>, finds: readonly Find[]): readonly Find[] {
  return finds.filter((find) => {
    const offsets = find.cue.flatMap(([start, end]) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    )
    if (offsets.some((offset) => used.has(offset))) return false
    for (const offset of offsets) used.add(offset)
    return true
  })
}
