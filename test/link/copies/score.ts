import { printIndex, rootsOf } from '../../../src/link/index.ts'
import { comparableOf, type Told } from './library.ts'

/** For each text the first ones that it goes back to. */
function rootsAmong(texts: readonly Told[]): readonly (readonly string[])[] {
  const index = printIndex()
  const parents = new Map<string, readonly string[]>()
  for (const { id, text } of texts)
    parents.set(
      id,
      index.add(id, comparableOf(text)).map((parent) => parent.id),
    )
  return texts.map(({ id }) => rootsOf(id, (one) => parents.get(one) ?? []))
}

const share = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((item) => other.includes(item))

/** The pairs that count once and are found to (as F1), and those that are told wrongly. */
export interface Score {
  readonly f1: number
  readonly tooMany: readonly string[]
  readonly missed: readonly string[]
}

/** How well "these two count once" is told, pair by pair. */
export function scoreOf(texts: readonly Told[]): Score {
  const roots = rootsAmong(texts)
  const [tooMany, missed]: [string[], string[]] = [[], []]
  let right = 0
  texts.forEach((one, i) => {
    texts.slice(0, i).forEach((other, j) => {
      const [truth, found] = [share(one.stories, other.stories), share(roots[i]!, roots[j]!)]
      if (truth && found) right += 1
      else if (truth !== found) (found ? tooMany : missed).push(`${one.id} | ${other.id}`)
    })
  })
  return { f1: (2 * right) / (2 * right + tooMany.length + missed.length), tooMany, missed }
}
