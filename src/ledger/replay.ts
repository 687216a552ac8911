import type { Claim } from '../claim/index.ts'
import type { CapturedPayload, Entry, Happening, ReadPayload } from './entry.ts'
import type { FellDuePayload } from './review.ts'
import { remainsOf, type ErasedPayload, type RemainsBySequence } from './erased.ts'
import { EMPTY_HEAD, type Head } from './seal.ts'
import { withLeaf } from './merkle.ts'
import { identitiesAfter, NO_IDENTITIES, type Identities } from './persons.ts'
import { standingAfter, UNREVIEWED, type Standing, type Turn } from './standing.ts'

/** A claim as the entries leave it. `current` is false for what only an older reading or version of the page had. */
export interface ClaimState extends Standing {
  readonly claim: Claim
  readonly articleId: string
  /** The sequence of the reading that the claim is taken from. */
  readonly reading: number
  readonly current: boolean
  readonly supersededBy: string | null
  readonly absentFrom: string | null
}

/** An article as the entries leave it. */
export interface ArticleState {
  readonly pageKey: string
  readonly previous: string | null
  readonly version: number
  readonly latest: boolean
  readonly captures: readonly number[]
  readonly reading: number | null
  readonly engine: string | null
}

/** What the entries add up to. The maps are owned by the state that `replay` builds and grow in place while it does. */
export interface State {
  readonly head: Head
  readonly articles: ReadonlyMap<string, ArticleState>
  readonly claims: ReadonlyMap<string, ClaimState>
  readonly identities: Identities
}

interface Growing {
  head: Head
  readonly articles: Map<string, ArticleState>
  readonly claims: Map<string, ClaimState>
  readonly byArticle: Map<string, readonly string[]>
  identities: Identities
}

/** An entry with its payload as a value; null when it was erased. */
export interface ReplayEntry extends Entry {
  readonly happening: Happening | null
}

/** Adds up entries, oldest first. An erased payload leaves what its erasure says remains of it; its leaf still counts. */
export function replay(entries: readonly ReplayEntry[]): State {
  const erasures = entries.flatMap(({ happening }) => (happening?.what === 'erased' ? happening.payload : []))
  const { add, state } = startReplay(remainsOf(erasures))
  for (const entry of entries) add(entry)
  return state()
}

/** A replay that is given its entries one by one, for ledgers that are too long to be held. */
export interface Replaying {
  readonly add: (entry: ReplayEntry) => void
  readonly state: () => State
}

/** Starts a replay before the first entry; it is to be told what remains of entries that were erased. */
export function startReplay(remains: RemainsBySequence): Replaying {
  const state: Growing = {
    head: EMPTY_HEAD,
    articles: new Map(),
    claims: new Map(),
    byArticle: new Map(),
    identities: NO_IDENTITIES,
  }
  return {
    add: ({ leafHash, recordedAt, happening, sequence }) => {
      state.head = { tree: withLeaf(state.head.tree, leafHash), lastRecordedAt: recordedAt }
      const left = remains.get(sequence)
      if (happening !== null) apply(state, happening, sequence)
      else if (left !== undefined)
        applyTurn(state, left.claimId, { what: 'remains', payload: left }, sequence)
    },
    state: () => ({ ...state }),
  }
}

function apply(state: Growing, happening: Happening, sequence: number): void {
  switch (happening.what) {
    case 'captured':
      return applyCaptured(state, happening.payload, sequence)
    case 'read':
      return applyRead(state, happening.payload, sequence)
    case 'merged':
    case 'split':
    case 'refused':
      state.identities = identitiesAfter(state.identities, happening, sequence) ?? state.identities
      return undefined
    default:
      return applyToClaims(state, happening, sequence)
  }
}

function applyToClaims(state: Growing, happening: Happening, sequence: number): void {
  switch (happening.what) {
    case 'confirmed':
    case 'corrected':
    case 'judged':
    case 'withdrawn':
      return applyTurn(state, happening.payload.claimId, happening, sequence)
    case 'fell-due':
      return applyFellDue(state, happening.payload, sequence)
    case 'erased':
      return applyErased(state, happening.payload, sequence)
    default:
  }
}

function applyTurn(state: Growing, claimId: string, turn: Turn, sequence: number): void {
  const claim = state.claims.get(claimId)
  const after = claim === undefined ? null : standingAfter(claim, turn, sequence)
  if (after !== null) change(state, claimId, after)
}

function applyFellDue(state: Growing, { claimIds }: FellDuePayload, sequence: number): void {
  for (const id of claimIds) applyTurn(state, id, { what: 'fell-due' }, sequence)
}

function applyErased(state: Growing, payload: ErasedPayload, sequence: number): void {
  const claimIds = new Set(payload.remains?.map(({ claimId }) => claimId))
  for (const id of claimIds) applyTurn(state, id, { what: 'erased', payload }, sequence)
}

function applyCaptured(state: Growing, payload: CapturedPayload, sequence: number): void {
  const { id } = payload.article
  const known = state.articles.get(id)
  if (known !== undefined) {
    state.articles.set(id, { ...known, captures: [...known.captures, sequence] })
    return
  }
  const previous = payload.previous === null ? undefined : state.articles.get(payload.previous)
  if (previous !== undefined) state.articles.set(payload.previous!, { ...previous, latest: false })
  state.articles.set(id, {
    pageKey: payload.pageKey,
    previous: payload.previous,
    version: (previous?.version ?? 0) + 1,
    latest: true,
    captures: [sequence],
    reading: null,
    engine: null,
  })
}

function applyRead(state: Growing, payload: ReadPayload, sequence: number): void {
  const article = state.articles.get(payload.articleId)
  if (article === undefined) return
  for (const id of state.byArticle.get(payload.articleId) ?? []) {
    state.claims.set(id, { ...state.claims.get(id)!, current: false })
  }
  const { claims, articleId, engine } = payload
  for (const claim of claims) {
    const standing = state.claims.get(claim.id) ?? UNREVIEWED
    state.claims.set(claim.id, readClaim(claim, articleId, sequence, standing))
  }
  state.byArticle.set(articleId, [
    ...new Set([...(state.byArticle.get(articleId) ?? []), ...claims.map((claim) => claim.id)]),
  ])
  state.articles.set(articleId, { ...article, reading: sequence, engine })
  if (payload.compared !== null) applyComparison(state, payload.compared, articleId)
}

/** A claim as a reading has it; what people entered about the same words goes on from one reading to the next. */
function readClaim(claim: Claim, articleId: string, reading: number, standing: Standing): ClaimState {
  const { review, verdict, confirmation, judgement, fixedDue, fellDue } = standing
  return {
    review,
    verdict,
    confirmation,
    judgement,
    fixedDue,
    fellDue,
    claim,
    articleId,
    reading,
    current: true,
    supersededBy: null,
    absentFrom: null,
  }
}

function applyComparison(
  state: Growing,
  { absent, carried, with: previous }: NonNullable<ReadPayload['compared']>,
  articleId: string,
): void {
  const reading = state.articles.get(previous)?.reading
  for (const id of state.byArticle.get(previous) ?? []) {
    if (state.claims.get(id)?.reading === reading)
      change(state, id, { current: true, absentFrom: null, supersededBy: null })
  }
  for (const id of absent) change(state, id, { absentFrom: articleId })
  for (const [before, after] of carried) change(state, before, { current: false, supersededBy: after })
}

function change(state: Growing, id: string, changed: Partial<ClaimState>): void {
  const claim = state.claims.get(id)
  if (claim !== undefined) state.claims.set(id, { ...claim, ...changed })
}
