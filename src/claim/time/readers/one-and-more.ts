import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Length } from '../meaning.ts'

const MORE: ReadonlyMap<string, Pick<Length, 'least' | 'most' | 'mod'>> = new Map([
  ['or two', { least: 1, most: 2 }],
  ['or so', { least: 1, most: 1, mod: 'APPROX' as const }],
  ['and a half', { least: 1.5, most: 1.5 }],
])

/** Reads "a day or two", "the next year or so", "a year and a half": one unit, and more said behind it. */
export function oneAndMore(atoms: readonly Atom[], from: number): Found | null {
  const one = at(atoms, from).text === 'the' ? from + 1 : from
  const ahead = at(atoms, one).word?.which === 'next'
  if (!ahead && !ONE.has(at(atoms, one).text)) return null
  const { unit, plural } = at(atoms, one + 1).word ?? {}
  const words = joined(atoms, one + 2)
  const more = MORE.get(words)
  if (unit === undefined || plural === true || more === undefined) return null
  const meaning: Length = { kind: 'length', unit, lies: ahead ? 'ahead' : null, ...more }
  return { from, to: one + 2 + words.split(' ').length, meaning, rule: 'length' }
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one'])

function joined(atoms: readonly Atom[], from: number): string {
  const two = `${at(atoms, from).text} ${at(atoms, from + 1).text}`
  return two === 'and a' ? `${two} ${at(atoms, from + 2).text}` : two
}
