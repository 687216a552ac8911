import { describe, expect, test } from 'vitest'
import { fetchPage } from '../../../src/world/fetch/index.ts'
import { allowing, canary, fetchFrom, opened, PAGE, serve, serveRaw } from './loopback.ts'

describe('a page', () => {
  test('comes with its validators, is asked for again with them, and may be unchanged', async () => {
    const server = opened(
      await serve((request, response) => {
        if (request.headers['if-none-match'] === 'W/"a,b"') return response.writeHead(304).end()
        return response
          .setHeader('etag', 'W/"a,b"')
          .setHeader('last-modified', 'Sat, 22 Nov 2025 10:00:00 GMT')
          .setHeader('set-cookie', 'id=1')
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(PAGE)
      }),
    )
    const first = await fetchFrom(server, 'news')
    expect(first).toMatchObject({
      text: PAGE,
      incomplete: null,
      etag: 'W/"a,b"',
      lastModified: 'Sat, 22 Nov 2025 10:00:00 GMT',
      contentType: 'text/html; charset=utf-8',
      status: 200,
      redirects: [],
    })
    const again = await fetchFrom(server, 'news', {
      etag: 'W/"a,b"',
      lastModified: 'Sat, 22 Nov 2025 10:00:00 GMT',
    })
    expect(again).toEqual({ unchanged: true })
    const [, headers] = server.requests.map((request) => request.headers)
    expect(headers).toMatchObject({ 'if-modified-since': 'Sat, 22 Nov 2025 10:00:00 GMT' })
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers?.['user-agent']).toMatch(/^Sayso\/\d/)
  })

  test.each([
    [404, 'fetch-status', /404/],
    [410, 'fetch-gone', /410/],
    [500, 'fetch-status', /500/],
    [304, 'fetch-status', /304/],
    [429, 'fetch-wait', /left alone/],
  ])('status %i is a problem', async (status, problem, message) => {
    const server = opened(
      await serve((_, response) => void response.writeHead(status, { 'retry-after': '60' }).end()),
    )
    const fetched = await fetchFrom(server)
    expect(fetched).toMatchObject({ problem })
    expect(fetched).toHaveProperty('message', expect.stringMatching(message))
  })

  test.each([
    ['60', 60],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['99999999999999999999', undefined],
    ['', undefined],
  ])('Retry-After: %s', async (wait, seconds) => {
    const server = opened(
      await serve((_, response) => void response.writeHead(503, { 'retry-after': wait }).end()),
    )
    const fetched = await fetchPage(server.url, allowing(server.port))
    expect(fetched).toMatchObject({ ok: false, problem: { code: 'fetch-wait' } })
    expect(fetched.ok ? null : fetched.problem.waitSeconds).toBe(seconds)
  })

  test('proxy settings of the environment are ignored', async () => {
    const proxy = opened(await canary('127.0.0.1'))
    const server = opened(await serve((_, response) => void response.end(PAGE)))
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'ALL_PROXY'] as const
    for (const name of names) process.env[name] = `http://127.0.0.1:${proxy.port}`
    const fetched = await fetchFrom(server)
    for (const name of names) delete process.env[name]
    expect(fetched).toMatchObject({ text: PAGE })
    expect(proxy.connections()).toBe(0)
  })
})

const ladder = () =>
  serve((request, response) => {
    const step = Number(request.url?.slice(1))
    if (step === 0) return response.end(PAGE)
    return response.writeHead([301, 302, 303, 307, 308][step % 5]!, { location: String(step - 1) }).end()
  })

const forbidden = (port: number): readonly (readonly [string, string])[] => [
  [`http://127.0.0.2:${port}/`, 'url-private'],
  [`http://2130706434:${port}/`, 'url-private'],
  [`http://0x7f.0.0.2:${port}/`, 'url-private'],
  [`http://[::1]:${port}/`, 'url-private'],
  [`http://[::ffff:127.0.0.2]:${port}/`, 'url-private'],
  [`http://0.0.0.0:${port}/`, 'url-private'],
  [`//127.0.0.2:${port}/`, 'url-private'],
  [`http://name.example.org:${port}/`, 'url-private'],
  [`http://user@127.0.0.1:${port}/`, 'url-userinfo'],
  ['http://127.0.0.1:22/', 'url-port'],
  ['file:///etc/passwd', 'url-scheme'],
  ['gopher://127.0.0.2/', 'url-scheme'],
  ['http://[', 'fetch-redirects'],
  ['', 'fetch-redirects'],
]

