import type { Claim } from '../../../claim/index.ts'
import {
  standingAfter,
  startReplay,
  UNREVIEWED,
  type ClaimState,
  type Happening,
  type ReplayEntry,
  type Replaying,
  type Remains,
  type RemainsBySequence,
  type ErasedPayload,
  type Review,
  type State,
  type Turn,
} from '../../../ledger/index.ts'
import { standingValues } from '../project-review.ts'
import { sameJson } from './same.ts'
import { LATER, type ArticleRow, type ClaimRow } from './tables.ts'

/** What an entry about claims leaves in `claim_entries`: whether it stands for a claim, or was an attempt. */
export type Stands = ReadonlyMap<string, boolean>

/**
 * Where articles and claims stand in the end, which no single entry tells. An article whose rows look as if one entry
 * captured it, one read it, and nothing came after is settled at once, and forgotten: a later entry that touches it
 * finds it settled, and that is the fault. The others are replayed, without their words, and compared at the end.
 */
export interface Settling {
  readonly captured: (entry: ReplayEntry, row: ArticleRow) => string | null
  readonly read: (entry: ReplayEntry, row: ArticleRow, claims: readonly ClaimRow[]) => void
  readonly reviewed: (entry: ReplayEntry, review: Review) => Stands | string
  /** Claims of erased pages, where there are any, have left nothing. */
  readonly fellDue: (entry: ReplayEntry, claimIds: readonly string[], erased: boolean) => Stands | string
  /** An erased entry of which something remains; nothing where the claim itself was erased. */
  readonly remained: (entry: ReplayEntry, remains: Remains) => Stands
  readonly erased: (entry: ReplayEntry, payload: ErasedPayload) => Stands
  /** Null when all is well. */
  readonly end: () => string | null
}

interface Followed {
  readonly shown: readonly unknown[]
  /** The claims that its last reading has. */
  claims: readonly string[]
}

interface Standing {
  readonly reading: number
  readonly values: readonly unknown[]
  /** What a row of an older reading was left at when the next reading came. */
  left: readonly [supersededBy: string | null, absentFrom: string | null] | null
}

const PLAIN: readonly unknown[] = LATER.map((column) => {
  if (column === 'live') return true
  return column === 'review' ? 'suggested' : null
})

interface Settled {
  readonly replaying: Replaying
  /** The entries that captured articles whose last reading is to come. */
  readonly first: Map<string, ReplayEntry>
  readonly followed: Map<string, Followed>
  readonly standings: Map<string, Standing[]>
}

/** Starts before the first entry, knowing what remains of erased ones. */
export function startSettling(remains: RemainsBySequence): Settling {
  const settled: Settled = {
    replaying: startReplay(remains),
    first: new Map(),
    followed: new Map(),
    standings: new Map(),
  }
  const { replaying, followed, standings } = settled
  return {
    captured: (entry, row) => captured(settled, entry, row),
    read: (entry, row, claims) => read(settled, entry, row, claims),
    reviewed: (entry, review) => reviewed(settled, entry, review),
    fellDue: (entry, claimIds, erased) => fellDue(settled, entry, claimIds, erased),
    remained: (entry, payload) => moved(settled, entry, [payload.claimId], { what: 'remains', payload }),
    erased: (entry, payload) => {
      const claimIds = payload.remains?.map(({ claimId }) => claimId) ?? []
      return moved(settled, entry, claimIds, { what: 'erased', payload })
    },
    end: () => articlesFault(followed, replaying.state()) ?? claimsFault(standings, replaying.state()),
  }
}

function captured(settled: Settled, entry: ReplayEntry, row: ArticleRow): string | null {
  const { happening } = entry
  if (happening?.what !== 'captured') return null
  const { previous } = happening.payload
  settled.first.set(row.id, entry)
  if (previous !== null && !settled.followed.has(previous))
    return `Entry ${entry.sequence}: the table of articles does not show that ${previous} was changed.`
  const plain = row.latest && row.version === 1 && row.previous === null && previous === null
  if (!plain) follow(settled, row)
  return null
}

function read(settled: Settled, entry: ReplayEntry, row: ArticleRow, claims: readonly ClaimRow[]): void {
  const last = row.reading === entry.sequence
  const plain = last && claims.every((claim) => claim.standing === null)
  const article = plain ? settled.followed.get(row.id) : follow(settled, row)
  if (last) settled.first.delete(row.id)
  if (article === undefined) return
  leave(settled, article)
  settled.replaying.add(withoutWords(entry))
  article.claims = claims.map(({ id }) => id)
  for (const { id, reading, standing } of claims) {
    const rows = settled.standings.get(id) ?? []
    settled.standings.set(id, [...rows, { reading, values: standing ?? PLAIN, left: null }])
  }
}

