import { standingAfter, statusOn, UNREVIEWED, type Standing } from '../../ledger/index.ts'
import { CHOSEN, claimRows } from './claim-rows.ts'
import type { Connection } from './connection.ts'
import type { AskedAt, AskedClaim } from './keeping.ts'
import { reviewLines } from './review-lines.ts'
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

async function standingsOf(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
  { from, to }: AskedAt,
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const lines = await reviewLines(connection, ledgerId, ids, { until: to - 1, fellDue: true })
  const standings = new Map<string, readonly Standing[]>()
  for (const line of lines) {
    const known = standings.get(line.claimId) ?? [UNREVIEWED]
    const last = known.at(-1)!
    const after = standingAfter(last, line, line.sequence) ?? last
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
