import type { Article } from '../../../article/index.ts'
import { nameKey } from '../../../ledger/index.ts'
import type { Occurrence, Parent } from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import type { FoldedCopy } from './linking.ts'

/** Copies of one claim beyond this many are counted and not listed. */
const MOST = 1_000

/** One place where a claim stands, itself or a copy of it, with all that counting and showing need. */
export interface Placed extends Occurrence {
  readonly claimId: string
  readonly day: string
  readonly about: Omit<Article, 'text'>
  readonly parents: readonly Parent[]
}

/** For each claim asked about, itself first, then the copies of it and of those, in the ledger's order. */
export type CopiesById = ReadonlyMap<string, readonly Placed[]>

// Down from a claim to its copies, and to theirs; one that a person refused parts them.
const TREE = `
  with recursive tree as (
    select claim_id as root, claim_id as claim, 0 as depth from unnest($2::text[]) as own (claim_id)
    union
    select tree.root, links.a, depth + 1 from tree join links on links.ledger_id = $1 and links.b = tree.claim
    where links.relation = 'copy-of' and depth < 32 and not (links.a || ' ' || links.b = any($3::text[]))
  ), nearest as (
    select root, claim, row_number() over (partition by root order by min(depth), claim) as place
    from tree group by root, claim
  ), placed as (
    select distinct on (tree.root, tree.claim) tree.root, tree.claim, claims.article_id, claims.day
    from nearest as tree join claims on claims.ledger_id = $1 and claims.claim_id = tree.claim
    where tree.place <= ${MOST}
    order by tree.root, tree.claim, claims.reading desc
  )
  select placed.root, placed.claim as "claimId", placed.article_id as "articleId", placed.day, articles.about,
    articles.page_sha256 as page, coalesce(lineages.parents, '[]') as parents,
    coalesce(lineages.credits, '{}') as credits, publishers.publisher
  from placed join articles on articles.ledger_id = $1 and articles.article_id = placed.article_id
    left join lineages on lineages.ledger_id = $1 and lineages.article_id = placed.article_id
    left join publishers on publishers.ledger_id = $1
      and publishers.outlet_key = coalesce(lineages.credits[1], articles.outlet_key)
  order by placed.root, articles.number`

interface Raw {
  readonly root: string
  readonly claimId: string
  readonly articleId: string
  readonly day: string
  readonly about: Omit<Article, 'text'>
  readonly page: string
  readonly parents: readonly Parent[]
  readonly credits: readonly string[]
  readonly publisher: string | null
}

/** Finds the copies of claims; `refused` are pairs ("a b") that a person said are none. */
export async function copiesOf(
  connection: Connection,
  ledgerId: number,
  claims: readonly string[],
  refused: readonly string[],
): Promise<CopiesById> {
  const { rows } = await connection.query<Raw>(TREE, [ledgerId, claims, refused])
  const found = new Map<string, Placed[]>()
  for (const raw of rows) {
    const placed = toPlaced(raw, rows)
    const list = found.get(raw.root)
    if (list === undefined) found.set(raw.root, [placed])
    else if (raw.claimId === raw.root) list.unshift(placed)
    else list.push(placed)
  }
  return found
}

function toPlaced(raw: Raw, all: readonly Raw[]): Placed {
  const origin = all.find((one) => one.root === raw.root && one.claimId === raw.root) ?? raw
  const { outlet, published } = raw.about
  const day = published?.from?.slice(0, 10) ?? raw.day
  return {
    ...raw,
    label: `${outlet ?? raw.about.title ?? raw.articleId.slice(0, 8)}, ${day}`,
    root: origin.articleId,
    outlet: outlet === null ? null : nameKey(outlet),
    publisher: raw.publisher === null ? null : nameKey(raw.publisher),
  }
}

/** The copies of a claim as a page folds them: all but the claim's own place. */
export function foldedCopies([own, ...copies]: readonly Placed[]): readonly FoldedCopy[] {
  if (own === undefined) return []
  return copies.map((copy) => toFolded(copy, own))
}

function toFolded(copy: Placed, own: Placed): FoldedCopy {
  const parent = copy.parents.find(({ id }) => id === own.articleId) ?? copy.parents[0]
  const { outlet, url, title } = copy.about
  const version = copy.page === own.page
  return {
    articleId: copy.articleId,
    claimId: copy.claimId,
    outlet,
    url,
    title,
    day: copy.day,
    how: version ? 'version' : (parent?.how ?? 'passage'),
    share: parent?.share ?? null,
    why: version ? 'another version of the same page' : (parent?.why ?? 'the same passage'),
    first: firstOf(copy, own),
  }
}

/** Whether the origin was there before the copy, and what shows it. */
function firstOf(copy: Placed, own: Placed): FoldedCopy['first'] {
  const { canonicalUrl } = copy.about
  if (canonicalUrl !== null && canonicalUrl === own.about.url)
    return { certainty: 'shown', why: 'the copy names the origin as its canonical page' }
  if (own.outlet !== null && copy.credits.includes(own.outlet))
    return { certainty: 'shown', why: 'the copy credits the origin' }
  return firstByDates(copy, own)
}

function firstByDates(copy: Placed, own: Placed): FoldedCopy['first'] {
  const [mine, its] = [own.about.published, copy.about.published]
  if (isBefore(mine, its))
    return { certainty: 'likely', why: `published ${mine?.to}, the copy ${its?.from}, as both pages say` }
  const dates = isBefore(its, mine)
    ? `the copy says that it is of ${its?.to}, before`
    : 'their dates do not tell'
  return { certainty: 'unknown', why: `${dates}; the origin was captured first` }
}

function isBefore(one: Article['published'], other: Article['published']): boolean {
  const [end, start] = [one?.to ?? null, other?.from ?? null]
  return end !== null && start !== null && end < start
}
