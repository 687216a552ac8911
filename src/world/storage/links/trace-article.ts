import {
  chooseCandidates,
  parentsOf,
  PER_PRINT,
  printsOf,
  type Comparable,
  type Parent,
} from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import { comparableOf, type Printable } from './print-articles.ts'

/** At most this many earlier articles are looked at, by how many fingerprints they share. */
const NEAREST = 200

/** Finds what an article has from those before it in the ledger, and keeps it. */
export async function traceArticle(
  connection: Connection,
  ledgerId: number,
  article: Printable,
): Promise<readonly Parent[]> {
  const comparable = comparableOf(article)
  const near = await nearest(connection, ledgerId, article, comparable)
  const candidates = near.map((one) => ({ id: one.id, comparable: comparableOf(one) }))
  const parents = parentsOf(comparable, candidates)
  await connection.query(
    'update lineages set parents = $3, compared = true where ledger_id = $1 and article_id = $2',
    [ledgerId, article.id, JSON.stringify(parents)],
  )
  return parents
}

const NEAR = `
  select near.number, array_agg(near.print) as prints
  from unnest($2::integer[]) as own (print)
    cross join lateral (
      select prints.print, prints.number from prints
      where prints.ledger_id = $1 and prints.print = own.print and prints.number < $3
      order by prints.number limit ${PER_PRINT}) as near
  group by near.number having count(*) > 1
  order by count(*) desc, near.number limit ${NEAREST}`

// Versions of one page are no copies of each other: they are one article, told twice.
const TEXTS = `
  select articles.article_id as id, articles.number, articles.about, texts.text
  from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
  where articles.ledger_id = $1 and articles.number = any($2::bigint[]) and articles.page_sha256 <>
    (select page_sha256 from articles where ledger_id = $1 and article_id = $3)
  order by articles.number`

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
