import type { Span } from '../../article/index.ts'
import { FURNITURE, HOUSE_NOTE, LONGEST_FURNITURE } from '../words/furniture.ts'

const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g
// From the start of a line to the end of a sentence that ends a line, however the page breaks its lines.
const NOTE = /(?<=^|\n)[^\n](?:[^\n]|\n(?!\s*\n))*?(?:[.!?…][”"’')]*(?=\s*(?:\n|$))|(?=\n\s*\n|$))/g
const WORD = /\p{L}+/gu
// A figure, or a capital inside a sentence: what the paragraph is about has a name.
const FACT = /\p{N}|(?<=[\p{Ll},;] )\p{Lu}\p{Ll}/u

/**
 * What speaks to the reader and not of the matter: paragraphs that are short, name nothing and have such words, and
 * lines that open as a house's notes do. In order; one may lie in another.
 */
export function furnitureIn(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH))
    if (isFurniture(paragraph)) found.push([index, index + paragraph.length])
  for (const { 0: note, index } of text.matchAll(NOTE))
    if (HOUSE_NOTE.test(note)) found.push([index, index + note.length])
  return found.toSorted(([one], [other]) => one - other)
}

function isFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST_FURNITURE * 12 || FACT.test(paragraph)) return false
  const words = paragraph.toLowerCase().match(WORD) ?? []
  return words.length <= LONGEST_FURNITURE && words.some((word) => FURNITURE.has(word))
}
