import type { Connection } from './connection.ts'

/** The engine that the latest reading of an article is by; null when the article is not the latest of its page. */
export async function engineOf(
  connection: Connection,
  ledgerId: number,
  articleId: string,
): Promise<string | null> {
  const { rows } = await connection.query<{ engine: string | null }>(
    'select engine from articles where ledger_id = $1 and article_id = $2 and latest',
    [ledgerId, articleId],
  )
  return rows[0]?.engine ?? null
}
