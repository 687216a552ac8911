import { wordsIn, type Word } from './words-in.ts'

/** The text that is being read, and its words: one at a time, so that nothing outlives its article. */
let known: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] }

/** Yields every word of a text, in order, cut once for all who ask in turn. Linear the first time. */
export function wordsOf(text: string): readonly Word[] {
  if (known.text !== text) known = { text, words: wordsIn(text) }
  return known.words
}
