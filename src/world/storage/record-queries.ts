import type { Kind } from '../../claim/index.ts'
import { nameKey, statusOn } from '../../ledger/index.ts'
import {
  firstUtterances,
  hitRateOf,
  imputedBy,
  themesOf,
  trackRecord,
  type Counted,
} from '../../record/index.ts'
import type { Connection } from './connection.ts'
import {
  changesVerdict,
  entriesAbout,
  foldEntry,
  NOTHING,
  type EnteredReview,
  type Fold,
} from './record-entries.ts'
import type { EarlierScore, RecordedClaim, RecordOf, RecordView } from './reviewing.ts'

/** A claim that was confirmed at some time, with what its record needs of its latest reading. */
interface Row {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly kind: Kind
  readonly negated: boolean
  readonly speaker: string | null
  readonly outlet: string | null
  readonly places: readonly number[]
  readonly captured: number
  readonly ordinal: number
}

/** As many older scores are worked out, the newest ones. */
const EARLIER = 100

/** A record added up from the entries, up to and with entry `asOf`. */
export async function recordOf(
  connection: Connection,
  ledgerId: number,
  whose: RecordOf,
  asOf: number | null,
): Promise<RecordView> {
  const rows = await confirmedRows(connection, ledgerId, whose, asOf)
  const ids = rows.map((row) => row.id)
  const entries = await entriesAbout(connection, ledgerId, ids, asOf)
  const today = await dayOf(connection, ledgerId, asOf)
  const { folds, earlier } = foldAll(rows, entries)
  const claims = countedBy(rows, folds, repeatsAmong(rows, folds), today)
  const counted = claims.filter(({ review }) => review === 'confirmed')
  const waiting = (await suggestions(connection, ledgerId, whose, asOf)) + claims.length - counted.length
  return { asOf, record: { ...trackRecord(counted), suggested: waiting }, claims: counted, ...earlier }
}

function whoseClaims(whose: RecordOf): readonly [column: string, key: string] {
  return 'speaker' in whose ? ['speaker_key', nameKey(whose.speaker)] : ['outlet_key', nameKey(whose.outlet)]
}

/** The claims that were ever confirmed, oldest first: by the day of saying, then by when and where the ledger has it from. */
async function confirmedRows(
  connection: Connection,
  ledgerId: number,
  whose: RecordOf,
  asOf: number | null,
): Promise<readonly Row[]> {
  const [column, key] = whoseClaims(whose)
  const { rows } = await connection.query<Row>(
    `with latest as materialized (
       select distinct on (claim_id) claim_id, number, article_id, day, kind, place_ids, ordinal, speaker_key, outlet_key
       from claims
       where ledger_id = $1 and ${column} = $2 and kind in ('prediction', 'promise') and confirmation is not null
         and ($3::bigint is null or reading <= $3)
       order by claim_id, reading desc
     )
     select claim_id as id, latest.article_id as "articleId", latest.day, kind, place_ids as places, ordinal,
       speaker_key as speaker, latest.outlet_key as outlet, articles.number as captured,
       (claim ->> 'negated')::boolean as negated
     from latest join claim_bodies as body on body.ledger_id = $1 and body.number = latest.number
       join articles on articles.ledger_id = $1 and articles.article_id = latest.article_id
     order by latest.day, captured, ordinal`,
    [ledgerId, key, asOf],
  )
  return rows
}

/**
 * How many predictions and promises nobody has confirmed; what a later version of a page carries on from a confirmed one
 * does not wait.
 */
async function suggestions(
  connection: Connection,
  ledgerId: number,
  whose: RecordOf,
  asOf: number | null,
): Promise<number> {
  const [column, key] = whoseClaims(whose)
  const { rows } = await connection.query<{ count: number }>(
    `select count(*) as count from claims
     where ledger_id = $1 and ${column} = $2 and live and confirmation is null and kind in ('prediction', 'promise')
       and ($3::bigint is null or reading <= $3)
       and claim_id not in (
         select superseded_by from claims
         where ledger_id = $1 and superseded_by is not null and confirmation is not null)`,
    [ledgerId, key, asOf],
  )
  return rows[0]?.count ?? 0
}

