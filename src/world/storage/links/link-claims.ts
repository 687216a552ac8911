import { holds, type Span } from '../../../article/index.ts'
import type { Claim } from '../../../claim/index.ts'
import {
  copiedFrom,
  relateFacets,
  relateHere,
  type Facets,
  type Parent,
  type Suggestion,
} from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import { findCandidates, type Candidate, type Question } from './find-candidates.ts'
import { placed, type LinkRow, type Placed } from './link-row.ts'
import { closenessAmong, NOT_ASKED, type Closeness } from './closeness-among.ts'

// What later claims were suggested to have to do with these stays: it was found from there.
const FORGET = `
  delete from links using claims as other
  where links.ledger_id = $1 and other.ledger_id = $1 and other.reading <= $3
    and (links.a = any($2::text[]) and other.claim_id = links.b
      or links.b = any($2::text[]) and other.claim_id = links.a)`

/** An article whose claims are to be linked: its latest reading, and the articles that it goes back to. */
export interface Linked extends Pick<Question, 'reading' | 'index'> {
  readonly id: string
  readonly parents: readonly Parent[]
}

/** Suggests links from the claims of an article's latest reading to those before them, in place of what was suggested. */
export async function linkClaims(connection: Connection, ledgerId: number, article: Linked): Promise<void> {
  const { id, reading, parents, index } = article
  const own = (await claimsOf(connection, ledgerId, [id])).map(placed)
  await connection.query(FORGET, [ledgerId, own.map(({ row }) => row.id), reading])
  const inherited = (
    await claimsOf(
      connection,
      ledgerId,
      parents.map((parent) => parent.id),
    )
  ).map(placed)
  const closeness =
    index === null ? NOT_ASKED : await closenessAmong(connection, ledgerId, [...own, ...inherited])
  const here = relateHere(
    own.map(({ facets }) => facets),
    (one, other) => closeness(own[one]!, own[other]!),
  )
  const links = [...here, ...own.flatMap((one) => linksToParents(one, inherited, parents, closeness))]
  // What a copied claim has to do with others is told of the claim that it goes back to.
  const copied = new Set(links.flatMap(({ a, relation }) => (relation === 'copy-of' ? [a] : [])))
  const claims = own.filter(({ row }) => !copied.has(row.id))
  const found = await findCandidates(connection, ledgerId, { claims, reading, index })
  const elsewhere = claims.flatMap((one, at) =>
    linksElsewhere(
      one,
      found[at]!.filter(({ row }) => !parents.some((parent) => parent.id === row.articleId)),
    ),
  )
  await keepLinks(connection, ledgerId, [...links, ...elsewhere])
}

/** A claim in a copied passage goes back to the same claim there; of several, to the one that shares most. */
function linksToParents(
  one: Placed,
  inherited: readonly Placed[],
  parents: readonly Parent[],
  closeness: Closeness,
): readonly Suggestion[] {
  const links: Suggestion[] = []
  for (const parent of parents) {
    const copied = isCopied(one.row.claim, parent.spans)
    const there = inherited.filter(({ row }) => row.articleId === parent.id)
    const originals = there.map(({ facets }) => facets)
    const copy = copied || parent.how !== 'passage' ? copiedFrom(one.facets, originals) : null
    if (copy !== null) links.push(copy)
    else if (!copied)
      links.push(
        ...there.flatMap(
          (other) => relateFacets(...inTime(one, other), { closeness: closeness(one, other) }) ?? [],
        ),
      )
  }
  return links
}

function isCopied({ content }: Claim, spans: readonly Span[]): boolean {
  const inside = content.spans.filter((span) =>
    spans.some((passage) => holds(passage, span) || mostlyIn(span, passage)),
  )
  return inside.length * 2 > content.spans.length
}

function mostlyIn([start, end]: Span, [from, to]: Span): boolean {
  return (Math.min(end, to) - Math.max(start, from)) * 2 > end - start
}

function linksElsewhere(one: Placed, others: readonly Candidate[]): readonly Suggestion[] {
  return others.flatMap((other) => {
    const { closeness } = other
    return relateFacets(...inTime(one, other), { closeness }) ?? []
  })
}

/** The later one first, by the day it was made on; of one day, as they stand in the ledger. */
function inTime(one: Placed, other: Placed): readonly [Facets, Facets] {
  return one.row.day < other.row.day ? [other.facets, one.facets] : [one.facets, other.facets]
}

async function claimsOf(
  connection: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<readonly LinkRow[]> {
  if (articles.length === 0) return []
  const { rows } = await connection.query<LinkRow>(
    `select claims.claim_id as id, claims.number, claims.article_id as "articleId", claims.day, claims.ordinal, body.claim,
       lineages.names
     from claims join claim_bodies as body using (ledger_id, number)
       left join lineages using (ledger_id, article_id)
     where claims.ledger_id = $1 and claims.article_id = any($2::text[]) and claims.live
     order by claims.article_id, claims.ordinal`,
    [ledgerId, articles],
  )
  return rows
}

async function keepLinks(
  connection: Connection,
  ledgerId: number,
  links: readonly Suggestion[],
): Promise<void> {
  if (links.length === 0) return
  const column = <K extends 'a' | 'b' | 'relation' | 'why'>(field: K) => links.map((link) => link[field])
  await connection.query(
    `insert into links (ledger_id, a, b, relation, why, reasons)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::json[])
     on conflict (ledger_id, a, b) do update
       set relation = excluded.relation, why = excluded.why, reasons = excluded.reasons`,
    [
      ledgerId,
      column('a'),
      column('b'),
      column('relation'),
      column('why'),
      links.map(({ reasons }) => JSON.stringify(reasons)),
    ],
  )
}
