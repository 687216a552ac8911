import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { sample } from '../storage/sample.ts'
import { sayso } from './harness.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  const store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const [who, role] of [
    ['Sergei Lipavye', 'Colonel-General'],
    ['Sergey Lipavoy', 'Major-General'],
  ] as const) {
    const { capture, read } = sample([{ words: `${who} said so`, who, role }])
    await store.add(capture, read, 'rules 1')
  }
  await store.close()
}, 60_000)
afterAll(() => database.drop())

const run = (...words: readonly string[]) => sayso(['--database', database.url, 'persons', ...words])

test('suggested, merged, shown, split and refused', async () => {
  expect((await run('list')).out).toMatch(/1 {2}Sergei Lipavye\n +1 {2}Sergey Lipavoy/)
  expect((await run('suggestions')).out).toContain('=?')
  const both = ['Sergei Lipavye', 'Sergey Lipavoy']
  expect(await run('merge', ...both)).toMatchObject({ code: 2 })
  const merged = await run('merge', ...both, '--by', 'Ida Lund', '--reason', 'one interview')
  expect(merged).toMatchObject({
    code: 0,
    out: expect.stringMatching(/2 {2}Sergei Lipavye {2}p\d+\n.*also Sergey Lipavoy/),
  })
  const shown = await run('show', 'Sergey Lipavoy')
  for (const part of [
    'Colonel-General (1 claim',
    'Major-General (1 claim',
    'Ida Lund merged',
    'one interview',
  ])
    expect(shown.out.replace(/\s+/g, ' ')).toContain(part)
  expect(shown.out.split('\n').every((line) => line.length <= 80)).toBe(true)
  const [, entry = ''] = /entry (\d+)/.exec(shown.out) ?? []
  expect((await run('split', entry, '--by', 'Bo Ek', '--reason', 'two men')).code).toBe(0)
  expect((await run('show', 'Sergey Lipavoy')).out).toContain('no longer in force')
  const again = await run('merge', ...both, '--by', 'Ida Lund')
  expect(again.err).toMatch(/Bo Ek said.*two men/s)
  const [, over = ''] = /--over (\d+)/.exec(again.err) ?? []
  expect((await run('merge', ...both, '--by', 'Ida Lund', '--over', over)).code).toBe(0)
  const apart = ['Sergei Lipavye', 'Nora Stern', '--by', 'Bo Ek', '--reason', 'not she']
  expect((await run('refuse', ...apart, '--json')).out).toContain('"repeated":false')
})

test('a list is imported, and its bad lines are named', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sayso-cli-people-'))
  const file = path.join(folder, 'people.jsonl')
  await writeFile(file, '{"id":"Q1","label":"Sergei Lipavye"}\n{"id":"X"}\n')
  const { code, out, err } = await run('import', file)
  expect([code, out]).toEqual([0, '1 person taken in, 1 line left out.\n'])
  expect(err).toContain('line 2 has no id')
  expect(await run('import', path.join(folder, 'nothing.csv'))).toMatchObject({ code: 3 })
  await rm(folder, { recursive: true })
})
