import type { Connection } from '../connection.ts'

/** The entries about links of claims of these articles: they are erased with them. */
export async function linkEntriesOf(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<readonly number[]> {
  const { rows } = await owner.query<{ sequence: number }>(
    `select distinct sequence from link_entries
     where ledger_id = $1 and claim_id in (
       select claim_id from claims where ledger_id = $1 and article_id = any($2::text[])) order by sequence`,
    [ledgerId, articles],
  )
  return rows.map(({ sequence }) => sequence)
}

const FORGET = [
  `delete from link_entries where ledger_id = $1 and sequence in (
     select sequence from link_entries join claims using (ledger_id, claim_id)
     where ledger_id = $1 and article_id = any($2::text[]))`,
  `delete from links using claims
   where links.ledger_id = $1 and claims.ledger_id = $1 and claims.article_id = any($2::text[])
     and (links.a = claims.claim_id or links.b = claims.claim_id)`,
  `delete from prints using lineages
   where prints.ledger_id = $1 and lineages.ledger_id = $1 and lineages.article_id = any($2::text[])
     and prints.number = lineages.number`,
  // What goes back to an erased article may go back to another one now: it is linked anew.
  `update lineages set parents = '[]', compared = false, linked = null, by_model = null
   where ledger_id = $1 and exists (
     select from json_array_elements(parents) as parent where parent ->> 'id' = any($2::text[]))`,
  `delete from lineages where ledger_id = $1 and article_id = any($2::text[])`,
  // What a model made of the words tells something of them: it goes where nobody else says them.
  `with untold as (
     delete from tellings using claims
     where tellings.ledger_id = $1 and claims.ledger_id = $1 and claims.article_id = any($2::text[])
       and tellings.number = claims.number
     returning saying
   ), gone as (
     delete from sayings using (select distinct saying from untold) as mine
     where sayings.ledger_id = $1 and sayings.number = mine.saying and not exists (
       select from tellings join claims using (ledger_id, number)
       where ledger_id = $1 and saying = mine.saying and article_id <> all($2::text[]))
     returning number
   )
   delete from saying_terms using gone where saying_terms.ledger_id = $1 and saying_terms.number = gone.number`,
]

/** Removes fingerprints, copies and links of articles that are erased; to be done while their claims are still there. */
export async function forgetLinks(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<void> {
  for (const sql of FORGET) await owner.query(sql, [ledgerId, articles])
}
