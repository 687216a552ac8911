import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../src/world/storage/index.ts'
import { joinServer } from '../../../src/world/storage/postgres/index.ts'
import { freshDatabase } from '../../database.ts'
import { ARTICLE, folderWith, lineOf, sayso } from './harness.ts'

const ROOT = process.getuid?.() === 0
/** Nobody: an account without rights, that every system has. */
const NOBODY = 65_534

const COUNT = 120
const LINES = Array.from({ length: COUNT }, (_, i) =>
  lineOf({ id: `t${i}`, text: `${ARTICLE}\n\nNo. ${i}.` }),
)

interface Running {
  readonly pid: number
  readonly out: () => string
  readonly over: () => boolean
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>
}

/** Starts the program as a person would, in a process of its own; as nobody where asked. */
function start(
  words: readonly string[],
  account: { readonly uid?: number; readonly gid?: number } = {},
): Running {
  const env = { ...process.env, NO_COLOR: '1', HOME: '/nonexistent' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], { env, ...account })
  let [out, err, over] = ['', '', false]
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => {
      over = true
      resolve({ code, err: err.replaceAll(/\s+/g, ' ') })
    })
  })
  return { pid: child.pid!, out: () => out, over: () => over, ended }
}

/** Waits until so many lines have been printed, or the program has ended. */
async function printed(running: Running, lines: number): Promise<void> {
  while (!running.over() && running.out().split('\n').length <= lines) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
  }
}

/** A folder that a database server under another account can enter, with the articles in a file. */
function openFolder(): string {
  const folder = folderWith({ 'a.jsonl': LINES.join('\n') })
  chmodSync(folder, 0o755)
  return folder
}

describe('a data folder that is read-only', () => {
  test.each([
    ['claims', /✗ There is no ledger in .* yet/],
    ['add', /✗ .*(write|written|writable|permission)/i],
  ])('%s says so, and leaves nothing in it', async (command, says) => {
    const folder = openFolder()
    const data = join(folder, 'data')
    mkdirSync(data)
    chmodSync(data, 0o555)
    const inputs = command === 'add' ? [join(folder, 'a.jsonl')] : []
    const account = ROOT ? { uid: NOBODY, gid: NOBODY } : {}
    const { code, err } = await start(['--data', data, command, ...inputs], account).ended
    chmodSync(data, 0o755)
    expect({ code, err }).toEqual({
      code: 4,
      err: expect.stringMatching(says),
    })
    expect(err).toContain(data)
    expect(err).not.toMatch(/ at .*\.ts:/)
    expect(readdirSync(data)).toEqual([])
  })
})

test('a ledger that a newer Sayso has written is left as it is', async () => {
  const database = await freshDatabase()
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`insert into sayso.migrations (version, name) values (99, 'from the future')`)
  const { code, err } = await sayso(['--database', database.url, 'add', '-', '--no-places'], {
    stdin: lineOf(),
  })
  expect({ code, err: err.replaceAll(/\s+/g, ' ') }).toEqual({
    code: 4,
    err: expect.stringMatching(/newer Sayso \(schema 99; .*Update this Sayso/),
  })
  expect((await client.query('select count(*)::integer as count from sayso.entries')).rows).toEqual([
    { count: 0 },
  ])
  await client.end()
  await database.drop()
})

describe('a database server that is killed in the middle of an add', () => {
  /** What is kept after the kill is whole, and the same command adds the rest. */
  async function completes(words: readonly string[], options: Parameters<typeof openStore>[0], told: number) {
    const store = await openStore({ ...options, gazetteer: false })
    const { articles } = await store.stats()
    expect(articles).toBeGreaterThanOrEqual(told)
    expect(articles).toBeLessThanOrEqual(told + 1)
    expect(await store.verify()).toMatchObject({ ok: true })
    const again = await start(words).ended
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining(`${COUNT - articles} added`) })
    expect((await store.stats()).articles).toBe(COUNT)
    expect(await store.verify()).toMatchObject({ ok: true })
    await store.close()
  }

  test('one that somebody else runs: it ends, says what is safe, and how to go on', async () => {
    const folder = openFolder()
    const presence = await joinServer(join(folder, 'data'))
    const admin = new Client({ host: presence.socketDir, user: 'sayso', database: 'postgres' })
    admin.on('error', () => undefined)
    await admin.connect()
    await admin.query('create database other')
    const databaseUrl = `postgresql://sayso@${encodeURIComponent(presence.socketDir)}/other`
    const words = ['--database', databaseUrl, 'add', join(folder, 'a.jsonl'), '--no-places', '--json']
    const adding = start(words)
    await printed(adding, 20)
    process.kill(presence.pid, 'SIGKILL')
    const { code, err } = await adding.ended
    const told = adding.out().trimEnd().split('\n').length
    expect(code).toBe(4)
    expect(err).toMatch(/✗ (The database|The connection to the database|No database)/)
    expect(err).toContain(`${told} articles had been kept before, whole, and stay so`)
    expect(told).toBeLessThan(COUNT)
    const back = await joinServer(join(folder, 'data'))
    await completes(words, { databaseUrl }, told)
    await back.leave()
  }, 120_000)

  test("Sayso's own: it is started again, or the add ends and says how to go on", async () => {
    const folder = openFolder()
    const dataDir = join(folder, 'data')
    const words = ['--data', dataDir, 'add', join(folder, 'a.jsonl'), '--no-places', '--json']
    const adding = start(words)
    await printed(adding, 20)
    const { pid } = await joinServer(dataDir)
    process.kill(pid, 'SIGKILL')
    const { code, err } = await adding.ended
    expect([0, 4]).toContain(code)
    if (code === 4) expect(err).toContain('give the same command again to go on')
    await completes(words, { dataDir }, adding.out().trimEnd().split('\n').length)
  }, 120_000)
})
