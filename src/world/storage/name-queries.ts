import { wordsOf } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { NameCount } from './store.ts'

/** Names of speakers or outlets with how many claims each has, most first; narrowed by the words' beginnings. */
export async function nameCounts(
  connection: Connection,
  ledgerId: number,
  facet: 'speaker' | 'outlet',
  starting: string,
  limit: number,
): Promise<readonly NameCount[]> {
  const { rows } = await connection.query<NameCount>(
    `select min(names.name) as name, counted.claims
     from (
       select ${facet}_key as key, count(*) as claims from claims
       where ledger_id = $1 and live and ${facet}_key is not null
         and ' ' || ${facet}_key like all ($2::text[])
       group by 1 order by 2 desc, 1 limit $3
     ) as counted join names on names.ledger_id = $1 and names.facet = '${facet}' and names.key = counted.key
     group by counted.key, counted.claims order by counted.claims desc, counted.key`,
    [ledgerId, wordsOf(starting).map((word) => `% ${word}%`), limit],
  )
  return rows
}
