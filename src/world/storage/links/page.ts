import { linkKey, linkStandings } from '../../../ledger/index.ts'
import { matterOf, shownLink, type ShownLink, type Suggestion, type Voice } from '../../../link/index.ts'
import type { ClaimRow } from '../claim-row.ts'
import { claimsById } from '../claim-queries.ts'
import type { Connection } from '../connection.ts'
import { reviewHistory } from '../review-history.ts'
import { copiesOf, foldedCopies, type CopiesById } from './copies-of.ts'
import { linkEntries } from './draw.ts'
import type { ClaimPage, EnteredVerdict, PageMatter, PageVoice } from './linking.ts'

/** At most this many links are on one page: those of people first, then suggestions as they come. */
const MOST = 300

/** A claim's page: its links, those linked with it, their copies, and what people entered. Null: no such claim. */
export async function claimPage(
  connection: Connection,
  ledgerId: number,
  id: string,
  asOf: string,
): Promise<ClaimPage | null> {
  const [claim] = await claimsById(connection, ledgerId, [id], asOf)
  if (claim === undefined) return null
  const origin = await originOf(connection, ledgerId, id)
  const [matter] = await matters(connection, ledgerId, [{ claim, origin }], asOf)
  return { ...matter!, asOf }
}

/** A claim that a page is asked for, and the claim that it goes back to by copying: itself where it is no copy. */
export interface Head {
  readonly claim: ClaimRow
  readonly origin: string
}

/** The pages of several claims. */
export async function matters(
  connection: Connection,
  ledgerId: number,
  heads: readonly Head[],
  asOf: string,
): Promise<readonly PageMatter[]> {
  const found: PageMatter[] = []
  for (const head of heads) found.push(await matter(connection, ledgerId, head, asOf))
  return found
}

async function matter(
  connection: Connection,
  ledgerId: number,
  { claim, origin }: Head,
  asOf: string,
): Promise<PageMatter> {
  const links = await linksOf(connection, ledgerId, [...new Set([claim.id, origin])])
  const isHead = (id: string): boolean => id === claim.id || id === origin
  const others = [...new Set(links.flatMap(({ a, b }) => [a, b]).filter((id) => !isHead(id)))]
  const rows = new Map((await claimsById(connection, ledgerId, others, asOf)).map((row) => [row.id, row]))
  const refused = links.filter(({ state }) => state === 'refused').map(({ a, b }) => `${a} ${b}`)
  const copies = await copiesOf(connection, ledgerId, [origin, ...others], refused)
  const linked = links.flatMap((link) => {
    const row = rows.get(isHead(link.a) ? link.b : link.a)
    const folded = link.relation === 'copy-of' && link.state === 'suggested'
    return row === undefined || folded || (link.state === 'suggested' && !row.current) ? [] : [{ row, link }]
  })
  const made = matterOf<ClaimRow>({
    claim,
    linked: withoutCopies(linked, copies),
    occurrencesOf: (id) => copies.get(isHead(id) ? origin : id) ?? [],
  })
  const voiced = (voices: readonly Voice<ClaimRow>[]): readonly PageVoice[] =>
    voices.map((voice) => ({
      ...voice,
      copies: foldedCopies(copies.get(isHead(voice.claim.id) ? origin : voice.claim.id) ?? []),
    }))
  return {
    ...made,
    claimedBy: voiced(made.claimedBy),
    deniedBy: voiced(made.deniedBy),
    noCommentBy: voiced(made.noCommentBy),
    assessedBy: voiced(made.assessedBy),
    verdicts: await verdictsOf(connection, ledgerId, claim.id),
  }
}

/** A linked claim that is a copy of another linked one is folded under that one, and not listed beside it. */
function withoutCopies(
  linked: readonly { readonly row: ClaimRow; readonly link: ShownLink }[],
  copies: CopiesById,
): typeof linked {
  const folded = new Set(
    [...copies.values()].flatMap(([own, ...rest]) =>
      rest.map(({ claimId }) => claimId).filter((id) => id !== own?.claimId),
    ),
  )
  return linked.filter(({ row, link }) => link.state !== 'suggested' || !folded.has(row.id))
}

async function linksOf(
  connection: Connection,
  ledgerId: number,
  claims: readonly string[],
): Promise<readonly ShownLink[]> {
  const { rows } = await connection.query<Suggestion>(
    `select a, b, relation, why, reasons from links
     where ledger_id = $1 and (a = any($2::text[]) or b = any($2::text[])) and relation <> 'copy-of'
     order by a, b limit ${MOST}`,
    [ledgerId, claims],
  )
  const suggested = new Map(rows.map((link) => [linkKey(link), link]))
  const standings = linkStandings(await linkEntries(connection, ledgerId, claims))
  const keys = new Set([...standings.keys(), ...suggested.keys()])
  return [...keys].flatMap((key) => shownLink(suggested.get(key) ?? null, standings.get(key) ?? null) ?? [])
}

/** Up from a copy to the claim that it goes back to. */
async function originOf(connection: Connection, ledgerId: number, id: string): Promise<string> {
  const { rows } = await connection.query<{ claim: string }>(
    `with recursive up as (
       select $2::text as claim, 0 as depth
       union all
       select (select links.b from links where links.ledger_id = $1 and links.a = up.claim
         and links.relation = 'copy-of' order by links.b limit 1), depth + 1
       from up where depth < 32 and up.claim is not null
     ) select claim from up where claim is not null order by depth desc limit 1`,
    [ledgerId, id],
  )
  return rows[0]?.claim ?? id
}

async function verdictsOf(
  connection: Connection,
  ledgerId: number,
  id: string,
): Promise<readonly EnteredVerdict[]> {
  const history = await reviewHistory(connection, ledgerId, id)
  return (history?.entries ?? []).flatMap(({ payload, sequence, recordedAt, stands }) =>
    payload !== null && 'act' in payload && 'verdict' in payload
      ? [
          {
            by: payload.by,
            verdict: payload.verdict,
            becameKnown: payload.becameKnown,
            sequence,
            recordedAt,
            stands,
          },
        ]
      : [],
  )
}
