import type { Reading, Span } from '../../../article/index.ts'

/** Part of an article that is asked about at once: the spans of its sentences, in text order. */
export interface Passage {
  readonly sentences: readonly Span[]
}

/** Most UTF-16 units of a passage: a page of news, and what a small model can keep in view. */
const PAGE = 6_000
/** Where asking ends: some 10,000 words, so that no text costs hours. */
const MOST = 60_000

/** Cuts a reading at its sentences into passages; `isWhole` is false for a text too long to be asked about to its end. */
export function toPassages({ sentences }: Reading): {
  readonly passages: readonly Passage[]
  readonly isWhole: boolean
} {
  const passages: Span[][] = []
  const asked = sentences.filter(({ span }) => span[1] <= MOST)
  for (const { span } of asked) {
    const open = passages.at(-1)
    if (open !== undefined && span[1] - open[0]![0] <= PAGE) open.push(span)
    else passages.push([span])
  }
  return {
    passages: passages.map((spans) => ({ sentences: spans })),
    isWhole: asked.length === sentences.length,
  }
}
