import { FURNITURE_LINES, FURNITURE_STARTS } from '../words/furniture.ts'
import type { Block } from './to-blocks.ts'

const LONGEST_FURNITURE = 220
/** A block that is nearly all link, and no sentence, leads elsewhere. */
const MOSTLY_LINK = 0.75
const LONGEST_LINK_LINE = 200
/** Shorter lines ("Yes.", "He did.") may well stand twice in one article. */
const SHORTEST_REPEAT = 25
const MOST_QUOTES = 50
/** Bylines and dates stand above the text or not at all. */
const HEAD_BLOCKS = 6

/**
 * Yields the blocks that are the article's text: no lines of page furniture, no lines of links, nothing twice (a pull
 * quote repeats a sentence of the text, a teaser its first paragraph), and not a title.
 */
export function pickBlocks(blocks: readonly Block[], titles: readonly string[]): readonly Block[] {
  const known = new Set(titles.map(plain))
  const texts = blocks.filter((block) => block.kind === 'text' || block.kind === 'item')
  const running = texts.map((block) => plain(block.text)).join('\n')
  let quotes = 0
  return blocks.filter((block, at) => {
    if (isFurniture(block) || (at < HEAD_BLOCKS && isHeadLine(block.text))) return false
    const text = plain(block.text)
    const isQuote = block.kind === 'quote' && (quotes += 1) <= MOST_QUOTES
    if (isQuote && text.length >= SHORTEST_REPEAT && running.includes(text)) return false
    const isRepeat = known.has(text)
    if (text.length >= SHORTEST_REPEAT) known.add(text)
    return !isRepeat
  })
}

/** Says whether these blocks hold an article: at least one paragraph of running text. */
export function holdsArticle(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ kind, text }) => kind !== 'heading' && text.length >= 40 && /[.!?…。！？؟।]/u.test(text),
  )
}

function isFurniture({ text, linked, kind }: Block): boolean {
  if (text.length > LONGEST_FURNITURE) return false
  const lower = text.toLowerCase()
  if (FURNITURE_LINES.has(lower.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))) return true
  if (FURNITURE_STARTS.some((start) => lower.startsWith(start))) return true
  return (
    linked >= MOSTLY_LINK && text.length <= LONGEST_LINK_LINE && (kind === 'item' || !/[.!?”"]$/.test(text))
  )
}

/** "By Ada Marsh", "Published 22 November 2025": lines above an article that say who and when. */
function isHeadLine(text: string): boolean {
  if (text.length > 100 || /[.!?]$/.test(text)) return false
  return (
    /^by:? \p{Lu}/iu.test(text) ||
    /^((last |first )?(published|updated|posted)\b.{0,40}\d|\d+ min(ute)?s? read)/i.test(text)
  )
}

/** Letters and digits only, so that marks and case do not hide a repeat. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
