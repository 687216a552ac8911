import { linkKey, linkStandings } from '../../../ledger/index.ts'
import type { ClaimRow } from '../claim-row.ts'
import { claimPage as listClaims } from '../claim-queries.ts'
import type { Connection } from '../connection.ts'
import { linkEntries } from './draw.ts'
import type { About } from './linking.ts'
import { matters } from './page.ts'

/** As many claims of a place and its days are looked at, and as many matters are shown. */
const [CLAIMS, MATTERS] = [200, 20]

/** What was said of a place in some days: claims that people or a program put together are one matter, told once. */
export async function about(
  connection: Connection,
  ledgerId: number,
  place: string | number,
  from: string,
  to: string,
  asOf: string,
): Promise<About> {
  const page = { limit: CLAIMS, sort: 'oldest' as const }
  const { rows, next } = await listClaims(connection, ledgerId, { place, from, to }, page, asOf)
  const ids = rows.map(({ id }) => id)
  const groups = grouped(rows, await pairsAmong(connection, ledgerId, ids))
  const copies = new Set(groups.flatMap(({ copies: folded }) => folded))
  const heads = groups.map(({ head }) => ({ claim: head, origin: head.id }))
  return {
    place: String(place),
    from,
    to,
    claims: rows.length - copies.size,
    matters: await matters(connection, ledgerId, heads.slice(0, MATTERS), asOf),
    more: next !== null || heads.length > MATTERS,
  }
}

interface LinkedPair {
  readonly a: string
  readonly b: string
  readonly relation: string
}

/** What puts claims into one matter: suggestions that nobody refused, and what people confirmed. */
async function pairsAmong(
  connection: Connection,
  ledgerId: number,
  ids: readonly string[],
): Promise<readonly LinkedPair[]> {
  const { rows } = await connection.query<LinkedPair>(
    `select a, b, relation from links where ledger_id = $1 and a = any($2::text[]) and b = any($2::text[])`,
    [ledgerId, ids],
  )
  const standings = linkStandings(await linkEntries(connection, ledgerId, ids))
  const open = rows.filter((link) => standings.get(linkKey(link))?.payload.act !== 'refuses')
  const confirmed = [...standings.values()].flatMap(({ payload }) =>
    payload.act === 'confirms' ? [payload] : [],
  )
  return [...open, ...confirmed.filter(({ a, b }) => ids.includes(a) && ids.includes(b))]
}

interface Group {
  readonly head: ClaimRow
  readonly size: number
  readonly copies: readonly string[]
}

/** Claims that hang together, those of which most was said first; the earliest claim that is no copy leads. */
function grouped(rows: readonly ClaimRow[], pairs: readonly LinkedPair[]): readonly Group[] {
  const into = new Map(rows.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    const up = into.get(id) ?? id
    return up === id ? id : find(up)
  }
  for (const { a, b } of pairs) into.set(find(a), find(b))
  const copied = new Set(pairs.flatMap(({ a, relation }) => (relation === 'copy-of' ? [a] : [])))
  const groups = new Map<string, ClaimRow[]>()
  for (const row of rows) groups.set(find(row.id), [...(groups.get(find(row.id)) ?? []), row])
  return [...groups.values()]
    .map((claims) => ({
      head: claims.find(({ id }) => !copied.has(id)) ?? claims[0]!,
      size: claims.length,
      copies: claims.flatMap(({ id }) => (copied.has(id) ? [id] : [])),
    }))
    .toSorted((one, other) => other.size - one.size)
}
