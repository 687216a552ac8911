import { DISCREDITING } from '../../words/function-words.ts'
import type { Facets } from '../facets.ts'
import { reason, type Found, type Pair } from '../pair.ts'

/** Who tells another's claim as a pretext, a lie or a narrative denies it in telling it. */
export function discredited(pair: Pair): Found | null {
  if (!pair.sameArticle) return null
  for (const turned of [false, true]) {
    const [teller, told] = turned ? [pair.b, pair.a] : [pair.a, pair.b]
    if (!tells(teller, told) || !DISCREDITING.test(told.told.claim.cue?.text ?? '')) continue
    const text = `it is told as “${told.told.claim.cue?.text ?? ''}”`
    return { relation: 'denies', turned, reasons: [reason(pair, text, [], [])] }
  }
  return null
}

/** One statement stands inside the other's words. */
function tells(teller: Facets, { told }: Facets): boolean {
  const inner = told.claim.content.spans
  return (
    told.claim.nestedIn === teller.told.id ||
    inner.every(([start, end]) =>
      teller.told.claim.content.spans.some(
        ([from, to]) => from <= start && end <= to && to - from > end - start,
      ),
    )
  )
}
