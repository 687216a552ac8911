import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type SignedCheckpoint, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered } from './sample.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-keeping-'))
let database: FreshDatabase
let store: Store
let old: SignedCheckpoint
let now: SignedCheckpoint

const add = async (number: number) => {
  const { capture, read } = numbered(number)
  return store.add(capture, read, 'rules 1')
}

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const number of [1, 2, 3]) await add(number)
  old = await store.checkpoint(folder)
  for (const number of [4, 5]) await add(number)
  now = await store.checkpoint(folder)
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
  rmSync(folder, { recursive: true })
})

/** What a third party does: the script alone, in a process of its own. */
function check(proof: unknown, ...options: readonly string[]) {
  const file = path.join(folder, 'proof.json')
  writeFileSync(file, JSON.stringify(proof))
  const { status, stdout } = spawnSync(process.execPath, ['docs/verify-proof.mjs', file, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout }
}

const saved = (name: string, note: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, note)
  return file
}

describe('checkpoints', () => {
  test('the key is made once, for its owner only', async () => {
    expect(readdirSync(folder).filter((name) => name.includes('key'))).toEqual(['checkpoint-key.pem'])
    expect(statSync(path.join(folder, 'checkpoint-key.pem')).mode & 0o777).toBe(0o600)
    expect(now.key).toBe(old.key)
    const other = path.join(folder, 'other')
    const keys = await Promise.all([1, 2, 3, 4].map(async () => (await store.checkpoint(other)).key))
    expect(new Set(keys).size).toBe(1)
  })

  test('the ledger is found to have grown from both', async () => {
    const against = [
      await store.openCheckpoint(old.note, folder),
      await store.openCheckpoint(now.note, folder),
    ]
    expect((await store.verify(() => undefined, against)).fault).toBeNull()
  })

  test('one by another key is refused, unless that key is given', async () => {
    const strange = await store.checkpoint(path.join(folder, 'strange'))
    await expect(store.openCheckpoint(strange.note, folder)).rejects.toMatchObject({
      problem: { code: 'not-signed' },
    })
    expect(await store.openCheckpoint(strange.note, folder, strange.key)).toMatchObject({ size: 10 })
    await expect(store.openCheckpoint(now.note, path.join(folder, 'none'))).rejects.toMatchObject({
      problem: { code: 'no-key' },
    })
    const foreign = now.note.replaceAll(now.origin, 'sayso/other')
    await expect(store.openCheckpoint(foreign, folder)).rejects.toMatchObject({
      problem: { code: 'other-ledger' },
    })
  })
})

