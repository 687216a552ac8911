import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, StoreError, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { ARTICLE, folderWith, lineOf, sayso, type Circumstances } from './harness.ts'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})

afterAll(async () => {
  await database.drop()
})

const run = (words: readonly string[], circumstances: Circumstances = {}) =>
  sayso(['--database', database.url, ...words], circumstances)

const add = (stdin: string, ...options: readonly string[]) =>
  run(['add', '-', '--no-places', '--json', ...options], { stdin })

describe('adding', () => {
  test('an article once, and the same again, which says so', async () => {
    const first = await add(lineOf())
    expect(first).toMatchObject({ code: 0 })
    expect(first.json()).toMatchObject([{ outcome: 'added', previousId: null, version: 1 }])
    const again = await add(lineOf())
    expect(again.json()).toMatchObject([{ outcome: 'unchanged' }])
    expect(again.err).toContain('0 added, 1 unchanged; 0 new claims.')
  })

  test('a changed page keeps both, and shows what appeared and what is absent', async () => {
    const url = 'https://post.example/bridge'
    await add(lineOf({ id: undefined, url }))
    const text = ARTICLE.replace('by the end of the month', 'in June')
    const { json } = await add(lineOf({ id: undefined, url, text }))
    expect(json()).toMatchObject([{ outcome: 'changed', version: 2 }])
    const human = await run(['add', '-', '--no-places'], {
      stdin: lineOf({ id: undefined, url, text: text.replace('June', 'July') }),
    })
    expect(human.out).toContain('~ changed')
    expect(human.out).toContain('+ the bridge would be open again in July')
    expect(human.out).toContain('− the bridge would be open again in June')
  })

  test('goes on after a bad line, and an interrupted run is taken up by the same command', async () => {
    const lines = Array.from({ length: 200 }, (_, i) =>
      lineOf({ id: `r${i}`, text: `${ARTICLE}\n\nCount ${i}.` }),
    )
    const folder = folderWith({ 'a.jsonl': lines.with(30, '{').join('\n') })
    const stopping = new AbortController()
    const words = ['add', join(folder, 'a.jsonl'), '--no-places', '--json']
    const interrupted = run(words, {
      signal: stopping.signal,
      world: { openStore: stoppingAfter(20, stopping) },
    })
    const first = await interrupted
    expect(first.code).toBe(130)
    expect(first.err).toContain('Give the same command again')
    const kept = first.json().length
    expect(kept).toBeLessThan(199)
    const second = await run(words)
    expect(second.code).toBe(1)
    expect(second.err).toContain('line 31')
    const outcomes = second.json().map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(kept)
    expect(outcomes).toHaveLength(199)
  })

  test('a database that goes away in the middle: what was kept is said, and the command goes on from there', async () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      lineOf({ id: `g${i}`, text: `${ARTICLE}\n\nGone ${i}.` }),
    )
    const folder = folderWith({ 'a.jsonl': lines.join('\n') })
    const words = ['add', join(folder, 'a.jsonl'), '--no-places', '--json']
    const gone = await run(words, { world: { openStore: goneAfter(7) } })
    expect(gone.code).toBe(4)
    expect(gone.err.replaceAll(/\s+/g, ' ')).toContain('7 articles had been kept before')
    const again = await run(words)
    expect(again.code).toBe(0)
    expect(again.err).toContain('13 added, 7 unchanged')
  })
})

/** A real store, with a Ctrl-C after so many articles. */
function stoppingAfter(count: number, stopping: AbortController): typeof openStore {
  return failing(count, () => stopping.abort())
}

/** A real store whose database is gone after so many articles. */
function goneAfter(count: number): typeof openStore {
  return failing(count, () => {
    throw new StoreError({
      code: 'database-gone',
      message: 'The connection to the database broke.',
      remedy: 'Try again.',
    })
  })
}

function failing(count: number, happen: () => void): typeof openStore {
  return async (options) => {
    const store: Store = await openStore(options)
    let added = 0
    const failingAdd: Store['add'] = async (...given) => {
      if (added === count) happen()
      added += 1
      return store.add(...given)
    }
    return { ...store, add: failingAdd }
  }
}

