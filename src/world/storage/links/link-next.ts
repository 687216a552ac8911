import type { Writer } from '../add.ts'
import { linkClaims } from './link-claims.ts'
import { printArticles, type Printable } from './print-articles.ts'
import { traceArticle } from './trace-article.ts'

/** As many articles are linked in one step. */
const STEP = 10

/**
 * Does a part of what waits: takes fingerprints, then finds what articles have from earlier ones and suggests links from
 * their claims. Yields how many articles were done, 0 when none waits. Any number of workers share it: each article is
 * one transaction, under a lock on its row. What comes out does not depend on who does what when: an article and its
 * claims are compared with what stands before them in the ledger, and all of that is printed by then.
 */
export async function linkNext(writer: Writer): Promise<number> {
  const printed = await printArticles(writer)
  let linked = 0
  while (linked < STEP && (await linkOne(writer))) linked += 1
  return printed + linked
}

const WAITING = `
  select lineages.article_id as id, lineages.number, articles.about, articles.reading, texts.text
  from lineages
    join articles on articles.ledger_id = lineages.ledger_id and articles.article_id = lineages.article_id
    join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
  where lineages.ledger_id = $1 and lineages.linked is null
  order by lineages.number limit 1
  for update of lineages skip locked`

async function linkOne({ database, ledgerId }: Writer): Promise<boolean> {
  return database.transaction(async (connection) => {
    const { rows } = await connection.query<Printable & { reading: number }>(WAITING, [ledgerId])
    const [article] = rows
    if (article === undefined) return false
    const parents = await traceArticle(connection, ledgerId, article)
    await linkClaims(connection, ledgerId, article.id, article.reading, parents)
    await connection.query('update lineages set linked = $3 where ledger_id = $1 and article_id = $2', [
      ledgerId,
      article.id,
      article.reading,
    ])
    return true
  })
}
