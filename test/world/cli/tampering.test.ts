import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, restoreBackup } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered } from '../storage/sample.ts'
import { folderWith, sayso } from './harness.ts'

const folder = folderWith({})
const databases: FreshDatabase[] = []
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
const run = (url: string, ...words: readonly string[]) =>
  sayso(['--database', url, '--data', folder, ...words])

/** A ledger of its own with these articles, in this order. */
async function ledger(numbers: readonly number[], origin?: string): Promise<string> {
  const database = await freshDatabase()
  databases.push(database)
  await addTo(database.url, numbers)
  if (origin !== undefined) await vandalise(database.url, [`update ledgers set origin = '${origin}'`])
  return database.url
}

async function addTo(url: string, numbers: readonly number[]): Promise<void> {
  const store = await openStore({ databaseUrl: url, gazetteer: false })
  for (const number of numbers) {
    const { capture, read } = numbered(number)
    await store.add(capture, read, 'rules 1')
  }
  await store.close()
}

/** What a superuser can do, who can switch every trigger off. */
async function vandalise(url: string, statements: readonly string[]): Promise<void> {
  const options = '-c search_path=sayso -c session_replication_role=replica'
  const client = new Client({ connectionString: url, options })
  await client.connect()
  for (const sql of statements) await client.query(sql)
  await client.end()
}

async function checkpoint(url: string, name: string): Promise<string> {
  const { code, out } = await run(url, 'checkpoint')
  expect(code).toBe(0)
  const file = join(folder, name)
  writeFileSync(file, out)
  return file
}

let origin = ''
let [early, late, backup] = ['', '', '']

beforeAll(async () => {
  const url = await ledger([1, 2])
  early = await checkpoint(url, 'early.txt')
  backup = join(folder, 'old.backup')
  expect((await run(url, 'backup', backup)).code).toBe(0)
  await addTo(url, [3, 4])
  late = await checkpoint(url, 'late.txt')
  expect((await run(url, 'verify', '--checkpoint', early, late)).code).toBe(0)
  origin = /^\S+/.exec((await run(url, 'checkpoint')).out)![0]
})

afterAll(async () => {
  for (const database of databases) await database.drop()
})

describe('a ledger that was written anew, whole in itself, by somebody who has its key', () => {
  test.each<[string, readonly number[], RegExp]>([
    ['two articles swapped', [1, 3, 2, 4], /The first 8 entries are not/],
    ['one dropped, another at the end', [1, 2, 4, 5], /The first 8 entries are not/],
    ['one put in between', [1, 2, 9, 3, 4], /The first 8 entries are not/],
    ['the end cut off', [1, 2, 3], /saw 8 entries, and the ledger ends after 6/],
    ['everything gone', [], /saw 8 entries, and the ledger ends after 0/],
    ['the same once more, at another time', [1, 2, 3, 4], /The first 8 entries are not/],
  ])('%s', async (_, numbers, fault) => {
    const url = await ledger(numbers, origin)
    expect((await run(url, 'verify')).code).toBe(0)
    const { code, err } = await run(url, 'verify', '--checkpoint', late)
    expect({ code, err: flat(err) }).toEqual({ code: 4, err: expect.stringMatching(fault) })
  })

  test('one that goes on from an old backup: what came after the backup is named', async () => {
    const database = await freshDatabase()
    databases.push(database)
    const { url } = database
    await restoreBackup(backup, { databaseUrl: url })
    expect((await run(url, 'verify', '--checkpoint', early)).code).toBe(0)
    expect(flat((await run(url, 'verify', '--checkpoint', late)).err)).toContain('ledger ends after 4')
    await addTo(url, [7, 8, 9])
    expect((await run(url, 'verify', '--checkpoint', early)).code).toBe(0)
    const { code, err } = await run(url, 'verify', '--checkpoint', early, late)
    expect({ code, err: flat(err) }).toEqual({
      code: 4,
      err: expect.stringContaining('Entries 4 to 7 are not'),
    })
    const growth = await run(url, 'proof', '--since', late)
    expect({ code: growth.code, err: flat(growth.err) }).toEqual({
      code: 4,
      err: expect.stringMatching(/first 8 e/),
    })
  })
})

/** Every row of an entry gets another number, with room made first. */
const renumber = (from: string, to: string) =>
  ['entries', 'payloads', 'captures'].map((table) => `update ${table} set sequence = ${to} where ${from}`)

describe('a ledger that was meddled with', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'two entries swapped',
      [
        ...renumber('sequence = 2', '100'),
        ...renumber('sequence = 4', '2'),
        ...renumber('sequence = 100', '4'),
      ],
      /Entry 2: its line is not what its leaf hash says/,
    ],
    [
      'an entry dropped',
      ['delete from entries where sequence = 5'],
      /Entry 6: it stands where entry 5 should/,
    ],
    [
      'an entry dropped, and those after it moved up',
      [
        'delete from entries where sequence = 5',
        'delete from payloads where sequence = 5',
        ...renumber('sequence > 5', 'sequence - 1'),
      ],
      /Entry 5: its line is not what its leaf hash says/,
    ],
    [
      'an entry put in between',
      [
        ...renumber('sequence > 3', 'sequence + 100'),
        ...renumber('sequence > 100', 'sequence - 99'),
        `insert into entries select 1, 4, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash from entries
         where sequence = 3`,
        'insert into payloads select 1, 4, salt, payload from payloads where sequence = 3',
      ],
      /Entry 4: its line is not what its leaf hash says/,
    ],
    [
      'the end cut off',
      ['delete from entries where sequence > 5'],
      /saw 8 entries, and the ledger ends after 6/,
    ],
    [
      'a leaf hash that goes with its new line',
      [
        `update entries set actor = 'x', leaf_hash = encode(sha256(('\\x00'::bytea || convert_to('{"actor":"x","payloadHash":"'
         || payload_hash || '","recordedAt":"' || to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
         || '","sayso":"1","sequence":' || sequence || ',"what":"' || what || '"}', 'utf8'))), 'hex') where sequence = 3`,
      ],
      /Entry 3: the entries before it are not what its tree hash says/,
    ],
  ])('%s', async (_, statements, fault) => {
    const url = await ledger([1, 2, 3, 4])
    const file = await checkpoint(url, 'own.txt')
    await vandalise(url, statements)
    const { code, err } = await run(url, 'verify', '--checkpoint', file)
    expect({ code, err: flat(err) }).toEqual({ code: 4, err: expect.stringMatching(fault) })
  })
})
