import type { Writer } from '../add.ts'
import { PRINTING, SHELVING } from './linking-row.ts'

/** What programs found comes again from the entries; what people entered stays. Links stand until they are found anew. */
const AGAIN = [
  'delete from saying_terms where ledger_id = $1',
  'delete from tellings where ledger_id = $1',
  'delete from sayings where ledger_id = $1',
  'delete from prints where ledger_id = $1',
  'delete from linking where ledger_id = $1',
]

/** Lets all that was found about copies and links be found anew, by whatever model comes first; yields how many articles. */
export async function linkAfresh({ database, ledgerId }: Writer): Promise<number> {
  return database.transaction(async (connection) => {
    await connection.query('select pg_advisory_xact_lock(lock, $1) from unnest($2::integer[]) as lock', [
      ledgerId,
      [PRINTING, SHELVING],
    ])
    for (const sql of AGAIN) await connection.query(sql, [ledgerId])
    const { rowCount } = await connection.query(
      'update lineages set linked = null, by_model = null, compared = false where ledger_id = $1',
      [ledgerId],
    )
    return rowCount ?? 0
  })
}
