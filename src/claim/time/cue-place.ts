import type { Reading, Sentence, Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import type { Timex } from './timex.ts'

/** Where a statement's cue stands: its sentence, the sentence's index, and the temporal expressions in it. */
export interface CuePlace {
  readonly sentence: Sentence
  readonly index: number
  readonly timexes: readonly Timex[]
  readonly cue: Span
}

/** How far from a cue, in characters, its day is sought: keeps endless sentences linear. */
export const NEAR = 400

/** Finds where a statement's cue stands; without a cue, its source or its content. */
export function cuePlace(statement: Statement, reading: Reading, timexes: readonly Timex[]): CuePlace {
  const cue = statement.cue[0] ?? statement.source[0] ?? statement.content[0]!
  const index = sentenceAt(reading.sentences, cue[0])
  const sentence = reading.sentences[index]!
  const near: Span = [Math.max(sentence.span[0], cue[0] - NEAR), Math.min(sentence.span[1], cue[1] + NEAR)]
  return { sentence, index, cue, timexes: between(timexes, near) }
}

/** The index of the sentence that holds an offset: the last one that begins at or before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.span[0] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The expressions inside a span, found by halving: the list is in text order. */
export function between(timexes: readonly Timex[], [start, end]: Span): readonly Timex[] {
  let low = 0
  let high = timexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (timexes[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < timexes.length && timexes[last]!.span[1] <= end) last += 1
  return last === low ? NONE : timexes.slice(low, last)
}

const NONE: readonly Timex[] = []
