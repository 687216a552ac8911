import { standingAfter, UNREVIEWED, type Review, type Standing } from '../../ledger/index.ts'
import { append, lockHead, sealHappening } from './append.ts'
import type { Writer } from './add.ts'
import type { Connection } from './connection.ts'
import { sequenceNamed } from './entry-named.ts'
import type { Erased, Erasing } from './keeping.ts'
import { forgetPersons, personEntriesOnlyOf } from './persons/index.ts'
import { projectReview } from './project-review.ts'
import { storeError } from './store-error.ts'
import { TABLES } from './tables.ts'

/**
 * Erases a page with all its versions: what was captured of it, read in it, and entered about its claims or cited from
 * it. Who did it and on what ground is an entry; the leaves stay, so that the tree still verifies. Afterwards the tables
 * are written anew and the write-ahead log is let go, so that the words are in no file of the database.
 */
export async function erasePage(
  { database, ledgerId, actor }: Writer,
  id: string,
  { by, ground }: Erasing,
): Promise<Erased> {
  if (by.trim() === '' || ground.trim() === '')
    throw storeError('no-ground', 'Nothing is erased without a name and a ground.', 'Give both.')
  return database.asOwner(async (owner) => {
    await owner.query('begin')
    try {
      const end = await lockHead(owner, ledgerId)
      const articles = await pageOf(owner, ledgerId, id)
      const { sequences: about, others } = await entriesOf(owner, ledgerId, articles)
      const identifying = await personEntriesOnlyOf(owner, ledgerId, articles)
      const sequences = [...new Set([...about, ...identifying])].toSorted((one, other) => one - other)
      const payload = { by: by.trim(), ground: ground.trim(), sequences }
      const [entry] = await append(owner, ledgerId, end, [sealHappening({ what: 'erased', actor, payload })])
      await remove(owner, ledgerId, articles, sequences)
      for (const claimId of others) await judgeAgain(owner, ledgerId, claimId)
      await forgetPersons(owner, ledgerId)
      await owner.query('commit')
      await rewrite(owner)
      return { sequence: entry!.sequence, entries: sequences.length, articles: articles.length }
    } catch (error) {
      await owner.query('rollback').catch(() => undefined)
      throw error
    }
  })
}

async function pageOf(owner: Connection, ledgerId: number, id: string): Promise<readonly string[]> {
  const sequence = await sequenceNamed(owner, ledgerId, id)
  const { rows } = await owner.query<{ id: string }>(
    `select article_id as id from articles
     where ledger_id = $1 and page_sha256 in (
       select page_sha256 from articles join (
         select article_id from captures where ledger_id = $1 and sequence = $2
         union select article_id from claims where ledger_id = $1 and reading = $2
         union select article_id from articles where ledger_id = $1 and reading = $2
       ) as named using (article_id) where ledger_id = $1)`,
    [ledgerId, sequence],
  )
  if (rows.length > 0) return rows.map((row) => row.id)
  throw storeError(
    'no-article',
    `There is nothing of "${id}" to erase.`,
    'Give the id of a claim or an article.',
  )
}

interface Affected {
  readonly sequences: readonly number[]
  /** Claims of other pages, of which an entry goes because it cites this page. */
  readonly others: readonly string[]
}

// A payload is canonical JSON: an id stands in it in one way only.
const ENTRIES = `
  with mark as (
    select '%"articleId":"' || article_id || '"%' as mark from articles where ledger_id = $1 and article_id = any($2)
    union select '%"claimId":"' || claim_id || '"%' from claims where ledger_id = $1 and article_id = any($2)
  )
  select sequence, what, case when what in ('confirmed', 'corrected', 'judged', 'withdrawn')
    then payload::json ->> 'claimId' end as claim
  from entries join payloads using (ledger_id, sequence)
  where ledger_id = $1 and (
    sequence in (select sequence from captures where ledger_id = $1 and article_id = any($2))
    or what not in ('captured', 'erased') and payload like any (select mark from mark))
  order by sequence`

