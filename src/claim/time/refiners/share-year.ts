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
  if (one.meaning.kind !== 'point' || other.meaning.kind !== 'point' || !areJoined(one, other, atoms))
    return null
  const { year, bc } = other.meaning
  if (year === undefined) return null
  const era = bc === undefined ? {} : { bc }
  if (isEraless(one.meaning) && bc === true) return { ...one.meaning, ...era }
  return isYearless(one.meaning) ? { ...one.meaning, year, ...era } : null
}

function areJoined(one: Found, other: Found, atoms: readonly Atom[]): boolean {
  const joint = at(atoms, one.to).text
  return other.from === one.to + 1 && (RANGE_MARKS.has(joint) || RANGE_WORDS.has(joint))
}

function isEraless({ year, bc }: Point): boolean {
  return year !== undefined && bc === undefined
}

/** A date, season or quarter that says nothing of its year. */
function isYearless({ year, of, which, month, season, quarter }: Point): boolean {
  const open = year === undefined && of === undefined && which === undefined
  return open && (month !== undefined || season !== undefined || quarter !== undefined)
}
