import { VOID_GROUNDS, type Probability, type Status, type VoidGround } from '../ledger/index.ts'
import { brier, type Brier } from './brier.ts'
import { wilson, type Share } from './wilson.ts'

/** A prediction or promise as a record counts it: only what a named person confirmed counts, the rest is shown beside. */
export interface Counted {
  readonly status: Status
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
  readonly ground?: VoidGround | null
  readonly latenessDays?: number | null
  readonly probability?: Probability | null
  /** The first utterance of the same prediction; a repeat is shown and not counted. */
  readonly repeats?: string | null
}

/** How a speaker's or an outlet's predictions and promises turned out; every number has its list of claims behind it. */
export interface TrackRecord {
  /** Confirmed repeats of a prediction that is counted at its first utterance. */
  readonly repeats: number
  /** Suggestions that no person has confirmed yet; they count for nothing. */
  readonly suggested: number
  readonly confirmed: number
  /** Not yet over: no due date, open, or due today. */
  readonly pending: number
  /** Over and not reviewed, which is not a "no". */
  readonly overdue: number
  readonly inTime: number
  readonly late: number
  readonly not: number
  readonly undetermined: number
  readonly void: number
  readonly voidBy: Readonly<Partial<Record<VoidGround, number>>>
  readonly withdrawn: number
  readonly disputed: number
  /** Happened in time, late or not: what the hit rate is taken over. */
  readonly closed: number
  /** In time among closed, with Wilson's interval; null before anything was closed. */
  readonly hitRate: Share | null
  /** Whole days after the window of each that happened late, shortest first. */
  readonly latenessDays: readonly number[]
  /** Over what was closed with a chance that the speaker gave, and apart from it one that two people imputed. */
  readonly brierStated: Brier | null
  readonly brierImputed: Brier | null
  /** False below ten closed outcomes: such a record is never ranked. */
  readonly rankable: boolean
}

/** Fewer closed outcomes than this and a record is not ranked (design.md, rule 7). */
export const RANK_FROM = 10

/** Counts a record from its claims; the order does not matter. */
export function trackRecord(claims: readonly Counted[]): TrackRecord {
  const all = claims.filter((claim) => claim.review === 'confirmed')
  const confirmed = all.filter((claim) => (claim.repeats ?? null) === null)
  const count = (...statuses: Status[]): number =>
    confirmed.filter((claim) => statuses.includes(claim.status)).length
  const [inTime, late, not] = [count('happened-in-time'), count('happened-late'), count('did-not-happen')]
  const closed = inTime + late + not
  return {
    repeats: all.length - confirmed.length,
    suggested: claims.filter((claim) => claim.review === 'suggested').length,
    confirmed: confirmed.length,
    pending: count('no-due-date', 'open', 'due'),
    overdue: count('overdue'),
    inTime,
    late,
    not,
    undetermined: count('cannot-be-determined'),
    void: count('void'),
    voidBy: voidBy(confirmed),
    withdrawn: count('withdrawn'),
    disputed: count('disputed'),
    closed,
    hitRate: wilson(inTime, closed),
    latenessDays: latenessOf(confirmed),
    brierStated: brierOf(confirmed, 'stated'),
    brierImputed: brierOf(confirmed, 'imputed'),
    rankable: closed >= RANK_FROM,
  }
}

function voidBy(claims: readonly Counted[]): TrackRecord['voidBy'] {
  const count = (ground: VoidGround): number =>
    claims.filter((claim) => claim.status === 'void' && (claim.ground ?? 'other') === ground).length
  return Object.fromEntries(
    VOID_GROUNDS.map((ground) => [ground, count(ground)] as const).filter(([, number]) => number > 0),
  )
}

function latenessOf(claims: readonly Counted[]): readonly number[] {
  return claims
    .filter((claim) => claim.status === 'happened-late')
    .flatMap(({ latenessDays = null }) => (latenessDays === null ? [] : [latenessDays]))
    .toSorted((one, other) => one - other)
}

const CLOSED: readonly Status[] = ['happened-in-time', 'happened-late', 'did-not-happen']

function brierOf(claims: readonly Counted[], how: Probability['how']): Brier | null {
  return brier(
    claims.flatMap(({ status, probability = null }) =>
      probability?.how === how && CLOSED.includes(status)
        ? [{ probability: chanceOf(probability), happened: status === 'happened-in-time' }]
        : [],
    ),
  )
}

/** The chance given, or the mean of the raters'. */
function chanceOf(probability: Probability): number {
  if (probability.how === 'stated') return probability.value
  return probability.ratings.reduce((sum, { value }) => sum + value, 0) / probability.ratings.length
}
