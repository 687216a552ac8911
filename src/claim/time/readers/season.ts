import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Which } from '../meaning.ts'
import { TIME_PREPOSITIONS } from '../words/en.ts'
import { yearTail } from './year.ts'

/** Reads a season: "the summer of 1944", "next spring", "before winter", "this past fall". */
export function season(atoms: readonly Atom[], from: number): Found | null {
  let next = from
  let which: Which | undefined
  if (at(atoms, next).text === 'the') next += 1
  while (next < from + 4 && at(atoms, next).word?.which !== undefined) {
    which = at(atoms, next).word!.which!
    next += 1
  }
  const atom = at(atoms, next)
  if (atom.word?.season === undefined) return null
  const tail = which === undefined ? yearTail(atoms, next + 1) : null
  if (which === undefined && tail === null && !isVouched(atoms, from, next)) return null
  const { next: to, ...year } = tail ?? { next: next + 1 }
  const lead = which === undefined ? {} : { which }
  return { from, to, meaning: { kind: 'point', season: atom.word.season, ...year, ...lead }, rule: 'season' }
}

/** "Spring" may be water, "fall" a tumble, "winter" a coat: a preposition must stand before, and no "of" thing after. */
function isVouched(atoms: readonly Atom[], from: number, index: number): boolean {
  const before = at(atoms, from - 1).text
  const after = at(atoms, index + 1)
  if (from < index && !/^(spring|fall)$/.test(at(atoms, index).text)) return true
  if (from < index && /^(over|spent|spend|throughout)$/.test(before)) return true
  if (!TIME_PREPOSITIONS.has(before) || /^(and|or|to)$/.test(before)) return false
  if (at(atoms, index).word?.weak === true && (after.text === 'of' || (from === index && before !== 'in')))
    return false
  return (
    after.kind !== 'word' || after.word !== null || !/^(coat|coats|clothes|sports|games)$/.test(after.text)
  )
}
