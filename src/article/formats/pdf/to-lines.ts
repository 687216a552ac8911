import type { Line, PdfPage, Piece } from './page.ts'

// In letters' sizes. A column's gutter is wider than any gap between words, even in a justified line.
const SAME_LINE = 0.5
const WORD_GAP = 0.15
const COLUMN_GAP = 1.6
const OVERLAP = 0.6

/** Puts the pieces of a page together to lines, in the order of the file; what a wide gap parts is two lines. */
export function toLines({ pieces }: PdfPage): readonly Line[] {
  const lines: Line[] = []
  let last: Line | null = null
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const joined: Line | null = last === null ? null : joinedWith(last, piece)
    if (joined !== null) lines.pop()
    last = joined ?? lineOf(piece)
    lines.push(last)
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
}

function lineOf({ text, x, y, width, size }: Piece): Line {
  return { text, x, y, size, end: x + width }
}

function joinedWith(line: Line, piece: Piece): Line | null {
  const size = Math.max(line.size, piece.size)
  const gap = piece.x - line.end
  if (Math.abs(piece.y - line.y) > SAME_LINE * size || gap < -OVERLAP * size || gap > COLUMN_GAP * size)
    return null
  const space = gap > WORD_GAP * size ? ' ' : ''
  // A raised figure beside a word keeps the word's line.
  const base = piece.size > line.size ? piece : line
  return { text: line.text + space + piece.text, x: line.x, end: piece.x + piece.width, y: base.y, size }
}
