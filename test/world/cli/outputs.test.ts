import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { ARTICLE, folderWith, lineOf, sayso, type Circumstances } from './harness.ts'

let database: FreshDatabase

/** Enough articles for two pages of claims. */
const LINES = Array.from({ length: 90 }, (_, i) => lineOf({ id: `o${i}`, text: `${ARTICLE}\n\nCount ${i}.` }))

beforeAll(async () => {
  database = await freshDatabase()
  const added = await run(['add', '-', '--no-places', '--quiet'], { stdin: LINES.join('\n') })
  expect(added.code).toBe(0)
}, 60_000)
afterAll(async () => database.drop())

const run = (words: readonly string[], circumstances: Circumstances = {}) =>
  sayso(['--database', database.url, ...words], circumstances)

describe('exporting', () => {
  test('writes every claim once, over all pages', async () => {
    const { code, json, err } = await run(['export'])
    const listed = (await run(['claims', '--all', '--json'])).json()
    expect(code).toBe(0)
    expect(json().map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
    expect(json().length).toBeGreaterThan(200)
    expect(json()[0]).toMatchObject({ review: 'suggested', article: { outlet: 'Orsa Post' } })
    expect(err).toContain(`${json().length} claims written.`)
  })

  test.each([
    ['schema-org', 'denial'],
    ['annotation', 'denial'],
    ['schema-org', 'accusation'],
  ])('%s is one JSON document, narrowed to each %s', async (format, kind) => {
    const claims = (await run(['claims', '--all', '--json', '--kind', kind])).json()
    const { out } = await run(['export', '--format', format, '--kind', kind])
    expect(JSON.stringify(JSON.parse(out)).split(/"urn:sayso:claim:|"id":"urn:/).length > 1).toBe(
      claims.length > 0,
    )
  })

  test('csv has a row a claim under its heads', async () => {
    const { out } = await run(['export', '--format', 'csv', '--kind', 'denial', '--speaker', 'Tomas Veil'])
    const rows = out.trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^id,speaker,/)
    expect(rows).toHaveLength(91)
  })

  test('into a file: it is there when it is whole, and nothing else is', async () => {
    const folder = folderWith({ 'claims.csv': 'old' })
    const file = join(folder, 'claims.csv')
    const { code, out, err } = await run(['export', '--format', 'csv', '--out', file])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(file)
    expect(readFileSync(file, 'utf8')).toMatch(/^id,speaker,/)
    expect(readdirSync(folder)).toEqual(['claims.csv', 'claims.csv.sayso.jsonl'])
  })

  test('stopped or failed half way, the file is as it was', async () => {
    const folder = folderWith({ 'claims.csv': 'old' })
    const file = join(folder, 'claims.csv')
    const stopping = new AbortController()
    const brokenAfter = (count: number, happen: () => void): typeof openStore => {
      let pages = 0
      return async (options) => {
        const store = await openStore(options)
        const claims: typeof store.claims = async (...given) => {
          pages += 1
          if (pages > count) happen()
          return store.claims(...given)
        }
        return { ...store, claims }
      }
    }
    const words = ['export', '--out', file]
    const broken = brokenAfter(1, () => {
      throw new Error('broken')
    })
    expect((await run(words, { world: { openStore: broken } })).code).toBe(70)
    const stopped = brokenAfter(1, () => stopping.abort())
    const { code } = await run(words, { signal: stopping.signal, world: { openStore: stopped } })
    expect(code).toBe(130)
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['claims.csv'])
  })

  test('a file that cannot be written is named with what to do', async () => {
    const folder = folderWith({ file: '' })
    for (const [out, says] of [
      [join(folder, 'no', 'such', 'a.csv'), 'no such directory'],
      [join(folder, 'file', 'a.csv'), 'not in a directory'],
      [folder, 'is a directory'],
    ] as const) {
      const { code, err } = await run(['export', '--out', out])
      expect({ code, err: err.replaceAll(/\s+/g, ' ') }).toEqual({
        code: 1,
        err: expect.stringContaining(says),
      })
    }
  })

  test('an unknown format is answered with those there are', async () => {
    expect(await run(['export', '--format', 'pdf'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('schema-org'),
    })
  })
})

