import {
  chooseCandidates,
  parentsOf,
  PER_PRINT,
  printsOf,
  type Comparable,
  type Parent,
} from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import type { Connection, Statement } from '../connection.ts'
import type { Comparables, Printable } from './comparables.ts'

/** As many articles are traced in one transaction. */
const BATCH = 20

/** At most this many earlier articles are looked at, by how many fingerprints they share. */
const NEAREST = 200

const WAITING = `
  select lineages.article_id as id, lineages.number, articles.about, texts.text
  from lineages
    join articles on articles.ledger_id = lineages.ledger_id and articles.article_id = lineages.article_id
    join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
  where lineages.ledger_id = $1 and not lineages.compared
    and lineages.number <= (select printed from linking where ledger_id = $1)
  order by lineages.number limit ${BATCH}
  for update of lineages skip locked`

/**
 * Finds what the next articles have from those before them in the ledger, and keeps it; workers share them. Yields how
 * many were traced.
 */
export async function traceArticles(
  { database, ledgerId }: Writer,
  comparables: Comparables,
): Promise<number> {
  return database.transaction(async (connection) => {
    const { rows } = await connection.query<Printable>(WAITING, [ledgerId])
    const parents: (readonly Parent[])[] = []
    for (const article of rows) parents.push(await parentsIn(connection, ledgerId, article, comparables))
    await connection.query(
      `update lineages set parents = line.parents, compared = true
       from unnest($2::text[], $3::json[]) as line (id, parents)
       where lineages.ledger_id = $1 and lineages.article_id = line.id`,
      [ledgerId, rows.map(({ id }) => id), parents.map((some) => JSON.stringify(some))],
    )
    return rows.length
  })
}

async function parentsIn(
  connection: Connection,
  ledgerId: number,
  article: Printable,
  comparables: Comparables,
): Promise<readonly Parent[]> {
  const comparable = comparables.of(article)
  const near = await nearest(connection, ledgerId, article, comparable)
  return parentsOf(
    comparable,
    near.map((one) => ({ id: one.id, comparable: comparables.of(one) })),
  )
}

const NEAR: Statement = {
  name: 'near-articles',
  text: `
  select near.number, array_agg(near.print) as prints
  from unnest($2::integer[]) as own (print)
    cross join lateral (
      select prints.print, prints.number from prints
      where prints.ledger_id = $1 and prints.print = own.print and prints.number < $3
      order by prints.number limit ${PER_PRINT}) as near
  group by near.number having count(*) > 1
  order by count(*) desc, near.number limit ${NEAREST}`,
}

// Versions of one page are no copies of each other: they are one article, told twice.
const TEXTS: Statement = {
  name: 'article-texts',
  text: `
  select articles.article_id as id, articles.number, articles.about, texts.text
  from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
  where articles.ledger_id = $1 and articles.number = any($2::bigint[]) and articles.page_sha256 <>
    (select page_sha256 from articles where ledger_id = $1 and article_id = $3)
  order by articles.number`,
}

async function nearest(
  connection: Connection,
  ledgerId: number,
  { id, number }: Printable,
  { words }: Comparable,
): Promise<readonly Printable[]> {
  const { rows } = await connection.query<{ number: number; prints: readonly number[] }>(NEAR, [
    ledgerId,
    printsOf(words),
    number,
  ])
  const inOrder = rows.toSorted((one, other) => one.number - other.number)
  const chosen = chooseCandidates(inOrder.map(({ prints }) => prints)).map((at) => inOrder[at]!.number)
  if (chosen.length === 0) return []
  const { rows: texts } = await connection.query<Printable>(TEXTS, [ledgerId, chosen, id])
  return texts
}
