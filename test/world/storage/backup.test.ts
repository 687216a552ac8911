import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, restoreBackup, type Store } from '../../../src/world/storage/index.ts'
import { whyUnwritten } from '../../../src/world/storage/error-code.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered } from './sample.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'sayso-backup-'))
chmodSync(root, 0o755)
const file = path.join(root, 'ledger.backup')
let database: FreshDatabase
let store: Store

const add = async (number: number) => {
  const { capture, read } = numbered(number)
  return store.add(capture, read, 'rules 1')
}

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const number of [1, 2, 3]) await add(number)
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
  rmSync(root, { recursive: true, force: true })
})

test('a backup taken while others write is one moment of the ledger, and gives it back whole', async () => {
  const saved = await store.checkpoint(root)
  const writing = (async () => {
    for (let number = 10; number < 30; number += 1) await add(number)
  })()
  await store.backup(file)
  await writing
  const dataDir = path.join(root, 'restored')
  const verified = await restoreBackup(file, { dataDir })
  expect(verified).toMatchObject({ ok: true })
  expect(verified.entries).toBeGreaterThanOrEqual(6)
  const restored = await openStore({ dataDir, gazetteer: false })
  try {
    expect(
      (await restored.verify(() => undefined, [await restored.openCheckpoint(saved.note, root)])).fault,
    ).toBeNull()
    const [page, same] = [await store.entries({ limit: 6 }), await restored.entries({ limit: 6 })]
    expect(same.rows).toEqual(page.rows)
    expect((await restored.claims({ text: 'boats', speaker: 'harbour master 3' })).rows).toHaveLength(8)
    const { capture, read } = numbered(99)
    expect((await restored.add(capture, read, 'rules 1')).outcome).toBe('added')
    expect((await restored.verify()).fault).toBeNull()
  } finally {
    await restored.close()
  }
})

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['ENOENT', 'there is no such directory'],
  ['EROFS', 'nothing may be written there'],
  ['EIO', 'EIO: as the system says it'],
])('a file that could not be written for %s is told in words', (code, why) => {
  expect(whyUnwritten(Object.assign(new Error(`${code}: as the system says it`), { code }))).toBe(why)
})

test('100 single-byte flips and 20 cuts are refused, and nothing is touched', async () => {
  const bytes = readFileSync(file)
  const broken = path.join(root, 'broken.backup')
  const dataDir = path.join(root, 'never')
  const refused = async (content: Buffer) => {
    writeFileSync(broken, content)
    await expect(restoreBackup(broken, { dataDir })).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/^backup-/) },
    })
    expect(existsSync(dataDir)).toBe(false)
  }
  for (let flip = 0; flip < 100; flip += 1) {
    const content = Buffer.from(bytes)
    // Spread over the file, its first and last bytes included.
    const at = Math.floor((flip / 99) * (bytes.length - 1))
    content[at] = content[at]! ^ (1 << (flip % 8))
    await refused(content)
  }
  for (let cut = 0; cut < 20; cut += 1)
    await refused(bytes.subarray(0, Math.floor((cut / 20) * bytes.length)))
})

test('a folder with something in it, a ledger in use, and a file that is not there', async () => {
  const dataDir = path.join(root, 'full')
  mkdirSync(dataDir)
  writeFileSync(path.join(dataDir, 'letters.txt'), 'not ours')
  const refused = (code: string) => ({ problem: { code } })
  await expect(restoreBackup(file, { dataDir })).rejects.toMatchObject(refused('not-empty'))
  expect(readdirSync(dataDir)).toEqual(['letters.txt'])
  await expect(restoreBackup(file, { databaseUrl: database.url })).rejects.toMatchObject(refused('not-empty'))
  await expect(restoreBackup(path.join(root, 'none'), { dataDir })).rejects.toMatchObject(
    refused('no-backup'),
  )
  expect((await store.verify()).fault).toBeNull()
})
