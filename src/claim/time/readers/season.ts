import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Point } from '../meaning.ts'
import { TIME_PREPOSITIONS } from '../words/en.ts'
import { readWhich, whichPart } from './which.ts'
import { yearTail } from './year.ts'

/** Reads a season: "the summer of 1944", "next spring", "before winter", "this past fall". */
export function season(atoms: readonly Atom[], from: number): Found | null {
  const { which, next } = readWhich(atoms, from)
  const { word } = at(atoms, next)
  if (word?.season === undefined) return null
  const tail = which === null ? yearTail(atoms, next + 1) : null
  if (which === null && tail === null && !isVouched(atoms, from, next)) return null
  const { next: to, ...year } = tail ?? { next: next + 1 }
  const meaning: Point = { kind: 'point', season: word.season, ...year, ...whichPart(which) }
  return { from, to, meaning, rule: 'season' }
}

/** "Spring" may be water, "fall" a tumble, "winter" a coat: a preposition must stand before, and no "of" thing after. */
function isVouched(atoms: readonly Atom[], from: number, index: number): boolean {
  const before = at(atoms, from - 1).text
  const { text, word } = at(atoms, index)
  if (from < index && (isPlain(text) || /^(over|spent|spend|throughout)$/.test(before))) return true
  if (!TIME_PREPOSITIONS.has(before) || /^(and|or|to)$/.test(before)) return false
  if (word?.weak === true && !isVouchedFall(atoms, from, index)) return false
  return !/^(coat|coats|clothes|sports|games)$/.test(at(atoms, index + 1).text)
}

/** "The winter" is a season; "the spring" and "the fall" may be other things. */
function isPlain(text: string): boolean {
  return text !== 'spring' && text !== 'fall'
}

/** "in fall", "since the fall"; not "after the fall of the city". */
function isVouchedFall(atoms: readonly Atom[], from: number, index: number): boolean {
  return at(atoms, index + 1).text !== 'of' && (from < index || at(atoms, from - 1).text === 'in')
}