describe('a record', () => {
  test('counts only what somebody confirmed, and ranks nobody on that', async () => {
    const { code, out } = await run(['record', 'Ilda Renko'], { columns: 80 })
    expect(code).toBe(0)
    expect(out).toMatch(/^Ilda Renko\n/)
    expect(out).toContain('none yet')
    expect(out).toContain('none below 10 closed outcomes')
    expect(out).toMatch(/suggested +\d+ claims that nobody has confirmed/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('of an outlet, for a program', async () => {
    const [record] = (await run(['record', '--outlet', 'Orsa Post', '--json'])).json()
    expect(record).toMatchObject({
      name: 'Orsa Post',
      confirmed: 0,
      closed: 0,
      hitRate: null,
      rankable: false,
    })
    expect(record!['suggested']).toBeGreaterThan(0)
  })

  test('of a name that nobody has, and of nobody', async () => {
    expect((await run(['record', 'Nobody Atall'])).err).toContain('No prediction or promise')
    expect(await run(['record'])).toMatchObject({ code: 2 })
    expect(await run(['record', 'A', '--outlet', 'B'])).toMatchObject({ code: 2 })
  })
})

describe('reading again', () => {
  test('what another version of Sayso had read, and only if asked', async () => {
    const newer = { stdin: LINES.slice(0, 3).join('\n'), world: { version: '9.0.0' } }
    const plain = await run(['add', '-', '--no-places', '--json'], newer)
    expect(plain.json().map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(plain.json()[0]).toMatchObject({ readBy: 'rules 0.0.0-test' })
    expect(plain.err).toContain('3 articles were read by another version of Sayso')
    const again = await run(['add', '-', '--no-places', '--reread'], newer)
    expect(again.out).toMatch(/^\* reread, \d claims/)
    expect(again.err).toContain('0 added, 3 read again; 0 new claims.')
    const third = await run(['add', '-', '--no-places', '--reread', '--json'], newer)
    expect(third.json().map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect((await run(['verify'])).code).toBe(0)
  })
})

/** A line of GeoNames' dump. */
function placeLine(id: number, name: string): string {
  const fields = [
    id,
    name,
    name,
    '',
    48.5,
    37.7,
    'P',
    'PPL',
    'UA',
    '',
    '05',
    '',
    '',
    '',
    900 + id,
    '',
    '',
    'UTC',
    '',
  ]
  return fields.join('\t')
}

describe('importing places', () => {
  const dump = Array.from({ length: 40_000 }, (_, i) => placeLine(90_000_000 + i, `Orsaburg ${i}`)).join('\n')

  test('a dump, stopped half way and taken up again', async () => {
    const folder = folderWith({ 'XX.txt': dump })
    const words = ['gazetteer', 'import', join(folder, 'XX.txt')]
    const stopping = new AbortController()
    const stoppingStore: typeof openStore = async (options) => {
      const store = await openStore(options)
      const importPlaces: typeof store.importPlaces = (files, onProgress) =>
        store.importPlaces(files, (progress) => {
          if (progress.done > 1_000_000) stopping.abort()
          onProgress?.(progress)
        })
      return { ...store, importPlaces }
    }
    const stopped = await run(words, { signal: stopping.signal, world: { openStore: stoppingStore } })
    expect(stopped).toMatchObject({ code: 130, err: expect.stringContaining('Give the same command again') })
    const seen: number[] = []
    const watchedStore: typeof openStore = async (options) => {
      const store = await openStore(options)
      const importPlaces: typeof store.importPlaces = (files, onProgress) =>
        store.importPlaces(files, (progress) => {
          if (progress.step === 'places') seen.push(progress.done)
          onProgress?.(progress)
        })
      return { ...store, importPlaces }
    }
    const { code, out } = await run(words, { world: { openStore: watchedStore } })
    expect(code).toBe(0)
    expect(Math.min(...seen)).toBeGreaterThan(1_000_000)
    expect(Number(/^([\d,]+) places/.exec(out)?.[1]?.replaceAll(',', ''))).toBeGreaterThan(40_000)
  }, 120_000)

  test.each([
    [['a.zip'], 2, 'unzip'],
    [['a.txt', 'b.txt'], 2, 'one file of places'],
    [['alternateNamesV2.txt'], 2, 'one file of places'],
    [['/no/such.txt'], 3, 'cannot be read'],
  ])('%j', async (files, code, says) => {
    const outcome = await run(['gazetteer', 'import', ...files])
    expect({ code: outcome.code, err: outcome.err.replaceAll(/\s+/g, ' ') }).toEqual({
      code,
      err: expect.stringContaining(says),
    })
  })

  test('a file that is no dump', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const { code, err } = await run(['gazetteer', 'import', join(folder, 'a.txt')])
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('GeoNames') })
  })
})
