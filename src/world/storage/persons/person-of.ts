import { nameKey, wordsOf } from '../../../ledger/index.ts'
import { latinOf } from '../../../article/index.ts'
import type { Connection } from '../connection.ts'

/** SQL for the person that a row of `claims` is by: the one whose name it is in this article, else everywhere; or null. */
export const PERSON_OF_CLAIM = `coalesce(
  (select person from person_names as here where here.ledger_id = claims.ledger_id
     and here.key = claims.speaker_key and here.article_id = claims.article_id),
  (select person from person_names as there where there.ledger_id = claims.ledger_id
     and there.key = claims.speaker_key and there.article_id = ''))`

/** A speaker as a record counts him: every name of the person, or the one name of somebody who was never merged. */
export interface Speaker {
  /** The person's id; null for a name that nobody has said whose it is. */
  readonly person: number | null
  readonly keys: readonly string[]
  readonly called: string
}

/** Whom a name means: the person whose name it is in every article, else nobody but the name. "p17" names a person. */
export async function speakerNamed(connection: Connection, ledgerId: number, name: string): Promise<Speaker> {
  const id = personId(name)
  const { rows } = await connection.query<{ person: number; called: string; keys: string[] }>(
    `select persons.person, called, array_agg(distinct names.key) as keys
     from persons join person_names as names using (ledger_id, person)
     where ledger_id = $1 and stands and (person = $2 or person = (
       select person from person_names where ledger_id = $1 and key = $3 and article_id = ''))
     group by 1, 2`,
    [ledgerId, id, nameKey(name)],
  )
  const [found] = rows
  return found ?? { person: null, keys: [nameKey(name)], called: name }
}

/** The number of a person that is named by id: "p17". */
export function personId(name: string): number | null {
  const [, digits] = /^p(\d{1,15})$/i.exec(name.trim()) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * An SQL condition that a row of `claims` is by a speaker, over two values to be bound: all his keys, and his person's id
 * (null for a bare name, which then leaves out the namesakes that were parted from it).
 */
export function isSpeaker(keys: string, person: string): string {
  return `claims.speaker_key = any (${keys}::text[]) and ${PERSON_OF_CLAIM} is not distinct from ${person}::bigint`
}

/** The keys and persons that a name in a filter means. */
export interface SpeakersFound {
  /** Keys that the name's words stand in. */
  readonly keys: readonly string[]
  /** Persons who go by such a name, or by such an alias of the imported list, and all keys of theirs. */
  readonly persons: readonly number[]
  readonly personKeys: readonly string[]
}

/** A filter stands for at most this many names; whoever means more must say more. */
const MAX_NAMES = 500

const FIND = `
  with asked as (
    select * from unnest($2::text[]) as pattern
  ), own as (
    select key from names
    where ledger_id = $1 and facet = 'speaker' and exists (
      select from asked where ' ' || names.key || ' ' like all (string_to_array(pattern, chr(10))))
    limit ${MAX_NAMES}
  ), meant as (
    select person from person_names
    where ledger_id = $1 and person is not null and (person = $3 or exists (
      select from asked where ' ' || person_names.key || ' ' like all (string_to_array(pattern, chr(10)))))
    union
    select persons.person from persons join people.name as alias on alias.person = persons.wikidata
    where ledger_id = $1 and stands and exists (
      select from asked where ' ' || alias.key || ' ' like all (string_to_array(pattern, chr(10))))
    limit ${MAX_NAMES}
  )
  select (select coalesce(json_agg(distinct key), '[]') from own) as keys,
    (select coalesce(json_agg(distinct person), '[]') from meant) as persons,
    (select coalesce(json_agg(distinct key), '[]') from person_names
     where ledger_id = $1 and person in (select person from meant)) as "personKeys"`

/** Finds whom a name in a filter means, by whole words in any order, in its own script and in Latin letters. */
export async function speakersFound(
  connection: Connection,
  ledgerId: number,
  name: string,
): Promise<SpeakersFound> {
  const patterns = [name, ...latinOf(name)].map(wordsOf).filter((words) => words.length > 0)
  const { rows } = await connection.query<SpeakersFound>(FIND, [
    ledgerId,
    // Keys are letters, digits and spaces: nothing in them means anything to LIKE.
    patterns.map((words) => words.map((word) => `% ${word} %`).join('\n')),
    personId(name),
  ])
  return rows[0]!
}
