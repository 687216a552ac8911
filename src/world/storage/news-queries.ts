import type { Connection } from './connection.ts'
import type { LedgerHead, News } from './newsroom.ts'

/** Most entries that are told one by one; whoever was away for longer is told how many there are. */
const TOLD = 200

/** How long the ledger is, and when it last grew. */
export async function ledgerHead(connection: Connection, ledgerId: number): Promise<LedgerHead> {
  const { rows } = await connection.query<LedgerHead>(
    'select size, last_recorded_at as "recordedAt" from ledgers where ledger_id = $1',
    [ledgerId],
  )
  return rows[0] ?? { size: 0, recordedAt: null }
}

/** What came after a length of the ledger, with the article or the claim that each entry is about. */
export async function newsSince(connection: Connection, ledgerId: number, size: number): Promise<News> {
  const head = await ledgerHead(connection, ledgerId)
  const { rows } = await connection.query<News['entries'][number]>(
    `select sequence, what, payload::json ->> 'claimId' as "claimId",
       coalesce(payload::json ->> 'articleId', payload::json #>> '{article,id}') as "articleId"
     from entries left join payloads using (ledger_id, sequence)
     where ledger_id = $1 and sequence >= $2 order by sequence limit ${TOLD}`,
    [ledgerId, size],
  )
  return { ...head, entries: rows }
}
