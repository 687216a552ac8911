import type { JudgingAct } from './review.ts'
import type { Verdict } from './status.ts'

/**
 * What remains of an erased judgement about a claim of another page: how it counted among the claim's other entries, and
 * no word of the page, nobody's name and no reason.
 */
export interface Remains {
  readonly sequence: number
  readonly claimId: string
  readonly act: JudgingAct
  readonly verdict: Verdict | null
  readonly of: number | null
  /** Of a dispute, the verdict that it was about; null where that was erased too. */
  readonly against: Verdict | null
}

/** Who erased which entries' payloads, and on what ground ("erased"). */
export interface ErasedPayload {
  readonly by: string
  readonly ground: string
  readonly sequences: readonly number[]
  /** Left out where no judgement about a claim of another page went. */
  readonly remains?: readonly Remains[]
}

/** What remains of erased judgements, by the sequence of each. */
export type RemainsBySequence = ReadonlyMap<number, Remains>

/** Gathers what erasures say remains of the judgements that they took. */
export function remainsOf(erasures: readonly ErasedPayload[]): RemainsBySequence {
  return new Map(erasures.flatMap(({ remains = [] }) => remains.map((one) => [one.sequence, one])))
}
