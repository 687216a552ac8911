import { afterEach, describe, expect, test } from 'vitest'
import { openVisitor } from '../../../src/world/fetch/index.ts'
import { allowing, serve, type Loopback } from './loopback.ts'

const open: Loopback[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function site(robots: string | number) {
  const server = await serve((request, response) => {
    if (request.url !== '/robots.txt') return setTimeout(() => response.end('page'), 20)
    if (typeof robots === 'number') return response.writeHead(robots).end()
    return response.end(robots)
  })
  open.push(server)
  return server
}

async function finds(server: Loopback, path: string) {
  const visitor = openVisitor({ ...allowing(server.port), pauseMs: 0 })
  const fetched = await visitor.fetchFound(server.url + path)
  return fetched.ok ? 'read' : fetched.problem.code
}

describe('robots.txt', () => {
  test.each([
    ['User-agent: *\nDisallow: /private', 'news', 'read'],
    ['User-agent: *\nDisallow: /private', 'private/1', 'fetch-robots'],
    ['User-agent: *\nDisallow: /', 'news', 'fetch-robots'],
    ['User-agent: Sayso\nDisallow: /\n\nUser-agent: *\nAllow: /', 'news', 'fetch-robots'],
    ['User-agent: Sayso\nAllow: /\n\nUser-agent: *\nDisallow: /', 'news', 'read'],
    ['User-agent: *\nDisallow: /*?print=', 'news?print=1', 'fetch-robots'],
    ['', 'news', 'read'],
    ['<html>not found</html>', 'news', 'read'],
    [404, 'news', 'read'],
    [403, 'news', 'read'],
    [500, 'news', 'fetch-robots'],
    [429, 'news', 'fetch-robots'],
  ])('%j: %s is %s', async (robots, path, outcome) => {
    expect(await finds(await site(robots), path)).toBe(outcome)
  })

  test('does not keep a person from a page they name', async () => {
    const server = await site('User-agent: *\nDisallow: /')
    const visitor = openVisitor(allowing(server.port))
    expect(await visitor.fetchPage(`${server.url}news`)).toMatchObject({ ok: true })
    expect(server.requests.map(({ url }) => url)).toEqual(['/news'])
  })

  test('is read anew when it has grown old', async () => {
    const server = await site('User-agent: *\nDisallow: /private')
    const visitor = openVisitor({ ...allowing(server.port), pauseMs: 0, rulesMs: 0 })
    for (const path of ['a', 'b']) await visitor.fetchFound(server.url + path)
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/robots.txt', '/b'])
  })

  test('is read once', async () => {
    const server = await site('User-agent: *\nDisallow: /private')
    const visitor = openVisitor({ ...allowing(server.port), pauseMs: 0 })
    await Promise.all(['a', 'b', 'c'].map((path) => visitor.fetchFound(server.url + path)))
    expect(server.requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(1)
  })
})

describe('politeness', () => {
  test('one request at a time to a host, with a pause; a failed one frees the turn', async () => {
    let now = 0
    let most = 0
    const starts: number[] = []
    const server = await serve((request, response) => {
      starts.push(performance.now())
      now += 1
      most = Math.max(most, now)
      setTimeout(() => {
        now -= 1
        response.writeHead(request.url === '/b' ? 500 : 200).end('page')
      }, 20)
    })
    open.push(server)
    const visitor = openVisitor({ ...allowing(server.port), pauseMs: 50 })
    const fetched = await Promise.all(
      ['a', 'b', 'c', 'd'].map((path) => visitor.fetchPage(server.url + path)),
    )
    expect(fetched.map(({ ok }) => ok)).toEqual([true, false, true, true])
    expect(most).toBe(1)
    for (const [i, start] of starts.entries()) if (i > 0) expect(start - starts[i - 1]!).toBeGreaterThan(60)
  })

  test('two hosts do not wait for each other', async () => {
    const [one, other] = [await site(404), await site(404)]
    const visitor = openVisitor({ ...allowing(one.port, other.port), pauseMs: 60_000 })
    const started = performance.now()
    await Promise.all([visitor.fetchPage(one.url), visitor.fetchPage(other.url)])
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('what is not a web address is refused without a turn', async () => {
    const visitor = openVisitor()
    expect(await visitor.fetchPage('nonsense')).toMatchObject({
      ok: false,
      problem: { code: 'url-malformed' },
    })
    expect(await visitor.fetchFound('file:///etc/passwd')).toMatchObject({ ok: false })
  })
})
