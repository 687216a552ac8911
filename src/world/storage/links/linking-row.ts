import type { Connection } from '../connection.ts'

/** How far the ledger was prepared for linking, and for which model: the highest article and claim, -1 for none. */
export interface LinkingRow {
  readonly printed: number
  readonly shelved: number
  readonly model: string | null
  readonly version: number | null
  readonly sha256: string | null
}

/** How far a ledger was prepared for linking. */
export async function linkingRow(connection: Connection, ledgerId: number): Promise<LinkingRow> {
  await connection.query('insert into linking (ledger_id) values ($1) on conflict do nothing', [ledgerId])
  const { rows } = await connection.query<LinkingRow>(
    'select printed, shelved, model, version, sha256 from linking where ledger_id = $1',
    [ledgerId],
  )
  return rows[0]!
}

/** Says whether the ledger goes by this model, and holds that to the transaction's end. */
export async function holdsModel(connection: Connection, ledgerId: number, sha256: string): Promise<boolean> {
  const { rows } = await connection.query(
    'select from linking where ledger_id = $1 and sha256 = $2 for key share',
    [ledgerId, sha256],
  )
  return rows.length > 0
}

/** Held while fingerprints are taken, and while claims are shelved: both go in order and by one worker at a time. */
export const [PRINTING, SHELVING] = [7_462, 7_463] as const

/** Takes one of these for the transaction, unless another worker has it. */
export async function takesTurn(
  connection: Connection,
  ledgerId: number,
  lock: typeof PRINTING | typeof SHELVING,
): Promise<boolean> {
  const { rows } = await connection.query<{ mine: boolean }>(
    'select pg_try_advisory_xact_lock($1, $2) as mine',
    [lock, ledgerId],
  )
  return rows[0]?.mine === true
}
