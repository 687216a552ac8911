import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Shift, Unit, Which } from '../meaning.ts'

interface Led {
  readonly which: Which
  readonly next: number
  readonly the: boolean
}

/** Reads one unit counted from now or from what was told: "last week", "next year", "the following day", "that month". */
export function relativeUnit(atoms: readonly Atom[], from: number): Found | null {
  return afterNext(atoms, from) ?? ledUnit(atoms, from) ?? besideUnit(atoms, from) ?? closedDay(atoms, from)
}

/** "The week after next", "the month before last": two on from now, or two back. */
function afterNext(atoms: readonly Atom[], from: number): Found | null {
  const { word } = at(atoms, from + 1)
  if (at(atoms, from).text !== 'the' || word?.unit === undefined || word.plural === true) return null
  const count = AFTER_NEXT.get(`${at(atoms, from + 2).text} ${at(atoms, from + 3).text}`)
  if (count === undefined) return null
  return {
    from,
    to: from + 4,
    meaning: { kind: 'shift', unit: word.unit, count, from: 'now' },
    rule: 'relative-unit',
  }
}

const AFTER_NEXT: ReadonlyMap<string, number> = new Map([['after next', 2], ['before last', -2]]) // prettier-ignore

function ledUnit(atoms: readonly Atom[], from: number): Found | null {
  const led = readLed(atoms, from)
  if (led === null) return null
  const { word } = at(atoms, led.next)
  const part = word?.part !== undefined && word.plural !== true ? word.part : undefined
  if (part !== undefined)
    return { from, to: led.next + 1, meaning: { ...shiftOf(led, 'day'), part }, rule: 'relative-unit' }
  if (word?.unit === undefined || word.plural === true || word.unit === 'second') return null
  if (at(atoms, led.next + 1).text === '-' || isStretch(led, at(atoms, led.next - 1).text, word.unit))
    return null
  return { from, to: led.next + 1, meaning: shiftOf(led, word.unit), rule: 'relative-unit' }
}

/** "the past decade", "the next decade": stretches reaching to or from now, not calendar decades. */
function isStretch({ which }: Led, lead: string, unit: Unit): boolean {
  if (lead === 'past') return true
  return (unit === 'decade' || unit === 'century') && (which === 'last' || which === 'next')
}

/** The run of words before the unit: "the", "that same", "this coming"; the last one decides, "same" beats "that". */
function readLed(atoms: readonly Atom[], from: number): Led | null {
  const the = at(atoms, from).text === 'the'
  let next = the ? from + 1 : from
  let which: Which | undefined
  while (next < from + 4) {
    const found = at(atoms, next).word?.which
    if (found === undefined) break
    which = which === 'this' && found === 'last' ? 'last' : found
    next += 1
  }
  return which === undefined || (which === 'previous' && !the && next === from + 1)
    ? null
    : { which, next, the }
}

const COUNTS: Readonly<Record<Which, number>> = {
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  following: 1,
  same: 0,
}

/** "The next day" is told, "next week" is from now: days are never counted on from now by "next". */
function shiftOf({ which, the }: Led, unit: Unit): Shift {
  const told = /^(previous|following|same)$/.test(which) || (which === 'this' && unit === 'day')
  const onward = which === 'next' && (unit === 'day' || the)
  return { kind: 'shift', unit, count: COUNTS[which], from: told || onward ? 'told' : 'now' }
}

/** "the year before", "the day after", "the week previous": told ones, when nothing is named that they lie beside. */
function besideUnit(atoms: readonly Atom[], from: number): Found | null {
  const { text } = at(atoms, from)
  const { word } = at(atoms, from + 1)
  if (word?.unit === undefined || word.plural === true) return null
  const side = at(atoms, from + 2).text
  const sides = text === 'the' ? SIDES : text === 'a' ? COUNTED_SIDES : NO_SIDES
  const count = sides.get(side)
  const closes = at(atoms, from + 3).kind === 'mark' || side === 'previous'
  if (count === undefined || !closes) return null
  const meaning: Shift = { kind: 'shift', unit: word.unit, count, from: 'told' }
  return { from, to: from + 3, meaning, rule: 'relative-unit' }
}

const COUNTED_SIDES: ReadonlyMap<string, number> = new Map([['earlier', -1], ['later', 1]]) // prettier-ignore
const SIDES: ReadonlyMap<string, number> = new Map([
  ...COUNTED_SIDES, ['before', -1], ['previous', -1], ['after', 1], ['following', 1],
]) // prettier-ignore
const NO_SIDES: ReadonlyMap<string, number> = new Map()

/** The atom behind "'s end" or "-end". */
function endBehind(atoms: readonly Atom[], from: number): number | null {
  if (/^['’]$/.test(at(atoms, from).text) && at(atoms, from + 2).text === 'end') return from + 3
  return at(atoms, from).text === '-' && at(atoms, from + 1).text === 'end' ? from + 2 : null
}

/** "Before the month is out". */
function isOut(atoms: readonly Atom[], from: number): boolean {
  const out = at(atoms, from).word?.unit !== undefined && at(atoms, from + 1).text === 'is'
  return out && /^(out|over|up)$/.test(at(atoms, from + 2).text) && at(atoms, from - 2).text === 'before'
}

/** "ended the day", "for the day": the day told of, as markets are told of; and "the weekend", "month's end". */
function closedDay(atoms: readonly Atom[], from: number): Found | null {
  const told = { kind: 'shift', count: 0, from: 'told' } as const
  const unit = at(atoms, from).word?.unit
  const end = unit === undefined ? null : endBehind(atoms, from + 1)
  if (unit !== undefined && end !== null)
    return { from, to: end, meaning: { ...told, unit, mod: 'END' }, rule: 'relative-unit' }
  if (at(atoms, from).text !== 'the') return null
  if (isOut(atoms, from + 1))
    return {
      from,
      to: from + 4,
      meaning: { kind: 'shift', unit: at(atoms, from + 1).word!.unit!, count: 0, from: 'now', mod: 'END' },
      rule: 'relative-unit',
    }
  const { text } = at(atoms, from + 1)
  const follows = at(atoms, from + 2)
  if (text === 'weekend' && !/^(of|before|after)$/.test(follows.text))
    return {
      from,
      to: from + 2,
      meaning: { kind: 'shift', unit: 'weekend', count: 0, from: 'now' },
      rule: 'weekend',
    }
  const closes = /^(end(s|ed|ing)?|finish(es|ed|ing)?|clos(e|es|ed|ing)|for|during)$/.test(
    at(atoms, from - 1).text,
  )
  const open = /^(of|that|when|after|before|and|to|because|since)$/.test(follows.text)
  return text === 'day' && closes && !open
    ? { from, to: from + 2, meaning: { ...told, unit: 'day' }, rule: 'relative-unit' }
    : null
}
