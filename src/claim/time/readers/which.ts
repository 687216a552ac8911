import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Which } from '../meaning.ts'

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
