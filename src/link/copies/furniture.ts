import type { Span } from '../../article/index.ts'
import { FURNITURE, LONGEST_FURNITURE } from '../words/furniture.ts'

const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g
const WORD = /\p{L}+/gu
// A figure, or a capital inside a sentence: what the paragraph is about has a name.
const FACT = /\p{N}|(?<=[\p{Ll},;] )\p{Lu}\p{Ll}/u

/** The paragraphs that speak to the reader and name nothing: short, without a figure or a name, and of such words. */
export function furnitureIn(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH))
    if (isFurniture(paragraph)) found.push([index, index + paragraph.length])
  return found
}

function isFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST_FURNITURE * 12 || FACT.test(paragraph)) return false
  const words = paragraph.toLowerCase().match(WORD) ?? []
  return words.length <= LONGEST_FURNITURE && words.some((word) => FURNITURE.has(word))
}
