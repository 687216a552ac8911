import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replay } from '../../../src/ledger/index.ts'
import { openStore, StoreError, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { entriesOf, plain, tablesOf } from './replayed.ts'
import { day, sample, type Said } from './sample.ts'

let database: FreshDatabase
let client: Client
let ledgerId = 100

const ACTS = ['confirm', 'judge', 'agree', 'reopen', 'notice'] as const
type Act = (typeof ACTS)[number]

beforeAll(async () => {
  database = await freshDatabase()
  client = new Client({ connectionString: database.url, options: '-c search_path=sayso' })
  await client.connect()
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

/** One thing that happens to one of three pages: a version is added, its article is read again, or people act on it. */
const step = fc.record({
  page: fc.nat(2),
  acts: fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(3), fc.boolean()), { maxLength: 4 }),
  said: fc.uniqueArray(fc.constantFrom('war', 'peace', 'bread', 'rain', 'snow'), { maxLength: 4 }),
  reread: fc.boolean(),
})

test('law: what a replay of the entries adds up to is what the tables hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      ledgerId += 1
      const store = await openStore({ databaseUrl: database.url, gazetteer: false, ledgerId })
      try {
        await take(store, steps)
        const entries = await entriesOf(store)
        const state = replay(entries)
        expect(await tablesOf(client, ledgerId)).toEqual(plain(state))
        expect(replay(entries)).toEqual(state)
        expect((await store.stats()).entries).toBe(state.head.tree.size)
        expect(entries.at(-1)?.treeHash).toBe((await store.stats()).treeHash)
        expect((await store.verify()).fault).toBeNull()
      } finally {
        await store.close()
      }
    }),
    { numRuns: 20 },
  )
})

/** Acts as a person would; what the stage does not allow is refused, and what comes second is an attempt. */
async function tryTo(store: Store, act: Act, id: string, late: boolean): Promise<void> {
  const stale = late ? { of: 0 } : {}
  const ground = 'other' as const
  const judging = { judgedBy: 'I. Berg', evidence: [], becameKnown: null, reason: 'so', ground, ...stale }
  const opinion = { by: 'M. Ilves', reason: 'so', ...stale }
  const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
    confirm: () => store.confirm(id, { by: 'I. Berg', reason: 'so', ...stale }),
    judge: () => store.judge(id, { ...judging, verdict: 'void' }),
    agree: () => store.agree(id, opinion),
    reopen: () => store.reopen(id, opinion),
    notice: () => store.noticeDue(),
  }
  await acts[act]().catch((error: unknown) => expect(error).toBeInstanceOf(StoreError))
}

async function take(
  store: Store,
  steps: readonly {
    page: number
    said: readonly string[]
    reread: boolean
    acts: readonly (readonly [Act, number, boolean])[]
  }[],
) {
  const latest = new Map<number, ReturnType<typeof sample>>()
  for (const { page, said, reread, acts } of steps) {
    const known = latest.get(page)
    for (const [act, index, late] of acts) {
      const id = known?.read.claims[index]?.id
      if (id !== undefined) await tryTo(store, act, id, late)
    }
    if (reread && known !== undefined) {
      const kept = known.read.claims.filter((_, index) => index < said.length)
      await store.reread({ ...known.read, claims: kept }, `rules ${said.length}`)
      continue
    }
    const claims = said.map((words): Said => ({
      words,
      who: 'Ida Holm',
      kind: 'prediction',
      due: day('2026-01-31'),
    }))
    const made = sample(claims, { url: `https://page.example/${page}`, title: said.join() })
    const { outcome, articleId } = await store.add(made.capture, made.read, 'rules 1')
    if (outcome !== 'unchanged') latest.set(page, made)
    else if (latest.get(page)?.read.article.id !== articleId) latest.delete(page)
  }
}
