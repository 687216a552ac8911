import type { Correction, Verdict } from '../../ledger/index.ts'
import { claimsById } from './claim-queries.ts'
import type { Connection } from './connection.ts'
import type { PersonEntry } from './newsroom.ts'

interface Raw {
  readonly sequence: number
  readonly recordedAt: string
  readonly what: PersonEntry['what']
  readonly claimId: string | null
  readonly act: string | null
  readonly by: string | null
  readonly verdict: Verdict | null
  readonly correction: Correction | null
}

/** What people entered, the latest first. */
export async function personEntries(
  connection: Connection,
  ledgerId: number,
  limit: number,
  before: number | null,
  asOf: string,
): Promise<readonly PersonEntry[]> {
  const { rows } = await connection.query<Raw>(
    `select entries.sequence, recorded_at as "recordedAt", what, payload::json ->> 'claimId' as "claimId",
       payload::json ->> 'act' as act, payload::json ->> 'by' as by, payload::json ->> 'verdict' as verdict,
       payload::json -> 'corrections' -> -1 as correction
     from entries left join payloads using (ledger_id, sequence)
     where ledger_id = $1 and ($3::bigint is null or sequence < $3)
       and (what in ('confirmed', 'corrected', 'judged', 'withdrawn') or actor = 'person')
     order by sequence desc limit $2`,
    [ledgerId, limit, before],
  )
  const ids = [...new Set(rows.flatMap(({ claimId, correction }) => claimId ?? correction?.claimId ?? []))]
  const claims = new Map((await claimsById(connection, ledgerId, ids, asOf)).map((row) => [row.id, row]))
  return rows.map(({ claimId, correction, by, act, verdict, ...entry }) => ({
    ...entry,
    act: act ?? correction?.act ?? null,
    by: by ?? correction?.by ?? 'erased',
    verdict,
    claim: claims.get(claimId ?? correction?.claimId ?? '') ?? null,
  }))
}
