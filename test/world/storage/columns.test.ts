import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { TABLES } from '../../../src/world/storage/tables.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, numbered, place, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let vandal: Client

const HARBOUR = 'https://harbour.example/plan'

/** A ledger in which every column of the tables of claims says something: versions, readings, reviews, places. */
beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  const quay = { words: 'The quay will open', who: 'Ida Holm', where: [place(42, 'Port Elm', 'the Elm')] }
  const promise = { ...quay, kind: 'prediction' as const, due: day('2026-01-31') }
  const first = sample([promise, { words: 'It will cost nothing' }], { url: HARBOUR, title: 'One' })
  const second = sample([promise, { words: 'It will cost a little' }], { url: HARBOUR, title: 'Two' })
  await store.add(first.capture, first.read, 'rules 1')
  await store.add({ ...first.capture, url: 'https://harbour.example/elsewhere' }, first.read, 'rules 1')
  await store.add(second.capture, second.read, 'rules 1')
  await store.reread(second.read, 'rules 2')
  const other = numbered(1)
  await store.add(other.capture, other.read, 'rules 1')
  const [claim, last] = second.read.claims
  await store.confirm(claim!.id, { by: 'I. Berg', reason: 'so' })
  await store.noticeDue()
  const void1 = { judgedBy: 'I. Berg', verdict: 'void' as const, ground: 'other' as const, reason: 'so' }
  await store.judge(claim!.id, { ...void1, evidence: [], becameKnown: null })
  await store.judge(claim!.id, { ...void1, evidence: [], becameKnown: null, of: 1 }).catch(() => undefined)
  await store.confirm(last!.id, { by: 'I. Berg', reason: 'so', of: 0 }).catch(() => undefined)
  vandal = new Client({
    connectionString: database.url,
    options: '-c search_path=sayso -c session_replication_role=replica',
  })
  await vandal.connect()
})

afterAll(async () => {
  await vandal?.end()
  await store?.close()
  await database?.drop()
})

/** Another value of the same type, as SQL. */
const OTHER: Readonly<Record<string, string>> = {
  text: `coalesce(COLUMN, '') || 'x'`,
  bigint: 'coalesce(COLUMN, 0) + 1000003',
  integer: 'coalesce(COLUMN, 0) + 1000003',
  boolean: 'not COLUMN',
  date: `coalesce(COLUMN, '2020-02-02') + 1`,
  'timestamp with time zone': `COLUMN - interval '1 ms'`,
  json: `'{"odd":1}'`,
  bytea: 'set_byte(COLUMN, 3, get_byte(COLUMN, 3) # 4)',
  tsvector: `to_tsvector('simple', 'odd')`,
  ARRAY: 'COLUMN[2:]',
}

// Where another value would be refused by the table, or leaves the array as it was.
const PARTICULAR: Readonly<Record<string, string>> = {
  'blobs.encoding': `case encoding when 'deflate' then 'identity' else 'deflate' end`,
  'names.facet': `case facet when 'place' then 'speaker' else 'place' end`,
  'claims.place_ids': `place_ids || 7`,
}

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

async function columns(): Promise<readonly Column[]> {
  const { rows } = await vandal.query<Column>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'sayso' and is_generated = 'NEVER' and column_name not in ('ledger_id', 'origin')
       and table_name = any($1) order by 1, 2`,
    [TABLES.filter(({ kind }) => kind !== 'aside').map(({ name }) => name)],
  )
  return rows
}

/** Changes one row: one that has a value there, or else the last. */
async function flip({ table, column, type }: Column): Promise<(() => Promise<void>) | null> {
  const other = (PARTICULAR[`${table}.${column}`] ?? OTHER[type] ?? 'null').replaceAll('COLUMN', column)
  const { rows } = await vandal.query<{ at: string; was: string | null }>(
    `select ctid::text as at, ${column}::text as was from ${table} order by (${column} is null), ctid desc limit 1`,
  )
  const [row] = rows
  if (row === undefined) return null
  const changed = await vandal.query<{ at: string; now: string | null }>(
    `update ${table} set ${column} = ${other} where ctid = $1 returning ctid::text as at, ${column}::text as now`,
    [row.at],
  )
  expect([table, column, changed.rows[0]!.now]).not.toEqual([table, column, row.was])
  return async () => {
    await vandal.query(`update ${table} set ${column} = $1 where ctid = $2`, [row.was, changed.rows[0]!.at])
  }
}

const NAMED = /^Entry \d+: .+\.$|^The tables? of .+\.$|^The ledger.+\.$/

test('another value in any column of any table is found, and named', async () => {
  expect((await store.verify()).fault).toBeNull()
  const seen = new Set<string>()
  for (const column of await columns()) {
    const restore = await flip(column)
    if (restore === null) continue
    seen.add(column.table)
    const { fault } = await store.verify()
    expect([column.table, column.column, fault]).toEqual([
      column.table,
      column.column,
      expect.stringMatching(NAMED),
    ])
    await restore()
  }
  expect((await store.verify()).fault).toBeNull()
  for (const table of ['articles', 'captures', 'claims', 'claim_bodies', 'claim_entries', 'names', 'ledgers'])
    expect(seen).toContain(table)
}, 60_000)

test('the columns that later entries change, in every claim that nobody touched, too', async () => {
  const { rows } = await vandal.query<{ columns: string[] }>(
    `select array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'sayso' and table_name = 'claims' and is_nullable = 'YES' and is_generated = 'NEVER'`,
  )
  const found: string[] = []
  for (const column of rows[0]!.columns) {
    const value = { fixed_due: `'{}'`, fixed_last: `'2026-01-01'`, due_last: `'2026-01-01'` }[column] ?? `'1'`
    await vandal.query('begin')
    await vandal.query(`create temporary table was on commit preserve rows as
      select ctid as at, ${column} as value from claims where ${column} is null order by ctid limit 1`)
    const { rows: changed } = await vandal.query<{ at: string }>(
      `update claims set ${column} = ${value} where ctid = (select at from was) returning ctid::text as at`,
    )
    await vandal.query('drop table was; commit')
    if (changed.length === 0) continue
    const { fault } = await store.verify()
    expect([column, fault]).toEqual([column, expect.stringMatching(NAMED)])
    found.push(column)
    await vandal.query(`update claims set ${column} = null where ctid = $1`, [changed[0]!.at])
  }
  expect(found).toContain('superseded_by')
  expect((await store.verify()).fault).toBeNull()
}, 60_000)

test('a row more and a row less in any table is found', async () => {
  for (const { name, kind, order } of TABLES) {
    if (kind === 'aside') continue
    await vandal.query('begin')
    const { rows } = await vandal.query<{ row: string }>(
      `delete from ${name} where ctid = (select max(ctid) from ${name}) returning to_json(${name})::text as row`,
    )
    await vandal.query('commit')
    if (rows.length === 0) continue
    expect([name, order, (await store.verify()).fault]).toEqual([name, order, expect.stringMatching(NAMED)])
    const { rows: named } = await vandal.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_schema = 'sayso' and table_name = $1 and is_generated = 'NEVER'`,
      [name],
    )
    await vandal.query(
      `insert into ${name} (${named[0]!.columns}) select ${named[0]!.columns} from json_populate_record(null::${name}, $1::json)`,
      [rows[0]!.row],
    )
  }
  expect((await store.verify()).fault).toBeNull()
}, 60_000)
