/** Days late, put together so that few bins show both a day and a year. */
export interface LatenessBin {
  readonly label: string
  readonly claims: number
}

const BINS: readonly (readonly [label: string, most: number])[] = [
  ['1 day', 1],
  ['2 to 7 days', 7],
  ['8 to 30 days', 30],
  ['1 to 3 months', 91],
  ['3 to 12 months', 365],
  ['more than a year', Infinity],
]

/** How many outcomes were late by how much, from the least late to the last bin that holds any; empty for none. */
export function latenessBins(days: readonly number[]): readonly LatenessBin[] {
  const counted = BINS.map(([label, most], index) => {
    const least = BINS[index - 1]?.[1] ?? -1
    return { label, claims: days.filter((late) => late > least && late <= most).length }
  })
  return counted.slice(0, counted.findLastIndex(({ claims }) => claims > 0) + 1)
}
