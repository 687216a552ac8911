import type { Reading } from '../../article/index.ts'
import { UNCERTAIN } from './words/uncertain.ts'

/** Yields the tokens of a reading that leave open whether a thing is so, as indexes in text order. Linear. */
export function hedgeTokens({ tokens, article: { text } }: Reading): readonly number[] {
  const found: number[] = []
  tokens.forEach(({ start, end }, i) => {
    const word = text.slice(start, end)
    if (UNCERTAIN.has(word.toLowerCase()) && !isMonth(word, tokens, i, text)) found.push(i)
  })
  return found
}

/** "May 20", "in May": a capital inside a sentence, or a number beside it. */
function isMonth(word: string, tokens: Reading['tokens'], i: number, text: string): boolean {
  if (word !== 'May') return false
  const next = tokens[i + 1]
  return i > 0 || (next !== undefined && /\d/.test(text.charAt(next.start)))
}
