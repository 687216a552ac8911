import { wordsOf } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import { isSpeaker, PERSON_OF_CLAIM, personId, type Speaker } from './person-of.ts'
import type { KnownPerson, PersonName, PersonRow, StatedRole } from './persons.ts'

/** Names looked at for one list; whoever means more must say more. */
const MOST_NAMES = 2_000

// Names are counted by an index; only those of some article alone are asked one by one whose they are.
const COUNTED = `
  with meant as (
    select distinct person from person_names
    where ledger_id = $1 and person is not null
      and ($2::bigint is null and ' ' || key like all ($3::text[]) or person = $2)
  ), counted as (
    select speaker_key as key, count(*)::integer as claims from claims
    where ledger_id = $1 and live and (
      speaker_key in (select key from person_names where ledger_id = $1 and person in (select person from meant))
      or $2::bigint is null and speaker_key is not null and ' ' || speaker_key like all ($3::text[]))
    group by 1 order by 2 desc, 1 limit ${MOST_NAMES}
  )
  select key, claims,
    (select min(name) from names where ledger_id = $1 and facet = 'speaker' and names.key = counted.key) as name,
    (select person from person_names
     where ledger_id = $1 and article_id = '' and person_names.key = counted.key) as person,
    (select coalesce(json_agg(part), '[]') from (
       select ${PERSON_OF_CLAIM} as person, count(*)::integer as claims from claims
       where ledger_id = $1 and live and speaker_key = counted.key and exists (
         select from person_names as apart where apart.ledger_id = $1 and apart.key = counted.key
           and apart.article_id = claims.article_id and apart.person is not null)
       group by 1) as part) as apart
  from counted`

interface Counted {
  readonly key: string
  readonly name: string
  readonly claims: number
  readonly person: number | null
  readonly apart: readonly { readonly person: number; readonly claims: number }[]
}

/** Persons and bare names with most claims first, narrowed by the words' beginnings or to one person ("p17"). */
export async function personRows(
  connection: Connection,
  ledgerId: number,
  starting: string,
  limit: number,
): Promise<readonly PersonRow[]> {
  const id = personId(starting)
  const patterns = id === null ? wordsOf(starting).map((word) => `% ${word}%`) : []
  const { rows } = await connection.query<Counted>(COUNTED, [ledgerId, id, patterns])
  const persons = await personsByIds(connection, ledgerId, id, patterns)
  const claims = new Map<number, number>()
  const bare: PersonRow[] = []
  for (const row of rows) {
    const apart = row.apart.reduce((sum, part) => sum + part.claims, 0)
    for (const part of [...row.apart, { person: row.person, claims: row.claims - apart }])
      if (part.person !== null) claims.set(part.person, (claims.get(part.person) ?? 0) + part.claims)
      else if (part.claims > 0)
        bare.push({ id: null, called: row.name, wikidata: null, names: [row.name], claims: part.claims })
  }
  const merged = persons.map(({ person, ...row }) => ({
    id: `p${person}`,
    ...row,
    claims: claims.get(person) ?? 0,
  }))
  return [...merged, ...bare]
    .toSorted((one, other) => other.claims - one.claims || one.called.localeCompare(other.called))
    .slice(0, limit)
}

interface Merged extends Omit<PersonRow, 'id' | 'claims'> {
  readonly person: number
}

async function personsByIds(
  connection: Connection,
  ledgerId: number,
  id: number | null,
  patterns: readonly string[],
): Promise<readonly Merged[]> {
  const { rows } = await connection.query<Merged>(
    `select persons.person, called, wikidata, array_agg(distinct names.name order by names.name) as names
     from persons join person_names as names using (ledger_id, person)
     where ledger_id = $1 and stands and (person = $2 or $2::bigint is null and exists (
       select from person_names as one where one.ledger_id = $1 and one.person = persons.person
         and ' ' || one.key like all ($3::text[])))
     group by 1, 2, 3`,
    [ledgerId, id, patterns],
  )
  return rows
}

/** Each name of a speaker, with how many claims are by it. */
export async function namesOf(
  connection: Connection,
  ledgerId: number,
  { keys, person }: Speaker,
): Promise<readonly PersonName[]> {
  const { rows } = await connection.query<PersonName>(
    `with own as (
       select key, name, article_id from person_names where ledger_id = $1 and person = $3
       union all
       select key, min(name), '' from names
       where ledger_id = $1 and facet = 'speaker' and key = any ($2::text[]) and $3::bigint is null group by key
     )
     select own.name, nullif(own.article_id, '') as "articleId", count(claims.claim_id)::integer as claims,
       min(day) as first, max(day) as last
     from own left join claims on claims.ledger_id = $1 and live and claims.speaker_key = own.key
       and (own.article_id = '' or own.article_id = claims.article_id)
       and ${isSpeaker('$2', '$3')}
     group by own.name, own.article_id order by claims desc, own.name`,
    [ledgerId, keys, person],
  )
  return rows
}

/** The roles and affiliations that claims of a speaker state, each with its days: as of that day and no other. */
export async function statedRoles(
  connection: Connection,
  ledgerId: number,
  { keys, person }: Speaker,
): Promise<readonly StatedRole[]> {
  const { rows } = await connection.query<StatedRole>(
    `select claim ->> 'role' as role, claim ->> 'affiliation' as affiliation, count(*)::integer as claims,
       min(day) as first, max(day) as last
     from claims join claim_bodies using (ledger_id, number)
     where claims.ledger_id = $1 and live and ${isSpeaker('$2', '$3')}
       and (claim ->> 'role' is not null or claim ->> 'affiliation' is not null)
     group by 1, 2 order by first, last limit 100`,
    [ledgerId, keys, person],
  )
  return rows
}

/** What an imported list holds of the people who go by one of these names, or by this id. */
export async function knownPeople(
  connection: Connection,
  keys: readonly string[],
  wikidata: string | null,
): Promise<readonly KnownPerson[]> {
  const { rows } = await connection.query<KnownPerson>(
    `select id, label, description, (
       select coalesce(json_agg(json_build_object('title', title, 'organisation', nullif(organisation, ''),
         'from', nullif(from_day, ''), 'to', nullif(to_day, '')) order by from_day, title), '[]')
       from people.position where position.person = person.id) as positions
     from people.person
     where id = $2 or $2::text is null and id in (select person from people.name where key = any ($1::text[]))
     order by id limit 10`,
    [keys, wikidata],
  )
  return rows
}
