import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openVisitor } from '../../../src/world/fetch/index.ts'
import { opened, serve, type Loopback } from '../fetch/loopback.ts'
import { ARTICLE, sayso } from './harness.ts'

const page = (title: string, text = ARTICLE) =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Orsa Post">` +
  `<meta property="article:published_time" content="2026-03-10"></head>` +
  `<body><article><h1>${title}</h1><p>${text.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`

const feed = (base: string, paths: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Orsa Post</title>${paths
    .map(
      (path) =>
        `<item><title>${path}</title><link>${base}${path}</link><description>${ARTICLE}</description></item>`,
    )
    .join('')}</channel></rss>`

async function site(answers: Readonly<Record<string, (base: string) => string | number>>): Promise<Loopback> {
  const server: Loopback = await serve((request, response) => {
    const path = (request.url ?? '/').slice(1)
    const answer = answers[path]?.(server.url) ?? 404
    if (typeof answer === 'number') return response.writeHead(answer).end()
    const type = path.startsWith('feed')
      ? 'application/rss+xml'
      : path === 'robots.txt'
        ? 'text/plain'
        : 'text/html'
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(answer)
  })
  return opened(server)
}

async function readFrom(server: Loopback, words: readonly string[], stdin = '') {
  const visitor = openVisitor({ exceptions: { addresses: ['127.0.0.1'], ports: [server.port] }, pauseMs: 0 })
  const outcome = await sayso(['read', '--no-places', '--json', ...words], { world: { visitor }, stdin })
  return { ...outcome, asked: server.requests.map(({ url }) => url) }
}

describe('pages', () => {
  test('an article by its URL', async () => {
    const server = await site({ news: () => page('Bridge') })
    const { code, json, asked } = await readFrom(server, [`${server.url}news`])
    expect(code).toBe(0)
    expect(json()).toMatchObject([
      { title: 'Bridge', outlet: 'Orsa Post', url: `${server.url}news`, published: { from: '2026-03-10' } },
    ])
    expect(JSON.stringify(json())).toContain('Ilda Renko')
    expect(asked).toEqual(['/news'])
  })

  test('one page of three is gone: the others are read', async () => {
    const server = await site({ a: () => page('A'), c: () => page('C') })
    const { code, json, err } = await readFrom(
      server,
      ['a', 'b', 'c'].map((path) => server.url + path),
    )
    expect(code).toBe(1)
    expect(json().map(({ title }) => title)).toEqual(['A', 'C'])
    expect(err).toContain('answered 404')
  })

  test('a page cut short is read, and says so', async () => {
    const bytes = gzipSync(page('Cut', `${ARTICLE}\n\n${'More of the same follows. '.repeat(2000)}`), {
      level: 0,
    })
    const server = opened(
      await serve((_, response) => {
        const head = { 'content-type': 'text/html', 'content-encoding': 'gzip' }
        response.writeHead(200, head).end(bytes.subarray(0, -3000))
      }),
    )
    const { json } = await readFrom(server, [server.url])
    expect(json()).toMatchObject([
      { incomplete: expect.stringContaining('ends early'), warnings: [{ code: 'incomplete' }] },
    ])
  })

  test.each([
    ['nothing', 'text/html', '', 'empty'],
    ['a picture', 'image/png', '\u0089PNG\r\n', 'picture'],
  ])('%s', async (_, type, body, says) => {
    const server = opened(
      await serve((_, response) =>
        response.writeHead(200, { 'content-type': type }).end(Buffer.from(body, 'latin1')),
      ),
    )
    const { code, err } = await readFrom(server, [server.url])
    expect({ code, said: err.includes(says) }).toEqual({ code: 3, said: true })
  })
})

describe('feeds', () => {
  test('by URL: their articles are fetched, as robots.txt allows', async () => {
    const server = await site({
      feed: (base) => feed(base, ['a', 'private/b', 'c']),
      'robots.txt': () => 'User-agent: *\nDisallow: /private',
      a: () => page('A'),
      'private/b': () => page('B'),
      c: () => page('C'),
    })
    const { code, json, err, asked } = await readFrom(server, [`${server.url}feed`])
    expect(json().map(({ title }) => title)).toEqual(['A', 'C'])
    expect(err).toContain('robots.txt')
    expect(asked).not.toContain('/private/b')
    expect(code).toBe(1)
  })

  test('by URL, not followed: what stands in the feed', async () => {
    const server = await site({ feed: (base) => feed(base, ['a', 'b']) })
    const { code, json, asked } = await readFrom(server, [
      `${server.url}feed`,
      '--no-follow',
      '--language',
      'en',
    ])
    expect(code).toBe(0)
    expect(json().map(({ title }) => title)).toEqual(['a', 'b'])
    expect(asked).toEqual(['/feed'])
  })

  test('on standard input: what stands in the feed, or its articles if asked for', async () => {
    const server = await site({ a: () => page('A') })
    const stdin = feed(server.url, ['a'])
    expect((await readFrom(server, ['-'], stdin)).asked).toEqual([])
    const { json, asked } = await readFrom(server, ['-', '--follow'], stdin)
    expect(json().map(({ title }) => title)).toEqual(['A'])
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  test('a feed that links to private addresses reaches none', async () => {
    const server = await site({ feed: () => feed('http://127.0.0.2:8080/', ['a', 'b']) })
    const { code, err } = await readFrom(server, [`${server.url}feed`])
    expect(code).toBe(3)
    expect(err).toContain('public internet')
  })
})
