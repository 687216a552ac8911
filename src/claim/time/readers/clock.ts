import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Clock, Found } from '../meaning.ts'
import { WANTS_TIME, ZONES } from '../words/zones.ts'

/** Reads a time of day: "18:00 UTC", "0800 hours", "6:40 p.m. (GMT+8)", "11 a.m. EST", "10 o'clock". */
export function clock(atoms: readonly Atom[], from: number): Found | null {
  const time =
    colonTime(atoms, from) ?? militaryTime(atoms, from) ?? hourTime(atoms, from) ?? pastTime(atoms, from)
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
  if (!isFigure(hour, 1) || !isFigure(minute, 2) || !/^[:.]$/.test(mark.text)) return null
  if (mark.spaced || minute.spaced) return null
  const half = halfDay(atoms, from + 3)
  if (mark.text === '.' && half === null) return null
  return timeOf(Number(hour.text), Number(minute.text), half, behindMinutes(atoms, from + 3), false)
}

function isFigure({ kind, text }: Atom, least: number): boolean {
  return kind === 'number' && text.length >= least && text.length <= 2
}

/** The atom behind ":30" of seconds or "hrs". */
function behindMinutes(atoms: readonly Atom[], from: number): number {
  if (at(atoms, from).text === ':' && at(atoms, from + 1).kind === 'number') return from + 2
  return /^(hrs|hours|h)$/.test(at(atoms, from).text) ? from + 1 : from
}

function militaryTime(atoms: readonly Atom[], from: number): Time | null {
  const { kind, text } = at(atoms, from)
  if (kind !== 'number' || text.length !== 4) return null
  const named = /^(hours|hrs|h)$/.test(at(atoms, from + 1).text) && at(atoms, from + 1).kind === 'word'
  if (named && !/^[012]/.test(text)) return null
  return timeOf(Number(text.slice(0, 2)), Number(text.slice(2)), null, from + (named ? 2 : 1), !named)
}

function hourTime(atoms: readonly Atom[], from: number): Time | null {
  const hour = hourAt(at(atoms, from))
  if (hour === null) return null
  const half = halfDay(atoms, from + 1) ?? wordedHalf(atoms, from + 1)
  if (half !== null) return timeOf(hour, 0, half, from + 1, false)
  const clockWord = at(atoms, from + 1).text === 'o' && at(atoms, from + 3).text === 'clock'
  return clockWord ? timeOf(hour, 0, null, from + 4, false) : null
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
])

/** "Half past six", "a quarter to nine", "ten past five". */
function pastTime(atoms: readonly Atom[], from: number): Time | null {
  const start = at(atoms, from).text === 'a' ? from + 1 : from
  const minutes = MINUTES.get(at(atoms, start).text)
  const side = at(atoms, start + 1).text
  const hour = hourAt(at(atoms, start + 2))
  if (minutes === undefined || hour === null || (side !== 'past' && side !== 'to')) return null
  const half = halfDay(atoms, start + 3) ?? wordedHalf(atoms, start + 3)
  if (side === 'past') return timeOf(hour, minutes, half, start + 3, false)
  // "Five to nine" is more often a range.
  return minutes === 15 ? timeOf(hour === 1 ? 12 : hour - 1, 45, half, start + 3, false) : null
}

function hourAt(atom: Atom): number | null {
  if (/^an?$/.test(atom.text)) return null
  const hour = isFigure(atom, 1) ? Number(atom.text) : (atom.word?.number ?? 0)
  return hour >= 1 && hour <= 12 ? hour : null
}

/** "in the morning", "in the afternoon", "at night" after an hour. */
function wordedHalf(atoms: readonly Atom[], from: number): HalfDay | null {
  const one = at(atoms, from).text
  const two = at(atoms, from + 1).text
  if (one === 'at' && two === 'night') return { afternoon: true, next: from + 2 }
  if (one !== 'in' || two !== 'the') return null
  const three = at(atoms, from + 2).text
  const half = three === 'morning' || three === 'afternoon' || three === 'evening'
  return half ? { afternoon: three !== 'morning', next: from + 3 } : null
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

interface ReadZone {
  readonly zone: string
  readonly next: number
}

/** "UTC", "(GMT+8)", "EST", "Kyiv time", "Eastern Standard Time": the zone's key, with an offset where one is written. */
function readZone(atoms: readonly Atom[], from: number): ReadZone | null {
  if (at(atoms, from).text !== '(') return zoneAt(atoms, from)
  const zone = zoneAt(atoms, from + 1)
  return zone !== null && at(atoms, zone.next).text === ')' ? { ...zone, next: zone.next + 1 } : zone
}

function zoneAt(atoms: readonly Atom[], from: number): ReadZone | null {
  const { text, capital } = at(atoms, from)
  if (!ZONES.has(text) || !capital) return null
  const offset = offsetAt(atoms, from + 1)
  if (offset !== null) return { zone: offset, next: from + 3 }
  const next = /^(standard|daylight|summer)$/.test(at(atoms, from + 1).text) ? from + 2 : from + 1
  const time = at(atoms, next).text === 'time'
  return WANTS_TIME.has(text) && !time ? null : { zone: text, next: time ? next + 1 : next }
}

/** "+8" after "GMT". */
function offsetAt(atoms: readonly Atom[], from: number): string | null {
  const sign = at(atoms, from).text
  const figure = at(atoms, from + 1)
  const written = (sign === '+' || sign === '-') && isFigure(figure, 1) && !figure.spaced
  return written ? sign + figure.text : null
}
