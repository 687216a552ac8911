/** `sayso claim`, `sayso about` and `sayso publishers`, as people use them, over the real world. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WireClaimPage } from '../../../src/world/api/shapes/claim-page.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { folderWith, sayso } from './harness.ts'
import { MARKET, PUBLISHERS } from './market.ts'

const folder = folderWith({
  'market.jsonl': MARKET,
  'publishers.csv': PUBLISHERS,
  'bad.csv': `${PUBLISHERS}Dunham Echo,unknown,x\n`,
})

let database: FreshDatabase
let ids: Readonly<Record<string, string>>

const run = (...words: readonly string[]) => sayso(['--database', database.url, ...words], { columns: 80 })

beforeAll(async () => {
  database = await freshDatabase({ gazetteer: true })
  await run('add', `${folder}/market.jsonl`, '--format', 'jsonl')
  await run('work', '--once', '--only', 'link')
  const rows = (await run('claims', '--json')).json()
  ids = Object.fromEntries(rows.map(({ id, article }) => [(article as { title: string }).title, String(id)]))
}, 60_000)
afterAll(() => database.drop())

const flat = (text: string): string => text.replace(/\s+/g, ' ')
const page = async (id: string) => JSON.parse((await run('claim', id, '--json')).out) as WireClaimPage
const countsOf = async (id: string): Promise<unknown> => {
  const { sources, repeats, verdicts } = await page(id)
  return { sources, repeats: { ...repeats, suggested: 0 }, verdicts }
}

test('a page shows who claims, denies and will not say, within 80 columns', async () => {
  const { code, out } = await run('claim', ids['varnek']!)
  expect(code).toBe(0)
  for (const said of [
    'repeats this claim, because Ilya Varnek again, on another day',
    'updates this claim, because “41” is not “35”',
    'contradicts this claim, because “12” is not “35”',
    'contradicts this claim, because “over 100” is not “35”',
    'denies this claim, because one denies what the other states',
    'No comment by SUGGESTED by a program, reviewed by nobody: declines to speak of this claim',
    '1 copy folded, counted for nothing: 2025-03-04 exact: Holt Observer',
    '1 left: a copy counts with the text it goes back to Holt Observer, 2025-03-04 stands for Norder Post',
    'Figures differ (dead): 12 to over 100 35: Ilya Varnek, 2025-03-04 12: defence ministry',
    'No person has confirmed that this was read rightly.',
  ])
    expect(flat(out)).toContain(said)
  expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  expect(flat(out).indexOf('Claimed by')).toBeLessThan(flat(out).indexOf('Denied or contradicted by'))
})

test('figures stand with who gave them, never as an average', async () => {
  const { figures } = await page(ids['varnek']!)
  const [dead] = figures
  expect([dead!.low, dead!.high]).toEqual([12, 100])
  expect(dead!.values.map(({ words, who }) => `${words} ${who}`)).toEqual([
    '35 Ilya Varnek',
    '12 defence ministry',
    'over 100 Joan Lind',
    '35 Ilya Varnek',
    '41 Ilya Varnek',
  ])
})

test('publishers are taken in whole or not at all, and unknown ones stay unknown', async () => {
  const bad = await run('publishers', 'import', `${folder}/bad.csv`)
  expect(bad.code).not.toBe(0)
  expect(flat(bad.err)).toContain('line 4: "unknown" is nobody; leave the outlet out')
  expect((await run('publishers', 'list', '--unknown', '--json')).json()).toHaveLength(6)
  expect((await run('publishers', 'import', `${folder}/no-such.csv`)).code).toBe(2)
  expect(await run('publishers', 'import', `${folder}/publishers.csv`)).toMatchObject({
    code: 0,
    out: 'Publishers of 2 outlets taken in.\n',
  })
  const listed = await run('publishers', 'list')
  expect(listed.out).toContain('Norder Post, 2 articles: Brandt Holding (imprint of the Norder Post)')
  expect(listed.out).toContain('Dunham Echo, 1 article: publisher unknown')
  expect(listed.err).toContain('Of 6 outlets, 2 have a known publisher.')
})

test('a person confirms, refuses and takes back; a refusal outlives linking anew', async () => {
  const [own, again, denial] = [ids['varnek']!, ids['again']!, ids['denial']!]
  const before = await countsOf(own)
  expect((await run('claim', own, '--refuse', denial)).code).toBe(2)
  expect((await run('claim', own, '--confirm', own, '--by', 'Ida Lund')).err).toContain(
    'not linked with itself',
  )
  const refused = await run('claim', own, '--refuse', denial, '--by', 'Ida Lund', '--reason', 'other market')
  expect(flat(refused.out)).not.toContain('denies this claim, because')
  await run('work', '--once', '--again', '--only', 'link')
  expect(await page(own)).toMatchObject({
    refused: [{ state: 'refused', by: 'Ida Lund', relation: 'denies' }],
  })
  expect(await countsOf(own)).toEqual(before)
  const confirmed = await run('claim', own, '--confirm', again, '--by', 'Ida Lund')
  expect(flat(confirmed.out)).toContain('Confirmed by Ida Lund')
  expect(flat(confirmed.out)).toContain('Announced on 2 days, 2025-03-04 to 2025-03-06')
  expect(flat(confirmed.out)).toContain('Norder Post, 2025-03-04 stands for Velm Gazette, 2025-03-06')
  await run('claim', own, '--reopen', denial, '--by', 'Bo Ek', '--reason', 'the same market after all')
  expect(flat((await run('claim', own)).out)).toContain('denies this claim, because')
  expect(
    (await run('claim', own, '--confirm', ids['later']!, '--relation', 'sameish', '--by', 'Bo Ek')).code,
  ).toBe(2)
  const drawn = await run('claim', own, '--confirm', ids['later']!, '--relation', 'updates', '--by', 'Bo Ek')
  expect(drawn.code).toBe(0)
  expect((await run('verify')).code).toBe(0)
})

test('a place and its week: every matter once, copies folded', async () => {
  const about = await run('about', 'Chernihiv', '--week', '2025-W10')
  expect(about.code).toBe(0)
  expect(about.out.split('\n').every((line) => line.length <= 80)).toBe(true)
  expect(about.out.match(/This claim, /g)).toHaveLength(1)
  expect(about.err).toContain('7 claims about Chernihiv, 2025-03-03 to 2025-03-09, copies folded.')
  expect((await run('about', 'Chernihiv', '--week', '2025-W20')).err).toContain('0 claims')
  expect((await run('about', 'Chernihiv', '--week', 'last')).code).toBe(2)
  expect((await run('claim', 'no-such-claim')).code).toBe(2)
})
