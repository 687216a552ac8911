import { remainsOf, type ErasedPayload, type RemainsBySequence, type Turn } from '../../ledger/index.ts'
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
  const lines: ReviewLine[] = []
  // A speaker's record goes through thousands of them: one object is made for each.
  for (const row of rows) {
    const line = until === null || row.sequence <= until ? lineOf(row, erasures, remains) : null
    if (line !== null) lines.push(line)
  }
  return lines
}

/** The erasures among these rows; one that took verdicts of many claims is parsed once. */
function erasuresIn(rows: readonly Raw[]): ReadonlyMap<number, ErasedPayload> {
  const erasures = new Map<number, ErasedPayload>()
  for (const { what, sequence, payload } of rows)
    if (what === 'erased' && payload !== null && !erasures.has(sequence))
      erasures.set(sequence, JSON.parse(payload))
  return erasures
}

function lineOf(
  { claimId, sequence, recordedAt, what, payload }: Raw,
  erasures: ReadonlyMap<number, ErasedPayload>,
  remains: RemainsBySequence,
): ReviewLine | null {
  if (what === 'fell-due') return { what, claimId, sequence, recordedAt }
  const erased = erasures.get(sequence)
  if (what === 'erased')
    return erased === undefined ? null : { what, payload: erased, claimId, sequence, recordedAt }
  if (payload !== null) return { what, payload: JSON.parse(payload), claimId, sequence, recordedAt }
  const left = remains.get(sequence)
  return left === undefined ? null : { what: 'remains', payload: left, claimId, sequence, recordedAt }
}
