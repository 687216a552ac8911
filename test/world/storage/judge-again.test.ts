/**
 * A page that verdicts elsewhere cite is erased, and then another: each claim is left where a person would leave it, and the
 * tables, a replay of the entries, `verify` and a restored backup all say the same.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replay } from '../../../src/ledger/index.ts'
import { openStore, restoreBackup, type Judging, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { NOT, LATE, ROWS, type Act, type Page } from './erased-verdicts.ts'
import { entriesOf, plain, tablesOf } from './replayed.ts'
import { day, sample } from './sample.ts'

const made = sample(
  ROWS.map((_, row) => ({
    words: `Lock ${row} will open`,
    who: `Ida Holm ${row}`,
    kind: 'prediction' as const,
    due: day('2026-01-31'),
  })),
  { url: 'https://port.example/plans' },
)
const ids = made.read.claims.map(({ id }) => id)
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-judge-again-'))
const articles = new Map<Page, string>()
let [database, restored]: (FreshDatabase | undefined)[] = []
let client: Client
let store: Store

beforeAll(async () => {
  chmodSync(folder, 0o755)
  database = await freshDatabase()
  client = new Client({ connectionString: database.url, options: '-c search_path=sayso' })
  await client.connect()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await store.add(made.capture, made.read, 'rules 1')
  for (const name of ['A', 'B'] as const) {
    const page = sample([{ words: `What happened, page ${name}` }], { url: `https://${name}.example/` })
    articles.set(name, (await store.add(page.capture, page.read, 'rules 1')).articleId)
  }
  for (const [row, [acts]] of ROWS.entries()) {
    await store.confirm(ids[row]!, { by: 'R. Okafor' })
    for (const act of acts) await take(ids[row]!, act)
  }
})

afterAll(async () => {
  await store?.close()
  await client?.end()
  await database?.drop()
  await restored?.drop()
  rmSync(folder, { recursive: true, force: true })
})

function judging(page: Page, verdict: Judging['verdict'] = LATE): Judging {
  return {
    verdict,
    judgedBy: 'R. Okafor',
    evidence: [{ articleId: articles.get(page)!, passage: [0, 10], reliability: 'B', credibility: 2 }],
    becameKnown: verdict === NOT ? null : verdict === 'withdrawn' ? '2026-01-30' : '2026-02-02',
    reason: null,
    ground: null,
  }
}

async function take(id: string, [act, page = 'A', verdict]: Act): Promise<void> {
  const { judgement, confirmation } = (await store.history(id))!
  const of = judgement ?? undefined
  const opinion = { by: 'M. Ilves', reason: 'seen otherwise' }
  const acts: Readonly<Record<Act[0], () => Promise<unknown>>> = {
    judges: async () => store.judge(id, judging(page, verdict)),
    replaces: async () => store.judge(id, { ...judging(page, verdict), of }),
    disputes: async () => store.dispute(id, { ...judging(page, verdict), judgedBy: 'M. Ilves' }),
    withdraws: async () => store.withdraw(id, judging(page, 'withdrawn')),
    agrees: async () => store.agree(id, opinion),
    reopens: async () => store.reopen(id, opinion),
    corrects: async () => store.confirm(id, { ...opinion, criteria: 'Both locks.', of: confirmation! }),
    'comes second': async () => {
      const second = store.judge(id, { ...judging(page, NOT), judgedBy: 'J. Sand' })
      await expect(second).rejects.toMatchObject({ problem: { code: 'came-second' } })
    },
  }
  await acts[act]()
}

const statuses = async (of: Store) => Promise.all(ids.map(async (id) => (await of.history(id))!.claim.status))

describe.each(['A', 'B'] as const)('page %s is erased', (page) => {
  test('and each claim stands where a person would leave it', async () => {
    const before = await Promise.all(ids.map(async (id) => (await store.history(id))!.entries))
    await store.erase(articles.get(page)!, { by: 'Ida Holm', ground: `asked for ${page}` })
    const expected = ROWS.map(([, withoutA, withoutBoth]) => (page === 'A' ? withoutA : withoutBoth))
    expect(await statuses(store)).toEqual(expected)
    // What stood when it was entered still shows as it did.
    for (const [row, id] of ids.entries()) {
      const { entries } = (await store.history(id))!
      const stood = before[row]!.map(({ stands }) => stands)
      expect(entries.slice(0, stood.length).map(({ stands }) => stands)).toEqual(stood)
    }
  })

  test('and the tables, a replay and verify agree', async () => {
    expect(await tablesOf(client, 1)).toEqual(plain(replay(await entriesOf(store))))
    expect((await store.verify()).fault).toBeNull()
  })

  test('and a restored backup stands where the ledger does', async () => {
    const file = path.join(folder, `${page}.backup`)
    await store.backup(file)
    const fresh = await freshDatabase()
    await restored?.drop()
    restored = fresh
    await restoreBackup(file, { databaseUrl: fresh.url, gazetteer: false })
    const other = await openStore({ databaseUrl: fresh.url, gazetteer: false })
    try {
      expect(await statuses(other)).toEqual(await statuses(store))
      expect((await other.verify()).fault).toBeNull()
    } finally {
      await other.close()
    }
  })
})

test('what a verdict counted stays in the old score, with who erased its evidence, when, and on what ground', async () => {
  const { claims, earlier, record } = await store.record({ speaker: 'Ida Holm 2' })
  expect(claims.map(({ status }) => status)).toEqual(['overdue'])
  expect(record).toMatchObject({ confirmed: 1, closed: 0, overdue: 1 })
  const erasures = (await store.history(ids[2]!))!.entries.filter(({ what }) => what === 'erased')
  const [first, second] = erasures.map(({ sequence, recordedAt }) => ({ entry: sequence, at: recordedAt }))
  const none = { hitRate: expect.objectContaining({ numerator: 0, denominator: 1 }), claimId: ids[2] }
  expect(earlier).toEqual([
    {
      ...none,
      before: second!.entry,
      at: second!.at,
      erased: { ...second, by: 'Ida Holm', ground: 'asked for B' },
    },
    {
      ...none,
      before: expect.any(Number),
      at: expect.any(String),
      erased: { ...first, by: 'Ida Holm', ground: 'asked for A' },
    },
  ])
  const asOf = second!.entry - 1
  const then = await store.record({ speaker: 'Ida Holm 2' }, asOf)
  expect(then.claims.map(({ status }) => status)).toEqual([NOT])
})

test('what is left of erased verdicts names nobody and repeats nothing', async () => {
  const { rows } = await store.entries({ limit: 200 })
  const gone = rows.filter(({ what, payload }) => what === 'judged' && payload === null)
  const erased = rows.filter(({ what }) => what === 'erased').map(({ payload }) => JSON.parse(payload!))
  const remains = erased.flatMap((payload) => payload.remains)
  expect(remains.map(({ sequence }) => sequence).toSorted((one, other) => one - other)).toEqual(
    rows
      .filter(({ what, payload }) => what !== 'captured' && what !== 'read' && payload === null)
      .map(({ sequence }) => sequence),
  )
  expect(gone.length).toBeGreaterThan(0)
  for (const one of remains)
    expect(Object.keys(one).toSorted()).toEqual(['act', 'against', 'claimId', 'of', 'sequence', 'verdict'])
})

test('a claim whose verdict is gone is judged anew, and nobody can rate it blind any more', async () => {
  expect((await store.history(ids[0]!))!.judgement).toBeNull()
  await expect(store.rate(ids[0]!, { by: 'J. Sand', band: 'likely' })).rejects.toMatchObject({
    problem: { code: 'judged-already' },
  })
  const page = sample([{ words: 'What happened, page C' }], { url: 'https://c.example/' })
  articles.set('A', (await store.add(page.capture, page.read, 'rules 1')).articleId)
  expect((await store.judge(ids[0]!, judging('A', NOT))).claim.status).toBe(NOT)
  expect((await store.verify()).fault).toBeNull()
})

test('an erasure that was altered is named, and not what it had erased', async () => {
  const { rows } = await store.entries({ limit: 200 })
  const { sequence } = rows.find(({ what }) => what === 'erased')!
  await client.query('alter table payloads disable trigger user')
  await client.query(
    `update payloads set payload = replace(payload, '"verdict":"happened-late"', '"verdict":"did-not-happen"') where sequence = $1`,
    [sequence],
  )
  expect((await store.verify()).fault).toBe(`Entry ${sequence}: its payload is not what it committed to.`)
})
