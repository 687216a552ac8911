import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Point } from '../meaning.ts'
import { RANGE_MARKS, RANGE_WORDS } from '../words/en.ts'

/** Lends the year of a range's end to its beginning: "April and June 2008", "10 May to 3 June 1940", "490–480 BC". */
export function shareYear(founds: readonly Found[], atoms: readonly Atom[]): readonly Found[] {
  const shared = [...founds]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const lent = lend(shared[index]!, shared[index + 1]!, atoms)
    if (lent !== null) shared[index] = { ...shared[index]!, meaning: lent }
  }
  return shared
}

function lend(one: Found, other: Found, atoms: readonly Atom[]): Point | null {
  const joint = at(atoms, one.to).text
  if (other.from !== one.to + 1 || (!RANGE_MARKS.has(joint) && !RANGE_WORDS.has(joint))) return null
  if (one.meaning.kind !== 'point' || other.meaning.kind !== 'point') return null
  const { year, bc } = other.meaning
  if (year === undefined) return null
  if (one.meaning.year !== undefined && bc === true && one.meaning.bc === undefined)
    return { ...one.meaning, bc }
  const wants =
    one.meaning.year === undefined && one.meaning.of === undefined && one.meaning.which === undefined
  const dated =
    one.meaning.month !== undefined || one.meaning.season !== undefined || one.meaning.quarter !== undefined
  return wants && dated ? { ...one.meaning, year, ...(bc === undefined ? {} : { bc }) } : null
}
