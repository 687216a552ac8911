import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openVisitor } from '../../../src/world/fetch/index.ts'
import { openStore, StoreError } from '../../../src/world/storage/index.ts'
import { watch } from '../../../src/world/watch/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { serve, type Loopback } from '../fetch/loopback.ts'
import { ARTICLE, sayso, type Circumstances } from './harness.ts'

let database: FreshDatabase
let site: Site

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => database.drop())
afterEach(async () => site.server.close())

/** A real store whose database is away when something is to be kept. */
const awayStore: typeof openStore = async (options) => {
  const store = await openStore(options)
  const message = 'The connection to the database broke.'
  const failingAdd = () =>
    Promise.reject(new StoreError({ code: 'database-gone', message, remedy: 'Try again.' }))
  return { ...store, add: failingAdd }
}

/** A site with a feed of pages; everything has an ETag, and is not sent again to whoever gives it back. */
interface Site {
  readonly server: Loopback
  /** Articles by name; a text may be changed, or be a status to answer with. */
  readonly pages: Map<string, string | number>
  /** "200 /feed", "304 /a", ... since last asked. */
  readonly answers: () => readonly string[]
}

async function openSite(pages: Readonly<Record<string, string | number>>): Promise<Site> {
  const kept = new Map(Object.entries(pages))
  let answers: string[] = []
  const server: Loopback = await serve((request, response) => {
    const name = (request.url ?? '/').slice(1)
    const body = name === 'feed' ? feedOf(server.url, [...kept.keys()]) : (kept.get(name) ?? 404)
    const etag = `"${createHash('sha256').update(String(body)).digest('hex')}"`
    const status = typeof body === 'number' ? body : request.headers['if-none-match'] === etag ? 304 : 200
    answers.push(`${status} /${name}`)
    const type = name === 'feed' ? 'application/rss+xml' : 'text/html; charset=utf-8'
    const wait = status === 503 ? { 'retry-after': '7200' } : {}
    response.writeHead(status, { 'content-type': type, etag, ...wait })
    return response.end(status === 200 ? (name === 'feed' ? body : pageOf(name, String(body))) : undefined)
  })
  const told = () => answers.splice(0)
  return { server, pages: kept, answers: told }
}