describe('proofs for a third party', () => {
  test('an entry, by sequence, claim or article, to the checkpoint of now or to an older one', async () => {
    const { articleId } = await add(4)
    const claim = (await store.article(articleId))!.claims[0]!
    for (const [id, sequence] of [
      ['0', 0],
      [claim.id, 7],
      [articleId, 6],
      [articleId.slice(0, 12), 6],
    ] as const) {
      const proof = await store.proveEntry(id, folder)
      expect(proof.entry.sequence).toBe(sequence)
      expect(check(proof, '--key', now.key)).toEqual({
        status: 0,
        stdout: expect.stringMatching(/^PROVED: entry \d+ \(\w+, .*\) is among the 10, root \w{64}\.\n$/),
      })
    }
    const kept = saved('old.txt', old.note)
    expect(
      check(await store.proveEntry('3', folder, old.note), '--key', old.key, '--checkpoint', kept).status,
    ).toBe(0)
    await expect(store.proveEntry('8', folder, old.note)).rejects.toMatchObject({
      problem: { code: 'no-entry' },
    })
    await expect(store.proveEntry('nobody', folder)).rejects.toMatchObject({ problem: { code: 'no-entry' } })
  })

  test('anything altered in it is not proved', async () => {
    const proof = await store.proveEntry('5', folder)
    const { entry, path: hashes } = proof
    const altered = [
      { ...proof, entry: { ...entry, actor: 'somebody' } },
      { ...proof, entry: { ...entry, sequence: 4 } },
      { ...proof, entry: { ...entry, recordedAt: '2020-01-01T00:00:00.000Z' } },
      { ...proof, entry: { ...entry, payload: entry.payload!.replace('boats', 'tanks') } },
      { ...proof, entry: { ...entry, salt: '0'.repeat(64) } },
      { ...proof, path: hashes.slice(1) },
      { ...proof, path: [...hashes, hashes[0]] },
      { ...proof, path: hashes.toReversed() },
      { ...proof, size: 9 },
      { ...proof, checkpoint: old.note },
      { ...proof, checkpoint: proof.checkpoint.replace('\n10\n', '\n11\n'), size: 11 },
    ]
    for (const [index, one] of altered.entries())
      expect([index, check(one, '--key', now.key).status]).toEqual([index, 1])
    expect(check(proof, '--key', verifierOf('strange')).status).toBe(1)
    expect(check(proof).stdout).toMatch(/nobody vouches/)
  })

  const verifierOf = (name: string) => now.key.replace(/\+.*?\+/, '+00000000+').replace('sayso', name)

  test('that the ledger only grew between two checkpoints', async () => {
    const proof = await store.proveGrowth(old.note, folder, now.note)
    const [first, second] = [saved('old.txt', old.note), saved('now.txt', now.note)]
    const kept = ['--key', now.key, '--old', first, '--checkpoint', second]
    expect(check(proof, ...kept)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^PROVED: the first 6 of 10/),
    })
    expect(check({ ...proof, path: proof.path.toReversed() }, ...kept).status).toBe(1)
    expect(check({ ...proof, path: proof.path.slice(1) }, ...kept).status).toBe(1)
    const root = now.note.split('\n')[2]!
    expect(
      check(proof, '--old', saved('odd.txt', old.note.replace(/\n[^\n]{43}=\n/, `\n${root}\n`))).status,
    ).toBe(1)
    await expect(store.proveGrowth(now.note, folder, old.note)).rejects.toMatchObject({
      problem: { code: 'checkpoint-ahead' },
    })
    expect(check(await store.proveGrowth(now.note, folder, now.note), '--key', now.key).status).toBe(0)
  })
})

describe('against a saved checkpoint', () => {
  const damaged = async (sql: readonly string[], goesOn = false) => {
    const copy = await freshDatabase()
    const victim = await openStore({ databaseUrl: copy.url, gazetteer: false })
    const vandal = new Client({
      connectionString: copy.url,
      options: '-c search_path=sayso -c session_replication_role=replica',
    })
    await vandal.connect()
    try {
      for (const number of [1, 2, 3, 4]) {
        const { capture, read } = numbered(number)
        await victim.add(capture, read, 'rules 1')
      }
      const checkpoint = await victim.checkpoint(folder)
      for (const one of sql) await vandal.query(one)
      const { capture, read } = numbered(5)
      if (goesOn) await victim.add(capture, read, 'rules 1')
      return await victim.verify(() => undefined, [checkpoint])
    } finally {
      await vandal.end()
      await victim.close()
      await copy.drop()
    }
  }

  const cut = [
    'delete from entries where sequence >= 6',
    'delete from payloads where sequence >= 6',
    'delete from captures where sequence >= 6',
    'delete from articles where number >= 6',
    'delete from claims where reading >= 6',
    'delete from claim_bodies where number >= 60000',
  ]
  // The head as an old backup has it, of six entries: two peaks, of four and of two.
  const head = `
    with recursive leaf as (select sequence, leaf_hash from entries where sequence < 6),
    pair as (select a.sequence / 2 as at, encode(sha256('\\x01'::bytea || decode(a.leaf_hash, 'hex') || decode(b.leaf_hash, 'hex')), 'hex') as h
      from leaf a join leaf b on b.sequence = a.sequence + 1 where a.sequence % 2 = 0)
    update ledgers set size = 6, peaks = array[
      (select encode(sha256('\\x01'::bytea || decode(a.h, 'hex') || decode(b.h, 'hex')), 'hex') from pair a, pair b where a.at = 0 and b.at = 1),
      (select h from pair where at = 2)]`

  test('nothing is wrong where nothing was done', async () => {
    expect((await damaged([])).fault).toBeNull()
  })

  test('an end cut off cleanly, as an old backup has it, is found', async () => {
    const { fault } = await damaged([...cut, head])
    expect(fault).toMatch(/checkpoint saw 8 entries, and the ledger ends after 6/)
  })

  test('a fork from an old backup is found, though it is whole in itself', async () => {
    const { fault } = await damaged([...cut, head], true)
    expect(fault).toMatch(/first 8 entries are not those of the checkpoint/)
  })
})
