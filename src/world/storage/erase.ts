import type { ErasedPayload, JudgingAct, Remains, Verdict } from '../../ledger/index.ts'
import { isUsableName } from '../../article/index.ts'
import { append, lockHead, sealHappening } from './append.ts'
import type { Writer } from './add.ts'
import type { Connection } from './connection.ts'
import { sequenceNamed } from './entry-named.ts'
import { forgetRows } from './forget-rows.ts'
import { judgeAgain } from './judge-again.ts'
import type { Erased, Erasing } from './keeping.ts'
import { forgetLinks, linkEntriesOf } from './links/index.ts'
import { forgetPersons, personEntriesOnlyOf } from './persons/index.ts'
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
  if (!isUsableName(by) || ground.trim() === '')
    throw storeError('no-ground', 'Nothing is erased without a name and a ground.', 'Give both.')
  return database.asOwner(async (owner) => {
    await owner.query('begin')
    try {
      const end = await lockHead(owner, ledgerId)
      const articles = await pageOf(owner, ledgerId, id)
      const { sequences: about, remains, others } = await entriesOf(owner, ledgerId, articles)
      const identifying = await personEntriesOnlyOf(owner, ledgerId, articles)
      const linking = await linkEntriesOf(owner, ledgerId, articles)
      const sequences = [...new Set([...about, ...identifying, ...linking])].toSorted(
        (one, other) => one - other,
      )
      const payload = erasedPayload({ by, ground }, sequences, remains)
      const [entry] = await append(owner, ledgerId, end, [sealHappening({ what: 'erased', actor, payload })])
      await forgetLinks(owner, ledgerId, articles)
      await forgetRows(owner, ledgerId, articles, sequences)
      for (const claimId of others)
        await judgeAgain(
          owner,
          ledgerId,
          claimId,
          remains.some((one) => one.claimId === claimId) ? entry!.sequence : null,
        )
      await forgetPersons(owner, ledgerId)
      await owner.query('commit')
      await rewrite(owner).catch(notRewritten)
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

function erasedPayload(
  { by, ground }: Erasing,
  sequences: readonly number[],
  remains: readonly Remains[],
): ErasedPayload {
  const payload = { by: by.trim(), ground: ground.trim(), sequences }
  return remains.length === 0 ? payload : { ...payload, remains }
}

interface Affected {
  readonly sequences: readonly number[]
  /** What remains of the judgements about claims of other pages, which go because they cite this page. */
  readonly remains: readonly Remains[]
  /** The claims of other pages about which an entry goes. */
  readonly others: readonly string[]
}

// A payload is canonical JSON: an id stands in it in one way only. What fell due names other claims too, and no words.
const ENTRIES = `
  with mark as (
    select '%"' || article_id || '"%' as mark from articles where ledger_id = $1 and article_id = any($2)
    union select '%"' || claim_id || '"%' from claims where ledger_id = $1 and article_id = any($2)
  ), own as (
    select '%"articleId":"' || article_id || '"%' as mark from articles where ledger_id = $1 and article_id = any($2)
  ), gone as (
    select sequence, case when what in ('confirmed', 'corrected', 'judged', 'withdrawn', 'rated')
      then payload::json end as said
    from entries join payloads using (ledger_id, sequence)
    where ledger_id = $1 and (
      sequence in (select sequence from captures where ledger_id = $1 and article_id = any($2))
      or what = 'read' and payload like any (select mark from own)
      or what not in ('captured', 'read', 'erased', 'fell-due') and payload like any (select mark from mark))
  )
  select sequence, said ->> 'claimId' as "claimId", said ->> 'act' as act, said ->> 'verdict' as verdict,
    (said ->> 'of')::bigint as of, exists (select from claims
      where ledger_id = $1 and claim_id = said ->> 'claimId' and article_id = any($2)) as mine,
    (select payload::json ->> 'verdict' from payloads where ledger_id = $1 and said ->> 'act' = 'disputes'
      and sequence = (said ->> 'of')::bigint and sequence not in (select sequence from gone)) as against
  from gone order by sequence`

interface GoneRow extends Omit<Remains, 'claimId' | 'act'> {
  readonly claimId: string | null
  readonly act: JudgingAct | null
  readonly mine: boolean
  readonly verdict: Verdict | null
}

async function entriesOf(
  owner: Connection,
  ledgerId: number,
  articles: readonly string[],
): Promise<Affected> {
  const { rows } = await owner.query<GoneRow>(ENTRIES, [ledgerId, articles])
  const about = rows.flatMap(({ mine, claimId, ...rest }) =>
    mine || claimId === null ? [] : [{ ...rest, claimId }],
  )
  const remains = about.flatMap(({ act, ...rest }) => (act === null ? [] : [{ ...rest, act }]))
  const others = new Set(about.map(({ claimId }) => claimId))
  return { sequences: rows.map((row) => row.sequence), remains, others: [...others] }
}

/** Full rewrites leave no dead row behind; the statistics keep common words; the log keeps everything until it is let go. */
async function rewrite(owner: Connection): Promise<void> {
  await owner.query(`vacuum (full, analyze) ${TABLES.map(({ name }) => name).join(', ')}`)
  // In a database of somebody else's these may be refused: the page on erasing says what is then left to do.
  for (const sql of ['vacuum full pg_statistic', 'checkpoint', 'select pg_switch_wal()', 'checkpoint'])
    await owner.query(sql).catch(() => undefined)
}

function notRewritten(error: unknown): never {
  throw storeError(
    'not-rewritten',
    'It is erased from the ledger, but the database could not be written anew: old files may still hold the words.',
    'See to the database (the disk may be full), and run VACUUM FULL and CHECKPOINT on it.',
    error,
  )
}
