import type { Quotation, Reading, Span } from '../../article/index.ts'
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
    for (let at = firstAfter(outer, start); at < outer.length && outer[at]!.span[0] < end; at += 1) {
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

/** The first quotation that ends after `start`, by bisection: they do not overlap. */
function firstAfter(outer: readonly Quotation[], start: number): number {
  let low = 0
  let high = outer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (outer[middle]!.span[1] <= start) low = middle + 1
    else high = middle
  }
  return low
}
