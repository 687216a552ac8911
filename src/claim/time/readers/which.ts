import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Which } from '../meaning.ts'

/** How many words may tell where to look: "the last", "this coming". */
const MOST = 3

/** Reads "last", "the next", "this past" before a name of time: the word that decides (null when there is none) and the atom after. */
export function readWhich(
  atoms: readonly Atom[],
  from: number,
): { readonly which: Which | null; readonly next: number } {
  let next = at(atoms, from).text === 'the' ? from + 1 : from
  let which: Which | null = null
  while (next < from + MOST) {
    const found = at(atoms, next).word?.which
    if (found === undefined) break
    which = found
    next += 1
  }
  return { which, next }
}

/** The part of a point that a "which" gives. */
export function whichPart(which: Which | null): { readonly which?: Which } {
  return which === null ? {} : { which }
}

const MONTH_COUNTS: Readonly<Partial<Record<Which, number>>> = { last: -1, this: 0, next: 1 }

/** Reads "this month", "next month", "the month" where a day of it was named before. */
export function monthBehind(atoms: readonly Atom[], from: number): Found | null {
  const { which, next } = readWhich(atoms, from)
  const start = which === null && at(atoms, from).text === 'the' ? from + 1 : next
  const count = MONTH_COUNTS[which ?? 'this']
  if (at(atoms, start).text !== 'month' || start === from || count === undefined) return null
  const meaning = { kind: 'shift', unit: 'month', count, from: 'now' } as const
  return { from, to: start + 1, meaning, rule: 'relative-unit' }
}
