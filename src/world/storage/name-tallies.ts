import { nameKey, wordsOf } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { NameTally, NameUse } from './newsroom.ts'

/** Speakers or outlets with what the ledger holds of them, those with most claims first. */
export async function nameTallies(
  connection: Connection,
  ledgerId: number,
  facet: 'speaker' | 'outlet',
  starting: string,
  limit: number,
  asOf: string,
): Promise<readonly NameTally[]> {
  const { rows } = await connection.query<NameTally>(
    `with counted as (
       select ${facet}_key as key, count(*) as claims, max(day) as "lastDay",
         count(*) filter (where kind in ('prediction', 'promise')) as awaited,
         count(*) filter (where verdict is null and falls_due < $4::date) as overdue,
         count(*) filter (where verdict in ('happened-in-time', 'happened-late', 'did-not-happen')) as closed
       from claims
       where ledger_id = $1 and live and ${facet}_key is not null and ' ' || ${facet}_key like all ($2::text[])
       group by 1 order by 2 desc, 1 limit $3
     )
     select (select min(name) from names where ledger_id = $1 and facet = '${facet}' and names.key = counted.key) as name,
       claims, awaited, overdue, closed, "lastDay"
     from counted order by claims desc, key`,
    // Keys are letters, digits and spaces: nothing in them means anything to LIKE.
    [ledgerId, wordsOf(starting).map((word) => `% ${word}%`), limit, asOf],
  )
  return rows
}

/** The spellings, roles and affiliations under which a speaker's claims stand, oldest first. */
export async function nameUses(
  connection: Connection,
  ledgerId: number,
  speaker: string,
): Promise<readonly NameUse[]> {
  const { rows } = await connection.query<NameUse>(
    `select claim #>> '{who,name}' as name, claim ->> 'role' as role, claim ->> 'affiliation' as affiliation,
       min(day) as "firstDay", max(day) as "lastDay", count(*) as claims
     from claims join claim_bodies using (ledger_id, number)
     where ledger_id = $1 and speaker_key = $2 and live
     group by 1, 2, 3 order by 4, 5, 1 limit 200`,
    [ledgerId, nameKey(speaker)],
  )
  return rows
}
