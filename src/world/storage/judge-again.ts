import { standingAfter, UNREVIEWED } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { noteEntry, setStanding } from './project-review.ts'
import { reviewLines } from './review-lines.ts'

/**
 * Leaves a claim where the entries about it and what remains of the erased ones leave it. `erasure` is the entry that says
 * what remains; null where nothing of the claim's own does.
 */
export async function judgeAgain(
  owner: Connection,
  ledgerId: number,
  claimId: string,
  erasure: number | null,
): Promise<void> {
  if (erasure !== null) await noteEntry(owner, ledgerId, claimId, erasure, true)
  const lines = await reviewLines(owner, ledgerId, [claimId], { until: null, fellDue: true })
  await owner.query('delete from claim_entries where ledger_id = $1 and claim_id = $2', [ledgerId, claimId])
  let standing = UNREVIEWED
  for (const line of lines) {
    const after = standingAfter(standing, line, line.sequence)
    await noteEntry(owner, ledgerId, claimId, line.sequence, after !== null)
    standing = after ?? standing
  }
  await setStanding(owner, ledgerId, claimId, standing)
}
