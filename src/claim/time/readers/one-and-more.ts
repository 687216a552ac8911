import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Length } from '../meaning.ts'

const MORE: ReadonlyMap<string, Pick<Length, 'least' | 'most' | 'mod'>> = new Map([
  ['or two', { least: 1, most: 2 }],
  ['or so', { least: 1, most: 1, mod: 'APPROX' as const }],
  ['and a half', { least: 1.5, most: 1.5 }],
])

/** Reads "a day or two", "the next year or so", "a year and a half": one unit, and more said behind it. */
export function oneAndMore(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const { word, text } = at(atoms, from + the)
  const ahead = word?.which === 'next' || word?.which === 'following'
  if (!ahead && !/^(an?|one)$/.test(text)) return null
  const { unit, plural } = at(atoms, from + the + 1).word ?? {}
  if (unit === undefined || plural === true) return null
  const next = from + the + 2
  const [two, three] = [`${at(atoms, next).text} ${at(atoms, next + 1).text}`, at(atoms, next + 2).text]
  const words = two === 'and a' ? `${two} ${three}` : two
  const more = MORE.get(words)
  if (more === undefined) return null
  const meaning: Length = { kind: 'length', unit, lies: ahead ? 'ahead' : null, ...more }
  return { from, to: next + words.split(' ').length, meaning, rule: 'length' }
}
