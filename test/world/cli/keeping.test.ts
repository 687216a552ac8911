import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/ledger/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { socketDir } from '../../../src/world/storage/postgres/folders.ts'
import { day, numbered, sample } from '../storage/sample.ts'
import { sayso } from './harness.ts'

const root = mkdtempSync(join(tmpdir(), 'sayso-keeping-cli-'))
chmodSync(root, 0o755)
const dataDir = join(root, 'data')
let store: Store

const run = (...words: readonly string[]) => sayso(['--data', dataDir, ...words])
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
const saved = (name: string, text: string) => {
  writeFileSync(join(root, name), text)
  return join(root, name)
}
const add = async ({ capture, read }: ReturnType<typeof sample>) => store.add(capture, read, 'rules 1')

beforeAll(async () => {
  store = await openStore({ dataDir, gazetteer: false })
  for (const number of [1, 2]) await add(numbered(number))
})

afterAll(async () => {
  await store?.close()
  rmSync(root, { recursive: true, force: true })
})

const refused = async (words: readonly string[], code: number, message: RegExp) => {
  const { code: found, out, err } = await run(...words)
  expect({ found, out, err: flat(err) }).toEqual({
    found: code,
    out: '',
    err: expect.stringMatching(message),
  })
}

describe('checkpoint', () => {
  test('prints a signed note, with the key to publish beside it; the key is made once', async () => {
    const first = await run('checkpoint')
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^sayso\/\S+\n4\n[^\n]{44}\n\n— sayso\/\S+ \S+\n$/),
    })
    const key = /once: (\S+)/.exec(flat(first.err))?.[1]
    expect(statSync(join(dataDir, 'checkpoint-key.pem')).mode & 0o777).toBe(0o600)
    const [again] = (await run('checkpoint', '--json')).json()
    expect(again).toMatchObject({ size: 4, key, note: first.out })
  })

  test('one that was altered, is of another ledger, or is none, opens nothing', async () => {
    const { out } = await run('checkpoint')
    const verify = (text: string) => ['verify', '--checkpoint', saved('odd.txt', text)]
    await refused(verify(out.replace('\n4\n', '\n3\n')), 4, /no good signature/)
    await refused(verify(out.replaceAll('sayso/', 'other/')), 4, /is of the ledger other/)
    await refused(verify('four entries, honestly'), 4, /not a checkpoint/)
    await refused(['verify', '--checkpoint', join(root, 'none.txt')], 2, /cannot be read/)
    await refused([...verify(out), '--key', 'no key'], 4, /no good signature/)
  })

  test('a key that was damaged is refused, and not made anew', async () => {
    const file = join(dataDir, 'checkpoint-key.pem')
    const key = readFileSync(file)
    writeFileSync(file, 'not a key')
    await refused(['checkpoint'], 4, /cannot be read/)
    expect(readFileSync(file, 'utf8')).toBe('not a key')
    writeFileSync(file, key)
  })
})

describe('proof', () => {
  test('of a claim, an article and a number, to now and to an older checkpoint; and that the ledger grew', async () => {
    const old = saved('old.txt', (await run('checkpoint')).out)
    const { articleId } = await add(numbered(3))
    const claim = (await store.article(articleId))!.claims[0]!.id
    const sequences: unknown[] = []
    for (const id of [claim, articleId, '0']) {
      const { code, out } = await run('proof', id)
      const proof: { entry: { sequence: number }; size: number } = JSON.parse(out)
      expect({ code, size: proof.size }).toEqual({ code: 0, size: 6 })
      sequences.push(proof.entry.sequence)
    }
    expect(sequences).toEqual([5, 4, 0])
    expect(JSON.parse((await run('proof', '3', '--checkpoint', old)).out)).toMatchObject({ size: 4 })
    expect(JSON.parse((await run('proof', '--since', old)).out)).toMatchObject({
      kind: 'consistency',
      size: 6,
    })
    const now = saved('now.txt', (await run('checkpoint')).out)
    const between = await run('proof', '--since', old, '--checkpoint', now)
    expect(JSON.parse(between.out)).toMatchObject({ old: { size: 4 }, size: 6 })
    await refused(['proof', '5', '--checkpoint', old], 4, /no entry of "5" among the first 4/)
    await refused(['proof', '--since', now, '--checkpoint', old], 4, /Give the older checkpoint first/)
  })

  test('of nothing, of two things, and of what is not there, is refused', async () => {
    await refused(['proof'], 2, /Name one entry/)
    await refused(['proof', '1', '--since', join(root, 'old.txt')], 2, /Name one entry/)
    await refused(['proof', 'nobody'], 4, /no entry of "nobody"/)
    await refused(['proof', '1', '--checkpoint', join(root, 'none.txt')], 2, /cannot be read/)
  })
})

