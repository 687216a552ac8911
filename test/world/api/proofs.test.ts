import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCheckpoint } from '../../../src/ledger/index.ts'
import { serve, type Served } from '../../web/served.ts'
import { CHANGED, READ_PAGES } from '../../web/pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'sayso-proofs-'))
let served: Served
const get = async (url: string) => served.server.inject({ url })

beforeAll(async () => {
  served = await serve(READ_PAGES)
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** What a reader does with a file that they downloaded. */
function check(body: string, ...options: readonly string[]) {
  const words = ['docs/verify-proof.mjs', file('proof.json', body), ...options]
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout }
}

describe('proofs over HTTP', () => {
  test('a checkpoint is signed, by the same key each time', async () => {
    const first = (await get('/api/checkpoint')).json()
    expect(first).toMatchObject({ size: READ_PAGES.length * 2, origin: expect.stringMatching(/^sayso\//) })
    expect(openCheckpoint(first.note, first.key)).toMatchObject({ ok: true, value: { root: first.root } })
    expect((await get('/api/checkpoint')).json()).toEqual(first)
  })

  test('the proof that the claim page downloads is proved by the script alone', async () => {
    const { key, note } = (await get('/api/checkpoint')).json()
    const { body, statusCode } = await get('/api/entries/3/proof')
    expect(statusCode).toBe(200)
    const kept = ['--key', key, '--checkpoint', file('kept.txt', note)]
    expect(check(body, ...kept)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^PROVED: entry 3 \(read,/),
    })
    expect(check(body.replace('"actor":"sayso"', '"actor":"other"'), ...kept).status).toBe(1)
  })

  test('that the ledger only grew since a checkpoint that was kept', async () => {
    const old = (await get('/api/checkpoint')).json()
    await served.store.add(
      { bytes: new TextEncoder().encode(CHANGED.article.text), url: CHANGED.article.url, incomplete: null },
      CHANGED,
      'rules 0.1.0',
    )
    const { body } = await get(`/api/consistency?from=${old.size}`)
    expect(JSON.parse(body)).toMatchObject({ old: { size: old.size, root: old.root }, size: old.size + 2 })
    const kept = ['--key', old.key, '--old', file('old.txt', old.note)]
    expect(check(body, ...kept)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^PROVED: the first \d+ of/),
    })
    const proof: { path: string[] } = JSON.parse(body)
    expect(check(JSON.stringify({ ...proof, path: proof.path.slice(1) }), ...kept).status).toBe(1)
    expect((await get('/api/consistency?from=0')).json()).toMatchObject({ old: { size: 0 }, path: [] })
  })

  test.each([
    ['/api/entries/9999/proof', 404, 'no-entry'],
    ['/api/entries/-1/proof', 400, 'bad-request'],
    ['/api/entries/one/proof', 400, 'bad-request'],
    ['/api/consistency', 400, 'bad-request'],
    ['/api/consistency?from=-2', 400, 'bad-request'],
    ['/api/consistency?from=9999', 409, 'checkpoint-ahead'],
  ])('%s is answered with %i %s', async (url, status, code) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })
})
