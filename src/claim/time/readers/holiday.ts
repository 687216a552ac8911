import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Which } from '../meaning.ts'
import { HOLIDAYS } from '../words/holidays.ts'
import { yearTail } from './year.ts'

/** Reads a holiday by its name: "Christmas Eve", "last Thanksgiving", "Easter 2026", "New Year's Day". */
export function holiday(atoms: readonly Atom[], from: number): Found | null {
  const which: Which | undefined = at(atoms, from).word?.which
  const start = which === undefined ? from : from + 1
  const named = at(atoms, start).capital ? longestName(atoms, start) : newYear(atoms, start)
  if (named === null) return null
  const tail = which === undefined ? yearTail(atoms, named.next) : null
  const { next: to, ...year } = tail ?? { next: named.next }
  const lead = which === undefined ? {} : { which }
  return {
    from,
    to,
    meaning: { kind: 'point', holiday: named.name, ...year, ...lead },
    rule: ruleOf(named.name),
  }
}

/** A holiday that could be dated otherwise shows by which calendar it was. */
function ruleOf(name: string): string {
  const by = HOLIDAYS.get(name)?.by ?? null
  return by === null ? 'holiday' : `holiday-${by}`
}

/** "the new year" is the holiday without its capitals; "a new year" is any year. */
function newYear(
  atoms: readonly Atom[],
  start: number,
): { readonly name: string; readonly next: number } | null {
  const led =
    at(atoms, start - 1).text === 'the' &&
    at(atoms, start).text === 'new' &&
    at(atoms, start + 1).text === 'year'
  return led ? { name: 'new year', next: start + 2 } : null
}

function longestName(
  atoms: readonly Atom[],
  start: number,
): { readonly name: string; readonly next: number } | null {
  for (let length = 4; length >= 1; length -= 1) {
    const name = nameOf(atoms, start, length)
    if (HOLIDAYS.has(name)) return { name, next: start + length }
  }
  return null
}

/** The words joined by blanks, with the possessive written closed: "new year's day" however it is cut. */
function nameOf(atoms: readonly Atom[], start: number, length: number): string {
  let name = ''
  for (let index = start; index < start + length; index += 1) {
    const { text, spaced } = at(atoms, index)
    const mark = text === '’' ? "'" : text
    name += name === '' || !spaced || mark === "'" || name.endsWith("'") ? mark : ` ${mark}`
  }
  return name
}
