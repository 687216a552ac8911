/** A ledger's entries added up by a replay, beside what its tables hold. */
import type { Client } from 'pg'
import type { Happening, ReplayEntry, State } from '../../../src/ledger/index.ts'
import type { Store } from '../../../src/world/storage/index.ts'

/** The entries of a small ledger, as a replay takes them. */
export async function entriesOf(store: Store): Promise<readonly ReplayEntry[]> {
  const { rows } = await store.entries({ limit: 200 })
  return rows.map((entry) => {
    if (entry.payload === null) return { ...entry, happening: null }
    const { what, actor, payload } = entry
    const happening: Happening = { what, actor, payload: JSON.parse(payload) }
    return { ...entry, happening }
  })
}

/** What a replay adds up to, to be compared with the tables. */
export function plain({ articles, claims }: State) {
  return {
    articles: Object.fromEntries(
      [...articles].map(([id, { version, latest, previous, reading, engine, captures }]) => [
        id,
        { version, latest, previous, reading, engine, captures },
      ]),
    ),
    claims: Object.fromEntries(claims),
  }
}

/** What the tables hold of articles and claims. */
export async function tablesOf(client: Client, ledgerId: number) {
  const articles = await client.query<{ id: string; article: object }>(
    `select article_id as id, json_build_object('version', version, 'latest', latest, 'previous', previous_id,
       'reading', reading, 'engine', engine, 'captures', (select json_agg(sequence order by sequence) from captures
         where captures.ledger_id = articles.ledger_id and captures.article_id = articles.article_id)) as article
     from articles where ledger_id = $1`,
    [ledgerId],
  )
  const claims = await client.query<{ id: string; state: object }>(
    `select distinct on (claim_id) claim_id as id, json_build_object('claim', claim, 'articleId', article_id,
       'reading', reading, 'current', live, 'supersededBy', superseded_by, 'absentFrom', absent_from, 'review', review,
       'verdict', verdict, 'confirmation', confirmation, 'judgement', judgement, 'fixedDue', fixed_due,
       'fellDue', fell_due) as state
     from claims join claim_bodies using (ledger_id, number)
     where ledger_id = $1 order by claim_id, reading desc`,
    [ledgerId],
  )
  return {
    articles: Object.fromEntries(articles.rows.map(({ id, article }) => [id, article])),
    claims: Object.fromEntries(claims.rows.map(({ id, state }) => [id, state])),
  }
}
