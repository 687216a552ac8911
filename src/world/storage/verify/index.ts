/** verify/: reads the whole ledger again, and names the first thing that is wrong. */
import type { QueryResultRow } from 'pg'
import { EMPTY_ROOT, rootOf, type Checkpoint, type Head } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import type { Database } from '../database.ts'
import type { Progress, Verified } from '../store.ts'
import { readErasures } from './erasures.ts'
import type { Row, Walkable } from './pages.ts'
import { openStream, type Stream } from './stream.ts'
import {
  ARTICLES,
  CAPTURES,
  CLAIMS,
  ENTRIES,
  REVIEWS,
  type ArticleRow,
  type CaptureRow,
  type ClaimRow,
  type EntryRow,
  type ReviewRow,
} from './tables.ts'
import { startWalk, step, type Given, type Walk } from './walk.ts'
import { startWords } from './words.ts'

/** The ledger as one moment saw it: entries that are added meanwhile are not read. */
const SNAPSHOT = 'set transaction isolation level repeatable read, read only; set local statement_timeout = 0'

/** A stream of entries, one for each table that they fill, one behind for the words, one for single questions. */
const CONNECTIONS = 7

/** From as many entries on, a ledger is worth the time that more connections take. */
const LONG = 5_000

const TICK = 1_000

/**
 * Reads the whole ledger again: every entry, the captured bytes and texts, every span of every reading, and whether the
 * tables show what the entries give, column by column; and that it grew from what checkpoints saw. Linear. Memory holds
 * a page of each table, every name once, and the standing of those articles and claims that more than one entry made.
 */
export async function verifyLedger(
  database: Database,
  ledgerId: number,
  onProgress: (progress: Progress) => void,
  against: readonly Checkpoint[] = [],
): Promise<Verified> {
  return atOneMoment(database, ledgerId, async ([connection, ...others], stored) => {
    const words = startWords(others[0]!, ledgerId)
    const walk = startWalk(connection!, ledgerId, words, await readErasures(connection!, ledgerId))
    const streams = openStreams(others.slice(1), ledgerId)
    try {
      const tick = (done: number) => onProgress({ step: 'verify', done, total: stored.size })
      const fault =
        (await walkAll(walk, streams, against, tick)) ??
        cutFault(walk.head, against) ??
        headFault(walk.head, stored) ??
        (await restFault(streams)) ??
        (await endFault(walk))
      // What is compared behind the rest belongs to entries before this one.
      return result(walk.head, (await words.end()) ?? fault)
    } finally {
      await Promise.all(Object.values(streams).map((stream) => stream.close()))
    }
  })
}

/**
 * Connections that see the same moment: one that takes its questions in turn for a short ledger, more for a long one,
 * so that the database has the next pages ready while one is worked on.
 */
async function atOneMoment<T>(
  database: Database,
  ledgerId: number,
  work: (connections: readonly Connection[], stored: StoredHead) => Promise<T>,
): Promise<T> {
  return database.transaction(async (first) => {
    await first.query(SNAPSHOT)
    const stored = await storedHead(first, ledgerId)
    if (stored.size < LONG) return work(Array<Connection>(CONNECTIONS).fill(inTurn(first)), stored)
    const { rows } = await first.query<{ id: string }>('select pg_export_snapshot() as id')
    return withMore(database, [first], rows[0]!.id, (all) => work(all, stored))
  })
}

async function withMore<T>(
  database: Database,
  known: readonly Connection[],
  snapshot: string,
  work: (connections: readonly Connection[]) => Promise<T>,
): Promise<T> {
  if (known.length === CONNECTIONS) return work(known)
  return database.asOwner(async (other) => {
    await other.query(`begin; ${SNAPSHOT}; set transaction snapshot '${snapshot}'`)
    return withMore(database, [...known, other], snapshot, work)
  })
}

