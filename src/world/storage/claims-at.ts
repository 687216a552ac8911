import { statusOn, UNREVIEWED, type Standing } from '../../ledger/index.ts'
import { CHOSEN, claimRows } from './claim-rows.ts'
import type { Connection } from './connection.ts'
import { afterLine, type Line } from './judge-again.ts'
import type { AskedAt, AskedClaim } from './keeping.ts'
import type { ClaimRow } from './store.ts'

/**
 * Claims as a list showed them when the ledger had some number of entries between `from` and `to`: for each that is
 * asked for, one row for every standing that it had meanwhile; none where the ledger has no such claim.
 */
export async function claimsAt(
  connection: Connection,
  ledgerId: number,
  asked: readonly AskedClaim[],
  at: AskedAt,
): Promise<readonly (readonly ClaimRow[])[]> {
  const ids = asked.map(({ claim }) => claim)
  const found = await claimRows(
    connection,
    `select ${CHOSEN} from claims join unnest($2::text[], $3::bigint[]) as asked (claim_id, reading)
       using (claim_id, reading) where claims.ledger_id = $1`,
    'chosen.number',
    [ledgerId, ids, asked.map(({ entry }) => entry)],
    at.asOf,
  )
  const rows = new Map(found.map(({ row }) => [`${row.id} ${row.reading}`, row]))
  const standings = await standingsOf(connection, ledgerId, ids, at)
  return asked.map(({ claim, entry }) => {
    const row = rows.get(`${claim} ${entry}`)
    const stood = standings.get(claim) ?? [UNREVIEWED]
    return row === undefined ? [] : stood.map((standing) => rowAt(row, standing, at.asOf))
  })
}

function rowAt(row: ClaimRow, { review, verdict, confirmation, fixedDue }: Standing, asOf: string): ClaimRow {
  const due = confirmation === null ? row.claim.due : fixedDue
  return { ...row, review, fixedDue, status: statusOn(asOf, due?.to ?? null, verdict) }
}

interface ClaimLine extends Line {
  readonly claimId: string
}

async function standingsOf(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
  { from, to }: AskedAt,
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const { rows } = await connection.query<ClaimLine>(
    `select claim_id as "claimId", sequence, what, payload
     from claim_entries join entries using (ledger_id, sequence) join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = any ($2::text[]) and sequence < $3 order by sequence`,
    [ledgerId, ids, to],
  )
  const standings = new Map<string, readonly Standing[]>()
  for (const line of rows) {
    const known = standings.get(line.claimId) ?? [UNREVIEWED]
    const last = known.at(-1)!
    const after = afterLine(last, line) ?? last
    standings.set(line.claimId, line.sequence < from ? [after] : [...known, after])
  }
  return standings
}

/** Says whether anything was erased after the ledger had so many entries. */
export async function erasedSince(connection: Connection, ledgerId: number, size: number): Promise<boolean> {
  const { rows } = await connection.query<{ erased: boolean }>(
    `select exists (select from entries where ledger_id = $1 and sequence >= $2 and what = 'erased') as erased`,
    [ledgerId, size],
  )
  return rows[0]!.erased
}
