import type { Span } from '../../../article/index.ts'

const OPENING = '“«„'
const CLOSING = '”»'
const PARAGRAPH = 3
const QUOTED = 6

/**
 * For every piece a number below 12: what an uncased piece forgets, namely its capitals (0 none, 1 first, 2 all), plus 3
 * where it begins a paragraph, plus 6 inside quotation marks. The same rule as training/attribution/data.py.
 */
export function toFeatures(text: string, spans: readonly Span[]): readonly number[] {
  let isQuoted = false
  let before = 0
  return spans.map(([start, end]) => {
    const piece = text.slice(start, end)
    const breaks = text.slice(before, start).includes('\n')
    const begins = breaks || before === 0
    if (breaks) isQuoted = false
    const feature = capitals(piece) + (begins ? PARAGRAPH : 0) + (isQuoted ? QUOTED : 0)
    isQuoted = isQuotedAfter(piece, isQuoted)
    before = end
    return feature
  })
}

function capitals(piece: string): number {
  const [first] = piece
  if (first === undefined || !isUpper(first)) return 0
  return piece.length > 1 && isUpper(piece) ? 2 : 1
}

function isUpper(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase()
}

function isQuotedAfter(piece: string, isQuoted: boolean): boolean {
  if (OPENING.includes(piece)) return true
  if (CLOSING.includes(piece)) return false
  return piece === '"' ? !isQuoted : isQuoted
}
