import { isoDay } from '../calendar.ts'
import { atomAtIndex as at } from '../atoms.ts'
import type { DueReader } from './due-reader.ts'
import { leadOf } from './lead.ts'
import { partOfStretch } from './moment.ts'

/** Verbs of slipping: "moved from January to March" falls due in March. */
const SLIPPED = /^(moved|postponed|delayed|pushed|put|shifted|rescheduled|slip|slipped|brought)$/
const REACH = 6

/** "between May and July", "from 3 to 5 June", "May to July", "3-5 June": from the first to the last; a slipped date is the later one alone. */
export const range: DueReader = ({ atoms, found, placed, next, moment }) => {
  if (next === null || next.found.from - found.to > 2 || placed.first === null || next.placed.last === null)
    return null
  const joint = at(atoms, found.to).text
  const lead = leadOf(atoms, found.from)
  const between = /\bbetween$/.test(lead) && joint === 'and'
  if (!between && !/^(to|until|till|through|-|–)$/.test(joint)) return null
  const [first, last] = [
    partOfStretch(placed)[0],
    partOfStretch({ ...next.placed, first: next.placed.first! })[1],
  ]
  if (last < first || (moment !== null && last < moment.day)) return null
  const slipped = /\bfrom$/.test(lead) && isSlipped(atoms, found.from)
  const from = slipped ? next.placed.first! : first
  return {
    from: isoDay(from),
    to: isoDay(last),
    granularity: 'day',
    fromSaid: true,
    toSaid: true,
    rule: slipped ? 'slipped-to' : 'range',
  }
}

function isSlipped(atoms: Parameters<DueReader>[0]['atoms'], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    if (SLIPPED.test(at(atoms, index).text)) return true
  }
  return false
}
