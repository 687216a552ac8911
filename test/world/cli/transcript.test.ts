/** Evidence that holds no text: a file is kept by its bytes, and its words are somebody's word for it. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fail } from '../../../src/article/index.ts'
import { sha256 } from '../../../src/ledger/index.ts'
import { buildServer } from '../../../src/world/api/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { openSandbox } from '../../../src/world/sandbox/index.ts'
import { socketDir } from '../../../src/world/storage/postgres/folders.ts'
import { linesAt, pdfOf } from '../../pdf.ts'
import { day, sample } from '../storage/sample.ts'
import { sayso } from './harness.ts'

const root = mkdtempSync(join(tmpdir(), 'sayso-transcript-'))
chmodSync(root, 0o755)
const dataDir = join(root, 'data')
const photo = join(root, 'gauge.png')
const BYTES = Buffer.concat([
  Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
  Buffer.from('zanzibarphoto'.repeat(99)),
])
const HASH = sha256(BYTES)
const BY = ['--by', 'R. Okafor'] as const
const made = sample(
  ['The bridge will open', 'The lock will open', 'The quay will hold'].map((words) => ({
    words,
    who: 'Ida Holm',
    kind: 'prediction' as const,
    due: day('2026-01-31'),
  })),
)
const [bridge = '', lock = '', quay = ''] = made.read.claims.map(({ id }) => id)
const sandbox = openSandbox({ workers: 1 })
let store: Store

const run = (...words: readonly string[]) =>
  sayso(['--data', dataDir, ...words], { world: { parse: sandbox.readArticles } })
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
const judging = (id: string, evidence: string) =>
  run(
    'judge',
    id,
    ...BY,
    '--verdict',
    'happened-late',
    '--known',
    '2026-02-03',
    '--evidence',
    evidence,
    '--reliability',
    'B',
    '--credibility',
    '2',
  )

beforeAll(async () => {
  store = await openStore({ dataDir, gazetteer: false })
  await store.add(made.capture, made.read, 'rules 1')
  for (const id of [bridge, lock, quay]) await store.confirm(id, { by: 'R. Okafor' })
  writeFileSync(photo, BYTES)
})

afterAll(async () => {
  await store?.close()
  await sandbox.close()
  rmSync(root, { recursive: true, force: true })
})

const transcribed = async (words: string, ...more: readonly string[]) =>
  run('add', photo, '--transcript', words, ...BY, ...more)

describe('a picture is kept with what somebody reads in it', () => {
  test('once, under the hash of its bytes, and says that the words are not proved', async () => {
    const first = await transcribed(
      'Gauge: 4.2 m, bridge open 3 Feb',
      '--where',
      'lower left',
      '--outlet',
      'Port Office',
    )
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Kept: .*gauge\.png, 1,295 bytes, as article/),
    })
    expect(flat(first.err)).toMatch(/transcribed by R\. Okafor \(lower left\), not proved by the program/)
    const again = await transcribed('Gauge: 4.2 m, bridge open 3 Feb', '--where', 'lower left')
    expect(again.out).toMatch(/^Was kept before/)
    const [line] = (await transcribed('Sign: open', '--where', 'upper right', '--json')).json()
    expect(line).toMatchObject({ outcome: 'changed', fileSha256: HASH, transcribed: { by: 'R. Okafor' } })
    expect((await store.articles({})).rows.filter(({ latest }) => latest)).toHaveLength(2)
  })

  test('and cited: every place that shows the words says whose they are', async () => {
    const id = /article (\w{12})/.exec(
      (await transcribed('Gauge: 4.2 m, bridge open 3 Feb', '--where', 'lower left')).out,
    )![1]!
    expect(await judging(bridge, `${id}:bridge open 3 Feb`)).toMatchObject({ code: 0 })
    const history = await run('history', bridge)
    expect(flat(history.out)).toMatch(/transcribed by R\. Okafor \(lower left\), not proved by the program/)
    // Words that nobody typed are not to be had from it.
    expect(await judging(lock, `${id}:lock open`)).toMatchObject({ code: 2 })
    const { entries } = (await store.history(bridge))!
    const judged = entries.at(-1)!.payload
    expect(judged).toMatchObject({
      evidence: [{ text: 'bridge open 3 Feb', transcribed: { by: 'R. Okafor', where: 'lower left' } }],
    })
  })

  test.each<[string, readonly string[], number, RegExp]>([
    ['nobody', [photo, '--transcript', 'Open'], 2, /named person/],
    ['a disguised name', [photo, '--transcript', 'Open', '--by', 'Ana\u202ekoorB'], 2, /named person/],
    ['no name', [photo, '--transcript', 'Open', '--by', ' .. '], 2, /named person/],
    ['no words', [photo, '--transcript', ' ', ...BY], 2, /no text/],
    ['two files', [photo, photo, '--transcript', 'Open', ...BY], 2, /one file/],
    ['no file', [join(root, 'none.png'), '--transcript', 'Open', ...BY], 3, /no such file/],
    ['too many words', [photo, '--transcript', 'x'.repeat(10_001), ...BY], 2, /10000/],
    ['a picture as an article', [photo, '--no-places', '--engine', 'rules'], 3, /--transcript/],
  ])('%s is refused', async (_, words, code, says) => {
    const refused = await run('add', ...words)
    expect({ code: refused.code, err: flat(refused.err) }).toEqual({ code, err: expect.stringMatching(says) })
  })

  test('over HTTP it is offered to be kept, never to be shown', async () => {
    const add = async () => fail('closed', 'nothing is taken', 'Go away.')
    const fixed = { webRoot: root, version: '0', maxLag: 0, keyFolder: root }
    const server = await buildServer({ store, add, ...fixed })
    try {
      const { rawPayload, headers, statusCode } = await server.inject({ url: `/api/captures/${HASH}` })
      expect({ statusCode, sha256: sha256(rawPayload) }).toEqual({ statusCode: 200, sha256: HASH })
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="capture-${HASH.slice(0, 12)}.bin"`,
        'content-security-policy': expect.stringMatching(/^sandbox/),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      expect((await server.inject({ url: `/api/captures/${'0'.repeat(64)}` })).statusCode).toBe(404)
    } finally {
      await server.close()
    }
  })
})

test('a PDF is evidence like any article', async () => {
  const report = join(root, 'report.pdf')
  writeFileSync(
    report,
    pdfOf([
      linesAt(72, 700, ['The harbour office wrote that the lock was fin-', 'ished on 3 February 2026.']),
    ]),
  )
  const [line] = (await run('add', report, '--json', '--no-places', '--engine', 'rules')).json()
  expect(line).toMatchObject({ outcome: 'added' })
  const id = (await store.articles({})).rows.find(
    ({ title }) => title === null || title.startsWith('The'),
  )?.id
  expect(await judging(lock, `${id}:the lock was finished on 3 February 2026`)).toMatchObject({ code: 0 })
  expect((await store.verify()).fault).toBeNull()
})

test('a changed byte is found, a backup carries the file, and erasing takes it with all its transcripts', async () => {
  expect((await store.verify()).fault).toBeNull()
  const backup = join(root, 'ledger.backup')
  expect((await run('backup', backup)).code).toBe(0)
  const owner = new Client({ host: socketDir(dataDir), user: 'sayso', database: 'sayso' })
  await owner.connect()
  try {
    const flip = (query: string) =>
      owner.query(
        `alter table sayso.blobs disable trigger user; ${query}; alter table sayso.blobs enable trigger user`,
      )
    const { rows } = await owner.query<{ bytes: string }>(
      `select encode(bytes, 'hex') as bytes from sayso.blobs where sha256 = '${HASH}'`,
    )
    await flip(
      `update sayso.blobs set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where sha256 = '${HASH}'`,
    )
    expect((await store.verify()).fault).toMatch(/its captured bytes are not those it names/)
    await flip(`update sayso.blobs set bytes = decode('${rows[0]!.bytes}', 'hex') where sha256 = '${HASH}'`)
  } finally {
    await owner.end()
  }
  const other = join(root, 'restored')
  expect((await sayso(['--data', other, 'restore', backup])).code).toBe(0)
  const restored = await openStore({ dataDir: other, gazetteer: false })
  expect(sha256((await restored.bytes(HASH))!)).toBe(HASH)
  await restored.close()

  const article = (await store.articles({})).rows.find(({ title }) => title === 'gauge.png')!
  expect(await store.erase(article.id, { by: 'Ida Holm', ground: 'asked for' })).toMatchObject({
    articles: 2,
  })
  expect(await store.bytes(HASH)).toBeNull()
  expect((await store.history(bridge))!.claim.status).toBe('overdue')
  expect((await store.verify()).fault).toBeNull()
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const holding = files.filter((entry) =>
    readFileSync(join(entry.parentPath, entry.name)).includes('zanzibarphoto'),
  )
  expect(holding).toEqual([])
})
