import type { Comparable } from './compare.ts'
import { chooseCandidates, PER_PRINT } from './choose-candidates.ts'
import { parentsOf, type Parent } from './parents.ts'
import { printsOf } from './prints.ts'

/** Copies found among articles that are given one by one, earliest first; the store does the same with tables. */
export interface PrintIndex {
  /** Adds an article and yields what it goes back to. */
  readonly add: (id: string, comparable: Comparable) => readonly Parent[]
}

/** An empty index; it holds the articles it was given. */
export function printIndex(): PrintIndex {
  const comparables: Comparable[] = []
  const ids: string[] = []
  const byPrint = new Map<number, number[]>()
  return {
    add: (id, comparable) => {
      const prints = printsOf(comparable.words)
      const near = nearest(prints.map((print) => byPrint.get(print) ?? []))
      const parents = parentsOf(
        comparable,
        near.map((number) => ({ id: ids[number]!, comparable: comparables[number]! })),
      )
      for (const print of prints) noteIn(byPrint, print, ids.length)
      comparables.push(comparable)
      ids.push(id)
      return parents
    },
  }
}

/** The chosen articles in their order, which is the one they were given in. */
function nearest(found: readonly (readonly number[])[]): readonly number[] {
  const all = [...new Set(found.flat())].toSorted((one, other) => one - other)
  return chooseCandidates(
    all.map((number) => found.flatMap((numbers, print) => (numbers.includes(number) ? [print] : []))),
  ).map((at) => all[at]!)
}

function noteIn(byPrint: Map<number, number[]>, print: number, number: number): void {
  const numbers = byPrint.get(print)
  if (numbers === undefined) byPrint.set(print, [number])
  else if (numbers.length < PER_PRINT) numbers.push(number)
}
