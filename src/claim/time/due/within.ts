import { atomAtIndex as at } from '../atoms.ts'
import { isoDay } from '../calendar.ts'
import type { Length } from '../meaning.ts'
import { countOn } from '../resolve.ts'
import type { Window } from '../../../article/index.ts'
import { cutTo, finenessOf, hoursOn, workingDaysOn, type Moment } from './moment.ts'
import type { DueReader, Term } from './due-reader.ts'

const WITHIN =
  /\b(within|inside|in under|in less than|in no more than|(over|during|in|within|for|throughout) the)$/
const OVER = /\b(over|during|in|within|for|throughout)$/

/** How long a length with no number is taken to reach, in days, by its unit: a convention, shown in the rule. */
const REACHES: Readonly<Partial<Record<Length['unit'], number>>> = {
  minute: 1,
  hour: 1,
  day: 7,
  week: 42,
  month: 183,
  year: 1826,
}

/** "within one or two days", "in the next two weeks", "over the coming months", "within hours", "inside 48 hours". */
export const within: DueReader = (term) => {
  const { meaning } = term.found
  if (meaning.kind !== 'length' || meaning.of !== undefined) return null
  if (!isBound(term, meaning)) return null
  if (isFromElsewhere(term)) return UNKNOWN_START
  return term.moment === null ? null : reach(meaning, term.moment, term)
}

function isBound({ lead, atoms, found }: Term, { mod, lies, most }: Length): boolean {
  if (WITHIN.test(lead) || (mod === 'LESS_THAN' && /\bin$/.test(lead))) return true
  if (lies === 'ahead' && OVER.test(lead)) return true
  return most === null && /\b(in|within|matter of)$/.test(lead) && at(atoms, found.to - 1).text.endsWith('s')
}

/** Counted from something that has not happened or is not dated: the window exists, its ends cannot be told. */
export const UNKNOWN_START: Window = {
  from: null, to: null, granularity: 'day', fromSaid: false, toSaid: false, rule: 'counts-from-condition',
} // prettier-ignore

/** "within ten days of the signing", "if ..., within ten days": no day to count from. */
export function isFromElsewhere({ atoms, found, conditional }: Term): boolean {
  const after = at(atoms, found.to).text
  const then = at(atoms, found.to + 1)
  if (/^(after|following)$/.test(after)) return true
  return (
    conditional || (after === 'of' && then.word?.dayShift === undefined && !/^(now|today)$/.test(then.text))
  )
}

function reach(length: Length, moment: Moment, { atoms, found }: Term): Window {
  const { most, unit } = length
  const base = { from: isoDay(moment.day), granularity: 'day', fromSaid: false } as const
  if (most === null) {
    const days = REACHES[unit] ?? null
    const to = days === null ? null : isoDay(moment.day + days)
    return {
      ...base,
      to,
      toSaid: false,
      rule: days === null ? 'within-no-number' : `within-${unit}s-as-${days}-days`,
    }
  }
  const rule = `within-n-${unit}s`
  if (unit === 'hour' || unit === 'minute')
    return withinHours(moment, unit === 'hour' ? most : most / 60, rule)
  const working = atoms
    .slice(found.from, found.to)
    .some(({ text }) => /^(business|working|trading)$/.test(text))
  const to = working && unit === 'day' ? workingDaysOn(moment.day, most) : countOn(moment.day, unit, most)
  return { ...base, to: isoDay(to), toSaid: true, rule: working ? 'within-n-working-days' : rule }
}

function withinHours(moment: Moment, hours: number, rule: string): Window {
  const granularity = finenessOf(moment, hours)
  return {
    from: cutTo(hoursOn(moment, 0), granularity),
    to: cutTo(hoursOn(moment, hours), granularity),
    granularity,
    fromSaid: false,
    toSaid: true,
    rule,
  }
}
