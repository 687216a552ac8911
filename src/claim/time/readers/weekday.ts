import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Point, Which } from '../meaning.ts'

/** Reads a weekday: "Monday", "last Friday", "this coming Sunday", "Thurs.". */
export function weekday(atoms: readonly Atom[], from: number): Found | null {
  let next = from
  let which: Which | undefined
  if (at(atoms, next).text === 'the') next += 1
  while (at(atoms, next).word?.which !== undefined && next < from + 3) {
    which = at(atoms, next).word!.which!
    next += 1
  }
  if (which === undefined) next = from
  const day = at(atoms, next)
  if (/^(black|bloody|super|palm|ash)$/.test(at(atoms, next - 1).text) && at(atoms, next - 1).capital)
    return null
  if (day.word?.weekday === undefined || !day.capital) return null
  const stop = at(atoms, next + 1).text === '.' && day.word.weak === true ? 1 : 0
  if (day.word.weak === true && !isVouched(atoms, next + 1, stop)) return null
  const meaning: Point = {
    kind: 'point',
    weekday: day.word.weekday,
    ...(which === undefined ? {} : { which }),
  }
  return { from, to: next + 1 + stop, meaning, rule: 'weekday' }
}

/** An abbreviated day wants its stop and a date or clock after it: "Sun." alone may be a newspaper. */
function isVouched(atoms: readonly Atom[], next: number, stop: number): boolean {
  const after = at(atoms, next + stop + (at(atoms, next + stop).text === ',' ? 1 : 0))
  return after.kind === 'number' || after.word?.month !== undefined || after.word?.part !== undefined
}
