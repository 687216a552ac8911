import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Clock, Found, Meaning, PartOfDay, Point } from '../meaning.ts'

/** Joins neighbours that name one point: "Friday" + "November 21", "6 p.m." + "Friday", "10 May" + "at noon". */
export function mergeAdjacent(founds: readonly Found[], atoms: readonly Atom[]): readonly Found[] {
  const merged: Found[] = []
  for (const found of founds) {
    const before = merged.at(-1)
    const one =
      before === undefined || !touch(before, found, atoms) ? null : join(before.meaning, found.meaning)
    if (one === null || before === undefined) merged.push(found)
    else
      merged[merged.length - 1] = {
        from: before.from,
        to: found.to,
        meaning: one,
        rule: rank(before.rule, found.rule),
      }
  }
  return merged
}

/** Nothing between them but a comma, "on", "of", "at" or a bracket. */
function touch(before: Found, after: Found, atoms: readonly Atom[]): boolean {
  const gap = after.from - before.to
  if (gap === 0) return true
  if (gap > 2) return false
  const texts = [before.to, before.to + 1].slice(0, gap).map((index) => at(atoms, index).text)
  return texts.every((text) => /^(,|on|at|\(|the)$/.test(text))
}

function join(one: Meaning, other: Meaning): Meaning | null {
  return weekdayAndDate(one, other) ?? clockAndDay(one, other) ?? clockAndDay(other, one)
}

function weekdayAndDate(one: Meaning, other: Meaning): Point | null {
  if (one.kind !== 'point' || other.kind !== 'point') return null
  const [day, date] = one.weekday === undefined ? [other, one] : [one, other]
  const named = day.weekday !== undefined && day.month === undefined && day.clock === undefined
  if (!named || date.weekday !== undefined || date.day === undefined) return null
  return { ...date, ...(day.part === undefined ? {} : { part: day.part }) }
}

/** A clock time with the day it belongs to. */
function clockAndDay(time: Meaning, day: Meaning): Meaning | null {
  const bare =
    time.kind === 'point' && time.clock !== undefined && time.day === undefined && time.weekday === undefined
  if (!bare || (day.kind !== 'point' && day.kind !== 'shift')) return null
  const dayFine =
    day.kind === 'shift'
      ? day.unit === 'day'
      : day.day !== undefined || day.weekday !== undefined || day.holiday !== undefined
  return dayFine && day.clock === undefined ? { ...day, clock: inPart(time.clock, day.part) } : null
}

/** "Half past six this evening" is 18:30. */
function inPart(clock: Clock, part: PartOfDay | undefined): Clock {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 5)
  return late && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock
}

function rank(one: string, other: string): string {
  return one === 'weekday' ? other : one
}
