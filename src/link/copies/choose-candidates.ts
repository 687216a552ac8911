/** At most this many of the earliest articles are looked at for one fingerprint. */
export const PER_PRINT = 16

/** At most this many articles are compared with a new one. */
const MOST = 8

/** An article must share this many fingerprints that no better candidate has. */
const LEAST = 2

/**
 * Chooses the articles to compare with a new one, given which of its fingerprints each of them has, earliest first:
 * the one that has most, then the one that has most of the rest, so that 500 copies of one story do not hide the other
 * story in a page of two. Of equals the earliest. Yields their places, in order.
 */
export function chooseCandidates(printsOf: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = []
  const accounted = new Set<number>()
  while (chosen.length < MOST) {
    const best = bestOf(printsOf, accounted)
    if (best === null) break
    chosen.push(best)
    for (const print of printsOf[best]!) accounted.add(print)
  }
  return chosen.toSorted((one, other) => one - other)
}

function bestOf(printsOf: readonly (readonly number[])[], accounted: ReadonlySet<number>): number | null {
  let best: number | null = null
  let most = LEAST - 1
  for (const [at, prints] of printsOf.entries()) {
    if (prints.length <= most) continue
    const fresh = prints.filter((print) => !accounted.has(print)).length
    if (fresh > most) [best, most] = [at, fresh]
  }
  return best
}
