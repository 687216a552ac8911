import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, restoreBackup, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { sample } from './sample.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'sayso-persons-backup-'))
chmodSync(root, 0o755)
const by = 'Ida Lund'
let database: FreshDatabase
let store: Store
/** What people entered: two spellings made one, two more made one and parted again, two kept apart. */
const entered = { standing: 0, undone: 0 }

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const [who, role] of SPEAKERS) {
    const { capture, read } = sample([{ words: `${who} spoke of the weir`, who, role }])
    await store.add(capture, read, 'rules 1')
  }
  entered.standing = (await merge(store, 'Sergei Lipavye', 'Sergey Lipavoy')).sequence
  entered.undone = (await merge(store, 'Mila Harte', 'Mila Hartte')).sequence
  await store.split(entered.undone, 'Bo Ek', 'two women')
  await store.refuse(names('Jana Kovarr', 'Jana Kovar'), by, 'met both')
}, 60_000)

afterAll(async () => {
  await store.close()
  await database.drop()
  rmSync(root, { recursive: true, force: true })
})

const SPEAKERS = [
  ['Sergei Lipavye', 'Colonel-General'],
  ['Sergey Lipavoy', 'Colonel-General'],
  ['Mila Harte', 'judge'],
  ['Mila Hartte', 'judge'],
  ['Jana Kovar', 'mayor'],
  ['Jana Kovarr', 'mayor'],
] as const

const names = (...list: readonly string[]) => list.map((name) => ({ name, articleId: null }))

async function merge(into: Store, ...list: readonly string[]) {
  return into.merge({ by, names: names(...list), reason: 'one interview' })
}

/** Everything that a reader of the ledger can see of who is who. */
async function seen(of: Store) {
  const each = SPEAKERS.map(([name]) => name)
  return {
    persons: await of.persons(),
    views: await Promise.all(each.map(async (name) => of.person(name))),
    suggestions: await Promise.all(each.map(async (name) => of.suggestions(name))),
    found: await Promise.all(each.map(async (name) => (await of.claims({ speaker: name })).rows.length)),
  }
}

test('who is who comes back with a backup, and what people did there can be undone and done again', async () => {
  const file = path.join(root, 'ledger.backup')
  const before = await seen(store)
  await store.backup(file)
  // What is entered behind the backup is not in it.
  await store.split(entered.standing, 'Ann Roe', 'after the backup')

  const dataDir = path.join(root, 'restored')
  expect(await restoreBackup(file, { dataDir })).toMatchObject({ ok: true })
  const restored = await openStore({ dataDir, gazetteer: false })
  try {
    expect(await seen(restored)).toEqual(before)
    await expect(merge(restored, 'Mila Harte', 'Mila Hartte')).rejects.toMatchObject({
      problem: { code: 'refused-before' },
    })
    await expect(restored.split(entered.undone, 'Ann Roe', 'again')).rejects.toMatchObject({
      problem: { code: 'came-second' },
    })
    await restored.split(entered.standing, 'Ann Roe', 'two men after all')
    expect((await restored.claims({ speaker: 'Lipavoy' })).rows).toHaveLength(1)
    expect(await restored.suggestions('Sergei Lipavye')).toEqual([])
    const over = await restored.person('Sergei Lipavye')
    expect(over?.acts.map(({ what, stands }) => [what, stands])).toContainEqual(['merged', false])
    expect((await restored.verify()).fault).toBeNull()

    const second = path.join(root, 'second.backup')
    await restored.backup(second)
    const again = path.join(root, 'again')
    await restoreBackup(second, { dataDir: again })
    const twice = await openStore({ dataDir: again, gazetteer: false })
    try {
      expect(await seen(twice)).toEqual(await seen(restored))
      expect((await twice.verify()).fault).toBeNull()
    } finally {
      await twice.close()
    }
  } finally {
    await restored.close()
  }
}, 120_000)
