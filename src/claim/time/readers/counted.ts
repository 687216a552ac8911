import { atomAtIndex as at, type Atom } from '../atoms.ts'
import { readCount, type Count } from '../count.ts'
import type { Found, Length, Meaning, Unit, Which } from '../meaning.ts'
import { BETWEEN_COUNT_AND_UNIT } from '../words/en.ts'
import { month } from './month.ts'
import { year } from './year.ts'

/** Reads counted units: "two weeks", "27-year", "half an hour", and points counted off: "two days ago", "a year later". */
export function counted(atoms: readonly Atom[], from: number): Found | null {
  const single = withinTheUnit(atoms, from)
  if (single !== null) return single
  const led = readLies(atoms, from)
  const count = readCount(atoms, led.next) ?? led.bare
  const unit = count === null ? null : unitAfter(atoms, count.next)
  if (count === null || unit === null || !agrees(atoms, count, unit, led.lies !== null)) return null
  const length = lengthOf(led.lies, count, unit)
  const off = led.lies === null ? countedOff(atoms, unit.next, length) : null
  if (off !== null) return { from, to: off.next, meaning: off.meaning, rule: 'counted-off' }
  return partOfWhole(atoms, led, { from, to: unit.next, meaning: length, rule: 'length' })
}

/** "The first ten months of 1915": a length with the whole that it begins or ends. */
function partOfWhole(atoms: readonly Atom[], led: Lies, found: Found & { readonly meaning: Length }): Found {
  if (at(atoms, found.to).text !== 'of' || (!led.ordinal && led.lies !== 'behind')) return found
  const whole = month(atoms, found.to + 1) ?? year(atoms, found.to + 1) ?? theWhole(atoms, found.to + 1)
  if (whole === null) return found
  const meaning: Length = { ...found.meaning, of: whole.meaning, end: led.ordinal ? 'first' : 'last' }
  return { ...found, to: whole.to, meaning }
}

function lengthOf(lies: Length['lies'], count: Count, { unit, twice }: CountedUnit): Length {
  const { least, most, mod } = twice ? { ...count, least: 14, most: 14 } : count
  return { kind: 'length', unit, least, most, lies, ...(mod === null ? {} : { mod }) }
}

/** "within the hour", "inside the week": one unit from now. */
function withinTheUnit(atoms: readonly Atom[], from: number): Found | null {
  const { word } = at(atoms, from + 1)
  if (at(atoms, from).text !== 'the' || !/^(within|inside)$/.test(at(atoms, from - 1).text)) return null
  if (word?.unit === undefined || word.plural === true || word.unit === 'second') return null
  return {
    from,
    to: from + 2,
    meaning: { kind: 'length', unit: word.unit, least: 1, most: 1, lies: null },
    rule: 'length',
  }
}

interface Lies {
  readonly lies: Length['lies']
  readonly next: number
  /** The count of "recent years", "coming days": said by no number. */
  readonly bare: Count | null
  /** "the first": the beginning of a whole that may be named. */
  readonly ordinal: boolean
}

const LEADS: ReadonlySet<string> = new Set(['the', 'these', 'this', 'just', 'only'])

/** "the next", "the past", "another", "the first": where the counted stretch lies. */
function readLies(atoms: readonly Atom[], from: number): Lies {
  const the = LEADS.has(at(atoms, from).text) ? 1 : 0
  const { word, text } = at(atoms, from + the)
  const next = from + the + 1
  if (text === 'recent') return { lies: 'behind', next, bare: unsaid(next), ordinal: false }
  const side = word?.which === undefined ? null : LIES[word.which]
  if (side === null) {
    const ordinal = the === 1 && word?.ordinal !== undefined && word.unit === undefined
    return { lies: null, next: ordinal ? next : from + the, bare: null, ordinal }
  }
  return { lies: side, next, bare: bareCount(at(atoms, next), text, next), ordinal: false }
}

const LIES: Readonly<Record<Which, Length['lies']>> = {
  last: 'behind', previous: 'behind', next: 'ahead', following: 'ahead', this: null, same: null,
} // prettier-ignore

/** "the coming days" say no number; "the past year" and "the next decade" are one. */
function bareCount({ word, text }: Atom, lead: string, next: number): Count | null {
  if (word?.plural === true) return unsaid(next)
  const whole = lead === 'past' || text === 'decade' || text === 'century' || text === 'fortnight'
  return whole ? { least: 1, most: 1, mod: null, next } : null
}

function unsaid(next: number): Count {
  return { least: null, most: null, mod: null, next }
}

