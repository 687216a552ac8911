import { holds, type Reading, type Span } from '../../article/index.ts'
import type { Find } from '../find.ts'
import type { Statement } from '../statement.ts'
import { quoteOf } from './quote-of.ts'

/** Puts finds into text order and says for each which statement it stands inside: "X said that Y had promised". */
export function nest(found: readonly Find[], reading: Reading): readonly Statement[] {
  const placed = found.map((find) => ({ find, start: startOf(find), end: endOf(find) }))
  const sorted = placed.toSorted((one, other) => one.start - other.start || other.end - one.end)
  let open: number[] = []
  return sorted.map(({ find, start }, at): Statement => {
    // Contents may cross, so that what has ended may stand anywhere among those that go on.
    open = open.filter((index) => sorted[index]!.end > start)
    const parent = open.findLast((index) => isInside(find, sorted[index]!.find)) ?? null
    open.push(at)
    return toStatement(find, quoteOf(find.content, find.cue, reading), parent)
  })
}

/** Field by field: a spread takes several times as long, and there is one for each statement. */
function toStatement(find: Find, quote: Statement['quote'], nestedIn: number | null): Statement {
  const { source, cue, content, attribution, sense, via, by, confidence } = find
  return { source, cue, content, attribution, sense, via, by, confidence, quote, nestedIn }
}

/** Inside means that content and cue both stand within the other's content. */
function isInside(find: Find, outer: Find): boolean {
  return isWithin(find.content, outer.content) && isWithin(find.cue, outer.content)
}

function isWithin(spans: readonly Span[], content: readonly Span[]): boolean {
  return spans.every((span) => content.some((part) => holds(part, span)))
}

function startOf({ content }: Find): number {
  return content.reduce((least, [start]: Span) => Math.min(least, start), Infinity)
}

function endOf({ content }: Find): number {
  return content.reduce((most, [, end]: Span) => Math.max(most, end), 0)
}
