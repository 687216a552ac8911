import { atomAtIndex as at, type Atom } from '../atoms.ts'
import { readCount } from '../count.ts'
import type { Found, Unit } from '../meaning.ts'

const LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  minute: 'PT1M', hour: 'PT1H', day: 'P1D', weekend: 'P1WE', week: 'P1W', month: 'P1M', quarter: 'P3M', year: 'P1Y',
  decade: 'P10Y', century: 'P100Y',
} // prettier-ignore

/** Reads repetitions: "daily", "every two weeks", "every Monday", "twice a year", "$40 a day", "per month". */
export function every(atoms: readonly Atom[], from: number): Found | null {
  const { word, text } = at(atoms, from)
  if (word?.every !== undefined)
    return { from, to: from + 1, meaning: { kind: 'every', value: word.every }, rule: 'every' }
  if (text === 'every' || text === 'each') return everyOne(atoms, from)
  if (text === 'per' || ((text === 'a' || text === 'an') && isRate(atoms, from))) return perUnit(atoms, from)
  return null
}

function everyOne(atoms: readonly Atom[], from: number): Found | null {
  const other = at(atoms, from + 1).text === 'other'
  const day = at(atoms, from + (other ? 2 : 1)).word?.weekday
  if (day !== undefined) return repeated(from, from + (other ? 3 : 2), `XXXX-WXX-${day}`)
  const count = other
    ? { most: 2, next: from + 2 }
    : (readCount(atoms, from + 1) ?? { most: 1, next: from + 1 })
  const unit = at(atoms, count.next).word?.unit
  const letters = unit === undefined ? undefined : LETTERS[unit]
  if (letters === undefined) return everyPart(atoms, from)
  return repeated(from, count.next + 1, letters.replace('1', String(count.most ?? 'X')))
}

function repeated(from: number, to: number, value: string): Found {
  return { from, to, meaning: { kind: 'every', value }, rule: 'every' }
}

/** "every morning", "each night". */
function everyPart(atoms: readonly Atom[], from: number): Found | null {
  const part = at(atoms, from + 1).word?.part
  return part === undefined
    ? null
    : { from, to: from + 2, meaning: { kind: 'every', value: `XXXX-XX-XXT${part}` }, rule: 'every' }
}

function perUnit(atoms: readonly Atom[], from: number): Found | null {
  const unit = at(atoms, from + 1).word?.unit
  const value = unit === undefined || at(atoms, from + 1).word?.plural === true ? undefined : LETTERS[unit]
  return value === undefined ? null : { from, to: from + 2, meaning: { kind: 'every', value }, rule: 'every' }
}

/** "a day" after money, a figure or "times" is a rate; after a verb or a preposition it is a length. */
function isRate(atoms: readonly Atom[], from: number): boolean {
  const before = at(atoms, from - 1)
  const closes = at(atoms, from + 2)
  if (/^(ago|later|earlier|before|after)$/.test(closes.text)) return false
  if (/^(times|twice|once|thrice|dollars|percent|million|billion|barrels|tons|tonnes)$/.test(before.text))
    return true
  return before.text === '%' || (before.kind === 'number' && at(atoms, from - 2).text === '$')
}
