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
import { speakerNamed } from './persons/person-of.ts'
import type { EarlierScore, RecordedClaim, RecordOf, RecordView } from './reviewing.ts'

/** A claim that was confirmed at some time, with what its record needs of its latest reading. */
interface Row {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly kind: Kind
  readonly negated: boolean
  readonly speaker: string | null
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
  asked: RecordOf,
  asOf: number | null,
): Promise<RecordView> {
  const whose = await whoseClaims(connection, ledgerId, asked)
  const rows = await confirmedRows(connection, ledgerId, whose, asOf)
  const ids = rows.map((row) => row.id)
  const entries = await entriesAbout(connection, ledgerId, ids, asOf)
  const today = await dayOf(connection, ledgerId, asOf)
  const { folds, earlier } = foldAll(rows, entries)
  const claims = countedBy(rows, folds, repeatsAmong(rows, folds), today)
  const counted = claims.filter(({ review }) => review === 'confirmed')
  const waiting = (await suggestions(connection, ledgerId, whose, asOf)) + claims.length - counted.length
  const { called, person } = whose
  return {
    called,
    person: person === null ? null : `p${person}`,
    asOf,
    record: { ...trackRecord(counted), suggested: waiting },
    claims: counted,
    ...earlier,
  }
}

/** Whose claims, as the queries below are given it. */
interface Whose {
  readonly column: 'speaker_key' | 'outlet_key'
  readonly keys: readonly string[]
  readonly called: string
  /** The speaker's person; null for a name that nobody has said whose it is, and for outlets. */
  readonly person: number | null
}

async function whoseClaims(connection: Connection, ledgerId: number, whose: RecordOf): Promise<Whose> {
  if ('speaker' in whose)
    return { column: 'speaker_key', ...(await speakerNamed(connection, ledgerId, whose.speaker)) }
  return { column: 'outlet_key', keys: [nameKey(whose.outlet)], called: whose.outlet, person: null }
}

// Whose a name is may be said for one article, or for all; what was said for one goes first.
const PERSONS = `
  left join person_names as here on here.ledger_id = claims.ledger_id and here.key = claims.speaker_key
    and here.article_id = claims.article_id
  left join person_names as there on there.ledger_id = claims.ledger_id and there.key = claims.speaker_key
    and there.article_id = ''`
const PERSON = 'coalesce(here.person, there.person)'

/** SQL for the predictions and promises of somebody: $2 the keys, $3 the person, $4 the last entry that counts. */
function isTheirs({ column }: Whose): string {
  const mine =
    column === 'speaker_key' ? `and ${PERSON} is not distinct from $3::bigint` : 'and $3::bigint is null'
  return `claims.ledger_id = $1 and claims.${column} = any ($2::text[]) ${mine}
    and claims.kind in ('prediction', 'promise') and ($4::bigint is null or claims.reading <= $4)`
}

/** The claims that were ever confirmed, oldest first: by the day of saying, then by when and where the ledger has it from. */
async function confirmedRows(
  connection: Connection,
  ledgerId: number,
  whose: Whose,
  asOf: number | null,
): Promise<readonly Row[]> {
  const { rows } = await connection.query<Row>(
    `with latest as materialized (
       select distinct on (claim_id) claim_id, number, claims.article_id, day, kind, place_ids, ordinal,
         coalesce(${PERSON}::text, speaker_key) as speaker
       from claims ${PERSONS}
       where ${isTheirs(whose)} and confirmation is not null
       order by claim_id, reading desc
     )
     select claim_id as id, latest.article_id as "articleId", latest.day, kind, place_ids as places, ordinal, speaker,
       articles.number as captured, (claim ->> 'negated')::boolean as negated
     from latest join claim_bodies as body on body.ledger_id = $1 and body.number = latest.number
       join articles on articles.ledger_id = $1 and articles.article_id = latest.article_id
     order by latest.day, captured, ordinal`,
    [ledgerId, whose.keys, whose.person, asOf],
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
  whose: Whose,
  asOf: number | null,
): Promise<number> {
  const { rows } = await connection.query<{ count: number }>(
    `select count(*) as count from claims ${PERSONS}
     where ${isTheirs(whose)} and live and confirmation is null and claim_id not in (
       select superseded_by from claims
       where ledger_id = $1 and superseded_by is not null and confirmation is not null)`,
    [ledgerId, whose.keys, whose.person, asOf],
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
