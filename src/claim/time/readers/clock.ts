import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Clock, Found } from '../meaning.ts'
import { WANTS_TIME, ZONES } from '../words/zones.ts'

/** Reads a time of day: "18:00 UTC", "0800 hours", "6:40 p.m. (GMT+8)", "11 a.m. EST", "10 o'clock". */
export function clock(atoms: readonly Atom[], from: number): Found | null {
  const time = colonTime(atoms, from) ?? militaryTime(atoms, from) ?? hourTime(atoms, from)
  if (time === null) return null
  const zone = readZone(atoms, time.next)
  if (time.bare && zone === null) return null
  const meaning: Clock = { hour: time.hour, minute: time.minute, zone: zone?.zone ?? null }
  return { from, to: zone?.next ?? time.next, meaning: { kind: 'point', clock: meaning }, rule: 'clock' }
}

interface Time {
  readonly hour: number
  readonly minute: number
  readonly next: number
  /** True when only a zone after it would make it a time. */
  readonly bare: boolean
}

function colonTime(atoms: readonly Atom[], from: number): Time | null {
  const [hour, mark, minute] = [at(atoms, from), at(atoms, from + 1), at(atoms, from + 2)]
  if (hour.kind !== 'number' || hour.text.length > 2 || minute.kind !== 'number' || minute.text.length !== 2)
    return null
  if (!/^[:.]$/.test(mark.text) || mark.spaced || minute.spaced) return null
  const half = halfDay(atoms, from + 3)
  if (mark.text === '.' && half === null) return null
  const seconds =
    half === null && at(atoms, from + 3).text === ':' && at(atoms, from + 4).kind === 'number' ? 2 : 0
  const hrs = /^(hrs|hours|h)$/.test(at(atoms, from + 3).text) ? 1 : 0
  return timeOf(Number(hour.text), Number(minute.text), half, from + 3 + seconds + hrs, false)
}

function militaryTime(atoms: readonly Atom[], from: number): Time | null {
  const { kind, text } = at(atoms, from)
  if (kind !== 'number' || text.length !== 4) return null
  const named = /^(hours|hrs|h)$/.test(at(atoms, from + 1).text) && at(atoms, from + 1).kind === 'word'
  if (named && !/^[012]/.test(text)) return null
  return timeOf(Number(text.slice(0, 2)), Number(text.slice(2)), null, from + (named ? 2 : 1), !named)
}

function hourTime(atoms: readonly Atom[], from: number): Time | null {
  const first = at(atoms, from)
  const hour =
    first.kind === 'number' && first.text.length <= 2 ? Number(first.text) : (first.word?.number ?? 99)
  if (hour > 12 || hour < 1 || first.text === 'a' || first.text === 'an') return null
  const half = halfDay(atoms, from + 1)
  if (half !== null) return timeOf(hour, 0, half, from + 1, false)
  const worded = wordedHalf(atoms, from + 1)
  if (worded !== null) return timeOf(hour, 0, worded, from + 1, false)
  const clockWord = at(atoms, from + 1).text === 'o' && at(atoms, from + 3).text === 'clock'
  return clockWord ? timeOf(hour, 0, null, from + 4, false) : null
}

/** "in the morning", "in the afternoon", "at night" after an hour. */
function wordedHalf(atoms: readonly Atom[], from: number): HalfDay | null {
  const [one, two, three] = [0, 1, 2].map((offset) => at(atoms, from + offset).text)
  if (one === 'at' && two === 'night') return { afternoon: true, next: from + 2 }
  if (one !== 'in' || two !== 'the' || !/^(morning|afternoon|evening)$/.test(three ?? '')) return null
  return { afternoon: three !== 'morning', next: from + 3 }
}

interface HalfDay {
  readonly afternoon: boolean
  readonly next: number
}

/** "p.m.", "pm", "a.m". */
function halfDay(atoms: readonly Atom[], from: number): HalfDay | null {
  const { text } = at(atoms, from)
  if (text === 'am' || text === 'pm') return { afternoon: text === 'pm', next: from + 1 }
  const dotted = /^[ap]$/.test(text) && at(atoms, from + 1).text === '.' && at(atoms, from + 2).text === 'm'
  if (!dotted || at(atoms, from + 2).spaced) return null
  return { afternoon: text === 'p', next: from + (at(atoms, from + 3).text === '.' ? 4 : 3) }
}

function timeOf(
  hour: number,
  minute: number,
  half: HalfDay | null,
  next: number,
  bare: boolean,
): Time | null {
  const shifted = half === null ? hour : half.afternoon ? (hour % 12) + 12 : hour % 12
  if (shifted > 24 || minute > 59) return null
  return { hour: shifted, minute, next: half?.next ?? next, bare }
}

/** "UTC", "(GMT+8)", "EST", "Kyiv time", "Eastern Standard Time": the zone's key, with an offset where one is written. */
function readZone(
  atoms: readonly Atom[],
  from: number,
): { readonly zone: string; readonly next: number } | null {
  const open = at(atoms, from).text === '(' ? 1 : 0
  const name = at(atoms, from + open)
  if (!ZONES.has(name.text) || !name.capital) return null
  let next = from + open + 1
  const sign = at(atoms, next).text
  const figure = at(atoms, next + 1)
  let zone = name.text
  if ((sign === '+' || sign === '-') && figure.kind === 'number' && !figure.spaced) {
    zone = sign + figure.text
    next += 2
  }
  if (/^(standard|daylight|summer)$/.test(at(atoms, next).text)) next += 1
  const time = at(atoms, next).text === 'time'
  if (WANTS_TIME.has(name.text) && !time) return null
  if (time) next += 1
  return { zone, next: open === 1 && at(atoms, next).text === ')' ? next + 1 : next }
}