/** A connection that several may ask at once, and that is asked one after the other. */
function inTurn(connection: Connection): Connection {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query: async <Row extends QueryResultRow>(text: string, values?: unknown[]) => {
      const answer = last.then(async () => connection.query<Row>(text, values))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

interface Streams {
  readonly entries: Stream<EntryRow>
  readonly captures: Stream<CaptureRow>
  readonly articles: Stream<ArticleRow>
  readonly claims: Stream<ClaimRow>
  readonly reviews: Stream<ReviewRow>
}

function openStreams(connections: readonly Connection[], ledgerId: number): Streams {
  let at = 0
  const open = <R extends Row>(walk: Walkable): Stream<R> => openStream<R>(connections[at++]!, walk, ledgerId)
  return {
    entries: open<EntryRow>(ENTRIES),
    captures: open<CaptureRow>(CAPTURES),
    articles: open<ArticleRow>(ARTICLES),
    claims: open<ClaimRow>(CLAIMS),
    reviews: open<ReviewRow>(REVIEWS),
  }
}

async function walkAll(
  walk: Walk,
  streams: Streams,
  against: readonly Checkpoint[],
  tick: (done: number) => void,
): Promise<string | null> {
  const { entries } = streams
  for (;;) {
    const { size } = walk.head.tree
    if (size % TICK === 0) tick(size)
    if (!entries.reaches(size)) await entries.reach(size)
    // One that lies behind its place is looked at all the same: it stands where another should be.
    const entry = entries.take(size)[0] ?? entries.next()
    if (entry === undefined) return null
    const given = await givenFor(streams, size)
    const fault = (await step(walk, entry, given)) ?? againstFault(walk.head, entry.treeHash, against)
    if (fault !== null) return fault
    const behind =
      (walk.words.due() ? await walk.words.compare() : null) ??
      (walk.cited.due() ? await walk.cited.compare() : null)
    if (behind !== null) return behind
  }
}

/** The rows of every table that belong to an entry. */
async function givenFor({ captures, articles, claims, reviews }: Streams, sequence: number): Promise<Given> {
  for (const stream of [captures, articles, claims, reviews])
    if (!stream.reaches(sequence)) await stream.reach(sequence)
  return {
    captures: captures.take(sequence),
    articles: articles.take(sequence),
    claims: claims.take(sequence),
    reviews: reviews.take(sequence),
  }
}

async function restFault(streams: Streams): Promise<string | null> {
  const { captures, articles, claims, reviews } = await givenFor(streams, Number.MAX_SAFE_INTEGER)
  const rest = { captures, articles, claims, 'claim entries': reviews }
  const over = Object.entries(rest).find(([, rows]) => rows.length > 0)
  return over === undefined
    ? null
    : `The table of ${over[0]} holds a row of entry ${over[1][0]!.at}, which there is not.`
}

function againstFault({ tree }: Head, root: string, against: readonly Checkpoint[]): string | null {
  const { size } = tree
  const other = against.find((checkpoint) => checkpoint.size === size && checkpoint.root !== root)
  if (other === undefined) return null
  // Older checkpoints have been passed by now, and were right.
  const known = Math.max(0, ...against.map((one) => one.size).filter((one) => one < size))
  const which = known === 0 ? `The first ${size} entries` : `Entries ${known} to ${size - 1}`
  return `${which} are not those of the checkpoint: they were rewritten after it, or go on from an old backup.`
}

function cutFault({ tree }: Head, against: readonly Checkpoint[]): string | null {
  const ahead = against.find((checkpoint) => checkpoint.size > tree.size)
  if (ahead !== undefined)
    return `The checkpoint saw ${ahead.size} entries, and the ledger ends after ${tree.size}: its end was cut off.`
  const odd = against.some((checkpoint) => checkpoint.size === 0 && checkpoint.root !== EMPTY_ROOT)
  return odd ? 'The checkpoint of an empty ledger has the root of another.' : null
}

interface StoredHead {
  readonly size: number
  readonly peaks: readonly string[]
  readonly last: string | null
}

async function storedHead(connection: Connection, ledgerId: number): Promise<StoredHead> {
  const { rows } = await connection.query<StoredHead>(
    'select size, peaks, last_recorded_at as last from ledgers where ledger_id = $1',
    [ledgerId],
  )
  return rows[0] ?? { size: 0, peaks: [], last: null }
}

function headFault({ tree, lastRecordedAt }: Head, stored: StoredHead): string | null {
  if (tree.size !== stored.size)
    return `The ledger had ${stored.size} entries and now ends after ${tree.size}.`
  const same = stored.peaks.join() === tree.peaks.join() && stored.last === lastRecordedAt
  return same ? null : `The ledger's end is not what its entries give.`
}

/** What only shows when every entry has been seen. */
async function endFault(walk: Walk): Promise<string | null> {
  const { connection, ledgerId, missing, waiting, cited, settling, naming, persons, links } = walk
  const [gone] = missing
  if (gone !== undefined) return `Entry ${gone}: its payload is gone, and no entry says that it was erased.`
  for (const { row } of waiting.values())
    if (row.reading !== null) return `The table of articles says that entry ${row.reading} read ${row.id}.`
  return (
    (await cited.compare()) ??
    settling.end() ??
    (await naming.end(connection, ledgerId)) ??
    (await persons.end(connection, ledgerId)) ??
    (await links.end(connection, ledgerId)) ??
    (await bodiesFault(connection, ledgerId))
  )
}

async function bodiesFault(connection: Connection, ledgerId: number): Promise<string | null> {
  const { rows } = await connection.query<{ over: number }>(
    `select (select count(*) from claim_bodies where ledger_id = $1)
       - (select count(*) from claims where ledger_id = $1) as over`,
    [ledgerId],
  )
  return rows[0]?.over === 0 ? null : 'The table of claim bodies holds what no claim has.'
}

function result(head: Head, fault: string | null): Verified {
  return { ok: fault === null, fault, entries: head.tree.size, treeHash: rootOf(head.tree) }
}
