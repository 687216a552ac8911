import type { Quotation, Reading, Span } from '../../article/index.ts'
import type { Hint } from '../../attribution/index.ts'

/** A statement that a model found, as spans of the text. */
export interface Found {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly confidence: number
}

/** "that" belongs to the cue and not to what is said; models, like the corpora that they learnt from, take it in. */
const OPENER = /^(?:that)\s+/iu
const EDGE = /[\s,;:]/u
/** An article without its noun names nobody. */
const NOBODY = /^(?:the|an?)$/iu

/**
 * Turns what a model found into a hint in Sayso's own terms: content without its opening "that", without the marks
 * around a whole quotation and without punctuation at its edges. Null when no content is left.
 */
export function toHint(found: Found, reading: Reading, whose: Pick<Hint, 'by' | 'redraws'>): Hint | null {
  const { text } = reading.article
  const content = found.content.flatMap((span) => contentSpans(span, text, reading.quotations))
  if (content.length === 0) return null
  const source = found.source === null ? null : trimmed(found.source, text)
  return {
    source: source === null || NOBODY.test(text.slice(...source)) ? [] : [source],
    cue: found.cue === null ? [] : [trimmed(found.cue, text) ?? found.cue],
    content,
    confidence: found.confidence,
    ...whose,
  }
}

function contentSpans(span: Span, text: string, quotations: readonly Quotation[]): readonly Span[] {
  const opener = OPENER.exec(text.slice(...span))
  const bare = trimmed(opener === null ? span : [span[0] + opener[0].length, span[1]], text)
  if (bare === null) return []
  const whole = quotations.find((quotation) => covers(bare, quotation))
  return whole === undefined ? [bare] : whole.inner.filter(([start, end]) => end > start)
}

/** A content that is one quotation, with or without its marks and the stop after it. */
function covers([start, end]: Span, { span, inner }: Quotation): boolean {
  const first = inner[0]?.[0] ?? span[0]
  const last = inner.at(-1)?.[1] ?? span[1]
  return start >= span[0] && start <= first && end >= last - 1 && end <= span[1] + 1
}

function trimmed([start, end]: Span, text: string): Span | null {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text[from]!)) from += 1
  while (to > from && EDGE.test(text[to - 1]!)) to -= 1
  return from === to ? null : [from, to]
}
