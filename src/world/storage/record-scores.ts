import { firstUtterances, hitRateOf, utteranceGroup, wilson, type Uttered } from '../../record/index.ts'
import { changesVerdict, foldEntry, NOTHING, type EnteredReview, type Fold } from './record-entries.ts'
import type { ConfirmedRow } from './record-rows.ts'
import type { EarlierScore, RecordView } from './reviewing.ts'

/** As many older scores are given, the newest ones. */
const EARLIER = 100

/** Where the entries leave every claim, and the scores before each that changed a verdict. */
export interface Followed extends Pick<RecordView, 'earlier' | 'earlierMore'> {
  readonly folds: ReadonlyMap<string, Fold>
}

/** Follows the entries, oldest first, and notes what the hit rate was before each that changed a verdict that stood. */
export function followScores(rows: readonly ConfirmedRow[], entries: readonly EnteredReview[]): Followed {
  const score = startScore(rows)
  const folds = new Map<string, Fold>()
  const earlier: EarlierScore[] = []
  for (const entry of entries) {
    const { claimId } = entry.payload
    const before = folds.get(claimId) ?? NOTHING
    const after = foldEntry(before, entry)
    if (after === null) continue
    if (changesVerdict(before, after))
      earlier.push({ before: entry.sequence, at: entry.recordedAt, claimId, hitRate: score.rate() })
    folds.set(claimId, after)
    score.move(claimId, before, after)
  }
  const newest = earlier.slice(-EARLIER).toReversed()
  return { folds, earlier: newest, earlierMore: earlier.length > EARLIER }
}

/** A claim as it is looked at for repeats; null before it is confirmed. */
export function utteredBy(row: ConfirmedRow, { confirmed, standing }: Fold): Uttered | null {
  return confirmed === null ? null : { ...row, content: confirmed.words, due: standing.fixedDue }
}

interface Score {
  readonly move: (claimId: string, before: Fold, after: Fold) => void
  readonly rate: () => EarlierScore['hitRate']
}

/** Claims that may repeat each other, with what they last came to; null when one has changed since. */
interface Group {
  readonly members: Map<string, Fold>
  came: { readonly hits: number; readonly closed: number } | null
}

type Places = ReadonlyMap<string, { readonly row: ConfirmedRow; readonly place: number }>

/**
 * A hit rate that is kept up to date: only claims that may repeat each other are counted anew when one of them changes, so
 * that thousands of older scores cost no more than one.
 */
function startScore(rows: readonly ConfirmedRow[]): Score {
  const places: Places = new Map(rows.map((row, place) => [row.id, { row, place }]))
  const groups = new Map<string, Group>()
  const groupOf = new Map<string, Group>()
  const stale = new Set<Group>()
  const total = { hits: 0, closed: 0 }
  const open = (group: Group | undefined): void => {
    if (group === undefined) return
    total.hits -= group.came?.hits ?? 0
    total.closed -= group.came?.closed ?? 0
    group.came = null
    stale.add(group)
  }
  const place = (claimId: string, fold: Fold): void => {
    const said = utteredBy(places.get(claimId)!.row, fold)
    if (said === null) return
    groupOf.get(claimId)?.members.delete(claimId)
    const key = said.speaker === null ? claimId : utteranceGroup(said)
    const group = groups.get(key) ?? { members: new Map(), came: null }
    groups.set(key, group)
    groupOf.set(claimId, group)
  }
  return {
    move: (claimId, before, after) => {
      open(groupOf.get(claimId))
      if (before.confirmed !== after.confirmed) place(claimId, after)
      open(groupOf.get(claimId))
      groupOf.get(claimId)?.members.set(claimId, after)
    },
    rate: () => {
      for (const group of stale) {
        group.came = countOf(group, places)
        total.hits += group.came.hits
        total.closed += group.came.closed
      }
      stale.clear()
      return wilson(total.hits, total.closed)
    },
  }
}

function countOf({ members }: Group, places: Places): NonNullable<Group['came']> {
  const folds = [...members].toSorted(([one], [other]) => places.get(one)!.place - places.get(other)!.place)
  const repeats =
    folds.length < 2
      ? new Map<string, string>()
      : firstUtterances(folds.map(([id, fold]) => utteredBy(places.get(id)!.row, fold)!))
  const rate = hitRateOf(
    folds.flatMap(([id, { standing }]) => {
      const { review, verdict } = standing
      return verdict === null ? [] : [{ review, status: verdict, repeats: repeats.get(id) ?? null }]
    }),
  )
  return { hits: rate?.numerator ?? 0, closed: rate?.denominator ?? 0 }
}
