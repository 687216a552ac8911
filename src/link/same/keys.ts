import { hashOf } from '../copies/folded-words.ts'
import type { Facets, Term } from '../relations/facets.ts'

/** A claim is found again by at most so many of its words. */
const KEPT = 10

/**
 * The words that a claim is looked up by, as hashes, the weightiest first: names and figures before other words, long ones
 * before short. They follow from the content alone.
 */
export function keysOf({ terms }: Facets): readonly number[] {
  const words = [...terms.values()].toSorted(byWeight).slice(0, KEPT)
  return [...new Set(words.map(({ stem }) => hashOf(stem)))]
}

function byWeight(one: Term, other: Term): number {
  return other.weight - one.weight || lengthOf(other) - lengthOf(one)
}

function lengthOf({ span: [start, end] }: Term): number {
  return end - start
}
