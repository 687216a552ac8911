import { standingAfter, UNREVIEWED, type Review, type Standing } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { noteEntry, setStanding } from './project-review.ts'

/** An entry about a claim that is not erased. */
export interface Line {
  readonly sequence: number
  readonly what: Review['what'] | 'fell-due'
  readonly payload: string
}

/** Leaves a claim where the entries that are left about it leave it, as if those that were erased had never been. */
export async function judgeAgain(owner: Connection, ledgerId: number, claimId: string): Promise<void> {
  const { rows } = await owner.query<Line>(
    `select sequence, what, payload from claim_entries join entries using (ledger_id, sequence)
       join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = $2 order by sequence`,
    [ledgerId, claimId],
  )
  await owner.query('delete from claim_entries where ledger_id = $1 and claim_id = $2', [ledgerId, claimId])
  let standing = UNREVIEWED
  for (const line of rows) {
    const after = afterLine(standing, line)
    await noteEntry(owner, ledgerId, claimId, line.sequence, after !== null)
    standing = after ?? standing
  }
  await setStanding(owner, ledgerId, claimId, standing)
}

/** Where an entry leaves a claim, or null where it was an attempt. */
export function afterLine(standing: Standing, { sequence, what, payload }: Line): Standing | null {
  if (what === 'fell-due') return { ...standing, fellDue: sequence }
  const review: Review = { what, payload: JSON.parse(payload) }
  return standingAfter(standing, review, sequence)
}
