import { append, lockHead, sealHappening } from './append.ts'
import type { Writer } from './add.ts'
import type { Connection } from './connection.ts'
import { projectFellDue } from './project-review.ts'

/** As many claims are named in one entry. */
const BATCH = 1_000

/**
 * Enters which confirmed claims' windows are over and were judged by nobody, each once per fixed window, at most 1,000 at
 * a time, and yields how many; 0 when none is left. Nothing waits for it: what is overdue is told from the day whenever
 * claims are listed.
 */
export async function noticeDue({ database, ledgerId, actor }: Writer): Promise<number> {
  // Most of the time there is nothing, and then nobody is kept waiting for the ledger's end.
  const today = new Date().toISOString().slice(0, 10)
  if ((await fallen(database, ledgerId, today)).length === 0) return 0
  return database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const asOf = end.now.slice(0, 10)
    const claimIds = await fallen(connection, ledgerId, asOf)
    if (claimIds.length === 0) return 0
    const [entry] = await append(connection, ledgerId, end, [
      sealHappening({ what: 'fell-due', actor, payload: { asOf, claimIds } }),
    ])
    await projectFellDue(connection, ledgerId, entry!.sequence, claimIds)
    return claimIds.length
  })
}

async function fallen(connection: Connection, ledgerId: number, asOf: string): Promise<readonly string[]> {
  const { rows } = await connection.query<{ id: string }>(
    `select distinct claim_id as id from claims
     where ledger_id = $1 and confirmation is not null and judgement is null and fell_due is null and falls_due < $2
     order by claim_id limit ${BATCH}`,
    [ledgerId, asOf],
  )
  return rows.map((row) => row.id)
}
