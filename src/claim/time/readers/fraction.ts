import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Meaning, Point } from '../meaning.ts'
import { decade } from './decade.ts'
import { fiscalYear } from './fiscal-year.ts'
import { year, yearTail } from './year.ts'

/** Reads quarters and halves: "the third quarter of this year", "Q3 2025", "third-quarter", "first half of 2026", "fiscal Q2". */
export function fraction(atoms: readonly Atom[], from: number): Found | null {
  return coded(atoms, from) ?? worded(atoms, from)
}

function coded(atoms: readonly Atom[], from: number): Found | null {
  const fiscal = /^(fiscal|financial)$/.test(at(atoms, from).text)
  const start = fiscal ? from + 1 : from
  const letter = at(atoms, start)
  const figure = at(atoms, start + 1)
  if (!/^[qh]$/.test(letter.text) || !letter.capital || figure.spaced) return null
  if (!(letter.text === 'q' ? /^[1-4]$/ : /^[12]$/).test(figure.text)) return null
  const part = letter.text === 'q' ? { quarter: Number(figure.text) } : { half: Number(figure.text) }
  return withYear(atoms, from, start + 2, { kind: 'point', ...part, fiscal })
}

function worded(atoms: readonly Atom[], from: number): Found | null {
  let next = at(atoms, from).text === 'the' ? from + 1 : from
  const ordinal = ordinalOf(at(atoms, next))
  const which = ordinal === null ? at(atoms, next).word?.which : undefined
  if (ordinal === null && which === undefined) return null
  next += at(atoms, next + 1).text === '-' ? 2 : 1
  const fiscal = /^(fiscal|financial)$/.test(at(atoms, next).text)
  if (fiscal) next += 1
  const { text } = at(atoms, next)
  if (text !== 'quarter' && text !== 'half') return null
  if (ordinal === null) return null
  const part = partOf(text, ordinal, atoms, next + 1)
  return part === null ? null : withYear(atoms, from, next + 1, { kind: 'point', ...part, fiscal })
}

/** "last quarter" is left to the relative units; "the last quarter of 2008" is the fourth. */
function partOf(text: string, ordinal: number, atoms: readonly Atom[], after: number): Partial<Point> | null {
  const of = at(atoms, after).text === 'of'
  if (text === 'half') return of && ordinal !== 0 ? { half: ordinal < 0 ? 2 : ordinal } : null
  if (ordinal < 0 && !of) return null
  return ordinal <= 4 ? { quarter: ordinal < 0 ? 4 : ordinal } : null
}

function ordinalOf(atom: Atom): number | null {
  if (atom.text === 'latter' || atom.text === 'back') return 2
  if (atom.text === 'former') return null
  return atom.word?.ordinal ?? null
}

/** The year, or the month or relative year, that the fraction belongs to: "of 2026", "of the year", "of next year". */
function withYear(atoms: readonly Atom[], from: number, next: number, point: Point): Found {
  const tail = yearTail(atoms, next)
  const whole = at(atoms, next).text === 'of' ? (fiscalYear(atoms, next + 1) ?? year(atoms, next + 1)) : null
  const rule = point.half === undefined ? 'quarter' : 'half'
  if (tail !== null) {
    const { next: to, ...rest } = tail
    return { from, to, meaning: { ...point, ...rest }, rule }
  }
  if (whole?.meaning.kind === 'point' && whole.meaning.fiscal === true)
    return { from, to: whole.to, meaning: { ...whole.meaning, ...point, fiscal: true }, rule }
  const month = monthOf(atoms, next)
  if (month !== null) return { from, to: month.next, meaning: { ...point, of: month.of }, rule }
  return { from, to: next, meaning: point, rule }
}

/** "of the year", "of May", "of the month", "of the 2030s". */
function monthOf(
  atoms: readonly Atom[],
  from: number,
): { readonly of: Meaning; readonly next: number } | null {
  if (at(atoms, from).text !== 'of') return null
  const tens = decade(atoms, from + 1)
  if (tens !== null) return { of: tens.meaning, next: tens.to }
  const the = at(atoms, from + 1).text === 'the' ? 1 : 0
  const { word } = at(atoms, from + 1 + the)
  const next = from + 2 + the
  if (word?.month !== undefined) return { of: { kind: 'point', month: word.month }, next }
  const whole = the === 1 ? WHOLES.find((unit) => unit === word?.unit) : undefined
  return whole === undefined ? null : { of: { kind: 'shift', unit: whole, count: 0, from: 'now' }, next }
}

const WHOLES = ['month', 'year', 'decade'] as const
