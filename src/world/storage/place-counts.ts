import { wordsOf } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { NameCount } from './store.ts'

/** Names of the places that claims are about, in every spelling met, with how many claims the place has. */
export async function placeCounts(
  connection: Connection,
  ledgerId: number,
  starting: string,
  limit: number,
): Promise<readonly NameCount[]> {
  const { rows } = await connection.query<NameCount>(
    `select min(names.name) as name, sum(counted.claims)::integer as claims
     from (
       select unnest(place_ids)::text as ref, count(*) as claims from claims
       where ledger_id = $1 and live and place_ids <> '{}' group by 1
     ) as counted join names using (ref)
     where names.ledger_id = $1 and names.facet = 'place' and ' ' || names.key like all ($2::text[])
     group by names.key order by 2 desc, names.key limit $3`,
    // Keys are letters, digits and spaces: nothing in them means anything to LIKE.
    [ledgerId, wordsOf(starting).map((word) => `% ${word}%`), limit],
  )
  return rows
}