describe('redirects', () => {
  test('three are followed and the fourth is not', async () => {
    const server = opened(await ladder())
    expect(await fetchFrom(server, '3')).toMatchObject({ text: PAGE, finalUrl: `${server.url}0` })
    expect(await fetchFrom(server, '4')).toMatchObject({ problem: 'fetch-redirects' })
  })

  test('none leads to a private address: no connection is ever made', async () => {
    const trap = opened(await canary())
    for (const [location, problem] of forbidden(trap.port)) {
      const server = opened(await serve((_, response) => void response.writeHead(302, { location }).end()))
      const fetched = await fetchFrom(server, '', {
        exceptions: { addresses: ['127.0.0.1'], ports: [server.port, trap.port] },
        resolver: () => Promise.resolve(['127.0.0.2']),
      })
      expect({ location, ...fetched }).toMatchObject({ location, problem })
    }
    expect(trap.connections()).toBe(0)
  })
})

describe('names', () => {
  const answers: readonly (readonly [string, readonly string[]])[] = [
    ['a private address', ['127.0.0.2']],
    ['a public and a private one', ['127.0.0.1', '127.0.0.2']],
    ['a private and a public one', ['127.0.0.2', '127.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['a mapped address', ['::ffff:127.0.0.2']],
    ['a translated address', ['64:ff9b::7f00:2']],
    ['a 6to4 address', ['2002:7f00:2::1']],
    ['this machine', ['::1']],
    ['an address with a zone', ['fe80::1%lo']],
    ['something that is no address', ['localhost']],
  ]
  test.each(answers)('%s is refused', async (_, addresses) => {
    const trap = opened(await canary())
    const fetched = await fetchPage(`http://news.example.org:${trap.port}/`, {
      ...allowing(trap.port),
      resolver: () => Promise.resolve(addresses),
    })
    expect(fetched).toMatchObject({ ok: false, problem: { code: 'url-private' } })
    expect(trap.connections()).toBe(0)
  })

  test('a name that comes to mean another machine between two hops is refused', async () => {
    const trap = opened(await canary())
    const server = opened(
      await serve(
        (_, response) =>
          void response.writeHead(302, { location: `http://news.example.org:${trap.port}/` }).end(),
      ),
    )
    const replies = [['127.0.0.1'], ['127.0.0.2']]
    const fetched = await fetchPage(`http://news.example.org:${server.port}/`, {
      ...allowing(server.port, trap.port),
      resolver: () => Promise.resolve(replies.shift()!),
    })
    expect(fetched).toMatchObject({ ok: false, problem: { code: 'url-private' } })
    expect(replies).toEqual([])
    expect(trap.connections()).toBe(0)
  })

  test('a name is resolved once a connection, so that the checked answer is the dialled one', async () => {
    const server = opened(await serve((_, response) => void response.end(PAGE)))
    let asked = 0
    const resolver = () => {
      asked += 1
      return Promise.resolve([asked === 1 ? '127.0.0.1' : '127.0.0.2'])
    }
    const fetched = await fetchPage(`http://news.example.org:${server.port}/`, {
      ...allowing(server.port),
      resolver,
    })
    expect(fetched).toMatchObject({ ok: true })
    expect(server.requests[0]?.headers.host).toBe(`news.example.org:${server.port}`)
    expect(asked).toBe(1)
  })

  test('no answer, and no such host', async () => {
    const empty = await fetchPage('http://news.example.org/', { resolver: () => Promise.resolve([]) })
    expect(empty).toMatchObject({ ok: false, problem: { code: 'fetch-no-host' } })
    const refused = Object.assign(new Error('no'), { code: 'ENOTFOUND' })
    const unknown = await fetchPage('http://news.example.org/', { resolver: () => Promise.reject(refused) })
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'fetch-no-host' } })
  })
})

const never = () => new Promise<readonly string[]>(() => undefined)

describe('slow servers', () => {
  test('that never answer', async () => {
    const server = opened(await serveRaw(() => undefined))
    expect(await fetchFrom(server, '', { totalMs: 150 })).toMatchObject({ problem: 'fetch-timeout' })
  })

  test('that send a byte now and then', async () => {
    const server = opened(
      await serve((_, response) => {
        const timer = setInterval(() => response.write('a'), 20)
        response.on('close', () => clearInterval(timer))
      }),
    )
    const started = performance.now()
    expect(await fetchFrom(server, '', { totalMs: 200 })).toMatchObject({ problem: 'fetch-timeout' })
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  test('a name that never resolves', async () => {
    const fetched = await fetchPage('http://news.example.org/', { resolver: never, totalMs: 150 })
    expect(fetched).toMatchObject({ ok: false, problem: { code: 'fetch-timeout' } })
  })

  test('nobody listening', async () => {
    const server = await serve(() => undefined)
    await server.close()
    expect(await fetchFrom(server)).toMatchObject({ problem: 'fetch-refused' })
  })
})
