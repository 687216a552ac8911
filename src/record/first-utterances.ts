import type { Window } from '../article/index.ts'
import type { Kind } from '../claim/index.ts'
import { linksOf, type Linkable } from '../link/index.ts'

/** A prediction or promise with what tells whether it was made before. */
export interface Uttered extends Linkable {
  readonly due: Window | null
  readonly kind: Kind
}

/**
 * For each claim that repeats an earlier one of the same speaker, the id of the first: near-same words, the same numbers
 * and the same due window. Claims come oldest first; a claim of nobody repeats nothing. Compared within a window only.
 */
export function firstUtterances(claims: readonly Uttered[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, Uttered[]>()
  const repeats = new Map<string, string>()
  for (const claim of claims) {
    const window = JSON.stringify([claim.speaker, claim.due?.from ?? null, claim.due?.to ?? null])
    const before = firsts.get(window) ?? []
    const first = linksOf(claim, before, () => false).find((link) => link.relation === 'repeats')
    if (first === undefined) firsts.set(window, [...before, claim])
    else repeats.set(claim.id, first.b)
  }
  return repeats
}
