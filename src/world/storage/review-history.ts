import type { Window } from '../../article/index.ts'
import { daysOf, type ErasedPayload, type Standing } from '../../ledger/index.ts'
import { RATERS } from '../../outcome/index.ts'
import { claimsById } from './claim-queries.ts'
import type { Connection } from './connection.ts'
import type { EntryPayload, ReviewEntry, ReviewHistory } from './reviewing.ts'

interface RawEntry {
  readonly sequence: number
  readonly recordedAt: string
  readonly actor: string
  readonly what: ReviewEntry['what']
  readonly stands: boolean
  readonly payload: string | null
}

/** A claim with all that people entered about it, oldest first; null when there is no such claim. */
export async function reviewHistory(
  connection: Connection,
  ledgerId: number,
  claimId: string,
): Promise<ReviewHistory | null> {
  const today = new Date().toISOString().slice(0, 10)
  const [claim] = await claimsById(connection, ledgerId, [claimId], today)
  if (claim === undefined) return null
  const standing = await connection.query<Standing>(
    `select review, verdict, confirmation, judgement, fixed_due as "fixedDue", fell_due as "fellDue"
     from claims where ledger_id = $1 and claim_id = $2 order by reading desc limit 1`,
    [ledgerId, claimId],
  )
  const { rows } = await connection.query<RawEntry>(
    `select sequence, recorded_at as "recordedAt", actor, what, stands, payload
     from claim_entries join entries using (ledger_id, sequence) left join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = $2 order by sequence`,
    [ledgerId, claimId],
  )
  return { ...standing.rows[0]!, claim, entries: toEntries(rows) }
}

/** The entries with what can be told only in their order: whether the window of that time was over. */
function toEntries(rows: readonly RawEntry[]): readonly ReviewEntry[] {
  let due: Window | null = null
  const blind = rows.filter(({ what, stands }) => what === 'rated' && stands).length < RATERS
  return rows.map(({ payload: written, ...row }) => {
    const payload: ReviewEntry['payload'] = payloadOf(row.what, written, blind)
    if (row.stands && payload !== null && 'criteria' in payload) due = payload.due
    const last = daysOf((payload !== null && 'criteria' in payload ? payload.due : due)?.to ?? null)?.last
    const day = row.recordedAt.slice(0, 10)
    return {
      ...row,
      payload,
      afterDue: last !== undefined && day > last,
      settlementDays:
        payload !== null && 'becameKnown' in payload ? daysBetween(payload.becameKnown, day) : null,
    }
  })
}

/**
 * A payload as a person may see it; of "fell-due" only the day, of an erasure only who and why: other claims' ids are not
 * this claim's. A rating shows when both are in.
 */
function payloadOf(
  what: ReviewEntry['what'],
  written: string | null,
  blind: boolean,
): ReviewEntry['payload'] {
  if (written === null) return null
  if (what === 'erased') {
    const { by, ground }: ErasedPayload = JSON.parse(written)
    return { by, reason: ground }
  }
  const payload: EntryPayload = JSON.parse(written)
  if ('band' in payload && blind) return { ...payload, band: null }
  return what === 'fell-due' && 'asOf' in payload ? { asOf: payload.asOf } : payload
}

function daysBetween(from: string | null, to: string): number | null {
  const first = daysOf(from)?.first
  return first === undefined ? null : Math.round((Date.parse(to) - Date.parse(first)) / 86_400_000)
}
