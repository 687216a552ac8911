import type { Precision } from '../../claim/index.ts'
import type { ClaimFilter } from './filter.ts'

/** A place that claims are about, as the newest of them has it, with how many are. */
export interface PlaceTally {
  readonly geonameId: number
  readonly name: string
  /** ISO 3166-1 alpha-2; empty for what lies in several countries. */
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  readonly claims: number
}

/** The places of a filter's claims, those with most claims first; `left` is how many more places there are. */
export interface Placed {
  readonly places: readonly PlaceTally[]
  readonly left: number
}

/** The claims of one day of the ledger: how many, and how many of them have a place. */
export interface DayTally {
  readonly day: string
  readonly claims: number
  readonly placed: number
}

/** When the outcome of a claim became known, as whoever judged it entered: an ISO date. */
export interface KnownOutcome {
  readonly id: string
  readonly known: string
}

/** What maps and timelines ask of the ledger: claims counted by place and by day. */
export interface Charting {
  placed(filter: ClaimFilter, asOf?: string): Promise<Placed>
  /** Days in order; a filter's own days do not narrow it, so that others can be chosen. */
  days(filter: ClaimFilter, asOf?: string): Promise<readonly DayTally[]>
  /** Of the claims with these ids, those whose outcome a person judged. */
  outcomesKnown(ids: readonly string[]): Promise<readonly KnownOutcome[]>
}
