import type { KnownOutcome } from './charting.ts'
import type { Connection } from './connection.ts'

/** When the outcomes of these claims became known, as the judgements in force have it. */
export async function outcomesKnown(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
): Promise<readonly KnownOutcome[]> {
  const { rows } = await connection.query<KnownOutcome>(
    `select distinct on (claims.claim_id) claims.claim_id as id, payloads.payload::json ->> 'becameKnown' as known
     from claims join payloads on payloads.ledger_id = claims.ledger_id and payloads.sequence = claims.judgement
     where claims.ledger_id = $1 and claims.claim_id = any ($2::text[])
       and payloads.payload::json ->> 'becameKnown' is not null
     order by claims.claim_id, claims.reading desc`,
    [ledgerId, [...ids]],
  )
  return rows
}
