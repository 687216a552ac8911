import type { Atom } from '../atoms.ts'
import { addMonths, addMonthsToDay, fromDay, toDay } from '../calendar.ts'
import type { Placed, Point } from '../meaning.ts'
import { FISCAL_YEARS, type FiscalYear } from '../words/fiscal.ts'

/** The one financial year that the words of a statement name the owner of; null where they name none, or two. */
export function fiscalYearOf(atoms: readonly Atom[]): FiscalYear | null {
  const named = new Set(atoms.flatMap(({ text }) => FISCAL_YEARS.get(text) ?? []))
  const [only = null] = named
  return named.size === 1 ? only : null
}

/** Places a fiscal year or quarter in a known financial year, counted from a day; null where the words leave it open. */
export function placeFiscal(
  point: Point,
  placed: Placed,
  fiscal: FiscalYear,
  now: number | null,
): Placed | null {
  const begins = beginning(point, fiscal, now)
  if (begins === null) return null
  const first = addMonthsToDay(toDay(begins, fiscal.month, 1), ((point.quarter ?? 1) - 1) * 3)
  const last = addMonthsToDay(first, point.quarter === undefined ? 12 : 3) - 1
  return { ...placed, first, last, granularity: point.quarter === undefined ? 'year' : 'quarter' }
}

/** The calendar year in which the financial year begins. */
function beginning(point: Point, { month, named }: FiscalYear, now: number | null): number | null {
  const { year, of, both } = point
  if (year !== undefined && both === true) return year
  if (year !== undefined) return named === null ? null : named === 'last' ? year - 1 : year
  if (now === null) return null
  const civil = fromDay(now)
  const current = addMonths(civil.year, civil.month, 1 - month).year
  return current + (of?.kind === 'shift' ? (of.count ?? 0) : 0)
}
