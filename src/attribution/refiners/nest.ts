import { holds, type Reading, type Span } from '../../article/index.ts'
import type { Find } from '../find.ts'
import type { Statement } from '../statement.ts'
import { quoteOf } from './quote-of.ts'

/** Puts finds into text order and says for each which statement it stands inside: "X said that Y had promised". */
export function nest(found: readonly Find[], reading: Reading): readonly Statement[] {
  const sorted = found.toSorted((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one))
  const open: number[] = []
  return sorted.map((find, at): Statement => {
    while (open.length > 0 && endOf(sorted[open.at(-1)!]!) <= startOf(find)) open.pop()
    const parent = open.findLast((index) => isInside(find, sorted[index]!)) ?? null
    open.push(at)
    return { ...find, quote: quoteOf(find.content, reading), nestedIn: parent }
  })
}

/** Inside means that content and cue both stand within the other's content. */
function isInside(find: Find, outer: Find): boolean {
  return [...find.content, ...find.cue].every((span) => outer.content.some((content) => holds(content, span)))
}

function startOf({ content }: Find): number {
  return content.reduce((least, [start]: Span) => Math.min(least, start), Infinity)
}

function endOf({ content }: Find): number {
  return content.reduce((most, [, end]: Span) => Math.max(most, end), 0)
}
