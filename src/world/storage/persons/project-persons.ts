import {
  identitiesAfter,
  nameKey,
  NO_IDENTITIES,
  personsIn,
  type Identifying,
  type Identities,
  type Person,
} from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** One entry about who is who, as it is kept; its payload is null once it was erased. */
export interface IdentityEntry {
  readonly sequence: number
  readonly recordedAt: string
  readonly what: Identifying['what']
  readonly payload: Identifying['payload'] | null
}

/** Every entry about who is who, oldest first. */
export async function identityEntries(
  connection: Connection,
  ledgerId: number,
): Promise<readonly IdentityEntry[]> {
  const { rows } = await connection.query<IdentityEntry>(
    `select sequence, recorded_at as "recordedAt", what, payload::json as payload
     from person_entries join entries using (ledger_id, sequence) left join payloads using (ledger_id, sequence)
     where ledger_id = $1 order by sequence`,
    [ledgerId],
  )
  return rows
}

/** Who is who as entries leave it. */
export function identitiesOf(entries: readonly IdentityEntry[]): Identities {
  return entries.reduce<Identities>((before, entry) => {
    const act = identifyingOf(entry)
    return act === null ? before : (identitiesAfter(before, act, entry.sequence) ?? before)
  }, NO_IDENTITIES)
}

/** An entry as the replay needs it: the ledger wrote the payload, and its `what` says of which kind it is. */
export function identifyingOf({
  what,
  payload,
}: Pick<IdentityEntry, 'what' | 'payload'>): Identifying | null {
  if (payload === null) return null
  const act: Identifying = JSON.parse(JSON.stringify({ what, payload }))
  return act
}

/** Writes what changed from one state to another: names that moved, persons that came, changed or went. */
export async function projectPersons(
  connection: Connection,
  ledgerId: number,
  before: Identities,
  after: Identities,
): Promise<void> {
  const known = new Map(personsIn(before).map((person) => [JSON.stringify(person), person]))
  const wanted = new Map(personsIn(after).map((person) => [JSON.stringify(person), person]))
  const changed = [...wanted].filter(([key]) => !known.has(key)).map(([, person]) => person)
  const gone = [...known].filter(([key]) => !wanted.has(key)).map(([, person]) => person.id)
  await connection.query(
    'update person_names set person = null where ledger_id = $1 and person = any ($2::bigint[])',
    [ledgerId, gone],
  )
  await connection.query(
    'update persons set stands = false where ledger_id = $1 and person = any ($2::bigint[])',
    [ledgerId, gone],
  )
  await writePersons(connection, ledgerId, changed)
}

async function writePersons(
  connection: Connection,
  ledgerId: number,
  persons: readonly Person[],
): Promise<void> {
  await connection.query(
    `insert into persons (ledger_id, person, called, wikidata, stands)
     select $1, *, true from unnest($2::bigint[], $3::text[], $4::text[])
     on conflict (ledger_id, person) do update
       set called = excluded.called, wikidata = excluded.wikidata, stands = true`,
    [
      ledgerId,
      persons.map(({ id }) => id),
      persons.map(({ called }) => called),
      persons.map(({ wikidata }) => wikidata),
    ],
  )
  const names = persons.flatMap(({ id, names }) => names.map((name) => ({ ...name, id })))
  await connection.query(
    `insert into person_names (ledger_id, key, article_id, name, person)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::bigint[])
     on conflict (ledger_id, key, article_id) do update set name = excluded.name, person = excluded.person`,
    [
      ledgerId,
      names.map(({ name }) => nameKey(name)),
      names.map(({ articleId }) => articleId ?? ''),
      names.map(({ name }) => name),
      names.map(({ id }) => id),
    ],
  )
}
