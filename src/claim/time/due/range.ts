import { isoDay } from '../calendar.ts'
import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'
import type { DueReader, Term } from './due-reader.ts'
import { partOfStretch } from './moment.ts'

/** Verbs of slipping: "moved from January to March" falls due in March. */
const SLIPPED = /^(moved|postponed|delayed|pushed|put|shifted|rescheduled|slip|slipped|brought)$/
const REACH = 6

/** "between May and July", "from 3 to 5 June", "May to July", "3-5 June": from the first to the last; a slipped date is the later one alone. */
export const range: DueReader = (term) => {
  const { found, placed, next, moment, atoms } = term
  if (next === null || placed.first === null || next.placed.first === null || !isJoined(term)) return null
  const [first, ends] = [partOfStretch(placed)[0], partOfStretch(next.placed)[1]]
  const last = ends < first && isWeekday(next.found) ? ends + 7 : ends
  if (last < first || (moment !== null && last < moment.day)) return null
  const slipped = isSlipped(atoms, found.from)
  const window = { from: isoDay(slipped ? next.placed.first : first), to: isoDay(last) }
  return {
    ...window,
    granularity: 'day',
    fromSaid: true,
    toSaid: true,
    rule: slipped ? 'slipped-to' : 'range',
  }
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

/** "has been pushed back from December": a slip is told in the past, and still lies ahead. */
export function isSlipped(atoms: readonly Atom[], from: number): boolean {
  if (at(atoms, from - 1).text !== 'from') return false
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    if (SLIPPED.test(at(atoms, index).text)) return true
  }
  return false
}
