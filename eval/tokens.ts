import type { Span } from '../src/article/index.ts'

/** The tokens of a text as spans, by a pattern with the `g` flag. */
export function tokensOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
}

/** The indices of the tokens that share at least one code unit with a span. Tokens must be in order. */
export function covered(tokens: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const indices = new Set<number>()
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]![0] < end; i++)
      indices.add(i)
  }
  return indices
}

/** How many members two sets share. */
export function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let count = 0
  for (const member of one) if (other.has(member)) count++
  return count
}

/** Dice's coefficient of two sets; 0 when both are empty. */
export function dice<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size)
}

/** Intersection over union of two sets; 0 when both are empty. */
export function iou(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = shared(one, other)
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}

/** Pairs rows with columns one to one, best score first; equal scores in the order of `tie`, rows, columns. */
export function pairGreedily(
  scores: readonly {
    readonly row: number
    readonly column: number
    readonly score: number
    readonly tie?: number
  }[],
): ReadonlyMap<number, { readonly column: number; readonly score: number }> {
  const pairs = new Map<number, { column: number; score: number }>()
  const taken = new Set<number>()
  const ranked = scores.toSorted(
    (one, other) =>
      other.score - one.score ||
      (one.tie ?? 0) - (other.tie ?? 0) ||
      one.row - other.row ||
      one.column - other.column,
  )
  for (const { row, column, score } of ranked) {
    if (pairs.has(row) || taken.has(column)) continue
    pairs.set(row, { column, score })
    taken.add(column)
  }
  return pairs
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
