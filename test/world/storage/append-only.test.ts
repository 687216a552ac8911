import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leafHash, leafOf, verifyConsistency, verifyInclusion } from '../../../src/ledger/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let owner: Client
let app: Client

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const number of [1, 2, 3, 4, 5]) await add(number)
  const connect = async (options: string) => {
    const client = new Client({ connectionString: database.url, options })
    await client.connect()
    return client
  }
  owner = await connect('-c search_path=sayso')
  app = await connect('-c search_path=sayso -c role=sayso_app')
})

afterAll(async () => {
  await owner?.end()
  await app?.end()
  await store?.close()
  await database?.drop()
})

const add = (number: number) => {
  const { capture, read } = numbered(number)
  return store.add(capture, read, 'rules 1')
}

const REFUSED = { code: '42501' }
const CHANGES = [
  `update entries set actor = 'x'`,
  'delete from entries',
  'delete from entries where false',
  'truncate entries',
  `update payloads set payload = '{}'`,
  'truncate payloads',
  `update blobs set bytes = ''`,
  `update texts set text = ''`,
]

describe('what is recorded cannot be changed', () => {
  test.each([...CHANGES, 'delete from payloads', 'delete from blobs', 'delete from texts'])(
    'the role of the application has no right to "%s"',
    async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({
        ...REFUSED,
        message: expect.stringContaining('permission denied'),
      })
    },
  )

  test.each([
    'drop table entries',
    'alter table entries disable trigger all',
    'drop trigger entries_append_only on entries',
  ])('nor to "%s"', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' })
  })

  test.each([...CHANGES, 'delete from payloads', 'delete from blobs', 'delete from texts'])(
    'triggers refuse even the owner "%s"',
    async (sql) => {
      await expect(owner.query(sql)).rejects.toMatchObject({
        ...REFUSED,
        message: expect.stringContaining('append-only'),
      })
    },
  )

  test('the store works as that role, and says so', async () => {
    expect((await store.stats()).appendOnlyRole).toBe(true)
  })
})

describe('entries come one after the other', () => {
  const insert = (sequence: string, recordedAt: string) =>
    app.query(
      `insert into entries (ledger_id, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash)
       select 1, ${sequence}, ${recordedAt}, 'x', 'x', '', '', '' from entries where ledger_id = 1`,
    )

  test.each([
    ['a gap', 'max(sequence) + 2', 'now()', '23514'],
    ['a number that is taken', 'max(sequence)', 'now()', '23505'],
    ['a time before the last', 'max(sequence) + 1', `max(recorded_at) - interval '1 ms'`, '23514'],
  ])('%s is refused', async (_, sequence, recordedAt, code) => {
    await expect(insert(sequence, recordedAt)).rejects.toMatchObject({ code })
  })

  test('a clock that went back is an entry, and time stands still until it has caught up', async () => {
    await owner.query(`update ledgers set last_recorded_at = clock_timestamp() + interval '1 day'`)
    await owner.query('set session_replication_role = replica')
    await owner.query(`update entries set recorded_at = (select last_recorded_at from ledgers)
                       where sequence = (select max(sequence) from entries)`)
    await owner.query('reset session_replication_role')
    const before = (await store.stats()).lastRecordedAt
    await add(6)
    const { rows } = await store.entries({ cursor: '10' })
    expect(rows.map(({ what, recordedAt }) => [what, recordedAt])).toEqual([
      ['clock-jumped', before],
      ['captured', before],
      ['read', before],
    ])
  })
})

describe('proofs', () => {
  test('an entry is shown to be in the ledger, and nothing else in its place', async () => {
    const { entry, size, treeHash, path } = (await store.proof(4))!
    expect(entry.sequence).toBe(4)
    expect(leafHash(leafOf(entry))).toBe(entry.leafHash)
    expect(verifyInclusion(entry.leafHash, 4, size, path, treeHash)).toBe(true)
    expect(verifyInclusion(leafHash(leafOf({ ...entry, actor: 'y' })), 4, size, path, treeHash)).toBe(false)
    expect(await store.proof(10_000)).toBeNull()
    expect(await store.proof(-1)).toBeNull()
  })

  test('the ledger that was is shown to be a beginning of the ledger that is', async () => {
    const saved = await store.stats()
    await add(7)
    const { oldTreeHash, size, treeHash, path } = (await store.consistency(saved.entries))!
    expect(oldTreeHash).toBe(saved.treeHash)
    expect(verifyConsistency(saved.entries, saved.treeHash, size, treeHash, path)).toBe(true)
    expect(verifyConsistency(saved.entries - 1, saved.treeHash, size, treeHash, path)).toBe(false)
    expect(await store.consistency(size + 1)).toBeNull()
  })
})

