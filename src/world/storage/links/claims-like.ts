import type { Facets } from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import type { LinkRow } from './link-row.ts'

/** At most this many claims elsewhere are compared with a new one: the latest that share two of its weightiest words. */
const MOST = 40

/** A claim is looked up by at most this many of its words. */
const WORDS = 6

const LIKE = `
  select claims.claim_id as id, claims.article_id as "articleId", claims.day, claims.ordinal, body.claim
  from (
    select ledger_id, claim_id, article_id, day, ordinal, number from claims
    where ledger_id = $1 and live and reading < $3 and words @@ to_tsquery('english', $2)
    order by number desc limit ${MOST}
  ) as claims join claim_bodies as body using (ledger_id, number)
  order by claims.number desc`

/** The latest claims before a reading that share two of a claim's weightiest words. */
export async function claimsLike(
  connection: Connection,
  ledgerId: number,
  { terms, told }: Facets,
  reading: number,
): Promise<readonly LinkRow[]> {
  const { text } = told.claim.content
  const words = [...terms.values()]
    .toSorted((one, other) => other.weight - one.weight || lengthOf(other.span) - lengthOf(one.span))
    .slice(0, WORDS)
    .map(({ span }) => text.slice(...span).replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '')
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => `('${one}' & '${other}')`))
  if (pairs.length === 0) return []
  const { rows } = await connection.query<LinkRow>(LIKE, [ledgerId, pairs.join(' | '), reading])
  return rows
}

function lengthOf([start, end]: readonly [number, number]): number {
  return end - start
}
