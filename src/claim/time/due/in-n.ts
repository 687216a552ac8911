import { atomAtIndex as at } from '../atoms.ts'
import { isoDay } from '../calendar.ts'
import type { Length } from '../meaning.ts'
import { countOn } from '../resolve.ts'
import type { DueReader, Term } from './due-reader.ts'
import { cutTo, finenessOf, hoursOn } from './moment.ts'
import { isFromElsewhere, UNKNOWN_START } from './within.ts'

/** "in two weeks", "in about a year", "48 hours from now", "two to three days from now": a point ahead, not a deadline. */
export const inN: DueReader = (term) => {
  const { meaning } = term.found
  if (meaning.kind === 'length') return isRecord(term) ? null : lengthAhead(term, meaning)
  const ahead =
    meaning.kind === 'shift' && meaning.from === 'now' && meaning.toward === 1 && meaning.count !== null
  return ahead ? pointAhead(term, meaning.count, meaning.count, meaning.unit) : null
}

function lengthAhead(term: Term, { least, most, unit, lies, of }: Length): ReturnType<DueReader> {
  const { atoms, found, lead } = term
  if (most === null || lies !== null || of !== undefined) return null
  if (AFTER.has(at(atoms, found.to).text) && !OVER.test(lead)) return UNKNOWN_START
  if (!/\bin$/.test(lead)) return null
  return isFromElsewhere(term) ? UNKNOWN_START : pointAhead(term, least ?? most, most, unit)
}

/** "Ninety days after ratification": counted from what has not happened. */
const AFTER: ReadonlySet<string> = new Set(['after', 'following'])
/** "For two weeks after the vote" tells how long. */
const OVER = /\b(for|over|during|last|take|least|than)$/

/** How far before "in 70 years" the superlative may stand that makes it a record. */
const RECORD_REACH = 12

/** "the first train in 70 years", "the worst drought in a decade": a record, not a date. */
function isRecord({ atoms, found }: Term): boolean {
  return atoms
    .slice(Math.max(0, found.from - RECORD_REACH), found.from)
    .some(({ text }) => /^(first|only|worst|best|most|least|longest|record)$|[^r]{3}est$/.test(text))
}

function pointAhead(
  { moment, atoms, found }: Parameters<DueReader>[0],
  least: number,
  most: number,
  unit: Parameters<typeof countOn>[1],
): ReturnType<DueReader> {
  const takes = /^(of|long)$/.test(at(atoms, found.to).text)
  if (moment === null || takes) return null
  const fine = unit === 'hour' || unit === 'minute'
  const granularity = fine ? finenessOf(moment, unit === 'hour' ? most : most / 60) : 'day'
  const reached = (count: number): string =>
    fine
      ? cutTo(hoursOn(moment, unit === 'hour' ? count : count / 60), granularity)
      : isoDay(countOn(moment.day, unit, count))
  return {
    from: reached(least),
    to: reached(most),
    granularity,
    fromSaid: true,
    toSaid: true,
    rule: `in-n-${unit}s`,
  }
}
