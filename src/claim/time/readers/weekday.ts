import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Point } from '../meaning.ts'
import { readWhich, whichPart } from './which.ts'

/** Reads a weekday: "Monday", "last Friday", "this coming Sunday", "Thurs.". */
export function weekday(atoms: readonly Atom[], from: number): Found | null {
  const day = plainWeekday(atoms, from)
  const week = day === null ? null : weekBehind(atoms, day)
  if (week !== null) return week
  if (day?.meaning.kind !== 'point' || at(atoms, day.to).text !== 'week') return day
  const closes = at(atoms, day.to + 1).kind === 'mark'
  return closes ? { ...day, to: day.to + 1, meaning: { ...day.meaning, weeks: 1 } } : day
}

const WEEKS: ReadonlyMap<string, number> = new Map([['next', 1], ['this', 0], ['last', -1]]) // prettier-ignore

/** "Thursday next week", "Wednesday of last week": the week is said. */
function weekBehind(atoms: readonly Atom[], { from, to, meaning }: Found): Found | null {
  const next = at(atoms, to).text === 'of' ? to + 1 : to
  const count = WEEKS.get(at(atoms, next).text)
  if (meaning.kind !== 'point' || count === undefined || at(atoms, next + 1).text !== 'week') return null
  const of = { kind: 'shift', unit: 'week', count, from: 'now' } as const
  return { from, to: next + 2, meaning: { kind: 'point', weekday: meaning.weekday!, of }, rule: 'weekday' }
}

/** Reads "a week from Friday", "two weeks on Monday": a weekday, and the weeks beyond it. */
export function weeksFromWeekday(atoms: readonly Atom[], from: number): Found | null {
  const count = at(atoms, from).word?.number
  const unit = at(atoms, from + 1).word?.unit === 'week'
  if (count === undefined || !unit || !/^(from|on)$/.test(at(atoms, from + 2).text)) return null
  const day = plainWeekday(atoms, from + 3)
  if (day?.meaning.kind !== 'point') return null
  return { from, to: day.to, meaning: { ...day.meaning, weeks: count }, rule: 'weekday' }
}

function plainWeekday(atoms: readonly Atom[], from: number): Found | null {
  const led = readWhich(atoms, from)
  const next = led.which === null ? from : led.next
  const { word, capital } = at(atoms, next)
  if (word?.weekday === undefined || !capital || isName(at(atoms, next - 1))) return null
  const stop = at(atoms, next + 1).text === '.' && word.weak === true ? 1 : 0
  if (word.weak === true && !isVouched(atoms, next + 1, stop)) return null
  const coming = /^(up)?coming$/.test(at(atoms, next - 1).text) && led.which !== null
  const meaning: Point = {
    kind: 'point',
    weekday: word.weekday,
    ...whichPart(coming ? 'following' : led.which),
  }
  return { from, to: next + 1 + stop, meaning, rule: 'weekday' }
}

/** "Black Friday", "Bloody Sunday": a day's proper name. */
function isName({ capital, text }: Atom): boolean {
  return capital && /^(black|bloody|super|palm|ash)$/.test(text)
}

/** An abbreviated day wants its stop and a date or clock after it: "Sun." alone may be a newspaper. */
function isVouched(atoms: readonly Atom[], next: number, stop: number): boolean {
  const after = at(atoms, next + stop + (at(atoms, next + stop).text === ',' ? 1 : 0))
  return after.kind === 'number' || after.word?.month !== undefined || after.word?.part !== undefined
}
