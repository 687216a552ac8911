/** At most this many of the earliest articles are looked at for one fingerprint. */
export const PER_PRINT = 16

/** At most this many articles are compared with a new one. */
const MOST = 8

/** An article must share this many fingerprints that no better candidate has. */
const LEAST = 2

/** With this share of what the best would account for, an earlier article is taken: it is nearer to the origin. */
const NEARLY = 0.8

/**
 * Chooses the articles to compare with a new one, given which of its fingerprints each of them has, earliest first:
 * the one that has most, then the one that has most of the rest, so that 500 copies of one story do not hide the other
 * story in a page of two. Of near equals the earliest, so that another page of two does not hide it either. Yields
 * their places, in order.
 */
export function chooseCandidates(printsOf: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = []
  const accounted = new Set<number>()
  while (chosen.length < MOST) {
    const fresh = printsOf.map((prints) => prints.filter((print) => !accounted.has(print)).length)
    const most = fresh.reduce((one, other) => Math.max(one, other), 0)
    if (most < LEAST) break
    const best = fresh.findIndex((count) => count >= most * NEARLY)
    chosen.push(best)
    for (const print of printsOf[best]!) accounted.add(print)
  }
  return chosen.toSorted((one, other) => one - other)
}
