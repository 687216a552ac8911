import type { Connection } from '../connection.ts'

/** Lets an article's claims be linked anew, since another reading of it was recorded: what was suggested for them goes. */
export async function linkAgain(connection: Connection, ledgerId: number, articleId: string): Promise<void> {
  const { rowCount } = await connection.query(
    `update lineages set linked = null, by_model = null
     where ledger_id = $1 and article_id = $2 and linked is not null`,
    [ledgerId, articleId],
  )
  if (rowCount === 0) return
  await connection.query(
    `delete from links using claims
     where links.ledger_id = $1 and claims.ledger_id = $1 and claims.article_id = $2
       and (links.a = claims.claim_id or links.b = claims.claim_id)`,
    [ledgerId, articleId],
  )
}

/** Drops what was suggested for claims of an article that no longer stand: a later version of its page took their place. */
export async function dropDeadLinks(
  connection: Connection,
  ledgerId: number,
  articleId: string,
): Promise<void> {
  await connection.query(
    `delete from links using claims as dead
     where links.ledger_id = $1 and dead.ledger_id = $1 and dead.article_id = $2 and not dead.live
       and (links.a = dead.claim_id or links.b = dead.claim_id)
       and not exists (
         select from claims as alive
         where alive.ledger_id = $1 and alive.claim_id = dead.claim_id and alive.live)`,
    [ledgerId, articleId],
  )
}