const pageOf = (title: string, text: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>` +
  `<p>${text.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`

const feedOf = (base: string, names: readonly string[]) =>
  `<rss version="2.0"><channel><title>Orsa Post</title>${names
    .map((name) => `<item><title>${name}</title><link>${base}${name}</link></item>`)
    .join('')}</channel></rss>`

const run = (words: readonly string[], circumstances: Circumstances = {}) => {
  const exceptions = { addresses: ['127.0.0.1'], ports: [site.server.port] }
  const visitor = openVisitor({ exceptions, pauseMs: 0 })
  const { world, ...others } = circumstances
  return sayso(['--database', database.url, ...words], { world: { visitor, ...world }, ...others })
}

const add = (path: string, ...options: readonly string[]) =>
  run(['add', site.server.url + path, '--no-places', '--language', 'en', '--json', ...options])

const outcomesOf = (outcome: Awaited<ReturnType<typeof add>>) => outcome.json().map((line) => line['outcome'])

describe('a page that was added before', () => {
  test('is not sent again while its server says that it has not changed', async () => {
    site = await openSite({ a: ARTICLE })
    expect(outcomesOf(await add('a'))).toEqual(['added'])
    expect(site.answers()).toEqual(['200 /a'])
    const again = await add('a')
    expect(outcomesOf(again)).toEqual(['unchanged'])
    expect(again.code).toBe(0)
    expect(site.answers()).toEqual(['304 /a'])
  })

  test('is sent and compared once it has changed', async () => {
    site = await openSite({ a: `${ARTICLE} Changing.` })
    await add('a')
    site.pages.set('a', ARTICLE.replace('by the end of the month', 'in June'))
    expect(outcomesOf(await add('a'))).toEqual(['changed'])
    expect(site.answers()).toEqual(['200 /a', '200 /a'])
  })
})

describe('a feed that was added before', () => {
  test('is not sent again, nor are its articles', async () => {
    site = await openSite({ a: `${ARTICLE} First.`, b: `${ARTICLE} Second.` })
    expect(outcomesOf(await add('feed'))).toEqual(['added', 'added'])
    site.answers()
    expect(outcomesOf(await add('feed'))).toEqual(['unchanged'])
    expect(site.answers()).toEqual(['304 /feed'])
  })

  test('with something new: only that is sent', async () => {
    site = await openSite({ a: `${ARTICLE} Third.` })
    await add('feed')
    site.answers()
    site.pages.set('b', `${ARTICLE} Fourth.`)
    expect(outcomesOf(await add('feed'))).toEqual(['unchanged', 'added'])
    expect(site.answers()).toEqual(['200 /feed', '404 /robots.txt', '304 /a', '200 /b'])
  })

  test('whose article could not be had is asked for again', async () => {
    site = await openSite({ a: `${ARTICLE} Fifth.`, b: 503 })
    expect((await add('feed')).code).toBe(1)
    site.pages.set('b', `${ARTICLE} Sixth.`)
    expect(outcomesOf(await add('feed'))).toEqual(['unchanged', 'added'])
  })

  test('that was stopped half way is asked for again', async () => {
    site = await openSite({ a: `${ARTICLE} Seventh.`, b: `${ARTICLE} Eighth.` })
    const stopping = new AbortController()
    stopping.abort()
    const words = ['add', `${site.server.url}feed`, '--no-places', '--language', 'en']
    expect(await run(words, { signal: stopping.signal })).toMatchObject({ code: 130 })
    expect(outcomesOf(await add('feed'))).toEqual(['added', 'added'])
  })

  test('its ETag is not taken for that of an article in it', async () => {
    site = await openSite({ a: ARTICLE })
    await add('feed', '--no-follow')
    await add('feed', '--no-follow')
    expect(site.answers()).toEqual(['200 /feed', '200 /feed'])
  })
})

describe('watching', () => {
  /** The real watch, stopped after the first look at each feed. */
  const once = (stopping: AbortController, looks: number): typeof watch => {
    let left = looks
    return (options) =>
      watch({
        ...options,
        onPoll: (...told) => {
          options.onPoll?.(...told)
          left -= 1
          if (left === 0) stopping.abort()
        },
      })
  }

  const watching = (feeds: readonly string[], looks = feeds.length) => {
    const stopping = new AbortController()
    const words = ['watch', ...feeds, '--no-places', '--language', 'en']
    return run(words, { signal: stopping.signal, world: { watch: once(stopping, looks) } })
  }

  test('adds what is new, says when it looks again, and ends well with Ctrl-C', async () => {
    site = await openSite({ w: `${ARTICLE} Ninth.` })
    const feed = `${site.server.url}feed`
    const first = await watching([feed])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^\+ added, \d claims? +[0-9a-f]{12} w\n$/)
    expect(first.err).toContain('1 added')
    expect(first.err).toMatch(/something new; next look (tomorrow )?at \d\d:\d\d/)
    expect(first.err).toContain('Stopped; what was added stays.')
    site.answers()
    expect((await watching([feed])).err).toContain('nothing new')
    expect(site.answers()).toEqual(['304 /feed'])
  })

  test('a feed that fails does not keep the others waiting, and one that is gone is let go', async () => {
    site = await openSite({ x: `${ARTICLE} Tenth.`, broken: 500, gone: 410 })
    const urls = ['gone', 'broken', 'x'].map((name) => site.server.url + name)
    const { err, out, code } = await watching(urls)
    expect(code).toBe(0)
    expect(err).toMatch(/gone: is gone; not looked at again/)
    expect(err).toMatch(/broken: could not be had; next look/)
    expect(out).toContain('+ added')
    const nothing = await watching([`${site.server.url}gone`], 2)
    expect(nothing).toMatchObject({ code: 3, err: expect.stringContaining('Nothing is left to watch') })
  })

  test('a feed whose server asks for time gets it', async () => {
    site = await openSite({ busy: 503 })
    const polls: (number | null)[] = []
    const stopping = new AbortController()
    const told: typeof watch = (options) =>
      watch({
        ...options,
        onPoll: (_url, { retryAfterSeconds }) => {
          polls.push(retryAfterSeconds)
          stopping.abort()
        },
      })
    const words = ['watch', `${site.server.url}busy`, '--no-places']
    await run(words, { signal: stopping.signal, world: { watch: told } })
    expect(polls).toEqual([7200])
  })

  test('a database that is away is told, and the watch goes on', async () => {
    site = await openSite({ y: ARTICLE })
    const stopping = new AbortController()
    const { err, code } = await run(['watch', `${site.server.url}feed`, '--no-places'], {
      signal: stopping.signal,
      world: { watch: once(stopping, 1), openStore: awayStore },
    })
    expect(code).toBe(0)
    expect(err).toMatch(/^✗ /m)
    expect(err).toContain('could not be had; next look')
  })

  test('only URLs can be watched', async () => {
    site = await openSite({})
    expect(await run(['watch', 'feed.xml'])).toMatchObject({ code: 2 })
  })
})
