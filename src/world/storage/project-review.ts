import { daysOf, type Standing } from '../../ledger/index.ts'
import { expectRows } from './append.ts'
import type { Connection } from './connection.ts'
import { sqlDay } from './sql-day.ts'

/** Notes an entry about a claim, and sets where it leaves the claim in every reading; null for an attempt. */
export async function projectReview(
  connection: Connection,
  ledgerId: number,
  claimId: string,
  sequence: number,
  after: Standing | null,
): Promise<void> {
  await noteEntry(connection, ledgerId, claimId, sequence, after !== null)
  if (after !== null) await setStanding(connection, ledgerId, claimId, after)
}

/** Notes that an entry is about a claim; it does not stand where it was an attempt. */
export async function noteEntry(
  connection: Connection,
  ledgerId: number,
  claimId: string,
  sequence: number,
  stands: boolean,
): Promise<void> {
  const { rowCount } = await connection.query(
    'insert into claim_entries (ledger_id, claim_id, sequence, stands) values ($1, $2, $3, $4)',
    [ledgerId, claimId, sequence, stands],
  )
  expectRows('claim_entries', rowCount, 1)
}

/** Sets where people left a claim, in every reading of it. */
export async function setStanding(
  connection: Connection,
  ledgerId: number,
  claimId: string,
  standing: Standing,
): Promise<void> {
  const values = standingValues(standing)
  await connection.query(SET_STANDING, [
    ledgerId,
    claimId,
    ...values.map((value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)),
  ])
}

/** The columns of `claims` that hold where people left a claim, in the order of `standingValues`. */
export const STANDING_COLUMNS = [
  'review',
  'verdict',
  'confirmation',
  'judgement',
  'fixed_due',
  'fixed_last',
  'fell_due',
] as const

/** Where people left a claim, as columns hold it. */
export function standingValues(standing: Standing): readonly unknown[] {
  const { review, verdict, confirmation, judgement, fixedDue, fellDue } = standing
  const fixedLast = sqlDay(daysOf(fixedDue?.to ?? null)?.last)
  return [review, verdict, confirmation, judgement, fixedDue, fixedLast, fellDue]
}

const SET_STANDING = `
  update claims set ${STANDING_COLUMNS.map((column, at) => `${column} = $${at + 3}`).join(', ')}
  where ledger_id = $1 and claim_id = $2`

/** Notes the entry that says that these claims' windows have ended. */
export async function projectFellDue(
  connection: Connection,
  ledgerId: number,
  sequence: number,
  claimIds: readonly string[],
): Promise<void> {
  const { rowCount } = await connection.query(
    `insert into claim_entries (ledger_id, claim_id, sequence, stands)
     select $1, claim_id, $2, true from unnest($3::text[]) as claim_id`,
    [ledgerId, sequence, claimIds],
  )
  expectRows('claim_entries', rowCount, claimIds.length)
  await connection.query(
    'update claims set fell_due = $2 where ledger_id = $1 and claim_id = any ($3::text[])',
    [ledgerId, sequence, claimIds],
  )
}
