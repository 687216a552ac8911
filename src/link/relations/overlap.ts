import type { Facets } from './facets.ts'
import { countSame, type Figure } from './figures.ts'

/** What two claims have in common: the shared terms, and how much of both, and of the shorter one, they are (0 to 1). */
export interface Overlap {
  readonly shared: readonly string[]
  readonly of: number
  readonly ofShorter: number
  readonly names: number
  /** How much of both is shared of the words that are neither names nor figures: what is said of the names. */
  readonly plain: number
}

/** Measures what two claims share, weighted by what words tell. */
export function overlapOf(one: Facets, other: Facets): Overlap {
  const shared: string[] = []
  let [weight, names, plain] = [0, 0, 0]
  for (const [stem, term] of one.terms) {
    const same = other.terms.get(stem)
    if (same === undefined || (isFigure(stem) && !countsSame(stem, one, other))) continue
    shared.push(stem)
    weight += (term.weight + same.weight) / 2
    if (term.named && same.named) names += 1
    else if (!isFigure(stem)) plain += 1
  }
  const [small, sum] = [Math.min(one.weight, other.weight), one.weight + other.weight]
  const all = plainTerms(one) + plainTerms(other)
  return {
    shared,
    of: sum === 0 ? 0 : Math.min(1, (2 * weight) / sum),
    ofShorter: small === 0 ? 0 : Math.min(1, weight / small),
    names,
    plain: all === 0 ? 0 : Math.min(1, (2 * plain) / all),
  }
}

function isFigure(stem: string): boolean {
  return stem.startsWith('#')
}

function plainTerms({ terms }: Facets): number {
  return [...terms.values()].filter(({ stem, named }) => !named && !isFigure(stem)).length
}

/** Twelve dead and twelve boats have nothing in common. */
function countsSame(stem: string, one: Facets, other: Facets): boolean {
  const counted = ({ figures }: Facets): readonly Figure[] =>
    figures.filter(({ low, high }) => stem === `#${low}-${high}`)
  return counted(one).some((figure) => counted(other).some((like) => countSame(figure, like)))
}
