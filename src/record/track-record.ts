import type { Status } from '../ledger/index.ts'
import { wilson, type Share } from './wilson.ts'

/** A prediction or promise as a record counts it: only what a named person confirmed counts, the rest is shown beside. */
export interface Counted {
  readonly status: Status
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
}

/** How a speaker's or an outlet's predictions and promises turned out; every number has its list of claims behind it. */
export interface TrackRecord {
  /** Suggestions that no person has confirmed yet; they count for nothing. */
  readonly suggested: number
  readonly confirmed: number
  /** Not yet over: no due date, open, or due today. */
  readonly pending: number
  /** Over and not reviewed, which is not a "no". */
  readonly overdue: number
  readonly inTime: number
  readonly late: number
  readonly not: number
  readonly undetermined: number
  readonly void: number
  readonly withdrawn: number
  readonly disputed: number
  /** Happened in time, late or not: what the hit rate is taken over. */
  readonly closed: number
  /** In time among closed, with Wilson's interval; null before anything was closed. */
  readonly hitRate: Share | null
  /** False below ten closed outcomes: such a record is never ranked. */
  readonly rankable: boolean
}

/** Fewer closed outcomes than this and a record is not ranked (design.md, rule 7). */
export const RANK_FROM = 10

/** Counts a record from its claims; the order does not matter. */
export function trackRecord(claims: readonly Counted[]): TrackRecord {
  const confirmed = claims.filter((claim) => claim.review === 'confirmed')
  const count = (...statuses: Status[]): number =>
    confirmed.filter((claim) => statuses.includes(claim.status)).length
  const [inTime, late, not] = [count('happened-in-time'), count('happened-late'), count('did-not-happen')]
  const closed = inTime + late + not
  return {
    suggested: claims.filter((claim) => claim.review === 'suggested').length,
    confirmed: confirmed.length,
    pending: count('no-due-date', 'open', 'due'),
    overdue: count('overdue'),
    inTime,
    late,
    not,
    undetermined: count('cannot-be-determined'),
    void: count('void'),
    withdrawn: count('withdrawn'),
    disputed: count('disputed'),
    closed,
    hitRate: wilson(inTime, closed),
    rankable: closed >= RANK_FROM,
  }
}