function follow({ followed, replaying, first }: Settled, row: ArticleRow): Followed {
  const known = followed.get(row.id)
  if (known !== undefined) return known
  replaying.add(first.get(row.id)!)
  const { version, latest, previous, reading, engine } = row
  const article: Followed = { shown: [version, latest, previous, reading, engine], claims: [] }
  followed.set(row.id, article)
  return article
}

/** Notes where the claims of a reading are left by the time that the next one comes. */
function leave({ standings, replaying }: Settled, { claims }: Followed): void {
  const state = replaying.state()
  for (const id of claims) {
    const last = standings.get(id)?.at(-1)
    const claim = state.claims.get(id)
    if (last !== undefined && claim !== undefined) last.left = [claim.supersededBy, claim.absentFrom]
  }
}

function reviewed({ replaying }: Settled, entry: ReplayEntry, review: Review): Stands | string {
  const { claimId } = review.payload
  const before = replaying.state().claims.get(claimId)
  const after = standingAfter(before ?? UNREVIEWED, review, entry.sequence)
  if (before === undefined && after !== null) return notShown(entry, claimId)
  replaying.add(entry)
  return new Map([[claimId, after !== null]])
}

/** What an entry that names claims which may be erased by now leaves of those that are not. */
function moved({ replaying }: Settled, entry: ReplayEntry, claimIds: readonly string[], turn: Turn): Stands {
  const { claims } = replaying.state()
  const stands = claimIds.flatMap((id) => {
    const before = claims.get(id)
    return before === undefined ? [] : [[id, standingAfter(before, turn, entry.sequence) !== null] as const]
  })
  replaying.add(entry)
  return new Map(stands)
}

function fellDue(
  { replaying, standings }: Settled,
  entry: ReplayEntry,
  claimIds: readonly string[],
  erased: boolean,
): Stands | string {
  const settled = erased ? undefined : claimIds.find((id) => !standings.has(id))
  if (settled !== undefined) return notShown(entry, settled)
  replaying.add(entry)
  return new Map(claimIds.filter((id) => standings.has(id)).map((id) => [id, true]))
}

function notShown({ sequence }: ReplayEntry, id: string): string {
  return `Entry ${sequence}: the table of claims does not show what it says of claim ${id}.`
}

function articlesFault(followed: ReadonlyMap<string, Followed>, state: State): string | null {
  for (const [id, { shown }] of followed) {
    const article = state.articles.get(id)
    const expected = article && [
      article.version,
      article.latest,
      article.previous,
      article.reading,
      article.engine,
    ]
    if (!sameJson(shown, expected))
      return `The table of articles does not leave ${id} where the entries leave it.`
  }
  return null
}

function claimsFault(standings: ReadonlyMap<string, readonly Standing[]>, state: State): string | null {
  for (const [id, rows] of standings) {
    const claim = state.claims.get(id)!
    for (const row of rows) {
      const expected = expectedOf(claim, row)
      const at = expected.findIndex((value, index) => !sameJson(value, row.values[index]))
      if (at >= 0) return `The table of claims does not leave ${id} where the entries leave it: ${LATER[at]}.`
    }
  }
  return null
}

/** What people entered is shown with every reading of a claim; only the last one is in the lists. */
function expectedOf(claim: ClaimState, { reading, left }: Standing): readonly unknown[] {
  const { current, supersededBy, absentFrom } = claim
  const place = reading === claim.reading ? [current, supersededBy, absentFrom] : [false, ...(left ?? [])]
  return [...place, ...standingValues(claim)]
}

/** An entry as the replay needs it: without the words of claims, so that many fit into memory. */
function withoutWords(entry: ReplayEntry): ReplayEntry {
  const { happening } = entry
  if (happening?.what !== 'read') return entry
  const claims = happening.payload.claims.map(({ id }) => onlyId(id))
  const payload = { ...happening.payload, claims, ownVoice: [] }
  const bare: Happening = { ...happening, payload }
  return { ...entry, happening: bare }
}

/** A claim of which only the id is kept: the replay looks at nothing else of it. */
function onlyId(id: string): Claim {
  const claim: Claim = JSON.parse(JSON.stringify({ id }))
  return claim
}