describe('what was changed all the same is found', () => {
  let damaged: FreshDatabase
  let reader: Store
  let vandal: Client
  const TABLES = [
    'entries',
    'payloads',
    'blobs',
    'texts',
    'ledgers',
    'articles',
    'captures',
    'claims',
    'claim_bodies',
    'claim_entries',
    'names',
  ]

  beforeAll(async () => {
    damaged = await freshDatabase()
    reader = await openStore({ databaseUrl: damaged.url, gazetteer: false })
    for (const number of [1, 2, 3, 4]) {
      const { capture, read } = numbered(number)
      await reader.add(capture, read, 'rules 1')
    }
    // A superuser can switch the triggers off; that is what `verify` is for.
    vandal = new Client({
      connectionString: damaged.url,
      options: '-c search_path=sayso -c session_replication_role=replica',
    })
    await vandal.connect()
    for (const table of TABLES) await vandal.query(`create temporary table saved_${table} as table ${table}`)
  })

  afterAll(async () => {
    await vandal?.end()
    await reader?.close()
    await damaged?.drop()
  })

  const COLUMNS = `
    select string_agg(column_name, ', ') as columns from information_schema.columns
    where table_schema = 'sayso' and table_name = $1 and is_generated = 'NEVER'`

  const VANDALISM: readonly (readonly [string, string, RegExp])[] = [
    ['an actor', `update entries set actor = 'y' where sequence = 3`, /Entry 3: its line/],
    [
      'a time',
      `update entries set recorded_at = recorded_at + interval '1 ms' where sequence = 7`,
      /Entry 7: its line/,
    ],
    [
      'a time that goes back',
      `update entries set recorded_at = '2001-01-01' where sequence = 5`,
      /Entry 5: it is recorded/,
    ],
    ['a word', `update entries set what = 'erased' where sequence = 2`, /Entry 2: its line/],
    ['a leaf hash', `update entries set leaf_hash = tree_hash where sequence = 4`, /Entry 4: its line/],
    [
      'a tree hash',
      `update entries set tree_hash = leaf_hash where sequence = 4`,
      /Entry 4: the entries before/,
    ],
    [
      'a payload',
      `update payloads set payload = replace(payload, 'ferries', 'warships') where sequence = 5`,
      /Entry 5: its payload/,
    ],
    ['a salt', `update payloads set salt = repeat('0', 64) where sequence = 1`, /Entry 1: its payload/],
    [
      'two payloads swapped',
      `update payloads as one set payload = other.payload, salt = other.salt from payloads as other where one.sequence + other.sequence = 6 and one.sequence in (2, 4)`,
      /Entry 2: its payload/,
    ],
    ['an entry dropped', `delete from entries where sequence = 3`, /Entry 4: it stands where entry 3/],
    ['the end cut off', `delete from entries where sequence > 5`, /had 8 entries and now ends after 6/],
    [
      'captured bytes',
      `update blobs set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1)
       where sha256 = (select payload::json ->> 'bytesSha256' from payloads where sequence = 4)`,
      /Entry 4: its captured bytes/,
    ],
    [
      'a text',
      `update texts set text = replace(text, 'boats', 'tanks')
       where sha256 = (select payload::json ->> 'textSha256' from payloads where sequence = 3)`,
      /Entry 2: its text/,
    ],
    [
      'a payload taken away',
      `delete from payloads where sequence = 4`,
      /Entry 4: its payload is gone, and what it gave is not/,
    ],
    [
      'captured bytes taken away',
      `delete from blobs where sha256 = (select payload::json ->> 'bytesSha256' from payloads where sequence = 2)`,
      /Entry 2: its captured bytes are missing/,
    ],
    [
      'a text taken away',
      `delete from texts where sha256 = (select payload::json ->> 'textSha256' from payloads where sequence = 3)`,
      /Entry 2: its text is missing/,
    ],
    [
      'a claim as the list shows it',
      `update claim_bodies set claim = replace(claim::text, 'boats', 'ships')::json where number / 10000 = 5`,
      /Entry 5: the table of claims does not show claim/,
    ],
    [
      'whose claim it is',
      `update claims set speaker_key = 'somebody else' where reading = 3 and ordinal = 2`,
      /Entry 3: the table of claims does not show claim/,
    ],
    [
      'a claim taken from the list',
      `delete from claims where reading = 1 and ordinal = 0`,
      /Entry 1: the table/,
    ],
    [
      'a claim that nobody entered',
      `insert into claims select ledger_id, 'f' || claim_id, reading, number + 70, article_id, ordinal, live, day, kind,
         speaker_key, outlet_key, due_last, review, verdict, superseded_by, absent_from, place_ids, words
       from claims where reading = 7 and ordinal = 0`,
      /table of claims holds a row of entry 8, which there is not/,
    ],
    [
      'a verdict that nobody gave',
      `update claims set verdict = 'void' where ordinal = 3`,
      /claims does not leave \w+ where/,
    ],
    [
      'a claim hidden',
      `update claims set live = false where reading = 1 and ordinal = 3`,
      /claims does not leave \w+ where/,
    ],
    [
      'an article’s title',
      `update articles set about = replace(about::text, 'day 2', 'day 9')::json`,
      /Entry 2: the table of articles/,
    ],
    [
      'an article hidden',
      `update articles set latest = false where number = 2`,
      /articles does not leave \w+ where/,
    ],
    [
      'a capture’s address',
      `update captures set about = replace(about::text, '/3', '/4')::json`,
      /Entry 4: the table of captures/,
    ],
    ['a capture taken away', `delete from captures where sequence = 6`, /Entry 6: the table of captures/],
    ['the head', `update ledgers set peaks = array[repeat('0', 64)]`, /end is not what its entries give/],
  ]

  test.each(VANDALISM)('%s', async (_, sql, fault) => {
    await vandal.query(sql)
    expect((await reader.verify()).fault).toMatch(fault)
    for (const table of TABLES) {
      await vandal.query(`delete from ${table}`)
      const { rows } = await vandal.query<{ columns: string }>(COLUMNS, [table])
      const { columns } = rows[0]!
      await vandal.query(`insert into ${table} (${columns}) select ${columns} from saved_${table}`)
    }
    expect((await reader.verify()).fault).toBeNull()
  })

  test('claims whose words are not those of the text are found', async () => {
    const { capture, read } = sample([{ words: 'We said nothing' }], { url: 'https://liar.example/' })
    const lying = { ...read.claims[0]!, content: { ...read.claims[0]!.content, text: 'We said everything' } }
    await reader.add(capture, { ...read, claims: [lying] }, 'rules 1')
    expect((await reader.verify()).fault).toMatch(/claim .* does not show the words/)
  })
})