describe('listing', () => {
  beforeAll(async () => {
    await add(
      lineOf({ id: 'l1', outlet: 'List Post', text: `${ARTICLE}\n\nListed.` }),
      '--published',
      '2026-03-10',
    )
  })

  const claims = (...words: readonly string[]) => run(['claims', '--outlet', 'List Post', ...words])

  test('for a person', async () => {
    const { code, out, err } = await claims('--speaker', 'Ilda Renko')
    expect(code).toBe(0)
    expect(out).toContain('the bridge would be open again by the end of the month')
    expect(out).toContain('Ilda Renko')
    expect(out).toContain('List Post')
    expect(err).toMatch(/\d claims?\./)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each([
    ['speaker', 'Ilda Renko', true],
    ['speaker', 'Nobody Atall', false],
    ['kind', 'denial', true],
    ['kind', 'accusation', false],
    ['text', 'bridge', true],
    ['text', 'zeppelin', false],
    ['text', '"; drop table claims; --', false],
    ['from', '2026-03-01', true],
    ['from', '2026-04-01', false],
    ['to', '2026-03-01', false],
    ['place', 'Atlantis', false],
    ['place', '703448', false],
    ['status', 'withdrawn', false],
  ])('narrowed by %s %j', async (filter, value, some) => {
    const { code, json } = await claims(`--${filter}`, value, '--json')
    expect(code).toBe(0)
    expect(json().length > 0).toBe(some)
  })

  test('page by page, and all pages', async () => {
    const everything = (await claims('--all', '--json')).json().map(({ id }) => id)
    const paged: unknown[] = []
    let cursor: string[] = []
    do {
      const page = await claims('--limit', '1', '--json', ...cursor)
      paged.push(...page.json().map(({ id }) => id))
      const next = /--cursor (\S+)/.exec(page.err)?.[1]
      cursor = next === undefined ? [] : ['--cursor', next]
    } while (cursor.length > 0)
    expect(paged).toEqual(everything)
    expect(new Set(paged).size).toBe(paged.length)
  })

  test('nothing found is no error, and a bad cursor is', async () => {
    expect(await claims('--speaker', 'Nobody')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('No claim'),
    })
    expect(await claims('--cursor', 'nonsense')).toMatchObject({ code: 4, err: expect.stringContaining('✗') })
  })

  test('what is due, with the day given', async () => {
    const due = await run(['due', '--on', '2026-03-20', '--days', '30', '--json'])
    expect(due.code).toBe(0)
    for (const row of due.json()) expect(['overdue', 'due', 'upcoming']).toContain(row['part'])
    expect((await run(['due', '--on', '1999-01-01'])).err).toContain('Nothing is due')
  })
})

describe('verifying', () => {
  test('a ledger that nobody touched', async () => {
    const { code, out } = await run(['verify'])
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+ entries, all as recorded\.\nTree hash [0-9a-f]{64}\n$/)
  })

  test('one that somebody did', async () => {
    const touched: typeof openStore = async (options) => {
      const store = await openStore(options)
      const verify = () =>
        Promise.resolve({ ok: false, fault: 'entry 7 has another hash', entries: 9, treeHash: '' })
      return { ...store, verify }
    }
    const { code, err } = await run(['verify'], { world: { openStore: touched } })
    expect(code).toBe(4)
    expect(err).toContain('entry 7 has another hash')
  })
})

describe('the ledger that is not there', () => {
  test.each([['claims'], ['due'], ['doctor']])('%s says so', async (command) => {
    const { code, err, out } = await sayso(['--database', 'postgres://127.0.0.1:1/none', command])
    expect(code).toBe(command === 'doctor' ? 1 : 4)
    expect(`${out}${err}`).toMatch(/database/i)
    expect(err).not.toMatch(/\n {4}at /)
  })

  test('doctor finds nothing wrong with this one', async () => {
    const { code, out } = await run(['doctor', '--json'])
    const findings = out
      .trim()
      .split('\n')
      .map((line): { about: string; state: string } => JSON.parse(line))
    expect(findings.filter(({ state }) => state === 'wrong')).toEqual([])
    expect(findings.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['Sayso', 'Node', 'Database', 'Durable', 'Ledger']),
    )
    expect(code).toBe(0)
  })
})
