import type { Span } from '../article/index.ts'
import type { Range } from './grammar/subject.ts'
import type { Line } from './grammar/line.ts'
import { trimmedRange } from './grammar/content.ts'
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
export function toFind(line: Line, draft: Draft): readonly Find[] {
  const content = draft.content.flatMap((range) => contentSpans(line, range))
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
  return [spanOf(line, trimmed)]
}