describe('backup and restore', () => {
  const file = join(root, 'ledger.backup')
  const restore = (backup: string, to: string) => sayso(['--data', join(root, to), 'restore', backup])

  test('a backup gives the ledger back, found right against a checkpoint from before', async () => {
    const checkpoint = saved('before.txt', (await run('checkpoint')).out)
    const key = /once: (\S+)/.exec(flat((await run('checkpoint')).err))![1]!
    const made = await run('backup', file)
    expect(made).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+ rows in .+, SHA-256 [0-9a-f]{64}/),
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { code, out } = await restore(file, 'restored')
    expect({ code, out: flat(out) }).toEqual({ code: 0, out: expect.stringMatching(/^6 entries restored/) })
    const verified = await sayso([
      '--data',
      join(root, 'restored'),
      'verify',
      '--checkpoint',
      checkpoint,
      '--key',
      key,
    ])
    expect(verified.code).toBe(0)
    expect(
      (await sayso(['--data', join(root, 'restored'), 'verify', '--checkpoint', checkpoint])).err,
    ).toContain('--key')
  }, 60_000)

  test('a backup of an older schema is brought up to date; one of a newer schema is refused', async () => {
    const older = await restore(saved('older.backup', ofSchema(file, 8)), 'older')
    expect({ code: older.code, out: flat(older.out) }).toEqual({
      code: 0,
      out: expect.stringMatching(/^6 entries/),
    })
    const newer = await restore(saved('newer.backup', ofSchema(file, 9_000)), 'newer')
    expect({ code: newer.code, err: flat(newer.err) }).toEqual({
      code: 4,
      err: expect.stringMatching(/written by a newer Sayso \(schema 9000; this one knows \d+\). Update/),
    })
    expect(existsSync(join(root, 'newer'))).toBe(false)
  }, 60_000)

  test('a damaged one, one that is not there, and a target with something in it, are refused untouched', async () => {
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1]! ^= 1
    const broken = await restore(saved('broken.backup', bytes.toString('latin1')), 'never')
    expect({ code: broken.code, err: flat(broken.err) }).toEqual({
      code: 4,
      err: expect.stringMatching(/not a whole/),
    })
    expect((await restore(join(root, 'no.backup'), 'never')).code).toBe(4)
    expect(existsSync(join(root, 'never'))).toBe(false)
    expect(await restore(file, 'data')).toMatchObject({ code: 4, err: expect.stringContaining('not empty') })
    await refused(['backup', file], 2, /exists already/)
    await refused(
      ['backup', join(root, 'no/such/folder')],
      4,
      /could not be written: there is no such directory/,
    )
    expect((await run('verify')).code).toBe(0)
  })
})

/** A backup as a Sayso of another schema would have written it: without the tables that came later. */
function ofSchema(file: string, schema: number): string {
  const later = /^(person|prints|lineages|links|link_|publishers|sayings|tellings|saying_terms|linking)/
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1)
  const kept = lines.filter((line) => schema > 100 || !later.test(line))
  const text = `${kept.join('\n').replace(/"schema":\d+/, `"schema":${schema}`)}\n`
  const end = { end: 'sayso-backup/1', rows: kept.length - 1, sha256: sha256(text) }
  return `${text}${JSON.stringify(end)}\n`
}

