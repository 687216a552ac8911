import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Meaning, Mod, PartOfDay } from '../meaning.ts'
import { date } from './date.ts'
import { decade } from './decade.ts'
import { deicticDay } from './deictic-day.ts'
import { fiscalYear } from './fiscal-year.ts'
import { fraction } from './fraction.ts'
import { holiday } from './holiday.ts'
import { month } from './month.ts'
import type { Reader } from './reader.ts'
import { relativeUnit } from './relative-unit.ts'
import { season } from './season.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** The readers of a single point: what "the end of", "mid-" or "morning" can be about. The longest find wins. */
const POINTS: readonly Reader[] = [
  date, month, season, fraction, decade, holiday, fiscalYear, relativeUnit, weekday, deicticDay, year,
] // prettier-ignore

/** Reads a point by itself, whatever family it is of. */
export function point(atoms: readonly Atom[], from: number): Found | null {
  let longest: Found | null = null
  for (const read of POINTS) {
    const found = read(atoms, from)
    if (found !== null && (longest === null || found.to > longest.to)) longest = found
  }
  return longest
}

/** Reads a part of a point: "early October", "mid-December", "the end of the year", "later this month", "the last week of May". */
export function partOf(atoms: readonly Atom[], from: number): Found | null {
  const part = readPart(atoms, from)
  if (part === null) return weekOf(atoms, from) ?? dayOf(atoms, from)
  const inner = part.of ? (point(atoms, part.next) ?? theUnit(atoms, part.next)) : point(atoms, part.next)
  if (inner === null || !('mod' in inner.meaning || isPlaceable(inner.meaning))) return null
  return {
    from,
    to: inner.to,
    meaning: withMod(inner.meaning, part.mod),
    rule: `${part.mod.toLowerCase()}-of-${inner.rule}`,
  }
}

function isPlaceable(meaning: Meaning): boolean {
  return meaning.kind === 'point' || meaning.kind === 'shift'
}

function withMod(meaning: Meaning, mod: Mod): Meaning {
  return meaning.kind === 'point' || meaning.kind === 'shift' ? { ...meaning, mod } : meaning
}

interface Part {
  readonly mod: Mod
  readonly next: number
  /** Whether "of" was said: only then may a bare "the year" follow. */
  readonly of: boolean
}

function readPart(atoms: readonly Atom[], from: number): Part | null {
  let next = from
  if (at(atoms, next).text === 'the') next += 1
  if (
    /^(very|early|latter)$/.test(at(atoms, next).text) &&
    /^(beginning|start|end|part)$/.test(at(atoms, next + 1).text)
  )
    next += 1
  const { word, text } = at(atoms, next)
  const mod = text === 'part' ? 'END' : word?.mod
  if (mod === undefined) return null
  next += 1
  const link = at(atoms, next).text
  const adverb = /^(early|earlier|late|later|mid)$/.test(text)
  if (link === 'of' || (adverb && /^(in|on)$/.test(link))) return { mod, next: next + 1, of: true }
  if (link === '-') return { mod, next: next + 1, of: false }
  return adverb ? { mod, next, of: false } : null
}

/** "the year", "the month": only as what something is a part of. */
function theUnit(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the'
  const { word } = at(atoms, from + 1)
  if (!the || word?.unit === undefined || word.plural === true || word.unit === 'second') return null
  return {
    from,
    to: from + 2,
    meaning: { kind: 'shift', unit: word.unit, count: 0, from: 'told' },
    rule: 'the-unit',
  }
}

/** "the last week of March", "the week of May 5". */
function weekOf(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const week = at(atoms, from + the).word?.ordinal
  const lead = week === undefined ? 0 : 1
  if (at(atoms, from + the + lead).text !== 'week' || at(atoms, from + the + lead + 1).text !== 'of')
    return null
  const inner = point(atoms, from + the + lead + 2)
  if (inner?.meaning.kind !== 'point' || inner.meaning.month === undefined) return null
  if (week === undefined && inner.meaning.day === undefined) return null
  return { from, to: inner.to, meaning: { ...inner.meaning, week: week ?? 0 }, rule: 'week-of' }
}

