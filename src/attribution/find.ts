import type { Span } from '../article/index.ts'
import type { Range } from './grammar/subject.ts'
import type { Line } from './grammar/line.ts'
import { trimmedRange } from './grammar/clause.ts'
import { isComma, reads } from './grammar/word.ts'
import type { Statement } from './statement.ts'

/** What a reader found: a statement before the refiners have merged, nested and weighed it. */
export type Find = Omit<Statement, 'nestedIn' | 'quote'>

/** What a reader looks at: the line to read, every line of the article, and what was found before, in text order. */
export interface Scene {
  readonly line: Line
  readonly at: number
  readonly lines: readonly Line[]
  readonly found: readonly Find[]
}

/** A way of attributing: yields what it finds in the scene's line. */
export type Reader = (scene: Scene) => readonly Find[]

/** What a reader has to say about a find; the rest follows from its kind. */
export interface Draft {
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  readonly sense: Statement['sense']
  readonly reader: string
  readonly via?: Span | null
  readonly attribution?: Statement['attribution']
}

/** Turns word ranges into a find, or nothing when no content is left after trimming. */
export function toFind(line: Line, draft: Draft, elsewhere: readonly Span[] = []): readonly Find[] {
  const content = [
    ...elsewhere,
    ...draft.content.flatMap((range) => contentSpans(line, pastLink(line, range))),
  ]
  if (content.length === 0) return []
  return [
    {
      source: draft.source === null ? [] : [spanOf(line, draft.source)],
      cue: draft.cue === null ? [] : [spanOf(line, draft.cue)],
      content,
      attribution: draft.attribution ?? (draft.source === null ? 'agentless' : 'explicit'),
      sense: draft.sense,
      via: draft.via ?? null,
      by: { engine: 'rules', reader: draft.reader, version: '1' },
      confidence: 0,
    },
  ]
}

/** "But the road, he said, was open": the word that links a sentence to the one before is the outlet's. */
function pastLink({ words }: Line, [from, to]: Range): Range {
  if (from !== 0 || !reads(words[0], 'but', 'and', 'yet')) return [from, to]
  return [Math.min(isComma(words[1]) ? 2 : 1, to), to]
}

/** The text span of a range of words. */
export function spanOf({ words }: Line, [from, to]: Range): Span {
  return [words[from]!.start, words[to - 1]!.end]
}

/** A range that is one full quotation yields what is inside its marks, one span a paragraph. */
export function contentSpans(line: Line, range: Range): readonly Span[] {
  const trimmed = trimmedRange(line.words, range)
  if (trimmed === null) return []
  const [from, to] = trimmed
  const quotation = line.words[from]!.quotation
  if (to - from === 1 && quotation !== null) return quotation.inner.filter(([start, end]) => end > start)
  return [withMarks(line.text, spanOf(line, trimmed))]
}

const OPENING = '"“‘«„'
const CLOSING = '"”’»“'

/** Takes in the quotation mark that touches the span when its partner stands inside: "proceeding with ‘confidence". */
function withMarks(text: string, [start, end]: Span): Span {
  // "a “moderate,”": the comma stands inside the marks.
  const mark = ',.'.includes(text[end] ?? ' ') ? end + 1 : end
  const closes = CLOSING.indexOf(text[mark] ?? ' ')
  if (
    closes >= 0 &&
    text.lastIndexOf(OPENING[closes]!, end - 1) >= start &&
    isOdd(text, start, end, OPENING[closes]!)
  )
    return [start, mark + 1]
  const opens = OPENING.indexOf(text[start - 1] ?? ' ')
  if (opens < 0) return [start, end]
  const partner = text.indexOf(CLOSING[opens]!, start)
  return partner >= 0 && partner < end && isOdd(text, start, end, CLOSING[opens]!)
    ? [start - 1, end]
    : [start, end]
}

/** Straight marks open and close alike: only an odd one has its partner outside. */
function isOdd(text: string, start: number, end: number, mark: string): boolean {
  if (mark !== '"') return true
  let count = 0
  for (let at = start; at < end; at += 1) if (text[at] === mark) count += 1
  return count % 2 === 1
}
