import type { Kind } from '../../claim/index.ts'
import { nameKey } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import { speakerNamed } from './persons/person-of.ts'
import type { RecordOf } from './reviewing.ts'

/** A claim that was confirmed at some time, with what its record needs of its latest reading. */
export interface ConfirmedRow {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly kind: Kind
  readonly negated: boolean
  readonly speaker: string | null
  readonly places: readonly number[]
  readonly captured: number
  readonly ordinal: number
}

/** Whose claims, as the queries below are given it. */
export interface Whose {
  readonly column: 'speaker_key' | 'outlet_key'
  readonly keys: readonly string[]
  readonly called: string
  /** The speaker's person; null for a name that nobody has said whose it is, and for outlets. */
  readonly person: number | null
}

/** Finds whose claims are meant. */
export async function whoseClaims(connection: Connection, ledgerId: number, whose: RecordOf): Promise<Whose> {
  if ('speaker' in whose)
    return { column: 'speaker_key', ...(await speakerNamed(connection, ledgerId, whose.speaker)) }
  return { column: 'outlet_key', keys: [nameKey(whose.outlet)], called: whose.outlet, person: null }
}

// Whose a name is may be said for one article, or for all; what was said for one goes first.
const PERSONS = `
  left join person_names as here on here.ledger_id = claims.ledger_id and here.key = claims.speaker_key
    and here.article_id = claims.article_id
  left join person_names as there on there.ledger_id = claims.ledger_id and there.key = claims.speaker_key
    and there.article_id = ''`
const PERSON = 'coalesce(here.person, there.person)'

/** SQL for the predictions and promises of somebody: $2 the keys, $3 the person, $4 the last entry that counts. */
function isTheirs({ column }: Whose): string {
  const mine =
    column === 'speaker_key' ? `and ${PERSON} is not distinct from $3::bigint` : 'and $3::bigint is null'
  return `claims.ledger_id = $1 and claims.${column} = any ($2::text[]) ${mine}
    and claims.kind in ('prediction', 'promise') and ($4::bigint is null or claims.reading <= $4)`
}

/**
 * The same for those that are listed and that nobody has confirmed. Of a speaker's, what stands in a copied passage does
 * not wait beside its origin.
 */
function isWaiting(whose: Whose): string {
  const waiting = `${isTheirs(whose)} and claims.live and claims.confirmation is null`
  return whose.column === 'outlet_key' ? waiting : `${waiting} and not exists (${COPIES})`
}

const COPIES = `select from links
  where links.ledger_id = claims.ledger_id and links.a = claims.claim_id and links.relation = 'copy-of'`

/** The claims that were ever confirmed, oldest first: by the day of saying, then by when and where the ledger has it from. */
export async function confirmedRows(
  connection: Connection,
  ledgerId: number,
  whose: Whose,
  asOf: number | null,
): Promise<readonly ConfirmedRow[]> {
  const { rows } = await connection.query<ConfirmedRow>(
    `with latest as materialized (
       select distinct on (claim_id) claim_id, number, claims.article_id, day, kind, place_ids, ordinal,
         coalesce(${PERSON}::text, speaker_key) as speaker
       from claims ${PERSONS}
       where ${isTheirs(whose)} and confirmation is not null
       order by claim_id, reading desc
     )
     select claim_id as id, latest.article_id as "articleId", latest.day, kind, place_ids as places, ordinal, speaker,
       articles.number as captured, (claim ->> 'negated')::boolean as negated
     from latest join claim_bodies as body on body.ledger_id = $1 and body.number = latest.number
       join articles on articles.ledger_id = $1 and articles.article_id = latest.article_id
     order by latest.day, captured, ordinal`,
    [ledgerId, whose.keys, whose.person, asOf],
  )
  return rows
}

/**
 * How many predictions and promises nobody has confirmed; what a later version of a page carries on from a confirmed one
 * does not wait, nor does what stands in a copied passage: 500 copies of a story change no count.
 */
export async function suggestions(
  connection: Connection,
  ledgerId: number,
  whose: Whose,
  asOf: number | null,
): Promise<number> {
  // An outlet's are counted in an index alone, which a join would keep from being enough.
  const persons = whose.column === 'speaker_key' ? PERSONS : ''
  const { rows } = await connection.query<{ count: number }>(
    `select (select count(*) from claims ${persons} where ${isWaiting(whose)}) - (
       select count(*) from claims as older
         join claims on claims.ledger_id = $1 and claims.claim_id = older.superseded_by ${persons}
       where older.ledger_id = $1 and older.confirmation is not null and older.superseded_by is not null
         and ${isWaiting(whose)}) as count`,
    [ledgerId, whose.keys, whose.person, asOf],
  )
  return rows[0]?.count ?? 0
}

/** Today, or the day on which entry `asOf` was recorded. */
export async function dayOf(connection: Connection, ledgerId: number, asOf: number | null): Promise<string> {
  if (asOf === null) return new Date().toISOString().slice(0, 10)
  const { rows } = await connection.query<{ at: string }>(
    `select recorded_at as at from entries where ledger_id = $1 and sequence <= $2 order by sequence desc limit 1`,
    [ledgerId, asOf],
  )
  return (rows[0]?.at ?? '0001-01-01').slice(0, 10)
}