/** "The first day of June", "the last day of the year". */
function dayOf(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const day = at(atoms, from + the).word?.ordinal
  if (
    day === undefined ||
    at(atoms, from + the + 1).text !== 'day' ||
    at(atoms, from + the + 2).text !== 'of'
  )
    return null
  const of = point(atoms, from + the + 3) ?? theUnit(atoms, from + the + 3)
  if (of === null || !isPlaceable(of.meaning)) return null
  return { from, to: of.to, meaning: { kind: 'point', day, of: of.meaning }, rule: 'date' }
}

/** Reads a part of a day: "Friday morning", "the night of 10 May", "early on Sunday morning", "at night". */
export function partOfDay(atoms: readonly Atom[], from: number): Found | null {
  if (!hasPart(atoms, from)) return null
  return pointThenPart(atoms, from) ?? partThenPoint(atoms, from) ?? lonePart(atoms, from)
}

/** How many atoms on the part of a day may stand: "the 21st of November, 2025, in the early morning". */
const REACH = 12

/** Most points have no part of a day near: nothing else is asked of those. */
function hasPart(atoms: readonly Atom[], from: number): boolean {
  for (let index = from; index < from + REACH; index += 1) {
    const { word, text } = at(atoms, index)
    if (word !== null && (word.part !== undefined || text === 'hours')) return true
  }
  return false
}

function pointThenPart(atoms: readonly Atom[], from: number): Found | null {
  const day = weekday(atoms, from) ?? deicticDay(atoms, from) ?? holiday(atoms, from) ?? date(atoms, from)
  if (day === null) return null
  const possessive = /^['’]$/.test(at(atoms, day.to).text) && at(atoms, day.to + 1).text === 's' ? 2 : 0
  const joint = day.to + possessive
  const joined = /^(at|in|on)$/.test(at(atoms, joint).text)
  const next = behindLate(atoms, joined ? joint + 1 : joint)
  const { word, text } = at(atoms, next)
  if (word?.part === undefined || (joined && !STANDS_ALONE.test(text))) return null
  return withPart(from, next + 1, day.meaning, word.part)
}

function behindLate(atoms: readonly Atom[], from: number): number {
  return /^(early|late)$/.test(at(atoms, from).text) ? from + 1 : from
}

/** Parts of the day that need no article: "on Friday at noon". */
const STANDS_ALONE = /^(noon|midday|midnight|dawn|dusk|night)$/

function partThenPoint(atoms: readonly Atom[], from: number): Found | null {
  const next = behindHour(atoms, from)
  const small =
    at(atoms, next).text === 'hours' && /^(early|small)$/.test(at(atoms, next - 1).text) && next > from
  const part = small ? 'MO' : at(atoms, next).word?.part
  if (part === undefined) return null
  const link = at(atoms, next + 1).text === 'hours' ? next + 2 : next + 1
  if (!/^(of|on)$/.test(at(atoms, link).text)) return null
  const day = date(atoms, link + 1) ?? weekday(atoms, link + 1) ?? holiday(atoms, link + 1)
  return day === null ? null : withPart(from, day.to, day.meaning, part)
}

/** The atom behind "early in the", "late", "the early". */
function behindHour(atoms: readonly Atom[], from: number): number {
  let next = from
  if (/^(early|late)$/.test(at(atoms, next).text)) next += /^(in|on)$/.test(at(atoms, next + 1).text) ? 2 : 1
  if (at(atoms, next).text === 'the') next += 1
  return /^(early|late|small)$/.test(at(atoms, next).text) ? next + 1 : next
}

function withPart(from: number, to: number, meaning: Meaning, part: PartOfDay): Found | null {
  if (meaning.kind !== 'point' && meaning.kind !== 'shift') return null
  return { from, to, meaning: { ...meaning, part }, rule: 'part-of-day' }
}

/** "at night", "the night", "in the morning", "overnight", "midnight": no day said. */
function lonePart(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const { word, text } = at(atoms, from + the)
  if (word?.part === undefined || word.plural === true || word.dayShift !== undefined) return null
  const before = at(atoms, from - 1).text
  const alone =
    /^(midnight|noon|midday|overnight)$/.test(text) ||
    (the === 0
      ? /^(at|by|during|before|until|after)$/.test(before)
      : /^(in|during|through|at|by)$/.test(before))
  return alone
    ? { from, to: from + the + 1, meaning: { kind: 'point', part: word.part }, rule: 'part-of-day' }
    : null
}
