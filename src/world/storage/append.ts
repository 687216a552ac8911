import {
  clockJump,
  sealEntry,
  type FullEntry,
  type Happening,
  type Head,
  type SealedPayload,
} from '../../ledger/index.ts'
import { EMPTY_HEAD } from '../../ledger/index.ts'
import { expectedClock } from './clock.ts'
import type { Connection } from './connection.ts'
import { seal } from './prepare.ts'
import { storeError } from './store-error.ts'

/**
 * The end of the ledger, held by the transaction that locked it, the server's time, and what that should be by the time
 * that has passed since this process last looked (null when it looks for the first time).
 */
export interface LockedHead {
  readonly head: Head
  readonly now: string
  readonly expected: string | null
}

/** Locks the end of the ledger until the transaction ends: entries are numbered one after the other, without gaps. */
export async function lockHead(connection: Connection, ledgerId: number): Promise<LockedHead> {
  const { rows } = await connection.query<{
    origin: string
    size: number
    peaks: string[]
    last: string | null
  }>('select origin, size, peaks, last_recorded_at as last from ledgers where ledger_id = $1 for update', [
    ledgerId,
  ])
  const row = rows[0]
  if (row === undefined)
    throw storeError('no-ledger', `There is no ledger ${ledgerId}.`, 'Open the store again.')
  // The clock is read when the lock is held: read before, a writer that waited would come with an earlier time.
  const clock = await connection.query<{ now: string }>('select clock_timestamp() as now')
  const head =
    row.size === 0 ? EMPTY_HEAD : { tree: { size: row.size, peaks: row.peaks }, lastRecordedAt: row.last }
  const { now } = clock.rows[0]!
  return { head, now, expected: expectedClock(row.origin, now) }
}

/** A happening with its payload sealed, which needs no lock and is done before one is taken. */
export interface SealedHappening {
  readonly what: Happening['what']
  readonly actor: string
  readonly sealed: SealedPayload
}

/** Seals a happening's payload under a fresh salt. */
export function sealHappening({ what, actor, payload }: Happening): SealedHappening {
  return { what, actor, sealed: seal(payload) }
}

/** Adds entries to the locked end of the ledger and yields them; a clock that jumped is an entry before them. */
export async function append(
  connection: Connection,
  ledgerId: number,
  { head, now, expected }: LockedHead,
  happenings: readonly SealedHappening[],
): Promise<readonly FullEntry[]> {
  let end = head
  const entries: FullEntry[] = []
  for (const happening of [...jumpEntry(head, now, expected), ...happenings]) {
    const { entry, head: next } = sealEntry(end, happening, happening.sealed, now)
    entries.push(entry)
    end = next
  }
  await insertEntries(connection, ledgerId, entries)
  const { rowCount } = await connection.query(
    'update ledgers set size = $2, peaks = $3, last_recorded_at = $4 where ledger_id = $1',
    [ledgerId, end.tree.size, end.tree.peaks, end.lastRecordedAt],
  )
  expectRows('ledgers', rowCount, 1)
  return entries.slice(-happenings.length)
}

/** The entry that says that the clock jumped; after a jump back the last entry's time is kept until it has caught up. */
function jumpEntry(head: Head, now: string, expected: string | null): readonly SealedHappening[] {
  const payload = clockJump(head.lastRecordedAt, now, expected)
  return payload === null ? [] : [sealHappening({ what: 'clock-jumped', actor: 'sayso', payload })]
}

const INSERT = `
  with line as (
    select * from unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
      $9::text[], $10::text[])
      as line (sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash, salt, payload)
  ), entry as (
    insert into entries (ledger_id, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash)
    select $1, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash from line order by sequence
    returning sequence
  ), body as (
    insert into payloads (ledger_id, sequence, salt, payload) select $1, sequence, salt, payload from line
    returning sequence
  )
  select (select count(*) from entry) + (select count(*) from body) as count`

async function insertEntries(
  connection: Connection,
  ledgerId: number,
  entries: readonly FullEntry[],
): Promise<void> {
  const columns = [
    ...([
      'sequence',
      'recordedAt',
      'actor',
      'what',
      'payloadHash',
      'leafHash',
      'treeHash',
      'salt',
      'payload',
    ] as const),
  ].map((field) => entries.map((entry) => entry[field]))
  const { rows } = await connection.query<{ count: number }>(INSERT, [ledgerId, ...columns])
  expectRows('entries', rows[0]?.count ?? null, entries.length * 2)
}

/** A write that wrote another number of rows than it was given has lost something: the transaction must not stand. */
export function expectRows(table: string, found: number | null, expected: number): void {
  if (found === expected) return
  throw storeError(
    'write-lost',
    `The database wrote ${found ?? 0} of ${expected} rows to ${table}.`,
    'Nothing was kept of it. Look into the database, and try again.',
  )
}
