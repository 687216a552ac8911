import type { Figure } from './figures.ts'
import type { Pair } from './pair.ts'

/** "6 %" is not "5 %": every figure of each must stand in the other, or one of them gives none at all. */
export function sameFigures({ a, b }: Pair): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return a.figures.length === b.figures.length
  return covers(a.figures, b.figures) && covers(b.figures, a.figures)
}

/** No figure of one stands against a figure of the other; one may give more of them. */
export function noOtherFigures({ a, b }: Pair): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return true
  return covers(a.figures, b.figures) || covers(b.figures, a.figures)
}

function covers(one: readonly Figure[], other: readonly Figure[]): boolean {
  return one.every((figure) => other.some((like) => like.low === figure.low && like.high === figure.high))
}
