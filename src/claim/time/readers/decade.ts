import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'

const NAMED: Readonly<Record<string, number>> = {
  twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199,
} // prettier-ignore

/** Reads decades and centuries: "the 1990s", "the late '80s", "the nineties", "the 19th century". */
export function decade(atoms: readonly Atom[], from: number): Found | null {
  const start = at(atoms, from).text === 'the' ? from + 1 : from
  return figureDecade(atoms, from, start) ?? centuryAt(atoms, from, start) ?? named(atoms, from, start)
}

function figureDecade(atoms: readonly Atom[], from: number, start: number): Found | null {
  const quoted = /^['’]$/.test(at(atoms, start).text) ? 1 : 0
  const figure = at(atoms, start + quoted)
  const apostrophe = /^['’]$/.test(at(atoms, start + quoted + 1).text) ? 1 : 0
  const plural = at(atoms, start + quoted + 1 + apostrophe)
  if (figure.kind !== 'number' || plural.text !== 's' || plural.spaced || !figure.text.endsWith('0'))
    return null
  if (figure.text.length !== 4 && !(figure.text.length === 2 && (quoted === 1 || start > from))) return null
  const number = figure.text.length === 4 ? Number(figure.text) / 10 : 190 + Number(figure.text) / 10
  const to = start + quoted + apostrophe + 2
  return { from, to, meaning: { kind: 'point', decade: number }, rule: 'decade' }
}

function centuryAt(atoms: readonly Atom[], from: number, start: number): Found | null {
  const figure = at(atoms, start)
  const suffix = figure.kind === 'number' && /^(st|nd|rd|th)$/.test(at(atoms, start + 1).text) ? 1 : 0
  const number = suffix === 1 ? Number(figure.text) : figure.word?.ordinal
  const dash = at(atoms, start + 1 + suffix).text === '-' ? 1 : 0
  const unit = at(atoms, start + 1 + suffix + dash)
  if (number === undefined || number < 1 || unit.word?.unit !== 'century') return null
  return { from, to: start + 2 + suffix + dash, meaning: { kind: 'point', century: number }, rule: 'century' }
}

function named(atoms: readonly Atom[], from: number, start: number): Found | null {
  const number = NAMED[at(atoms, start).text]
  if (number === undefined || start === from) return null
  return { from, to: start + 1, meaning: { kind: 'point', decade: number }, rule: 'decade' }
}
