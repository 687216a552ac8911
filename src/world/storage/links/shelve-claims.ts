import { createHash } from 'node:crypto'
import { facetsOf, keysOf } from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import type { Connection } from '../connection.ts'
import { linkingRow, SHELVING, takesTurn } from './linking-row.ts'
import { toldOf, type LinkRow } from './link-row.ts'

/** As many claims are shelved in one transaction. */
const BATCH = 500

/**
 * Puts the next claims where those elsewhere are looked for: by the words they say, each saying once. Goes in the order of
 * the readings, so that a saying's number does not depend on who does what when. Yields how many claims were shelved; 0
 * when none waits, or another worker is at it.
 */
export async function shelveClaims({ database, ledgerId }: Writer): Promise<number> {
  return database.transaction(async (connection) => {
    if (!(await takesTurn(connection, ledgerId, SHELVING))) return 0
    const { shelved } = await linkingRow(connection, ledgerId)
    const claims = await claimsAfter(connection, ledgerId, shelved)
    if (claims.length > 0) await shelve(connection, ledgerId, claims)
    return claims.length
  })
}

async function claimsAfter(
  connection: Connection,
  ledgerId: number,
  shelved: number,
): Promise<readonly LinkRow[]> {
  const { rows } = await connection.query<LinkRow>(
    `select claims.number, claims.claim_id as id, claims.article_id as "articleId", claims.day, claims.ordinal,
       body.claim, null as names
     from claims join claim_bodies as body using (ledger_id, number)
     where claims.ledger_id = $1 and claims.number > $2 order by claims.number limit ${BATCH}`,
    [ledgerId, shelved],
  )
  return rows
}

const SHELVE = `
  with line as (
    select * from unnest($2::bigint[], $3::uuid[]) as line (number, key)
  ), fresh as (
    insert into sayings (ledger_id, number, key) select $1, min(number), key from line group by key
    on conflict (ledger_id, key) do nothing returning number, key
  ), told as (
    insert into tellings (ledger_id, number, saying)
    select $1, line.number, coalesce(fresh.number, known.number)
    from line left join fresh using (key)
      left join sayings as known on known.ledger_id = $1 and known.key = line.key
  )
  select number from fresh`

async function shelve(connection: Connection, ledgerId: number, claims: readonly LinkRow[]): Promise<void> {
  const { rows } = await connection.query<{ number: number }>(SHELVE, [
    ledgerId,
    claims.map(({ number }) => number),
    claims.map((row) => keyOfWords(row.claim.content.text)),
  ])
  const fresh = new Set(rows.map(({ number }) => number))
  const lines = claims
    .filter(({ number }) => fresh.has(number))
    .flatMap((row) => keysOf(facetsOf(toldOf(row))).map((term) => [term, row.number] as const))
  await connection.query(
    'insert into saying_terms (ledger_id, term, number) select $1, * from unnest($2::integer[], $3::bigint[])',
    [ledgerId, lines.map(([term]) => term), lines.map(([, number]) => number)],
  )
  await connection.query('update linking set shelved = $2 where ledger_id = $1', [
    ledgerId,
    claims.at(-1)!.number,
  ])
}

/** The same words are one saying, however they are broken into lines. */
function keyOfWords(text: string): string {
  return createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 32)
}
