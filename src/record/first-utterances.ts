import type { Window } from '../article/index.ts'
import type { Kind } from '../claim/index.ts'
import { wordsOf } from '../ledger/index.ts'
import { linksOf, type Linkable } from '../link/index.ts'

/** A prediction or promise with what tells whether it was made before. */
export interface Uttered extends Linkable {
  readonly due: Window | null
  readonly kind: Kind
}

/**
 * For each claim that repeats an earlier one of the same speaker, the id of the first: near-same words, the same numbers
 * and the same due window. So a prediction is counted once however often it is made or printed, and a new window makes
 * it a new one. Claims come oldest first; a claim of nobody repeats nothing.
 */
export function firstUtterances(claims: readonly Uttered[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, Uttered[]>()
  const repeats = new Map<string, string>()
  for (const claim of claims) {
    const keys = keysOf(claim)
    const before = new Set(keys.flatMap((key) => firsts.get(key) ?? []))
    const first = linksOf(claim, [...before], () => false).find((link) => link.relation === 'repeats')
    if (first !== undefined) repeats.set(claim.id, first.b)
    else for (const key of keys) firsts.set(key, [...(firsts.get(key) ?? []), claim])
  }
  return repeats
}

/**
 * Two that repeat each other have a key in common, so that only few need to be compared: near-same words share far more
 * than half of them, and in any one order the first halves of the two cannot be without a common word. Long words first:
 * they are rare.
 */
function keysOf({ speaker, due, content }: Uttered): readonly string[] {
  const words = [...new Set(wordsOf(content))].toSorted(longestFirst)
  const window = JSON.stringify([speaker, due?.from ?? null, due?.to ?? null])
  return words.slice(0, Math.ceil(words.length / 2)).map((word) => `${window} ${word}`)
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1)
}
