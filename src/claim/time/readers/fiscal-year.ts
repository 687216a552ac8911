import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Which } from '../meaning.ts'
import { RANGE_MARKS } from '../words/en.ts'
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
  return bothYears(atoms, from) ?? namedYear(atoms, from)
}

/** "The 2026-27 financial year": it begins in the first of the two. */
function bothYears(atoms: readonly Atom[], from: number): Found | null {
  const start = at(atoms, from).text === 'the' ? from + 1 : from
  const [first, mark, last] = [at(atoms, start), at(atoms, start + 1), at(atoms, start + 2)]
  if (first.text.length !== 4 || last.kind !== 'number' || !RANGE_MARKS.has(mark.text)) return null
  const follows = Number(last.text.slice(-2)) === (Number(first.text) + 1) % 100
  const kind = /^(fiscal|financial|tax|budget)$/.test(at(atoms, start + 3).text)
  if (!follows || !kind || at(atoms, start + 4).text !== 'year') return null
  const meaning = { kind: 'point', fiscal: true, year: Number(first.text), both: true } as const
  return { from, to: start + 5, meaning, rule: 'fiscal-year' }
}

function namedYear(atoms: readonly Atom[], from: number): Found | null {
  const { which, next } = readWhich(atoms, from)
  const start = FISCAL_YEARS.has(at(atoms, next).text) ? next + 1 : next
  const named = /^(fiscal|financial)$/.test(at(atoms, start).text) && at(atoms, start + 1).text === 'year'
  if (!named || at(atoms, start + 2).kind === 'number' || start === from) return null
  const of = { kind: 'shift', unit: 'year', count: COUNTS[which ?? 'this'], from: 'now' } as const
  return { from, to: start + 2, meaning: { kind: 'point', fiscal: true, of }, rule: 'fiscal-year' }
}
