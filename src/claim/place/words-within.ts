import { bisect, type Reading, type Span } from '../../article/index.ts'
import { wordsIn, type Word } from './words-in.ts'

/** The words of a whole article, cut once for everybody who asks. */
const known = new WeakMap<Reading, readonly Word[]>()

/** Yields every word of a reading's text, in order. Linear the first time. */
export function wordsOf(reading: Reading): readonly Word[] {
  const words = known.get(reading) ?? wordsIn(reading.article.text)
  known.set(reading, words)
  return words
}

/** Yields the words of a span of the text, the halves of words that its ends cut included. */
export function wordsWithin(reading: Reading, [start, end]: Span): readonly Word[] {
  const all = wordsOf(reading)
  const from = bisect(all, (word) => word.start < start)
  let to = from
  while (to < all.length && all[to]!.start < end) to++
  const isCut = (all[from - 1]?.end ?? 0) > start || (all[to - 1]?.end ?? 0) > end
  return isCut ? wordsCut(reading.article.text, start, end) : all.slice(from, to)
}

function wordsCut(text: string, start: number, end: number): readonly Word[] {
  return wordsIn(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
}
