import { append, lockHead, sealHappening } from './append.ts'
import type { Writer } from './add.ts'
import { projectFellDue } from './project-review.ts'

/** As many claims are named in one entry. */
const BATCH = 1_000

/**
 * Enters which confirmed claims' windows are over and were judged by nobody, each once per fixed window, and yields how
 * many. Nothing waits for it: what is overdue is told from the day whenever claims are listed.
 */
export async function noticeDue({ database, ledgerId, actor }: Writer): Promise<number> {
  let noticed = 0
  for (;;) {
    const found = await database.transaction(async (connection) => {
      const end = await lockHead(connection, ledgerId)
      const asOf = end.now.slice(0, 10)
      const { rows } = await connection.query<{ id: string }>(
        `select distinct claim_id as id from claims
         where ledger_id = $1 and confirmation is not null and judgement is null and fell_due is null and falls_due < $2
         order by claim_id limit ${BATCH}`,
        [ledgerId, asOf],
      )
      if (rows.length === 0) return 0
      const claimIds = rows.map((row) => row.id)
      const [entry] = await append(connection, ledgerId, end, [
        sealHappening({ what: 'fell-due', actor, payload: { asOf, claimIds } }),
      ])
      await projectFellDue(connection, ledgerId, entry!.sequence, claimIds)
      return rows.length
    })
    noticed += found
    if (found < BATCH) return noticed
  }
}
