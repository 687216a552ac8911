import type { Connection } from './connection.ts'

/** An article may be named by the first digits of its id, where they name only one. */
const SHORTEST = 8

const NAMED = `
  select (select max(reading) from claims where ledger_id = $1 and claim_id = $2) as claim,
    (select case when count(distinct article_id) = 1 then min(sequence) end from captures
     where ledger_id = $1 and length($2) >= ${SHORTEST} and article_id between $2 and $2 || 'g') as article`

/** The sequence of the entry that a claim was last read in, an article first captured in, or that is meant by its number. */
export async function sequenceNamed(
  connection: Connection,
  ledgerId: number,
  id: string,
): Promise<number | null> {
  if (/^\d{1,15}$/.test(id)) return Number(id)
  const { rows } = await connection.query<{ claim: number | null; article: number | null }>(NAMED, [
    ledgerId,
    id,
  ])
  return rows[0]?.claim ?? rows[0]?.article ?? null
}
