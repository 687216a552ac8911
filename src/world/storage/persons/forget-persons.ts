import { nameKey, NO_IDENTITIES } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import { identitiesOf, identityEntries, projectPersons } from './project-persons.ts'

/** The entries about names that only these articles have: they are erased with them, so that no name is left behind. */
export async function personEntriesOnlyOf(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<readonly number[]> {
  const entries = await identityEntries(owner, ledgerId)
  const { rows } = await owner.query<{ key: string }>(
    `select speaker_key as key from claims where ledger_id = $1 and article_id = any ($2::text[])
     except select speaker_key from claims where ledger_id = $1 and article_id <> all ($2::text[])`,
    [ledgerId, articles],
  )
  const only = new Set(rows.map(({ key }) => key))
  return entries.flatMap(({ sequence, payload }) => {
    const names = payload !== null && 'names' in payload ? payload.names : []
    return names.some(({ name }) => only.has(nameKey(name))) ? [sequence] : []
  })
}

/** Makes the tables of persons anew from the entries that are left. */
export async function forgetPersons(owner: Connection, ledgerId: number): Promise<void> {
  await owner.query('delete from person_names where ledger_id = $1', [ledgerId])
  await owner.query('delete from persons where ledger_id = $1', [ledgerId])
  const identities = identitiesOf(await identityEntries(owner, ledgerId))
  await projectPersons(owner, ledgerId, NO_IDENTITIES, identities)
}
