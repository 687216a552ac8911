/** How fine a point in time is known. A window's `from` and `to` are ISO 8601 cut at this precision. */
export type Granularity =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/**
 * A stretch of time, each end said by the text or implied by a rule.
 * `from` and `to` are ISO 8601 dates (`2025-11-22`) or local times (`2025-11-22T14:30`), with
 * their offset where the text named a zone (`2025-11-22T14:30+02:00`); `to` is inclusive at the
 * granularity; a `null` end is open. `rule` names what made the window, so that a reader can see why.
 */
export interface Window {
  readonly from: string | null
  readonly to: string | null
  readonly granularity: Granularity
  readonly fromSaid: boolean
  readonly toSaid: boolean
  readonly rule: string
}
