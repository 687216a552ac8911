import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Point } from '../meaning.ts'
import { TIME_PREPOSITIONS } from '../words/en.ts'
import { yearTail } from './year.ts'

/** Reads a month: "November", "last November", "Nov. 2025", "November of that year". */
export function month(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const which = at(atoms, from + the).word?.which
  const start = which === undefined ? from : from + the + 1
  const named = monthAt(atoms, start, which !== undefined)
  if (named === null) return null
  const tail = which === undefined ? yearTail(atoms, named.next) : null
  const { next: to, ...year } = tail ?? { next: named.next }
  const point: Point = {
    kind: 'point',
    month: named.month,
    ...year,
    ...(which === undefined ? {} : { which }),
  }
  return { from, to, meaning: point, rule: 'month' }
}

const ABBREVIATED = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** A month's name at an atom: its number and the atom after it (and after the stop of an abbreviation). */
export function monthAt(
  atoms: readonly Atom[],
  from: number,
  led: boolean,
): { readonly month: number; readonly next: number } | null {
  const atom = at(atoms, from)
  const named = atom.word?.month
  if (named === undefined || !atom.capital) return null
  const short = ABBREVIATED.test(atom.text)
  const stop = short && at(atoms, from + 1).text === '.' && !at(atoms, from + 1).spaced ? 1 : 0
  if (atom.word?.weak === true && !isVouched(atoms, from, stop, led)) return null
  if (!led && isFirstName(atoms, from)) return null
  return { month: named, next: from + 1 + stop }
}

/** "April Jones said": a name, unless a preposition of time stands before. */
function isFirstName(atoms: readonly Atom[], from: number): boolean {
  if (!/^(april|june|august)$/.test(at(atoms, from).text)) return false
  const before = at(atoms, from - 1)
  const after = at(atoms, from + 1)
  const led = TIME_PREPOSITIONS.has(before.text) || before.kind === 'number' || before.word !== null
  return !led && after.kind === 'word' && after.capital && after.word === null
}

/** "May", "March" and abbreviations want a figure beside them, or a preposition before them. */
function isVouched(atoms: readonly Atom[], from: number, stop: number, led: boolean): boolean {
  const before = at(atoms, from - 1)
  const after = at(atoms, from + 1 + stop)
  if (after.kind === 'number' || before.kind === 'number' || /^(st|nd|rd|th)$/.test(before.text)) return true
  if (ABBREVIATED.test(at(atoms, from).text) && stop === 0) return false
  return (
    led || TIME_PREPOSITIONS.has(before.text) || (before.text === '-' && at(atoms, from - 2).text === 'mid')
  )
}
