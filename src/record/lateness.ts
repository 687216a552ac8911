/** How late what happened late was, in whole days after the window. */
export interface Lateness {
  readonly least: number
  readonly median: number
  readonly most: number
}

/**
 * The spread of lateness in days, from the end of the due window to the day on which it became known that it had
 * happened (so that it is never less than the true one); null where nothing was late. The median of an even number is
 * the mean of the two in the middle.
 * @formula the day it became known − the window's last day, of each that happened late
 */
export function latenessOf(days: readonly number[]): Lateness | null {
  const sorted = days.toSorted((one, other) => one - other)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const middle = (sorted.length - 1) / 2
  return { least, median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2, most }
}
