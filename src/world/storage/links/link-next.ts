import type { Parent } from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import type { Connection } from '../connection.ts'
import { ROOM } from '../project-claims.ts'
import { adoptModel } from './adopt-model.ts'
import type { Comparables } from './comparables.ts'
import { linkClaims } from './link-claims.ts'
import { holdsModel } from './linking-row.ts'
import type { MeaningModel, OpenMeaningModel } from './meaning-model.ts'
import { placeSayings } from './place-sayings.ts'
import { printArticles } from './print-articles.ts'
import type { Shelf } from './shelf.ts'
import { shelveClaims } from './shelve-claims.ts'
import { traceArticles } from './trace-articles.ts'

/** As many articles are linked in one step. */
const STEP = 10

/** What a worker keeps in memory from step to step; nothing depends on it but how long a step takes. */
export interface Kept {
  readonly shelf: Shelf
  readonly comparables: Comparables
}

/**
 * Does a part of what waits: takes fingerprints, finds what articles have from earlier ones, shelves claims and lets the
 * model place them, then suggests links from them. Yields how many articles were linked, 0 when none waits.
 * Any number of workers share it: each article is one transaction, under a lock on its row. What comes out does not
 * depend on who does what when: an article and its claims are compared with what stands before them in the ledger, and
 * all of that is printed, shelved and placed by then.
 */
export async function linkNext(writer: Writer, kept: Kept, openModel: OpenMeaningModel): Promise<number> {
  const { shelf, comparables } = kept
  for (;;) {
    const printed = await printArticles(writer, comparables)
    const traced = await traceArticles(writer, comparables)
    const shelved = await shelveClaims(writer)
    const model = await modelFor(writer, openModel)
    const placed = model === null ? 0 : await placeSayings(writer, model)
    const linked = await linkSome(writer, shelf, model)
    if (linked > 0 || printed + traced + shelved + placed === 0) return linked
  }
}

/** The model, opened once there is anything to link; null where none can be had. */
async function modelFor(writer: Writer, openModel: OpenMeaningModel): Promise<MeaningModel | null> {
  const { rows } = await writer.database.query<{ any: boolean }>(
    'select exists (select from lineages where ledger_id = $1) as any',
    [writer.ledgerId],
  )
  if (rows[0]?.any !== true) return null
  const opened = await openModel()
  if (!opened.ok) return null
  await adoptModel(writer, opened.value)
  return opened.value
}

async function linkSome(writer: Writer, shelf: Shelf, model: MeaningModel | null): Promise<number> {
  let linked = 0
  while (linked < STEP && (await linkOne(writer, shelf, model))) linked += 1
  return linked
}

interface Waiting {
  readonly id: string
  readonly reading: number
  readonly parents: readonly Parent[]
}

/** Readings from here on wait: a claim that was read before is not shelved yet, or not placed. */
const SHELVED = `
  select coalesce(min(number), 9e15::bigint) as below from (
    (select number from claims where ledger_id = $1
       and number > coalesce((select shelved from linking where ledger_id = $1), -1) order by number limit 1)
    union all
    (select number from sayings where ledger_id = $1 and vector is null and $2 order by number limit 1)) as waiting`

const WAITING = `
  select lineages.article_id as id, articles.reading, lineages.parents
  from lineages
    join articles on articles.ledger_id = lineages.ledger_id and articles.article_id = lineages.article_id
  where lineages.ledger_id = $1 and lineages.WAITS is null and lineages.compared and articles.reading < $2
  order by lineages.number limit 1
  for update of lineages skip locked`

async function linkOne(
  { database, ledgerId }: Writer,
  shelf: Shelf,
  model: MeaningModel | null,
): Promise<boolean> {
  return database.transaction(async (connection) => {
    if (model !== null && !(await holdsModel(connection, ledgerId, model.sha256))) return false
    const below = await shelvedBelow(connection, ledgerId, model)
    const sql = WAITING.replace('WAITS', model === null ? 'linked' : 'by_model')
    const { rows } = await connection.query<Waiting>(sql, [ledgerId, Math.floor(below / ROOM)])
    const [article] = rows
    if (article === undefined) return false
    const { id, reading, parents } = article
    const index = model === null ? null : await shelf.upTo(connection, ledgerId, model, below)
    await linkClaims(connection, ledgerId, { id, reading, parents, index })
    await connection.query(
      'update lineages set linked = $3, by_model = $4 where ledger_id = $1 and article_id = $2',
      [ledgerId, id, reading, model?.name ?? null],
    )
    return true
  })
}

async function shelvedBelow(
  connection: Connection,
  ledgerId: number,
  model: MeaningModel | null,
): Promise<number> {
  const { rows } = await connection.query<{ below: number }>(SHELVED, [ledgerId, model !== null])
  return rows[0]!.below
}
