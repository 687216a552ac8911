import { countSame, type Figure } from './figures.ts'
import type { Pair } from './pair.ts'

/** "6 %" is not "5 %": every figure of each must stand in the other, or one of them gives none at all. */
export function sameFigures({ a, b }: Pair): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return [...a.figures, ...b.figures].every(isSmall)
  return covers(a.figures, b.figures) && covers(b.figures, a.figures)
}

/** No figure of one stands against a figure of the other; one may give more of them. */
export function noOtherFigures({ a, b }: Pair): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return true
  return covers(a.figures, b.figures) || covers(b.figures, a.figures)
}

function isSame(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high && countSame(one, other)
}

/** "One" and "two" often stand for an article and for "both". */
function isSmall({ high }: Figure): boolean {
  return high <= 2
}

function covers(one: readonly Figure[], other: readonly Figure[]): boolean {
  return one.every((figure) => other.some((like) => isSame(figure, like)))
}
