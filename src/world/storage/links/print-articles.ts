import { creditsOf, namesIn, printsOf } from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import type { Connection } from '../connection.ts'
import type { Comparables, Printable } from './comparables.ts'
import { linkingRow, PRINTING, takesTurn } from './linking-row.ts'

/** As many articles are printed in one transaction. */
const BATCH = 50

/**
 * Takes the fingerprints of the next articles that have none, in the ledger's order, and yields how many there were; 0
 * when none waits, or another worker is at it. Whatever is printed, all before it is.
 */
export async function printArticles(
  { database, ledgerId }: Writer,
  comparables: Comparables,
): Promise<number> {
  return database.transaction(async (connection) => {
    if (!(await takesTurn(connection, ledgerId, PRINTING))) return 0
    const { printed } = await linkingRow(connection, ledgerId)
    const articles = await articlesAfter(connection, ledgerId, printed)
    if (articles.length > 0) await keepPrints(connection, ledgerId, articles, comparables)
    return articles.length
  })
}

async function articlesAfter(
  connection: Connection,
  ledgerId: number,
  printed: number,
): Promise<readonly Printable[]> {
  const { rows } = await connection.query<Printable>(
    `select articles.article_id as id, articles.number, articles.about, texts.text
     from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
     where articles.ledger_id = $1 and articles.number > $2 order by articles.number limit ${BATCH}`,
    [ledgerId, printed],
  )
  return rows
}

async function keepPrints(
  connection: Connection,
  ledgerId: number,
  articles: readonly Printable[],
  comparables: Comparables,
): Promise<void> {
  const printed = articles.map((article) => printsOf(comparables.of(article).words))
  const credits = articles.map(({ about, text }) =>
    creditsOf({ text, byline: about.byline, outlet: about.outlet }),
  )
  await connection.query(
    `insert into lineages (ledger_id, article_id, number, credits, names)
     select $1, id, number, array(select json_array_elements_text(credits)), array(select json_array_elements_text(names))
     from unnest($2::text[], $3::bigint[], $4::json[], $5::json[]) as line (id, number, credits, names)
     on conflict (ledger_id, article_id) do update set credits = excluded.credits, names = excluded.names`,
    [
      ledgerId,
      articles.map(({ id }) => id),
      articles.map(({ number }) => number),
      credits.map((one) => JSON.stringify(one)),
      articles.map(({ text }) => JSON.stringify(namesIn(text))),
    ],
  )
  await connection.query(
    `insert into prints (ledger_id, print, number)
     select $1, * from unnest($2::integer[], $3::bigint[]) on conflict do nothing`,
    [ledgerId, printed.flat(), printed.flatMap((prints, at) => prints.map(() => articles[at]!.number))],
  )
  await connection.query('update linking set printed = $2 where ledger_id = $1', [
    ledgerId,
    articles.at(-1)!.number,
  ])
}
