const DAY = 86_400_000

/** The first and the last day of an ISO 8601 week ("2026-W47"): Monday to Sunday; null for what is none. */
export function daysOfWeek(week: string): readonly [first: string, last: string] | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  if (year === undefined || Number(number) < 1 || Number(number) > 53) return null
  // The week of 4 January is the first.
  const fourth = Date.UTC(Number(year), 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(number) - 1) * 7 * DAY
  const thursday = new Date(monday + 3 * DAY)
  if (thursday.getUTCFullYear() !== Number(year)) return null
  return [dayOf(monday), dayOf(monday + 6 * DAY)]
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
