import { bisect, type Quotation, type Reading, type Span } from '../../article/index.ts'
import type { Statement } from '../statement.ts'

/** The share of the content between marks from which it is direct; what is left over is marks and spaces. */
const ALL = 0.95

/** Says whether content stands wholly, partly or not at all between quotation marks. */
export function quoteOf(content: readonly Span[], { quotations }: Reading): Statement['quote'] {
  const outer = outermost(quotations)
  let quoted = 0
  let length = 0
  for (const [start, end] of content) {
    length += end - start
    // Outermost quotations do not overlap, so they end in the order in which they begin.
    const first = bisect(outer, ({ span }) => span[1] <= start)
    for (let at = first; at < outer.length && outer[at]!.span[0] < end; at += 1) {
      const [from, to] = outer[at]!.span
      quoted += Math.max(0, Math.min(end, to) - Math.max(start, from))
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= ALL * length ? 'direct' : 'mixed'
}

const cache = new WeakMap<readonly Quotation[], readonly Quotation[]>()

function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  const known = cache.get(quotations) ?? quotations.filter((quotation) => quotation.depth === 0)
  cache.set(quotations, known)
  return known
}
