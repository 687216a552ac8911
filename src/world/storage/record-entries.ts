import type { ConfirmedPayload, JudgedPayload, RatedPayload, Review, Standing } from '../../ledger/index.ts'
import { standingAfter, UNREVIEWED } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'

/** What a person entered about a claim, with where and when. */
export type EnteredReview = Review & { readonly sequence: number; readonly recordedAt: string }

/** Where the entries so far leave one claim. */
export interface Fold {
  readonly standing: Standing
  readonly confirmed: ConfirmedPayload | null
  readonly judged: JudgedPayload | null
  readonly ratings: readonly RatedPayload[]
}

export const NOTHING: Fold = { standing: UNREVIEWED, confirmed: null, judged: null, ratings: [] }

/** All that people entered about these claims, up to and with entry `asOf`, oldest first. */
export async function entriesAbout(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
  asOf: number | null,
): Promise<readonly EnteredReview[]> {
  const { rows } = await connection.query<{
    sequence: number
    recordedAt: string
    what: Review['what']
    payload: string
  }>(
    `select entries.sequence, recorded_at as "recordedAt", what, payload
     from claim_entries
       join entries on entries.ledger_id = $1 and entries.sequence = claim_entries.sequence
       join payloads on payloads.ledger_id = $1 and payloads.sequence = claim_entries.sequence
     where claim_entries.ledger_id = $1 and claim_id = any ($2::text[]) and what <> 'fell-due'
       and ($3::bigint is null or entries.sequence <= $3)
     order by entries.sequence`,
    [ledgerId, ids, asOf],
  )
  return rows.map(({ payload, ...row }) => {
    const entered: EnteredReview = { ...row, payload: JSON.parse(payload) }
    return entered
  })
}

/** Adds one entry to where the entries before it left its claim; an attempt changes nothing and yields null. */
export function foldEntry(before: Fold, entry: EnteredReview): Fold | null {
  const standing = standingAfter(before.standing, entry, entry.sequence)
  if (standing === null) return null
  if (entry.what === 'rated') return { ...before, ratings: [...before.ratings, entry.payload] }
  if (entry.what === 'confirmed' || entry.what === 'corrected')
    return { ...before, standing, confirmed: entry.payload }
  const judged = standing.judgement === entry.sequence ? entry.payload : before.judged
  return { ...before, standing, judged: standing.judgement === null ? null : judged }
}

/** Says whether an entry changed a verdict that stood: gave another, disputed it, or took it back. */
export function changesVerdict(before: Fold, after: Fold): boolean {
  return before.standing.judgement !== null && before.standing.judgement !== after.standing.judgement
}
