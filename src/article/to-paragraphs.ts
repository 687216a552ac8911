import { CHARACTER, classAt } from './characters.ts'
import type { Span } from './span.ts'

/** The paragraphs of a text, and whether its lines are cut by a text editor so that a line end means nothing. */
export interface Paragraphs {
  readonly spans: readonly Span[]
  readonly wrapped: boolean
}

/** No mail or telegram wraps later than this; a longer line is a paragraph that was never wrapped. */
const LONGEST_WRAPPED_LINE = 120

/**
 * Yields the paragraphs: parted by blank lines, or by line ends where the text has no blank line and is not wrapped.
 * Spans are trimmed and never empty.
 */
export function toParagraphs(text: string): Paragraphs {
  const lines = toLines(text)
  const wrapped = isWrapped(text, lines)
  const byLine = !wrapped && !hasBlankLine(lines)
  const spans: Span[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) spans.push([start, end])
    start = -1
  }
  for (const [lineStart, lineEnd] of lines) {
    if (lineStart === lineEnd || byLine) close()
    if (lineStart === lineEnd) continue
    if (start < 0) start = lineStart
    end = lineEnd
  }
  close()
  return { spans, wrapped }
}

/** Yields every line without the space around it; a blank line is an empty span. */
function toLines(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    lines.push(trimmed(text, from, to))
    from = to + 1
  }
  return lines
}

/** Yields the span without white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && classAt(text, start) === CHARACTER.space) start += 1
  while (end > start && classAt(text, end - 1) === CHARACTER.space) end -= 1
  return [start, end]
}

function hasBlankLine(lines: readonly Span[]): boolean {
  const full = lines.map(([start, end]) => end > start)
  const first = full.indexOf(true)
  const last = full.lastIndexOf(true)
  return full.some((isFull, at) => !isFull && at > first && at < last)
}

/** A text is wrapped when one line in five goes on in lower case and no line is longer than an editor makes it. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let joints = 0
  let lowered = 0
  for (let at = 1; at < lines.length; at += 1) {
    const [start, end] = lines[at]!
    const [beforeStart, beforeEnd] = lines[at - 1]!
    if (end - start > LONGEST_WRAPPED_LINE) return false
    if (start === end || beforeStart === beforeEnd) continue
    joints += 1
    if (classAt(text, start) === CHARACTER.lower) lowered += 1
  }
  return lowered > 0 && lowered * 5 >= joints && lines[0]![1] - lines[0]![0] <= LONGEST_WRAPPED_LINE
}
