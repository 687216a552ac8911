import type { Standing } from '../../ledger/index.ts'
import {
  CLOSED,
  startGroup,
  utteranceGroup,
  wilson,
  type Uttered,
  type UtteranceGroup,
} from '../../record/index.ts'
import { changesVerdict, foldLine, NOTHING, type Fold } from './record-entries.ts'
import type { ConfirmedRow } from './record-rows.ts'
import type { ReviewLine } from './review-lines.ts'
import type { EarlierScore, RecordView } from './reviewing.ts'

/** As many older scores are given, the newest ones. */
const EARLIER = 100

/** Where the entries leave every claim, and the scores before each that changed a verdict. */
export interface Followed extends Pick<RecordView, 'earlier' | 'earlierMore'> {
  readonly folds: ReadonlyMap<string, Fold>
  /** For each claim that repeats another in the end, the id of the first. */
  readonly repeats: ReadonlyMap<string, string>
}

/** Follows the entries about claims, oldest first, and notes what the hit rate was before each that changed a verdict that stood. */
export function followScores(rows: readonly ConfirmedRow[], lines: readonly ReviewLine[]): Followed {
  const score = startScore(rows)
  const folds = new Map<string, Fold>()
  const earlier: EarlierScore[] = []
  const erased = erasuresIn(lines)
  for (const line of lines) {
    const { claimId, sequence, recordedAt } = line
    const before = folds.get(claimId) ?? NOTHING
    const after = foldLine(before, line)
    if (after === null) continue
    if (changesVerdict(before, after)) {
      const gone = erased.get(before.standing.judgement!) ?? null
      earlier.push({ before: sequence, at: recordedAt, claimId, hitRate: score.rate(), erased: gone })
    }
    folds.set(claimId, after)
    score.move(claimId, before, after)
  }
  const newest = earlier.slice(-EARLIER).toReversed()
  return { folds, repeats: score.repeats(), earlier: newest, earlierMore: earlier.length > EARLIER }
}

/** By which erasure each erased verdict went. */
function erasuresIn(lines: readonly ReviewLine[]): ReadonlyMap<number, NonNullable<EarlierScore['erased']>> {
  const erased = new Map<number, NonNullable<EarlierScore['erased']>>()
  for (const line of lines) {
    if (line.what !== 'erased') continue
    const { sequence: entry, recordedAt: at } = line
    const { by, ground, remains = [] } = line.payload
    for (const { sequence } of remains) erased.set(sequence, { entry, at, by, ground })
  }
  return erased
}

/** A claim as it is looked at for repeats; null before it is confirmed. */
function utteredBy(row: ConfirmedRow, { confirmed, standing }: Fold): Uttered | null {
  if (confirmed === null) return null
  const { id, speaker, negated } = row
  return { id, speaker, negated, content: confirmed.words, due: standing.fixedDue }
}

interface Score {
  readonly move: (claimId: string, before: Fold, after: Fold) => void
  readonly rate: () => EarlierScore['hitRate']
  readonly repeats: () => ReadonlyMap<string, string>
}

/** Claims that may repeat each other, with their verdicts and what they last came to; null when one has changed since. */
interface Group {
  readonly said: UtteranceGroup
  readonly standings: Map<string, Standing>
  came: { readonly hits: number; readonly closed: number } | null
}

/**
 * A hit rate that is kept up to date: only claims that may repeat each other are counted anew when one of them changes, so
 * that thousands of older scores cost little more than one.
 */
function startScore(rows: readonly ConfirmedRow[]): Score {
  const places = new Map(rows.map((row, place) => [row.id, { row, place }]))
  const groups = new Map<string, Group>()
  const groupOf = new Map<string, Group>()
  const total = startTotal()
  const place = (claimId: string, fold: Fold): void => {
    const known = places.get(claimId)!
    const uttered = utteredBy(known.row, fold)
    if (uttered === null) return
    leave(groupOf.get(claimId), claimId)
    const key = utteranceGroup(uttered)
    const group = groups.get(key) ?? { said: startGroup(), standings: new Map(), came: null }
    groups.set(key, group)
    groupOf.set(claimId, group)
    group.said.add(uttered, known.place)
  }
  return {
    move: (claimId, before, after) => {
      const left = groupOf.get(claimId)
      if (left !== undefined) total.recount(left)
      if (before.confirmed !== after.confirmed) place(claimId, after)
      const group = groupOf.get(claimId)
      if (group === undefined) return
      total.recount(group)
      group.standings.set(claimId, after.standing)
    },
    rate: total.rate,
    repeats: () => new Map([...groups.values()].flatMap(({ said }) => [...said.repeats()])),
  }
}

interface Total {
  readonly recount: (group: Group) => void
  readonly rate: () => EarlierScore['hitRate']
}

/** The sum over groups; a group that is to be counted anew is, when the rate is next asked for. */
function startTotal(): Total {
  const stale = new Set<Group>()
  let [hits, closed] = [0, 0]
  return {
    recount: (group) => {
      hits -= group.came?.hits ?? 0
      closed -= group.came?.closed ?? 0
      group.came = null
      stale.add(group)
    },
    rate: () => {
      for (const group of stale) {
        group.came = countOf(group)
        hits += group.came.hits
        closed += group.came.closed
      }
      stale.clear()
      return wilson(hits, closed)
    },
  }
}

function leave(group: Group | undefined, claimId: string): void {
  group?.said.remove(claimId)
  group?.standings.delete(claimId)
}

function countOf({ said, standings }: Group): NonNullable<Group['came']> {
  const repeats = said.repeats()
  let [hits, closed] = [0, 0]
  for (const [id, { verdict }] of standings) {
    if (verdict === null || repeats.has(id) || !CLOSED.includes(verdict)) continue
    closed += 1
    if (verdict === 'happened-in-time') hits += 1
  }
  return { hits, closed }
}
