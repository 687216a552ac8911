/** The counts behind a precision and a recall, of one document or of many. */
export interface Counts {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export const NO_COUNTS: Counts = { right: 0, found: 0, wanted: 0 }

/** Adds counts up. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      right: all.right + one.right,
      found: all.found + one.found,
      wanted: all.wanted + one.wanted,
    }),
    NO_COUNTS,
  )
}

export const precision = ({ right, found }: Counts): number => (found === 0 ? 0 : right / found)
export const recall = ({ right, wanted }: Counts): number => (wanted === 0 ? 0 : right / wanted)

/** The harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const { right, found, wanted } = counts
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted)
}

/**
 * The 95 % percentile bootstrap interval of a measure over documents: 1,000 resamples, always the same seed
 * (Efron and Tibshirani 1993, chapter 13).
 */
export function interval<T>(
  documents: readonly T[],
  measure: (sample: readonly T[]) => number,
): readonly [number, number] {
  if (documents.length === 0) return [0, 0]
  const random = seeded(20251122)
  const values = Array.from({ length: 1000 }, () =>
    measure(documents.map(() => documents[Math.floor(random() * documents.length)]!)),
  ).toSorted((one, other) => one - other)
  return [values[25]!, values[974]!]
}

/** One line of a report: the measure, its interval, precision, recall and the counts. */
export function line(name: string, documents: readonly Counts[]): string {
  const all = sum(documents)
  const [low, high] = interval(documents, (sample) => f1(sum(sample)))
  const share = (value: number): string => value.toFixed(3)
  return `${name.padEnd(26)} F1 ${share(f1(all))} [${share(low)}, ${share(high)}]  P ${share(precision(all))}  R ${share(recall(all))}  (right ${all.right}, found ${all.found}, wanted ${all.wanted})`
}

/** One line for a share of cases that are right: `found` is not used. */
export function shareLine(name: string, documents: readonly Counts[]): string {
  const all = sum(documents)
  if (all.wanted === 0) return `${name.padEnd(26)} no case`
  const [low, high] = interval(documents, (sample) => recall(sum(sample)))
  return `${name.padEnd(26)} ${recall(all).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]  (${all.right} of ${all.wanted})`
}

/** Mulberry32: a small generator with a fixed seed, so that an interval is the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
