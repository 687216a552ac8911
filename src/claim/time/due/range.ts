import type { Window } from '../../../article/index.ts'
import { isoDay } from '../calendar.ts'
import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Placed } from '../meaning.ts'
import type { DueReader, Term } from './due-reader.ts'
import { clockOf, partOfStretch } from './moment.ts'

/** Verbs of slipping: "moved from January to March" falls due in March. */
const SLIPPED =
  /^(moved|deferred|adjourned|postponed|delayed|pushed|put|shifted|rescheduled|slip|slipped|brought)$/
const REACH = 6

/** "between May and July", "from 3 to 5 June", "May to July", "3-5 June": from the first to the last; a slipped date is the later one alone. */
export const range: DueReader = (term) => {
  const { found, placed, next, moment, atoms } = term
  if (next === null || placed.first === null || next.placed.first === null || !isJoined(term)) return null
  const [first, ends] = [partOfStretch(placed)[0], partOfStretch(next.placed)[1]]
  const last = ends < first && isWeekday(next.found) ? ends + 7 : ends
  if (last < first || (moment !== null && last < moment.day)) return null
  if (isSlipped(atoms, found.from))
    return { ...said(isoDay(next.placed.first), isoDay(last)), rule: 'slipped-to' }
  return between(first, last, found, [placed, next.placed])
}

/** From the first to the last, with their clocks where both are told. */
function between(first: number, last: number, found: Found, [one, other]: readonly [Placed, Placed]): Window {
  const [opens, closes] = [clockOf(one), clockOf(other)]
  if (opens === '' || closes === '') return { ...said(isoDay(first), isoDay(last)), rule: 'range' }
  // "Between 3 and 6 p.m. tomorrow": the day is told once, at the end.
  const day = isBareClock(found) ? last : first
  return { ...said(isoDay(day) + opens, isoDay(last) + closes), granularity: 'minute', rule: 'range' }
}

function said(from: string, to: string): Omit<Window, 'rule'> {
  return { from, to, granularity: 'day', fromSaid: true, toSaid: true }
}

function isBareClock({ meaning }: Found): boolean {
  return meaning.kind === 'point' && meaning.weekday === undefined && meaning.day === undefined
}

/** "between X and Y", "X to Y", "X–Y". */
function isJoined({ atoms, found, next, lead }: Term): boolean {
  if (next === null || next.found.from - found.to > 2) return false
  const joint = at(atoms, found.to).text
  if (joint === 'and') return /\bbetween$/.test(lead)
  return /^(to|until|till|through|-|–)$/.test(joint)
}

function isWeekday({ meaning }: Found): boolean {
  return meaning.kind === 'point' && meaning.weekday !== undefined && meaning.day === undefined
}

/** "Has been pushed back by a month to July", "was postponed until at least March": the later date alone. */
export const slipped: DueReader = (term) => {
  const { placed, moment, atoms, found, lead } = term
  if (placed.first === null || placed.last === null || lead.endsWith(' from')) return null
  if (!isSlipped(atoms, found.from)) return null
  const [first, last] = partOfStretch(placed)
  if (moment !== null && last < moment.day) return null
  const open = at(atoms, found.from - 1).text === 'least'
  return {
    from: isoDay(first),
    to: open ? null : isoDay(last),
    granularity: 'day',
    fromSaid: true,
    toSaid: !open,
    rule: 'slipped-to',
  }
}

/** "has been pushed back from December": a slip is told in the past, and still lies ahead. */
export function isSlipped(atoms: readonly Atom[], from: number): boolean {
  const least = at(atoms, from - 1).text === 'least' ? 2 : 0
  if (!/^(from|to|until|till)$/.test(at(atoms, from - 1 - least).text)) return false
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    if (SLIPPED.test(at(atoms, index).text)) return true
  }
  return false
}
