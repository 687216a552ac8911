import type { Correction, Verdict } from '../../ledger/index.ts'
import { claimsById } from './claim-queries.ts'
import type { Connection } from './connection.ts'
import type { CorrectionEntry } from './reviewing.ts'

interface Raw {
  readonly sequence: number
  readonly recordedAt: string
  readonly what: 'corrected' | 'judged' | 'withdrawn' | 'read'
  readonly claimId: string | null
  readonly act: 'judges' | 'disputes' | 'reopens' | null
  readonly by: string | null
  readonly reason: string | null
  readonly verdict: Verdict | null
  readonly verdictBefore: Verdict | null
  readonly correction: Correction | null
}

// Attempts changed nothing; an agreement neither. What nobody had judged before is no correction. A payload is canonical
// JSON, in which a field that is null stands in one way only: most entries are passed over without being parsed.
const CORRECTIONS = `
  with lines as (
    select entries.sequence, recorded_at, what, payload::json as said
    from entries join payloads using (ledger_id, sequence)
    where ledger_id = $1 and ($3::bigint is null or sequence < $3)
      and (what in ('confirmed', 'corrected', 'judged', 'withdrawn') or actor = 'person')
      and (what in ('corrected', 'read') or payload not like '%"of":null%' and payload not like '%"act":"agrees"%')
      and (what = 'read' or not exists (select from claim_entries as entry where entry.ledger_id = $1
        and entry.claim_id = payload::json ->> 'claimId' and entry.sequence = entries.sequence and not stands))
    order by sequence desc limit $2
  )
  select lines.sequence, recorded_at as "recordedAt", what, said ->> 'claimId' as "claimId", said ->> 'act' as act,
    said ->> 'by' as by, said ->> 'reason' as reason, said ->> 'verdict' as verdict,
    earlier.payload::json ->> 'verdict' as "verdictBefore", said -> 'corrections' -> -1 as correction
  from lines left join payloads as earlier on earlier.ledger_id = $1 and earlier.sequence = (said ->> 'of')::bigint
  order by lines.sequence desc`

/** What people changed after it had been entered, the latest first: readings, what decides a claim, verdicts. */
export async function correctionEntries(
  connection: Connection,
  ledgerId: number,
  limit: number,
  before: number | null,
  asOf: string,
): Promise<readonly CorrectionEntry[]> {
  const { rows } = await connection.query<Raw>(CORRECTIONS, [ledgerId, limit, before])
  const ids = [...new Set(rows.flatMap(({ claimId, correction }) => claimId ?? correction?.claimId ?? []))]
  const claims = new Map((await claimsById(connection, ledgerId, ids, asOf)).map((row) => [row.id, row]))
  return rows.map((row) => ({
    sequence: row.sequence,
    recordedAt: row.recordedAt,
    changed: changedBy(row),
    by: row.by ?? row.correction?.by ?? '',
    reason: row.reason ?? row.correction?.reason ?? null,
    verdictBefore: row.verdictBefore,
    verdict: row.verdict,
    claim: claims.get(row.claimId ?? row.correction?.claimId ?? '') ?? null,
  }))
}

function changedBy({ what, act }: Raw): CorrectionEntry['changed'] {
  if (what === 'read') return 'reading'
  if (what === 'corrected') return 'criteria'
  if (act === 'reopens') return 'verdict-taken-back'
  return act === 'disputes' ? 'verdict-disputed' : 'verdict-replaced'
}
