import type { Probability, Status, VoidGround } from '../ledger/index.ts'
import type { ThemeSum } from './bootstrap.ts'

/** A prediction or promise as a record counts it: only what a named person confirmed counts, the rest is shown beside. */
export interface Counted {
  readonly status: Status
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
  readonly ground?: VoidGround | null
  readonly latenessDays?: number | null
  readonly probability?: Probability | null
  /** The first utterance of the same prediction; a repeat is shown and not counted. */
  readonly repeats?: string | null
  /** What outcomes hang together with this one (see `themesOf`); left out, none. */
  readonly theme?: string | null
}

/** Happened in time, late, or not: what a record's scores are taken over. */
export const CLOSED: readonly Status[] = ['happened-in-time', 'happened-late', 'did-not-happen']

/** The sum and the number of what was measured at claims, theme by theme; a claim without a theme is one of its own. */
export function sumsByTheme(
  measured: readonly (readonly [claim: Counted, value: number])[],
): readonly ThemeSum[] {
  const themes = new Map<unknown, ThemeSum>()
  for (const [claim, value] of measured) {
    const theme = claim.theme ?? claim
    const { sum, count } = themes.get(theme) ?? { sum: 0, count: 0 }
    themes.set(theme, { sum: sum + value, count: count + 1 })
  }
  return [...themes.values()]
}
