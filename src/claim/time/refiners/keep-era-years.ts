import type { Found } from '../meaning.ts'

/** Three-digit years need no "BC" only where the text has named that era often enough to be about it. */
const LEAST_ERA_YEARS = 3

/** Discards "in 490" unless the text is about the years before Christ. */
export function keepEraYears(founds: readonly Found[]): readonly Found[] {
  if (!founds.some(({ rule }) => rule === 'bare-era-year')) return founds
  const said = founds.filter(
    ({ meaning, rule }) => rule === 'year' && meaning.kind === 'point' && meaning.bc === true,
  )
  return said.length >= LEAST_ERA_YEARS ? founds : founds.filter(({ rule }) => rule !== 'bare-era-year')
}
