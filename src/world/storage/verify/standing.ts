import type { Claim } from '../../../claim/index.ts'
import { sha256, type Happening, type State } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

const PAGE = 10_000

/**
 * Checks that the tables leave articles and claims where a replay of the entries leaves them, and hold nothing else.
 * Null when all is well.
 */
export async function checkStanding(
  connection: Connection,
  ledgerId: number,
  state: State,
): Promise<string | null> {
  return (
    (await articleFault(connection, ledgerId, state)) ??
    (await claimFault(connection, ledgerId, state)) ??
    (await surplus(connection, ledgerId, state))
  )
}

interface ArticleLine {
  readonly id: string
  readonly page: string
  readonly state: readonly unknown[]
}

const ARTICLES = `
  select article_id as id, page_sha256 as page, json_build_array(version, latest, previous_id, reading, engine) as state
  from articles where ledger_id = $1 and article_id > $2 order by article_id limit ${PAGE}`

async function articleFault(
  connection: Connection,
  ledgerId: number,
  { articles }: State,
): Promise<string | null> {
  let seen = 0
  for await (const row of inPages<ArticleLine>(connection, ARTICLES, ledgerId, [''], (line) => [line.id])) {
    const article = articles.get(row.id)
    if (article === undefined) return `The table of articles holds ${row.id}, which no entry gives.`
    const { version, latest, previous, reading, engine } = article
    const shown = JSON.stringify([version, latest, previous, reading, engine]) === JSON.stringify(row.state)
    if (!shown || row.page !== sha256(article.pageKey))
      return `The table of articles does not leave ${row.id} where the entries leave it.`
    seen += 1
  }
  return seen === articles.size ? null : `The table of articles lacks ${articles.size - seen} articles.`
}

interface ClaimLine {
  readonly id: string
  readonly reading: number
  readonly live: boolean
  readonly state: readonly unknown[]
}

const CLAIMS = `
  select claim_id as id, reading, live,
    json_build_array(article_id, live, superseded_by, absent_from, review, verdict) as state
  from claims where ledger_id = $1 and (claim_id, reading) > ($2, $3) order by claim_id, reading limit ${PAGE}`

async function claimFault(
  connection: Connection,
  ledgerId: number,
  { claims }: State,
): Promise<string | null> {
  let seen = 0
  const start = ['', -1]
  for await (const row of inPages<ClaimLine>(connection, CLAIMS, ledgerId, start, (line) => [
    line.id,
    line.reading,
  ])) {
    const claim = claims.get(row.id)
    if (claim === undefined) return `The table of claims holds ${row.id}, which no entry gives.`
    const { articleId, current, supersededBy, absentFrom, review, verdict } = claim
    const standing = [articleId, current, supersededBy, absentFrom, review, verdict]
    const older = row.reading < claim.reading
    const shown = older ? !row.live : JSON.stringify(standing) === JSON.stringify(row.state)
    if (!shown) return `The table of claims does not leave ${row.id} where the entries leave it.`
    if (!older) seen += 1
  }
  return seen === claims.size ? null : `The table of claims lacks ${claims.size - seen} claims.`
}

const SURPLUS = `
  select (select count(*) from captures where ledger_id = $1) as captures,
    (select count(*) from claim_bodies where ledger_id = $1) - (select count(*) from claims where ledger_id = $1) as bodies`

async function surplus(
  connection: Connection,
  ledgerId: number,
  { articles }: State,
): Promise<string | null> {
  const { rows } = await connection.query<{ captures: number; bodies: number }>(SURPLUS, [ledgerId])
  let captures = 0
  for (const article of articles.values()) captures += article.captures.length
  if (rows[0]?.captures !== captures) return 'The table of captures holds what no entry gives.'
  return rows[0].bodies === 0 ? null : 'The table of claim bodies holds what no claim has.'
}

async function* inPages<Row extends object>(
  connection: Connection,
  sql: string,
  ledgerId: number,
  start: readonly unknown[],
  keyOf: (row: Row) => readonly unknown[],
): AsyncGenerator<Row> {
  let after = start
  for (;;) {
    const { rows } = await connection.query<Row>(sql, [ledgerId, ...after])
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = keyOf(last)
  }
}

/** A happening as the replay needs it: without the words of claims, so that a million entries fit into memory. */
export function withoutWords(happening: Happening | null): Happening | null {
  if (happening?.what === 'read') {
    const { payload } = happening
    const claims = payload.claims.map(({ id }) => onlyId(id))
    return { ...happening, payload: { ...payload, claims, ownVoice: [] } }
  }
  return happening
}

/** A claim of which only the id is kept: the replay looks at nothing else of it, and a million are held. */
function onlyId(id: string): Claim {
  const claim: Claim = JSON.parse(JSON.stringify({ id }))
  return claim
}
