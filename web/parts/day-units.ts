/** A stretch of days in units, as a chart of days has them. */
import type { WireDays } from '../api.ts'
import { dayAfter, monthOn, type Stretch } from './span-of-days.ts'

/** Every unit from the first bucket to the last, those with nothing in them too. */
export function unitsOf({ unit, buckets }: WireDays): readonly Stretch[] {
  const units: Stretch[] = []
  const last = buckets.at(-1)?.from ?? ''
  let at = buckets[0]?.from ?? ''
  while (at !== '' && at <= last) {
    const next = nextUnit(at, unit)
    units.push({ from: at, to: dayAfter(next, -1) })
    at = next
  }
  return units
}

function nextUnit(from: string, unit: WireDays['unit']): string {
  if (unit === 'day') return dayAfter(from, 1)
  if (unit === 'week') return dayAfter(from, 7)
  if (unit === 'month') return `${monthOn(from.slice(0, 7), 1)}-01`
  return `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
}

/** Which units a stretch covers: the first and the last of them; an empty end is the end of all. */
export function coveredBy(units: readonly Stretch[], from: string, to: string): readonly [number, number] {
  const last = units.length - 1
  const first = from === '' ? 0 : units.findIndex((unit) => unit.to >= from)
  const until = to === '' ? last : units.findLastIndex((unit) => unit.from <= to)
  const at = first < 0 ? last : first
  return [at, Math.max(at, until)]
}
