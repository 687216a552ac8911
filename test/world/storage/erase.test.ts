import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { numbered, sample } from './sample.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'sayso-erase-'))
chmodSync(root, 0o755)
const dataDir = path.join(root, 'data')
let store: Store

beforeAll(async () => {
  store = await openStore({ dataDir, gazetteer: false })
})

afterAll(async () => {
  await store?.close()
  rmSync(root, { recursive: true, force: true })
})

/** The files of the data folder in which a word stands, in any case. */
function filesWith(word: string): readonly string[] {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).toString('latin1').toLowerCase().includes(word))
}

test('after erasing, the words are in no file of the data folder, and the tree still verifies', async () => {
  const other = numbered(1)
  await store.add(other.capture, other.read, 'rules 1')
  const url = 'https://page.example/zanzibarocanary'
  const said = [{ words: 'The zanzibarocanary sang about the quay', who: 'Zita Zanzibarocanary' }]
  const first = sample(said, { url, title: 'A zanzibarocanary day' })
  const second = sample([...said, { words: 'It stopped' }], { url, title: 'A zanzibarocanary day' })
  for (const { capture, read } of [first, second]) await store.add(capture, read, 'rules 1')
  await store.confirm(second.read.claims[0]!.id, { by: 'Ida Holm', criteria: 'The zanzibarocanary sings.' })
  const before = await store.checkpoint(path.join(root, 'key'))
  expect(filesWith('zanzibarocanary').length).toBeGreaterThan(0)

  const ground = 'the speaker asked for it'
  const erased = await store.erase(second.read.claims[0]!.id, { by: 'Ida Holm', ground })
  expect(erased).toEqual({ sequence: 7, entries: 5, articles: 2 })
  expect(filesWith('zanzibarocanary')).toEqual([])

  const { rows } = await store.entries({ limit: 200 })
  expect(rows.map(({ payload }) => payload === null)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
  ])
  expect(JSON.parse(rows[7]!.payload!)).toEqual({ by: 'Ida Holm', ground, sequences: [2, 3, 4, 5, 6] })
  expect((await store.verify(() => undefined, [before])).fault).toBeNull()
  expect((await store.claims({ text: 'zanzibarocanary' })).rows).toEqual([])
  expect((await store.claims({ text: 'boats' })).rows).toHaveLength(8)
  expect((await store.speakers('zita')).length).toBe(0)
  expect((await store.proveEntry('3', path.join(root, 'key'))).entry.payload).toBeNull()

  const again = await store.add(first.capture, first.read, 'rules 1')
  expect(again.outcome).toBe('added')
  expect((await store.verify(() => undefined, [before])).fault).toBeNull()
})

test.each([
  ['nobody', { by: ' ', ground: 'because' }, 'no-ground'],
  ['no ground', { by: 'Ida Holm', ground: '' }, 'no-ground'],
])('%s erases nothing', async (_, erasing, code) => {
  await expect(store.erase('0', erasing)).rejects.toMatchObject({ problem: { code } })
})

test('what is not there cannot be erased', async () => {
  const erasing = { by: 'Ida Holm', ground: 'because' }
  await expect(store.erase('nothing', erasing)).rejects.toMatchObject({ problem: { code: 'no-article' } })
})