/** Today, or the day on which entry `asOf` was recorded. */
async function dayOf(connection: Connection, ledgerId: number, asOf: number | null): Promise<string> {
  if (asOf === null) return new Date().toISOString().slice(0, 10)
  const { rows } = await connection.query<{ at: string }>(
    `select recorded_at as at from entries where ledger_id = $1 and sequence <= $2 order by sequence desc limit 1`,
    [ledgerId, asOf],
  )
  return (rows[0]?.at ?? '0001-01-01').slice(0, 10)
}

type Folds = ReadonlyMap<string, Fold>

/** Where the entries leave every claim, and what the hit rate was before each that changed a verdict, newest first. */
function foldAll(
  rows: readonly Row[],
  entries: readonly EnteredReview[],
): { readonly folds: Folds; readonly earlier: Pick<RecordView, 'earlier' | 'earlierMore'> } {
  const changes = changing(entries)
  const shown = new Set(changes.slice(-EARLIER))
  const folds = new Map<string, Fold>()
  const earlier: EarlierScore[] = []
  let repeats: ReadonlyMap<string, string> | null = null
  for (const entry of entries) {
    const { claimId } = entry.payload
    if (shown.has(entry.sequence)) {
      repeats ??= repeatsAmong(rows, folds)
      const hitRate = hitRateOf(scoredBy(rows, folds, repeats))
      earlier.push({ before: entry.sequence, at: entry.recordedAt, claimId, hitRate })
    }
    const after = foldEntry(folds.get(claimId) ?? NOTHING, entry)
    if (after === null) continue
    folds.set(claimId, after)
    // Verdicts leave the repeats as they are; another window may not.
    if ('criteria' in entry.payload) repeats = null
  }
  return { folds, earlier: { earlier: earlier.toReversed(), earlierMore: changes.length > EARLIER } }
}

function changing(entries: readonly EnteredReview[]): readonly number[] {
  const folds = new Map<string, Fold>()
  return entries.flatMap((entry) => {
    const before = folds.get(entry.payload.claimId) ?? NOTHING
    const after = foldEntry(before, entry)
    if (after === null) return []
    folds.set(entry.payload.claimId, after)
    return changesVerdict(before, after) ? [entry.sequence] : []
  })
}

function repeatsAmong(rows: readonly Row[], folds: Folds): ReadonlyMap<string, string> {
  return firstUtterances(
    rows.flatMap((row) => {
      const { confirmed, standing } = folds.get(row.id) ?? NOTHING
      if (confirmed === null) return []
      return [{ ...row, content: confirmed.words, due: standing.fixedDue }]
    }),
  )
}

/** The claims with no more than a hit rate looks at: it is worked out many times. */
function scoredBy(
  rows: readonly Row[],
  folds: Folds,
  repeats: ReadonlyMap<string, string>,
): readonly Counted[] {
  return rows.flatMap(({ id }) => {
    const { review, verdict } = folds.get(id)?.standing ?? NOTHING.standing
    return verdict === null ? [] : [{ review, status: verdict, repeats: repeats.get(id) ?? null }]
  })
}

function countedBy(
  rows: readonly Row[],
  folds: Folds,
  repeats: ReadonlyMap<string, string>,
  today: string,
): readonly RecordedClaim[] {
  const states = rows.map((row) => ({
    ...row,
    ...(folds.get(row.id) ?? NOTHING),
    repeats: repeats.get(row.id) ?? null,
  }))
  const themes = themesOf(states.map((state) => ({ ...state, due: state.standing.fixedDue })))
  return states.map((state) => recordedClaim(state, themes.get(state.id) ?? null, today))
}

function recordedClaim(
  { id, articleId, day, kind, standing, confirmed, judged, ratings, repeats }: State,
  theme: string | null,
  today: string,
): RecordedClaim {
  return {
    id,
    articleId,
    day,
    kind,
    words: confirmed?.words ?? '',
    due: standing.fixedDue,
    status: statusOn(today, standing.fixedDue?.to ?? null, standing.verdict),
    review: standing.review,
    ...outcomeOf(judged),
    probability: confirmed?.probability ?? imputedBy(ratings),
    repeats,
    theme,
    judgement: standing.judgement,
  }
}

function outcomeOf(judged: Fold['judged']): Pick<RecordedClaim, 'ground' | 'becameKnown' | 'latenessDays'> {
  const { ground = null, becameKnown = null, latenessDays = null } = judged ?? {}
  return { ground, becameKnown, latenessDays }
}

type State = Row & Fold & { readonly repeats: string | null }