describe('erase', () => {
  const WORD = 'quillbackwren'

  test('needs a ground, a name, and something that is there', async () => {
    await refused(['erase', '0', '--by', 'Ida Holm'], 2, /--ground/)
    await refused(['erase', '0', '--ground', 'because'], 2, /--by/)
    await refused(
      ['erase', 'nobody', '--ground', 'because', '--by', 'Ida Holm'],
      4,
      /nothing of "nobody" to erase/,
    )
    await refused(['erase', '0', '--ground', ' ', '--by', 'Ida Holm'], 4, /without a name and a ground/)
  })

  test('the words are nowhere, also where a verdict elsewhere cites the page; the verdict goes with its evidence', async () => {
    const said = {
      words: 'The pier will open in March',
      who: 'Ida Holm',
      kind: 'prediction' as const,
      due: day('2026-03-31'),
    }
    const pier = sample([said], { url: 'https://pier.example/plan' })
    const claim = pier.read.claims[0]!.id
    const proof = sample([{ words: `On the ${WORD} pier the gates stood open`, who: `Per ${WORD}` }], {
      url: `https://pier.example/${WORD}`,
      outlet: `The ${WORD} Post`,
    })
    await add(pier)
    await add(proof)
    await store.confirm(claim, { by: 'R. Okafor', reason: 'as said', criteria: 'The gates stand open.' })
    const passage: readonly [number, number] = [0, proof.read.article.text.length]
    await store.judge(claim, {
      verdict: 'happened-in-time',
      judgedBy: 'R. Okafor',
      becameKnown: '2026-03-20',
      reason: null,
      ground: null,
      evidence: [{ articleId: proof.read.article.id, passage, reliability: 'B', credibility: 2 }],
    })
    const before = saved('erase.txt', (await run('checkpoint')).out)
    expect((await run('claims', '--text', 'pier', '--json')).out).toContain('happened-in-time')
    expect(filesWith(WORD).length).toBeGreaterThan(0)
    expect(await rowsWith(WORD)).toContain('payloads')

    const { code, out } = await run(
      'erase',
      proof.read.article.id,
      '--ground',
      'asked for',
      '--by',
      'I. Berg',
    )
    expect({ code, out: flat(out) }).toEqual({
      code: 0,
      out: expect.stringMatching(/^Erased the words of 1 version .+ 3 e/),
    })
    expect(filesWith(WORD)).toEqual([])
    expect(await rowsWith(WORD)).toEqual([])
    const file = join(root, 'after.jsonl')
    expect((await run('export', '--out', file)).code).toBe(0)
    expect((await run('backup', join(root, 'after.backup'))).code).toBe(0)
    for (const written of [file, `${file}.sayso.jsonl`, join(root, 'after.backup')])
      expect(readFileSync(written, 'latin1').toLowerCase()).not.toContain(WORD)
    const history = (await store.history(claim))!
    expect([history.review, history.verdict]).toEqual(['confirmed', null])
    expect((await run('verify', '--checkpoint', before)).code).toBe(0)
  }, 60_000)

  /** The files of the data folder, the write-ahead log and the server's log among them, in which a word stands. */
  function filesWith(word: string): readonly string[] {
    return readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((name) => readFileSync(name).toString('latin1').toLowerCase().includes(word))
  }

  /** The tables with a row in which a word stands, whatever PostgreSQL makes of it on disk. */
  async function rowsWith(word: string): Promise<readonly string[]> {
    const client = new Client({
      host: socketDir(dataDir),
      user: 'sayso',
      database: 'sayso',
      options: '-c search_path=sayso',
    })
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'sayso'`,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const hit = await client.query(`select 1 from ${name} as one where one::text ilike $1 limit 1`, [
        `%${word}%`,
      ])
      if (hit.rows.length > 0) found.push(name)
    }
    await client.end()
    return found
  }
})
