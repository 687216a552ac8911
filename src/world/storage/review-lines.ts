import { remainsOf, type ErasedPayload, type Turn } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'

/** An entry about a claim, with what remains of it where it was erased. */
export type ReviewLine = Turn & {
  readonly claimId: string
  readonly sequence: number
  readonly recordedAt: string
}

/** Which entries about claims are asked for: up to and with `until` (null: all), and whether "fell-due" matters. */
export interface AskedLines {
  readonly until: number | null
  readonly fellDue: boolean
}

interface Raw {
  readonly claimId: string
  readonly sequence: number
  readonly recordedAt: string
  readonly what: Exclude<Turn['what'], 'remains'>
  readonly payload: string | null
}

// What remains of an entry stands in a later one, its erasure, which is read in any case. "fell-due" names many claims.
const LINES = `
  select claim_id as "claimId", entries.sequence, recorded_at as "recordedAt", what,
    case when what <> 'fell-due' then payload end as payload
  from claim_entries
    join entries on entries.ledger_id = $1 and entries.sequence = claim_entries.sequence
    left join payloads on payloads.ledger_id = $1 and payloads.sequence = claim_entries.sequence
  where claim_entries.ledger_id = $1 and claim_id = any ($2::text[]) and ($4 or what <> 'fell-due')
    and ($3::bigint is null or entries.sequence <= $3 or what = 'erased')
  order by entries.sequence`

/** All that happened to these claims, oldest first; an entry that was erased without remains is left out. */
export async function reviewLines(
  connection: Connection,
  ledgerId: number,
  claimIds: readonly string[],
  { until, fellDue }: AskedLines,
): Promise<readonly ReviewLine[]> {
  const { rows } = await connection.query<Raw>(LINES, [ledgerId, claimIds, until, fellDue])
  const erasures = erasuresIn(rows)
  const remains = remainsOf([...erasures.values()])
  return rows.flatMap((row) => {
    if (until !== null && row.sequence > until) return []
    const turn = turnOf(row, erasures) ?? remainsTurn(remains.get(row.sequence))
    if (turn === null) return []
    const { claimId, sequence, recordedAt } = row
    return [{ ...turn, claimId, sequence, recordedAt }]
  })
}

/** The erasures among these rows; one that took verdicts of many claims is parsed once. */
function erasuresIn(rows: readonly Raw[]): ReadonlyMap<number, ErasedPayload> {
  const erasures = new Map<number, ErasedPayload>()
  for (const { what, sequence, payload } of rows)
    if (what === 'erased' && payload !== null && !erasures.has(sequence))
      erasures.set(sequence, JSON.parse(payload))
  return erasures
}

function turnOf({ what, sequence, payload }: Raw, erasures: ReadonlyMap<number, ErasedPayload>): Turn | null {
  if (what === 'fell-due') return { what }
  if (what === 'erased') {
    const erased = erasures.get(sequence)
    return erased === undefined ? null : { what, payload: erased }
  }
  return payload === null ? null : { what, payload: JSON.parse(payload) }
}

function remainsTurn(payload: ReturnType<ReturnType<typeof remainsOf>['get']>): Turn | null {
  return payload === undefined ? null : { what: 'remains', payload }
}