async function entriesOf(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<Affected> {
  const { rows } = await owner.query<{ sequence: number; claim: string | null }>(ENTRIES, [
    ledgerId,
    articles,
  ])
  const own = await owner.query<{ id: string }>(
    'select claim_id as id from claims where ledger_id = $1 and article_id = any($2)',
    [ledgerId, articles],
  )
  const mine = new Set(own.rows.map((row) => row.id))
  const claims = rows.flatMap(({ claim }) => (claim === null || mine.has(claim) ? [] : [claim]))
  return { sequences: rows.map((row) => row.sequence), others: [...new Set(claims)] }
}

/** Everything that holds words of the page; bytes and texts stay where another page has the very same. */
const REMOVE = [
  `delete from claim_entries where ledger_id = $1 and claim_id in (
     select claim_id from claims where ledger_id = $1 and article_id = any($2::text[]))`,
  `delete from claim_bodies where ledger_id = $1 and number in (
     select number from claims where ledger_id = $1 and article_id = any($2::text[]))`,
  `delete from claims where ledger_id = $1 and article_id = any($2::text[])`,
  `delete from blobs where ledger_id = $1 and sha256 in (
     select about ->> 'bytesSha256' from captures where ledger_id = $1 and article_id = any($2::text[])
     except select about ->> 'bytesSha256' from captures where ledger_id = $1 and article_id <> all($2::text[]))`,
  `delete from texts where ledger_id = $1 and sha256 in (
     select text_sha256 from articles where ledger_id = $1 and article_id = any($2::text[])
     except select text_sha256 from articles where ledger_id = $1 and article_id <> all($2::text[]))`,
  `delete from captures where ledger_id = $1 and article_id = any($2::text[])`,
  `delete from articles where ledger_id = $1 and article_id = any($2::text[])`,
]

// A spelling of a place stays only where a claim that is left has it.
const FORGET_NAMES = `
  delete from names where ledger_id = $1 and case facet
     when 'speaker' then not exists (select from claims where ledger_id = $1 and speaker_key = names.key)
     when 'outlet' then not exists (select from articles where ledger_id = $1 and outlet_key = names.key)
     else not exists (
       select from claims join claim_bodies as body using (ledger_id, number)
       where ledger_id = $1 and place_ids @> array[names.ref::integer] and strpos(body.claim::text, names.name) > 0) end`

async function remove(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
  sequences: readonly number[],
): Promise<void> {
  await owner.query('delete from payloads where ledger_id = $1 and sequence = any($2::bigint[])', [
    ledgerId,
    sequences,
  ])
  for (const sql of REMOVE) await owner.query(sql, [ledgerId, articles])
  await owner.query(FORGET_NAMES, [ledgerId])
}

/** Leaves a claim where the entries that are left about it leave it. */
async function judgeAgain(owner: Connection, ledgerId: number, claimId: string): Promise<void> {
  const { rows } = await owner.query<Line>(
    `select sequence, what, payload from claim_entries join entries using (ledger_id, sequence)
       left join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = $2 order by sequence`,
    [ledgerId, claimId],
  )
  await owner.query('delete from claim_entries where ledger_id = $1 and claim_id = $2', [ledgerId, claimId])
  let standing = UNREVIEWED
  for (const line of rows) {
    const after = afterLine(standing, line)
    standing = after ?? standing
    await projectReview(owner, ledgerId, claimId, line.sequence, standing)
    if (after === null) await owner.query(ATTEMPT, [ledgerId, claimId, line.sequence])
  }
}

const ATTEMPT = `
  update claim_entries set stands = false where ledger_id = $1 and claim_id = $2 and sequence = $3`

interface Line {
  readonly sequence: number
  readonly what: Review['what'] | 'fell-due'
  readonly payload: string | null
}

function afterLine(standing: Standing, { sequence, what, payload }: Line): Standing | null {
  if (payload === null) return null
  if (what === 'fell-due') return { ...standing, fellDue: sequence }
  const review: Review = { what, payload: JSON.parse(payload) }
  return standingAfter(standing, review, sequence)
}

/** Full rewrites leave no dead row behind; the statistics keep common words; the log keeps everything until it is let go. */
async function rewrite(owner: Connection): Promise<void> {
  await owner.query(`vacuum (full, analyze) ${TABLES.map(({ name }) => name).join(', ')}`)
  // In a database of somebody else's these may be refused: the page on erasing says what is then left to do.
  for (const sql of ['vacuum full pg_statistic', 'checkpoint', 'select pg_switch_wal()', 'checkpoint'])
    await owner.query(sql).catch(() => undefined)
}
