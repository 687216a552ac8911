import type { Reading, Span } from '../article/index.ts'
import type { Statement } from './statement.ts'

/** The share of a sentence that must be somebody's words for the sentence to be theirs and not the outlet's. */
const IN_THE_MAIN = 0.5

/** Yields the sentences that no statement's content covers in the main, in text order. */
export function ownVoiceOf(statements: readonly Statement[], reading: Reading): readonly Span[] {
  // Who said it and by which verb is not the outlet's own matter either.
  const covered = merged(statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]))
  let next = 0
  return reading.sentences.flatMap(({ span }) => {
    while (next < covered.length && covered[next]![1] <= span[0]) next += 1
    return shareOf(span, covered, next) < IN_THE_MAIN ? [span] : []
  })
}

function shareOf([start, end]: Span, covered: readonly Span[], from: number): number {
  let sum = 0
  for (let at = from; at < covered.length && covered[at]![0] < end; at += 1) {
    sum += Math.min(end, covered[at]![1]) - Math.max(start, covered[at]![0])
  }
  return sum / Math.max(1, end - start)
}

function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one[0] - other[0])
  const joined: (readonly [number, number])[] = []
  for (const [start, end] of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}
