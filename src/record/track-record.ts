import { VOID_GROUNDS, type Status, type VoidGround } from '../ledger/index.ts'
import { clusterBootstrap, type Clustered } from './bootstrap.ts'
import { CLOSED, sumsByTheme, type Counted } from './counted.ts'
import { scoreForecasts, type ForecastScore } from './forecasts.ts'
import { latenessOf, type Lateness } from './lateness.ts'
import { wilson, type Share } from './wilson.ts'

/** How a speaker's or an outlet's predictions and promises turned out; every number has its list of claims behind it. */
export interface TrackRecord {
  /** Suggestions that no person has confirmed; they count for nothing, and show what the record was selected from. */
  readonly suggested: number
  /**
   * Confirmed by a named person, each prediction at its first utterance.
   * @formula pending + overdue + closed + undetermined + void + withdrawn + disputed
   */
  readonly confirmed: number
  /** Confirmed repeats of a prediction that is counted at its first utterance: same speaker, same due window, near-same words. */
  readonly repeats: number
  /** Not yet over: no due date, open, or due today. */
  readonly pending: number
  /**
   * The window is over, or a verdict was given.
   * @formula confirmed − pending
   */
  readonly matured: number
  /** Over and not reviewed, which is not a "no". */
  readonly overdue: number
  /** Happened inside the due window. */
  readonly inTime: number
  /** Happened after the due window. */
  readonly late: number
  /** Did not happen. */
  readonly not: number
  /** Reviewed, and it cannot be determined what happened. */
  readonly undetermined: number
  /** Came to nothing without having failed. */
  readonly void: number
  /** The void ones by their ground. */
  readonly voidBy: Readonly<Partial<Record<VoidGround, number>>>
  /** Taken back by the speaker before the window was over, which is not a failure. */
  readonly withdrawn: number
  /** Two people gave different verdicts, and nobody has judged again. */
  readonly disputed: number
  /**
   * Happened in time, late or not: what the hit rate is taken over.
   * @formula inTime + late + not
   */
  readonly closed: number
  /**
   * In time among closed, with Wilson's interval; null before anything was closed.
   * @formula inTime / closed
   * @over closed
   */
  readonly hitRate: Share | null
  /**
   * The hit rate's interval when outcomes of one theme are taken to hang together; null below ten themes, or where all are alike.
   * @formula the 2.5 % and the 97.5 % point of inTime / closed over 2,000 draws of whole themes
   * @over closed
   */
  readonly hitRateByTheme: Clustered | null
  /**
   * Whole days after the window of each that happened late, shortest first.
   * @formula the day it became known − the window's last day
   * @over late
   */
  readonly latenessDays: readonly number[]
  /**
   * The shortest, the middle and the longest of them.
   * @over late
   */
  readonly lateness: Lateness | null
  /**
   * Over what was closed with a chance that the speaker gave.
   * @formula Σ (chance − outcome)² / count
   * @over closed, those with a stated chance
   */
  readonly brierStated: ForecastScore | null
  /**
   * The same where the speaker gave none and two people, blind to each other, rated the words on the bands of ICD 203.
   * @formula Σ (mean of the two bands' middles − outcome)² / count
   * @over closed, those with two ratings and no stated chance
   */
  readonly brierImputed: ForecastScore | null
  /**
   * False below ten closed outcomes: such a record is never ranked.
   * @formula closed ≥ 10
   */
  readonly rankable: boolean
}

/** Fewer closed outcomes than this and a record is not ranked: its interval is wider than most differences. */
export const RANK_FROM = 10

/**
 * Counts a record from its claims, in any order. Only what a named person confirmed counts, each prediction once at its
 * first utterance; the hit rate is in time among closed (in time, late or not), and nothing else is held against anybody.
 */
export function trackRecord(claims: readonly Counted[]): TrackRecord {
  const all = claims.filter((claim) => claim.review === 'confirmed')
  const confirmed = all.filter((claim) => (claim.repeats ?? null) === null)
  const suggested = claims.filter((claim) => claim.review === 'suggested').length
  const closed = confirmed.filter(({ status }) => CLOSED.includes(status))
  return {
    suggested,
    repeats: all.length - confirmed.length,
    confirmed: confirmed.length,
    ...countsOf(confirmed),
    closed: closed.length,
    hitRate: wilson(closed.filter(isHit).length, closed.length),
    hitRateByTheme: clusterBootstrap(sumsByTheme(closed.map((claim) => [claim, Number(isHit(claim))]))),
    ...latenessIn(confirmed),
    brierStated: scoreForecasts(confirmed, 'stated'),
    brierImputed: scoreForecasts(confirmed, 'imputed'),
    rankable: closed.length >= RANK_FROM,
  }
}

function isHit({ status }: Counted): boolean {
  return status === 'happened-in-time'
}

function countsOf(claims: readonly Counted[]) {
  const count = (...statuses: readonly Status[]): number =>
    claims.filter((claim) => statuses.includes(claim.status)).length
  const pending = count('no-due-date', 'open', 'due')
  return {
    pending,
    matured: claims.length - pending,
    overdue: count('overdue'),
    inTime: count('happened-in-time'),
    late: count('happened-late'),
    not: count('did-not-happen'),
    undetermined: count('cannot-be-determined'),
    void: count('void'),
    voidBy: voidBy(claims),
    withdrawn: count('withdrawn'),
    disputed: count('disputed'),
  }
}

function voidBy(claims: readonly Counted[]): TrackRecord['voidBy'] {
  const count = (ground: VoidGround): number =>
    claims.filter((claim) => claim.status === 'void' && (claim.ground ?? 'other') === ground).length
  return Object.fromEntries(
    VOID_GROUNDS.map((ground) => [ground, count(ground)] as const).filter(([, number]) => number > 0),
  )
}

function latenessIn(claims: readonly Counted[]): Pick<TrackRecord, 'lateness' | 'latenessDays'> {
  const days = claims
    .filter(({ status }) => status === 'happened-late')
    .flatMap(({ latenessDays = null }) => (latenessDays === null ? [] : [latenessDays]))
    .toSorted((one, other) => one - other)
  return { latenessDays: days, lateness: latenessOf(days) }
}
