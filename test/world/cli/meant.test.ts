import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { ARTICLE, folderWith, lineOf, sayso } from './harness.ts'

let database: FreshDatabase
let claim: { readonly id: string; readonly article: string }

const run = (words: readonly string[], stdin = '') => sayso(['--database', database.url, ...words], { stdin })

beforeAll(async () => {
  database = await freshDatabase()
  await run(
    ['add', '-', '--no-places', '--quiet'],
    [lineOf(), lineOf({ id: 'b', text: UNDATED, published: null })].join('\n'),
  )
  const [row] = (await run(['claims', '--json', '--kind', 'denial', '--outlet', 'Orsa'])).json()
  claim = { id: String(row!['id']), article: /"article":\{"id":"([0-9a-f]+)"/.exec(JSON.stringify(row))![1]! }
})
afterAll(async () => database.drop())

const UNDATED = ARTICLE.replace('Ilda Renko', 'Sanne Ode')

/** A command over the ledger; ID and ARTICLE stand for what is there. */
const meaning = (words: string) =>
  run(words.split(' ').map((word) => word.replace('ID', claim.id).replace('ARTICLE', claim.article)))

describe('a claim or an article is meant by the beginning of its id', () => {
  test.each([4, 8, 16])('%i digits of a claim', async (digits) => {
    const id = claim.id.slice(0, digits)
    for (const words of [
      ['claim', id],
      ['history', id.toUpperCase()],
    ])
      expect(await run(words)).toMatchObject({ code: 0, out: expect.stringContaining(claim.id) })
  })

  test.each([8, 12, 64])('%i digits of an article narrow a list', async (digits) => {
    const { out } = await run(['claims', '--article', claim.article.slice(0, digits)])
    expect(out).toContain(claim.id)
  })

  test.each([
    ['claim IDff', 'no claim'],
    ['claim 0', 'no claim'],
    ['claim %', 'no claim'],
    ['history zzzz', 'no claim'],
    ['confirm gggg --by Ann', 'no claim'],
    ['judge ---- --by Ann', 'no claim'],
    ['rate xxxx --by Ann --band likely', 'no claim'],
    ['claim ID --refuse nowhere --by Ann', 'no claim nowhere'],
    ['claim ID --refuse ID --confirm ID --by Ann', 'Only one of'],
    ['claims --article abc', 'no one article'],
    ['export --article ARTICLEf', 'no one article'],
    ['claims --from 2026-03-02 --to 2026-03-01', 'after --to'],
    ['persons show Nobody', 'No claim is by'],
    ['publishers import /no/such.csv', 'there is no such file'],
    ['publishers import /', 'this is a directory'],
    ['verify --checkpoint /no/such.txt', 'there is no such file'],
  ])('%s is refused: %s', async (words, says) => {
    const { code, out, err } = await meaning(words.replace('----', 'nothing'))
    expect(err.replaceAll(/\s+/g, ' ')).toContain(says)
    expect(err).not.toMatch(/ENOENT|EISDIR/)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

test('a day on which nothing was said is not shown as if it had been', async () => {
  const { out } = await run(['claims', '--speaker', 'Tomas Veil'])
  expect(out).toMatch(/^undated, added \d/m)
  expect(out).toMatch(/^10 Mar 2026 {2}denial/m)
})

test('a name that no claim bears is told to whoever merges it', async () => {
  const merged = await run(['persons', 'merge', 'Ilda Renko', 'Ilda Rneko', '--by', 'Ann'])
  expect(merged).toMatchObject({
    code: 0,
    err: expect.stringContaining('No claim is by “Ilda Rneko” so far'),
  })
  const known = await run(['persons', 'merge', 'Ilda Renko', 'Sanne Ode', '--by', 'Ann', '--reason', 'x'])
  expect(known.err).toMatch(/“Ilda Rneko”/)
  expect(known.err).not.toMatch(/“Sanne Ode”/)
})

describe('a folder without a ledger', () => {
  test.each([
    'claims',
    'due',
    'export',
    'verify',
    'claim abcd',
    'persons list',
    'record X',
    'erase abcd --ground x --by y',
  ])('%s begins none there', async (words) => {
    const data = join(folderWith({}), 'misspelt')
    const { code, out, err } = await sayso(['--data', data, ...words.split(' ')])
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`There is no ledger in ${data} yet. Begin one with`)
    expect({ code, out }).toEqual({ code: 4, out: '' })
    expect(await sayso(['--data', data, 'doctor'])).toMatchObject({ code: 0 })
  })
})

test('a file’s ending names the format of an export, where nothing else does', async () => {
  const folder = folderWith({})
  for (const [file, start, options] of [
    ['a.csv', 'id,', []],
    ['a.jsonl', '{"', []],
    ['a.txt', '{"', []],
    ['b.csv', '{"', ['--format', 'jsonl']],
  ] as const) {
    await run(['export', '--out', join(folder, file), ...options])
    const { out } = await run(['verify', '--offline', '--export', join(folder, file)])
    expect(out).toContain('all as exported')
    expect(readFileSync(join(folder, file), 'utf8').slice(0, start.length)).toBe(start)
  }
})
