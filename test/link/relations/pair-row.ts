import type { Relation } from '../../../src/link/index.ts'

/** What the later claim is to the earlier one; 'changed' is either contradicts or updates, where people would differ. */
export type Wanted = Relation | 'none' | 'changed'

/**
 * Two sentences of invented agencies with the days on which they were published, the later one first, and what a
 * fact-checker would say that the later one is to the earlier one. Written before the rules were read.
 */
export type PairRow = readonly [
  wanted: Wanted,
  laterDay: string,
  later: string,
  earlierDay: string,
  earlier: string,
]
