import { bisect, holds, type Quotation, type Reading, type Span } from '../../article/index.ts'
import type { Statement } from '../statement.ts'

/** The share of the content between marks from which it is direct; what is left over is marks and spaces. */
const ALL = 0.95

/**
 * Says whether content stands wholly, partly or not at all between quotation marks of its own: marks that hold its cue
 * too are those of the statement around it.
 */
export function quoteOf(
  content: readonly Span[],
  cue: readonly Span[],
  { quotations }: Reading,
): Statement['quote'] {
  const outer = atDepth(quotations, 0)
  const isInside = cue.length > 0 && isHeld(cue[0]!, outer)
  return share(content, isInside ? atDepth(quotations, 1) : outer)
}

function isHeld(cue: Span, outer: readonly Quotation[]): boolean {
  const around = outer[bisect(outer, ({ span }) => span[1] <= cue[0])]
  return around !== undefined && !around.scare && holds(around.span, cue)
}

function share(content: readonly Span[], marks: readonly Quotation[]): Statement['quote'] {
  let quoted = 0
  let length = 0
  for (const [start, end] of content) {
    length += end - start
    // Quotations of one depth do not overlap, so they end in the order in which they begin.
    const first = bisect(marks, ({ span }) => span[1] <= start)
    for (let at = first; at < marks.length && marks[at]!.span[0] < end; at += 1) {
      const [from, to] = marks[at]!.span
      quoted += Math.max(0, Math.min(end, to) - Math.max(start, from))
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= ALL * length ? 'direct' : 'mixed'
}

const cache = new WeakMap<readonly Quotation[], readonly (readonly Quotation[])[]>()

function atDepth(quotations: readonly Quotation[], depth: 0 | 1): readonly Quotation[] {
  const known =
    cache.get(quotations) ??
    [0, 1].map((level) => quotations.filter((quotation) => quotation.depth === level))
  cache.set(quotations, known)
  return known[depth]!
}