interface CountedUnit {
  readonly unit: Unit
  readonly plural: boolean
  readonly hyphen: boolean
  readonly twice: boolean
  readonly next: number
}

function unitAfter(atoms: readonly Atom[], from: number): CountedUnit | null {
  let next = from
  const hyphen = at(atoms, next).text === '-' || at(atoms, next).text === '–'
  if (hyphen) next += 1
  else while (next < from + 2 && BETWEEN_COUNT_AND_UNIT.has(at(atoms, next).text)) next += 1
  const atom = at(atoms, next)
  if (atom.text === 'fortnight') return { unit: 'day', plural: false, hyphen, twice: true, next: next + 1 }
  const short = ABBREVIATED.get(atom.text)
  if (short !== undefined) return { unit: short, plural: true, hyphen: false, twice: false, next: next + 1 }
  if (atom.word?.unit === undefined) return null
  const possessive = /^['’]$/.test(at(atoms, next + 1).text) && at(atoms, next + 2).text === 'time' ? 2 : 0
  return {
    unit: atom.word.unit,
    plural: atom.word.plural === true,
    hyphen,
    twice: false,
    next: next + 1 + possessive,
  }
}

const ABBREVIATED: ReadonlyMap<string, Unit> = new Map([
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['yr', 'year'],
  ['yrs', 'year'],
])

/** A count of more than one wants a plural unless hyphenated; "second" is a place in a row unless counted by figures. */
function agrees(atoms: readonly Atom[], count: Count, unit: CountedUnit, lies: boolean): boolean {
  if ((unit.hyphen && isAge(atoms, unit.next)) || (isFraction(count, unit) && !lies)) return false
  if (unit.plural || unit.hyphen) return true
  if (count.most === null) return false
  const article = /^an?$/.test(at(atoms, count.next - 1).text)
  if (unit.unit === 'second') return false
  return count.most <= 1 || lies || (!article && at(atoms, unit.next).kind === 'word')
}

interface Off {
  readonly next: number
  readonly meaning: Meaning
}

function countedOff(atoms: readonly Atom[], from: number, length: Length): Off | null {
  const side = sideOf(atoms, from)
  if (side === null || !Number.isInteger(length.most ?? 0)) return null
  const count = length.most === null ? null : side.sign * length.most
  const mod = length.mod === undefined ? {} : { mod: length.mod }
  return {
    next: side.next,
    meaning: { kind: 'shift', unit: length.unit, count, from: side.anchor, toward: side.sign, ...mod },
  }
}

interface Side {
  readonly sign: 1 | -1
  readonly anchor: 'now' | 'told'
  readonly next: number
}

const SIDES: readonly (readonly [words: readonly string[], sign: 1 | -1, anchor: 'now' | 'told'])[] = [
  [['ago'], -1, 'now'],
  [['from', 'now'], 1, 'now'],
  [['from', 'today'], 1, 'now'],
  [['hence'], 1, 'now'],
  [['later'], 1, 'told'],
  [['after', 'that'], 1, 'told'],
  [['afterwards'], 1, 'told'],
  [['afterward'], 1, 'told'],
  [['thereafter'], 1, 'told'],
  [['earlier'], -1, 'told'],
  [['previously'], -1, 'told'],
  [['beforehand'], -1, 'told'],
  [['before', 'that'], -1, 'told'],
]

function sideOf(atoms: readonly Atom[], from: number): Side | null {
  for (const [words, sign, anchor] of SIDES) {
    if (words.every((word, offset) => at(atoms, from + offset).text === word))
      return { sign, anchor, next: from + words.length }
  }
  return null
}

/** "a 44-year-old": how old somebody is, not how long something takes. */
function isAge(atoms: readonly Atom[], next: number): boolean {
  return at(atoms, next).text === '-' && at(atoms, next + 1).text === 'old'
}

/** "Of the year", "of the month": the one that runs now. */
function theWhole(atoms: readonly Atom[], from: number): Pick<Found, 'to' | 'meaning'> | null {
  const unit = at(atoms, from + 1).word?.unit
  if (at(atoms, from).text !== 'the' || (unit !== 'year' && unit !== 'month' && unit !== 'decade'))
    return null
  return { to: from + 2, meaning: { kind: 'shift', unit, count: 0, from: 'now' } }
}

/** "a quarter of", "three quarters": parts of anything, unless words like "consecutive" make them stretches of time. */
function isFraction(count: Count, unit: CountedUnit): boolean {
  const beside = unit.next === count.next + (unit.hyphen ? 2 : 1)
  return unit.unit === 'quarter' && beside && (count.most ?? 9) <= 3
}
