/** An article's text cut where its marks begin and end, so that it can be drawn as text nodes and nothing else. */

/** What a stretch of text is to a claim. */
export type Role = 'source' | 'cue' | 'content'

type Span = readonly [start: number, end: number]

/** The marks of one claim. */
export interface Marked {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * A stretch in which nothing begins or ends. `roles` is what it is to the claims that hold it; `front` is the innermost
 * of them, the one that a click means, or null in plain text; `first` is true where that claim's content begins.
 */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly roles: readonly Role[]
  readonly claims: readonly string[]
  readonly front: string | null
  readonly first: boolean
  readonly ownVoice: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  /** Null where the outlet speaks itself. */
  readonly role: Role | null
  readonly claim: string
  readonly first: boolean
}

/** Cuts `[0, length)` at every mark. Spans may nest and overlap; spans outside the text are cut to it. */
export function segmentsOf(
  length: number,
  claims: readonly Marked[],
  ownVoice: readonly Span[],
): readonly Segment[] {
  const marks = [...claims.flatMap(marksOf), ...ownVoice.map((span) => mark(span, null, '', false))]
    .map((each) => ({ ...each, start: Math.max(0, each.start), end: Math.min(length, each.end) }))
    .filter((each) => each.start < each.end)
    .toSorted((one, other) => one.start - other.start)
  const cuts = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  )
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    open = open.filter((each) => each.end > start)
    while (next < marks.length && marks[next]!.start === start) open.push(marks[next++]!)
    segments.push(segment(start, cuts[index + 1]!, open))
  }
  return segments
}

function segment(start: number, end: number, open: readonly Mark[]): Segment {
  const marks = open.filter((each) => each.role !== null)
  const front = marks.reduce<Mark | null>(innermost, null)
  return {
    start,
    end,
    roles: [...new Set(marks.flatMap((each) => each.role ?? []))],
    claims: [...new Set(marks.map((each) => each.claim))],
    front: front?.claim ?? null,
    first: front !== null && front.first && front.start === start,
    ownVoice: open.length > marks.length && marks.length === 0,
  }
}

function innermost(best: Mark | null, each: Mark): Mark {
  return best === null || each.end - each.start < best.end - best.start ? each : best
}

function marksOf(claim: Marked): readonly Mark[] {
  return [
    ...claim.source.map((span) => mark(span, 'source', claim.id, false)),
    ...claim.cue.map((span) => mark(span, 'cue', claim.id, false)),
    ...claim.content.map((span, index) => mark(span, 'content', claim.id, index === 0)),
  ]
}

function mark([start, end]: Span, role: Mark['role'], claim: string, first: boolean): Mark {
  return { start, end, role, claim, first }
}

/** A paragraph: its range in the text and the segments in it. */
export interface Paragraph {
  readonly start: number
  readonly segments: readonly Segment[]
}

/** Deals the segments out to the text's paragraphs, which blank lines part; one that crosses a paragraph's end is cut. */
export function paragraphsOf(text: string, segments: readonly Segment[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let at = 0
  for (const { index, 0: words } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const end = index + words.length
    while (at < segments.length && segments[at]!.end <= index) at++
    const inside: Segment[] = []
    for (let next = at; next < segments.length && segments[next]!.start < end; next++) {
      inside.push(cutTo(segments[next]!, index, end))
    }
    paragraphs.push({ start: index, segments: inside })
  }
  return paragraphs
}

function cutTo(segment: Segment, start: number, end: number): Segment {
  if (segment.start >= start && segment.end <= end) return segment
  const from = Math.max(segment.start, start)
  return {
    ...segment,
    start: from,
    end: Math.min(segment.end, end),
    first: segment.first && from === segment.start,
  }
}
