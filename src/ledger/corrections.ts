import type { Claim } from '../claim/index.ts'

/** What a named person corrected in a reading: changed a claim, added one that was missed, or discarded one that is none. */
export interface Correction {
  readonly claimId: string
  readonly act: 'changed' | 'added' | 'discarded'
  readonly by: string
  readonly reason: string | null
}

/**
 * The claims of another reading of the same text with what people had corrected kept: a discarded claim stays out, a
 * changed or added one stays as the person left it. `before` are the claims as they stand, `fresh` those just read.
 */
export function keepCorrections(
  corrections: readonly Correction[],
  before: readonly Claim[],
  fresh: readonly Claim[],
): readonly Claim[] {
  if (corrections.length === 0) return fresh
  const last = new Map(corrections.map(({ claimId, act }) => [claimId, act]))
  const kept = new Map(before.flatMap((claim) => (last.has(claim.id) ? [[claim.id, claim] as const] : [])))
  const read = fresh
    .filter(({ id }) => last.get(id) !== 'discarded')
    .map((claim) => kept.get(claim.id) ?? claim)
  const known = new Set(read.map(({ id }) => id))
  const missing = [...kept.values()].filter(({ id }) => !known.has(id) && last.get(id) !== 'discarded')
  return [...read, ...missing].toSorted((one, other) => startOf(one) - startOf(other))
}

function startOf({ content }: Claim): number {
  return content.spans[0]?.[0] ?? 0
}
