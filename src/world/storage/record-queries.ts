import type { Claim } from '../../claim/index.ts'
import {
  nameKey,
  standingAfter,
  statusOn,
  UNREVIEWED,
  type ConfirmedPayload,
  type JudgedPayload,
  type Review,
  type Standing,
} from '../../ledger/index.ts'
import { firstUtterances, trackRecord } from '../../record/index.ts'
import type { Connection } from './connection.ts'
import type { RecordedClaim, RecordOf, RecordView } from './reviewing.ts'

interface Row {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly claim: Claim
  readonly captured: number
  readonly ordinal: number
}

type Entered = Review & { readonly sequence: number; readonly recordedAt: string }

/** A record added up from the entries, up to and with entry `asOf`. */
export async function recordOf(
  connection: Connection,
  ledgerId: number,
  whose: RecordOf,
  asOf: number | null,
): Promise<RecordView> {
  const [column, name] = 'speaker' in whose ? ['speaker_key', whose.speaker] : ['outlet_key', whose.outlet]
  const { rows } = await connection.query<Row>(
    `select distinct on (claims.claim_id) claims.claim_id as id, claims.article_id as "articleId", claims.day, claim,
       articles.number as captured, claims.ordinal
     from claims join claim_bodies using (ledger_id, number)
       join articles on articles.ledger_id = claims.ledger_id and articles.article_id = claims.article_id
     where claims.ledger_id = $1 and claims.${column} = $2 and kind in ('prediction', 'promise')
       and (live or confirmation is not null) and ($3::bigint is null or claims.reading <= $3)
     order by claims.claim_id, claims.reading desc`,
    [ledgerId, nameKey(name), asOf],
  )
  const claims = rows.toSorted(firstSaid)
  const ids = claims.map((row) => row.id)
  const entries = await entriesAbout(connection, ledgerId, ids, asOf)
  const today = asOf === null ? new Date().toISOString() : (entries.at(-1)?.recordedAt ?? '0001-01-01')
  const counted = countedBy(claims, entries, today.slice(0, 10))
  const earlier = changesOf(entries).map((before) => {
    const then = entries.filter((entry) => entry.sequence < before)
    const { hitRate } = trackRecord(countedBy(claims, then, today.slice(0, 10)))
    return { before, hitRate }
  })
  return { asOf, record: trackRecord(counted), claims: counted, earlier }
}

/** By the day of saying, then by when and where the ledger has it from. */
function firstSaid(one: Row, other: Row): number {
  return one.day.localeCompare(other.day) || one.captured - other.captured || one.ordinal - other.ordinal
}

async function entriesAbout(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
  asOf: number | null,
): Promise<readonly Entered[]> {
  const { rows } = await connection.query<{ entry: Entered }>(
    `select distinct on (sequence) json_build_object('sequence', sequence, 'what', what, 'payload', payload::json,
       'recordedAt', recorded_at) as entry
     from claim_entries join entries using (ledger_id, sequence) join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = any ($2::text[]) and what <> 'fell-due' and ($3::bigint is null or sequence <= $3)
     order by sequence`,
    [ledgerId, ids, asOf],
  )
  return rows.map(({ entry }) => entry)
}

interface Fold {
  readonly standing: Standing
  readonly confirmed: ConfirmedPayload | null
  readonly judged: JudgedPayload | null
}

const NOTHING: Fold = { standing: UNREVIEWED, confirmed: null, judged: null }

function fold(entries: readonly Entered[]): ReadonlyMap<string, Fold> {
  const folds = new Map<string, Fold>()
  for (const entry of entries) {
    const before = folds.get(entry.payload.claimId) ?? NOTHING
    const standing = standingAfter(before.standing, entry, entry.sequence)
    if (standing === null) continue
    const { payload } = entry
    folds.set(
      payload.claimId,
      'criteria' in payload
        ? { ...before, standing, confirmed: payload }
        : judgedBy(before, standing, payload, entry.sequence),
    )
  }
  return folds
}

function judgedBy(before: Fold, standing: Standing, payload: JudgedPayload, sequence: number): Fold {
  if (standing.judgement === null) return { ...before, standing, judged: null }
  return { ...before, standing, judged: standing.judgement === sequence ? payload : before.judged }
}

function countedBy(
  claims: readonly Row[],
  entries: readonly Entered[],
  today: string,
): readonly RecordedClaim[] {
  const folds = fold(entries)
  const confirmed = claims.filter(({ id }) => folds.get(id)?.confirmed)
  const repeats = firstUtterances(
    confirmed.map(({ id, articleId, day, claim }) => ({
      id,
      articleId,
      day,
      kind: claim.kind,
      negated: claim.negated,
      content: claim.content.text,
      speaker: claim.who?.name ?? null,
      due: folds.get(id)?.standing.fixedDue ?? null,
    })),
  )
  return claims.map((row) =>
    recordedClaim(row, folds.get(row.id) ?? NOTHING, repeats.get(row.id) ?? null, today),
  )
}

function recordedClaim(
  { id, day, claim }: Row,
  state: Fold,
  repeats: string | null,
  today: string,
): RecordedClaim {
  const { standing, confirmed, judged } = state
  const due = confirmed === null ? claim.due : confirmed.due
  return {
    id,
    day,
    words: claim.content.text,
    status: statusOn(today, due?.to ?? null, standing.verdict),
    review: standing.review,
    ground: judged?.ground ?? null,
    latenessDays: judged?.latenessDays ?? null,
    probability: confirmed?.probability ?? null,
    repeats,
  }
}

/** The entries that changed a verdict that stood: given another, disputed, or taken back. */
function changesOf(entries: readonly Entered[]): readonly number[] {
  return entries.flatMap(({ payload, sequence }) =>
    'act' in payload && payload.of !== null && payload.act !== 'agrees' ? [sequence] : [],
  )
}
