import { atomAtIndex as at, type Atom } from '../atoms.ts'
import { isDay } from '../calendar.ts'
import type { Found, Point } from '../meaning.ts'
import { RANGE_MARKS, RANGE_WORDS } from '../words/en.ts'
import { monthAt } from './month.ts'
import { monthBehind } from './which.ts'
import { yearTail } from './year.ts'

/** Reads a day of a month: "November 21, 2025", "21 November", "the 21st of November", "10" in "10-14 June", "2025-11-21". */
export function date(atoms: readonly Atom[], from: number): Found | null {
  return monthFirst(atoms, from) ?? dayFirst(atoms, from) ?? figures(atoms, from) ?? dayAfterDate(atoms, from)
}

function monthFirst(atoms: readonly Atom[], from: number): Found | null {
  const month = monthAt(atoms, from, true)
  if (month === null) return null
  const the = at(atoms, month.next).text === 'the' ? 1 : 0
  const day = dayAt(atoms, month.next + the)
  if (day === null || !isDay(month.month, day.day)) return null
  return dated(atoms, from, day.next, { kind: 'point', month: month.month, day: day.day })
}

/** "21 November", "the 21st of November", and a day in front of a joint: "10–14 June", "10 and 14 June". */
function dayFirst(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const day = dayAt(atoms, from + the)
  if (day === null) return null
  const of = at(atoms, day.next).text === 'of' ? 1 : 0
  const month = monthAt(atoms, day.next + of, true)
  if (month !== null && isDay(month.month, day.day))
    return dated(atoms, from, month.next, { kind: 'point', month: month.month, day: day.day })
  if (of === 0) return dayBeforeJoint(atoms, from, day)
  const behind = day.ordinal ? monthBehind(atoms, day.next + 1) : null
  return behind === null
    ? null
    : { from, to: behind.to, meaning: { kind: 'point', day: day.day, of: behind.meaning }, rule: 'date' }
}

function dayBeforeJoint(atoms: readonly Atom[], from: number, day: DayOfMonth): Found | null {
  const joint = at(atoms, day.next)
  if (!RANGE_MARKS.has(joint.text) && !RANGE_WORDS.has(joint.text)) return null
  const other = dayAt(atoms, day.next + 1 + (at(atoms, day.next + 1).text === 'the' ? 1 : 0))
  const month =
    other === null ? null : monthAt(atoms, other.next + (at(atoms, other.next).text === 'of' ? 1 : 0), true)
  if (other === null || month === null || !isDay(month.month, day.day)) return null
  const tail = yearTail(atoms, month.next)
  const { next: _next, ...year } = tail ?? { next: 0 }
  const meaning: Point = { kind: 'point', month: month.month, day: day.day, ...year }
  return { from, to: day.next, meaning, rule: 'date' }
}

function dated(atoms: readonly Atom[], from: number, next: number, point: Point): Found {
  const tail = yearTail(atoms, next)
  if (tail === null) return { from, to: next, meaning: point, rule: 'date' }
  const { next: to, ...year } = tail
  return { from, to, meaning: { ...point, ...year }, rule: 'date' }
}

interface DayOfMonth {
  readonly day: number
  readonly next: number
  readonly ordinal: boolean
}

function dayAt(atoms: readonly Atom[], from: number): DayOfMonth | null {
  const figure = at(atoms, from)
  if (figure.kind !== 'number' || figure.text.length > 2) return ordinalWord(figure, from)
  const suffix = at(atoms, from + 1)
  const ordinal = !suffix.spaced && /^(st|nd|rd|th)$/.test(suffix.text)
  if (!ordinal && isGlued(suffix, at(atoms, from + 2))) return null
  const day = Number(figure.text)
  return day >= 1 && day <= 31 ? { day, next: from + (ordinal ? 2 : 1), ordinal } : null
}

/** "7am", "7:30", "7.5": a figure that goes on is no day. */
function isGlued(suffix: Atom, next: Atom): boolean {
  if (suffix.spaced) return false
  return suffix.kind === 'word' || (/^[:.,]$/.test(suffix.text) && next.kind === 'number' && !next.spaced)
}

function ordinalWord(atom: Atom, from: number): DayOfMonth | null {
  const day = atom.word?.unit === undefined ? atom.word?.ordinal : undefined
  return day !== undefined && day > 0 ? { day, next: from + 1, ordinal: true } : null
}

/** "2025-11-21", "2025/11/21", "21.11.2025", and "11/21/2025" read as month first unless it cannot be. */
function figures(atoms: readonly Atom[], from: number): Found | null {
  const mark = at(atoms, from + 1).text
  if (!FIGURE_MARKS.has(mark) || at(atoms, from + 3).text !== mark) return null
  const [one, two, three] = [at(atoms, from), at(atoms, from + 2), at(atoms, from + 4)]
  if ([one, two, three].some(({ kind }) => kind !== 'number')) return null
  if ([1, 2, 3, 4].some((offset) => at(atoms, from + offset).spaced)) return null
  const point = orderFigures(one.text, two.text, three.text, mark)
  return point === null ? null : { from, to: from + 5, meaning: point, rule: 'date' }
}

const FIGURE_MARKS: ReadonlySet<string> = new Set(['-', '/', '.'])

function orderFigures(one: string, two: string, three: string, mark: string): Point | null {
  const [first, second, third] = [Number(one), Number(two), Number(three)] as [number, number, number]
  if (one.length === 4) return pointOf(first, second, third)
  if (three.length !== 4 && !(three.length === 2 && mark === '/')) return null
  const year = three.length === 4 ? third : third < 40 ? 2000 + third : 1900 + third
  return mark === '.' || first > 12 ? pointOf(year, second, first) : pointOf(year, first, second)
}

function pointOf(year: number, month: number, day: number): Point | null {
  return isDay(month, day, year) ? { kind: 'point', year, month, day } : null
}

/** A second day after a month and day: "14" in "June 10–14" and in "June 10 and 14"; the month comes from the one before. */
function dayAfterDate(atoms: readonly Atom[], from: number): Found | null {
  const joint = at(atoms, from - 1)
  const day = dayAt(atoms, from)
  if (day === null || at(atoms, from).kind !== 'number') return null
  if (!RANGE_MARKS.has(joint.text) && !RANGE_WORDS.has(joint.text)) return null
  const before = dayOfMonthBefore(atoms, from - 2)
  if (before === null || before.day >= day.day || at(atoms, day.next).word?.unit !== undefined) return null
  const tail = yearTail(atoms, day.next)
  const { next: to, ...year } = tail ?? { next: day.next }
  return { from, to, meaning: { kind: 'point', month: before.month, day: day.day, ...year }, rule: 'date' }
}

function dayOfMonthBefore(atoms: readonly Atom[], last: number): { month: number; day: number } | null {
  const suffix = /^(st|nd|rd|th)$/.test(at(atoms, last).text) ? 1 : 0
  const figure = at(atoms, last - suffix)
  const month = at(atoms, last - suffix - 1).text === '.' ? last - suffix - 2 : last - suffix - 1
  const named = at(atoms, month).word?.month
  return figure.kind === 'number' && named !== undefined && at(atoms, month).capital
    ? { month: named, day: Number(figure.text) }
    : null
}
