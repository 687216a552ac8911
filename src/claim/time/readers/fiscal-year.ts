import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Which } from '../meaning.ts'
import { FISCAL_YEARS } from '../words/fiscal.ts'
import { readWhich } from './which.ts'

const COUNTS: Readonly<Record<Which, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
}

/** Reads "this fiscal year", "the federal fiscal year", "next financial year": years that do not begin in January. */
export function fiscalYear(atoms: readonly Atom[], from: number): Found | null {
  const { which, next } = readWhich(atoms, from)
  const start = FISCAL_YEARS.has(at(atoms, next).text) ? next + 1 : next
  const named = /^(fiscal|financial)$/.test(at(atoms, start).text) && at(atoms, start + 1).text === 'year'
  if (!named || at(atoms, start + 2).kind === 'number' || start === from) return null
  const of = { kind: 'shift', unit: 'year', count: COUNTS[which ?? 'this'], from: 'now' } as const
  return { from, to: start + 2, meaning: { kind: 'point', fiscal: true, of }, rule: 'fiscal-year' }
}
