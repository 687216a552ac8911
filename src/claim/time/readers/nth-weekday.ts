import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Meaning } from '../meaning.ts'
import { month } from './month.ts'
import { monthBehind } from './which.ts'

/** Reads "the first Sunday of February", "the last Friday in May 2026", "the second Monday of next month", "the first Monday of every month". */
export function nthWeekday(atoms: readonly Atom[], from: number): Found | null {
  const start = at(atoms, from).text === 'the' ? from + 1 : from
  const nth = at(atoms, start).word?.ordinal
  const weekday = at(atoms, start + 1).word?.weekday
  if (nth === undefined || nth > 5 || weekday === undefined || !/^(of|in)$/.test(at(atoms, start + 2).text))
    return null
  const of = start + 3
  if (isEveryMonth(atoms, of)) return found(from, of + 2, { kind: 'every', value: 'P1M' })
  const named = month(atoms, of) ?? monthBehind(atoms, of)
  return named === null ? null : found(from, named.to, { kind: 'point', weekday, nth, of: named.meaning })
}

function isEveryMonth(atoms: readonly Atom[], from: number): boolean {
  return /^(every|each)$/.test(at(atoms, from).text) && at(atoms, from + 1).word?.unit === 'month'
}

function found(from: number, to: number, meaning: Meaning): Found {
  return { from, to, meaning, rule: 'nth-weekday' }
}
