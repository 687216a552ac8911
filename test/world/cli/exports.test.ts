import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHARE_FORMATS } from '../../../src/share/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { numbered, sample } from '../storage/sample.ts'
import { folderWith, sayso } from './harness.ts'

const folder = folderWith({})
let database: FreshDatabase
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const number of [1, 2]) {
    const { capture, read } = numbered(number)
    await store.add(capture, read, 'rules 1')
  }
  const odd = sample([{ words: 'He said "so,\nit is" – naïvely' }, { words: '=1+1' }], {
    outlet: 'Ö\u2028"Post',
  })
  await store.add(odd.capture, odd.read, 'rules 1')
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const run = (...words: readonly string[]) => sayso(['--database', database.url, '--data', folder, ...words])
const exported = async (name: string, ...options: readonly string[]) => {
  const file = join(folder, name)
  expect(await run('export', '--out', file, ...options)).toMatchObject({ code: 0 })
  return file
}
const offline = (file: string) => sayso(['verify', '--export', file, '--offline'])
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

describe.each(SHARE_FORMATS.map(({ name }) => name))('an export as %s', (format) => {
  const name = `claims.${format}`

  test('lies beside its hashes, and both are found right, here and offline', async () => {
    const file = await exported(name, '--format', format)
    expect(readdirSync(folder).filter((one) => one.startsWith(name))).toEqual([name, `${name}.sayso.jsonl`])
    expect(await offline(file)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^18 claims in .+, all as/),
    })
    const { code, out } = await run('verify', '--export', file)
    expect({ code, out: flat(out) }).toEqual({
      code: 0,
      out: expect.stringMatching(/18 claims in .+ had them at 6 e/),
    })
  })

  test('125 single-byte flips in it, and 125 in its hashes: each is found, and the file and line named', async () => {
    const file = await exported(name, '--format', format)
    for (const flipped of [file, `${file}.sayso.jsonl`]) {
      const bytes = readFileSync(flipped)
      for (let flip = 0; flip < 125; flip += 1) {
        const at = Math.floor((flip / 124) * (bytes.length - 1))
        const other = Buffer.from(bytes)
        other[at] = other[at]! ^ (1 << (flip % 8))
        writeFileSync(flipped, other)
        const { code, err } = await offline(file)
        const line = bytes.subarray(0, at).toString('latin1').split('\n').length
        expect([at, code, flat(err)]).toEqual([at, 1, expect.stringContaining(`${flipped}, `)])
        if (flipped === file)
          expect([at, lineIn(err)]).toEqual([at, expect.toSatisfy((found) => found <= line)])
      }
      writeFileSync(flipped, bytes)
    }
    expect((await offline(file)).code).toBe(0)
  }, 30_000)
})

const lineIn = (err: string) => Number(/, line (\d+)/.exec(flat(err))?.[1])

describe('an export that is not what was written', () => {
  test.each<[string, (lines: string[]) => string[], number]>([
    ['a line dropped', (lines) => lines.toSpliced(4, 1), 5],
    ['two lines swapped', (lines) => lines.with(2, lines[5]!).with(5, lines[2]!), 3],
    ['a line doubled', (lines) => lines.toSpliced(3, 0, lines[3]!), 5],
    ['the end cut off', (lines) => lines.slice(0, 9), 9],
    ['a line more', (lines) => [...lines.slice(0, -1), lines[0]!, ''], 19],
    ['a word', (lines) => lines.with(6, lines[6]!.replace('boats', 'tanks')), 7],
    [
      'a suggestion made a confirmed claim',
      (lines) => lines.with(7, lines[7]!.replace('suggested', 'confirmed')),
      8,
    ],
  ])('%s: its line is named', async (_, change, line) => {
    const file = await exported('changed.jsonl')
    writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'))
    const { code, err } = await offline(file)
    expect({ code, line: lineIn(err) }).toEqual({ code: 1, line })
  })

  test('without its hashes, or itself, it is refused', async () => {
    const file = await exported('alone.jsonl')
    writeFileSync(join(folder, 'other.jsonl'), readFileSync(file))
    expect(await offline(join(folder, 'other.jsonl'))).toMatchObject({ code: 2 })
    expect(await offline(join(folder, 'nothing.jsonl'))).toMatchObject({ code: 2 })
    expect((await sayso(['verify', '--offline'])).code).toBe(2)
    writeFileSync(`${file}.sayso.jsonl`, '')
    expect(await offline(file)).toMatchObject({ code: 1 })
  })

  test('to standard output there are no hashes', async () => {
    const before = readdirSync(folder)
    expect((await run('export')).json()).toHaveLength(18)
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('against the ledger', () => {
  /** What a forger with both files does: other words, and the hashes that go with them. */
  async function forged(name: string, change: (text: string) => string, source: Store): Promise<string> {
    const file = join(folder, name)
    const { code } = await sayso(['--database', database.url, 'export', '--out', file], {
      world: {
        openStore: async () => ({
          ...source,
          close: async () => undefined,
          claims: async (...asked) => {
            const page = await source.claims(...asked)
            return { ...page, rows: page.rows.map((row, at) => (at === 3 ? changed(row, change) : row)) }
          },
        }),
      },
    })
    expect(code).toBe(0)
    return file
  }
  const changed = <T>(row: T, change: (text: string) => string): T => {
    const made: T = JSON.parse(change(JSON.stringify(row)))
    return made
  }

  test.each<[string, (text: string) => string]>([
    ['other words', (text) => text.replaceAll('ferries', 'warships')],
    ['another speaker', (text) => text.replaceAll('Harbour master 2', 'Harbour master 9')],
    ['a review that nobody gave', (text) => text.replace('"suggested"', '"confirmed"')],
    ['a status that it had not', (text) => text.replace('"no-due-date"', '"overdue"')],
    ['another reading', (text) => text.replaceAll(/"reading":\d+/g, '"reading":1')],
  ])('%s, with new hashes: whole in itself, and not what the ledger says', async (_, change) => {
    const file = await forged('forged.jsonl', change, store)
    expect((await offline(file)).code).toBe(0)
    const { code, err } = await run('verify', '--export', file)
    expect({ code, err: flat(err) }).toEqual({
      code: 1,
      err: expect.stringMatching(/line 4 \(claim \w+\), is not what/),
    })
  })

  test('what people enter afterwards does not make an export wrong; what they erase is told', async () => {
    const file = await exported('before.jsonl')
    const claims = (await store.claims({})).rows
    const [last] = claims
    await store.confirm(last!.id, { by: 'Ida Holm', reason: 'as said' })
    const confirmed = await exported('after.jsonl')
    await store.erase(claims.at(-1)!.id, { by: 'Ida Holm', ground: 'asked for' })
    const again = await run('verify', '--export', file)
    expect({ code: again.code, out: flat(again.out) }).toEqual({
      code: 0,
      out: expect.stringMatching(/had them at 6 entries on .+ but 8 claims that were erased since/),
    })
    expect((await run('verify', '--export', confirmed)).code).toBe(0)
    expect(readFileSync(confirmed, 'utf8')).toContain('"review":"confirmed"')
  })

  test('an export of another ledger is refused', async () => {
    const file = await exported('ours.jsonl')
    const other = await freshDatabase()
    const { code, err } = await sayso(['--database', other.url, 'verify', '--export', file])
    expect({ code, err: flat(err) }).toEqual({
      code: 4,
      err: expect.stringContaining('was exported from the ledger'),
    })
    await other.drop()
  })
})
