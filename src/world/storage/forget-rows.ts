import type { Claim } from '../../claim/index.ts'
import type { Connection } from './connection.ts'
import { namesIn, projectNames, type Name } from './project-claims.ts'

/** Everything that holds words of the page; bytes and texts stay where another page has the very same. */
const REMOVE = [
  `delete from claim_entries where ledger_id = $1 and claim_id in (
     select claim_id from claims where ledger_id = $1 and article_id = any($2::text[]))`,
  `delete from claim_bodies where ledger_id = $1 and number in (
     select number from claims where ledger_id = $1 and article_id = any($2::text[]))`,
  `delete from claims where ledger_id = $1 and article_id = any($2::text[])`,
  `delete from blobs where ledger_id = $1 and sha256 in (
     select about ->> 'bytesSha256' from captures where ledger_id = $1 and article_id = any($2::text[])
     except select about ->> 'bytesSha256' from captures where ledger_id = $1 and article_id <> all($2::text[]))`,
  `delete from texts where ledger_id = $1 and sha256 in (
     select text_sha256 from articles where ledger_id = $1 and article_id = any($2::text[])
     except select text_sha256 from articles where ledger_id = $1 and article_id <> all($2::text[]))`,
  `delete from captures where ledger_id = $1 and article_id = any($2::text[])`,
  `delete from articles where ledger_id = $1 and article_id = any($2::text[])`,
]

/** Removes the payloads of these entries, and every row that articles have left. */
export async function forgetRows(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
  sequences: readonly number[],
): Promise<void> {
  const names = await namesOf(owner, ledgerId, articles)
  await owner.query('delete from payloads where ledger_id = $1 and sequence = any($2::bigint[])', [
    ledgerId,
    sequences,
  ])
  for (const sql of REMOVE) await owner.query(sql, [ledgerId, articles])
  for (const name of names) await nameAgain(owner, ledgerId, name)
}

interface Named {
  readonly outlet: string | null
  readonly claim: Claim
}

const NAMED = `
  select about ->> 'outlet' as outlet, claim from claims join claim_bodies using (ledger_id, number)
    join articles using (ledger_id, article_id)
  where ledger_id = $1 and`

/** The names that claims of these articles gave, each key once. */
async function namesOf(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<readonly Name[]> {
  const { rows } = await owner.query<Named>(`${NAMED} article_id = any($2::text[])`, [ledgerId, articles])
  const names = rows.flatMap(({ outlet, claim }) => namesIn(outlet, [claim]))
  return [...new Map(names.map((name) => [markOf(name), name])).values()]
}

function markOf([facet, key, ref]: Name): string {
  return JSON.stringify([facet, key, ref])
}

const FACETS: Readonly<Record<Name[0], string>> = {
  speaker: 'speaker_key = $2',
  outlet: 'claims.outlet_key = $2',
  place: 'place_ids @> array[$2::integer]',
}

const PAGE = 500

/** Keeps a name's key only where a claim that is left gives it, and in a spelling that is left. */
async function nameAgain(owner: Connection, ledgerId: number, name: Name): Promise<void> {
  const [facet, key, ref] = name
  await owner.query('delete from names where ledger_id = $1 and facet = $2 and key = $3 and ref = $4', [
    ledgerId,
    facet,
    key,
    ref,
  ])
  for (let from = 0; ; from += PAGE) {
    const { rows } = await owner.query<Named>(
      `${NAMED} ${FACETS[facet]} order by claims.number limit ${PAGE} offset ${from}`,
      [ledgerId, facet === 'place' ? ref : key],
    )
    const left = rows
      .flatMap(({ outlet, claim }) => namesIn(outlet, [claim]))
      .find((one) => markOf(one) === markOf(name))
    if (left !== undefined) return projectNames(owner, ledgerId, [left])
    if (rows.length < PAGE) return
  }
}
