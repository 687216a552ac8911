import { EMPTY_ROOT, rootOf, type FullEntry } from '../../ledger/index.ts'
import { APP_ROLE } from './app-role.ts'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import { limitOf } from './cursor.ts'
import { schemaVersion } from './migrate.ts'
import { storeError } from './store-error.ts'
import type { Page, PageOptions, StoreStats } from './store.ts'

/** Entries in order, oldest first; the cursor is the sequence to begin at. */
export async function entryPage(
  connection: Connection,
  ledgerId: number,
  page: PageOptions,
): Promise<Page<FullEntry>> {
  const limit = limitOf(page)
  const from = sequenceOf(page.cursor)
  const { rows } = await connection.query<FullEntry>(
    `select sequence, recorded_at as "recordedAt", actor, what, payload_hash as "payloadHash",
       leaf_hash as "leafHash", tree_hash as "treeHash", payload, salt
     from entries left join payloads using (ledger_id, sequence)
     where ledger_id = $1 and sequence >= $2 order by sequence limit ${limit + 1}`,
    [ledgerId, from],
  )
  return { rows: rows.slice(0, limit), next: rows.length > limit ? String(from + limit) : null }
}

function sequenceOf(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined || cursor === '') return 0
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  throw storeError('bad-cursor', 'The cursor is not one that Sayso gave.', 'Begin again without a cursor.')
}

/** What `doctor` shows. */
export async function storeStats(
  database: Database,
  ledgerId: number,
  embedded: boolean,
): Promise<StoreStats> {
  const { rows } = await database.query<Counted>(STATS, [ledgerId])
  const { size, peaks, ...counted } = rows[0]!
  return {
    ...counted,
    location: database.location,
    embedded,
    serverPid: database.presence()?.pid ?? null,
    entries: size,
    schemaVersion: await schemaVersion(database),
    treeHash: size === 0 ? EMPTY_ROOT : rootOf({ size, peaks }),
  }
}

type Counted = Pick<
  StoreStats,
  | 'server'
  | 'fsync'
  | 'checksums'
  | 'articles'
  | 'claims'
  | 'places'
  | 'databaseBytes'
  | 'lastRecordedAt'
  | 'appendOnlyRole'
> & { readonly size: number; readonly peaks: string[] }

const STATS = `
  select 'PostgreSQL ' || current_setting('server_version') as server,
    current_setting('fsync') = 'on' as fsync,
    current_setting('data_checksums') = 'on' as checksums,
    size, peaks, last_recorded_at as "lastRecordedAt",
    (select count(*) from articles where articles.ledger_id = ledgers.ledger_id) as articles,
    (select count(*) from claims where claims.ledger_id = ledgers.ledger_id and live) as claims,
    (select count(*) from gazetteer.place) as places,
    pg_database_size(current_database()) as "databaseBytes",
    current_user = '${APP_ROLE}' and not has_table_privilege('entries', 'update, delete, truncate') as "appendOnlyRole"
  from ledgers where ledger_id = $1`
