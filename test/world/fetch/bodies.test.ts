import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  type BrotliOptions,
} from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchFrom, opened, PAGE, serve, serveRaw } from './loopback.ts'

const FAST: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

describe('encodings', () => {
  const body = Buffer.from(PAGE)
  test.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['Identity', body],
  ])('%s is undone', async (encoding, bytes) => {
    const server = opened(
      await serve((_, response) => void response.setHeader('content-encoding', encoding).end(bytes)),
    )
    expect(await fetchFrom(server)).toMatchObject({ text: PAGE, incomplete: null })
  })

  test.each(['gzip, gzip, gzip', 'compress', 'zstd'])('%s is refused', async (encoding) => {
    const bytes = gzipSync(gzipSync(gzipSync(body)))
    const server = opened(
      await serve((_, response) => void response.setHeader('content-encoding', encoding).end(bytes)),
    )
    expect(await fetchFrom(server)).toMatchObject({ problem: 'fetch-encodings' })
  })
})

describe('bodies that may not be whole', () => {
  const long = Buffer.from(`<p>${Array.from({ length: 3000 }, (_, i) => `Line ${i * 7919}.`).join(' ')}</p>`)
  const wrongSum = Buffer.from(gzipSync(long))
  wrongSum.writeUInt32LE(1, wrongSum.length - 8)

  test.each([
    ['gzip cut short with a matching length', 'gzip', gzipSync(long).subarray(0, -20)],
    ['gzip without its trailer', 'gzip', gzipSync(long).subarray(0, -8)],
    ['gzip with a wrong checksum', 'gzip', wrongSum],
    ['brotli cut short', 'br', brotliCompressSync(long).subarray(0, -20)],
    ['deflate cut short', 'deflate', deflateSync(long).subarray(0, -20)],
    ['what calls itself gzip and is not', 'gzip', long],
  ])('%s', async (_, encoding, bytes) => {
    const server = opened(
      await serve(
        (_, response) =>
          void response.setHeader('content-encoding', encoding).setHeader('etag', '"1"').end(bytes),
      ),
    )
    const fetched = await fetchFrom(server)
    expect(fetched).toMatchObject({
      incomplete: expect.stringContaining('ends early or is damaged'),
      etag: null,
    })
    expect(long.toString().startsWith('text' in fetched ? fetched.text : 'nothing')).toBe(true)
  })

  test.each([
    ['shorter than its length', `HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${PAGE}`, 'broke off'],
    [
      'chunks without an end',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Ma\r\n`,
      'broke off',
    ],
    ['ended by the connection', `HTTP/1.0 200 OK\r\n\r\n${PAGE}`, 'did not say how long'],
    ['a part', `HTTP/1.1 206 Partial\r\nContent-Length: 4\r\n\r\n<p>M`, 'only a part'],
  ])('%s', async (_, answer, reason) => {
    const server = opened(await serveRaw((socket) => void socket.end(answer)))
    expect(await fetchFrom(server)).toMatchObject({ incomplete: expect.stringContaining(reason), etag: null })
  })

  test('a reset in the middle', async () => {
    const server = opened(
      await serveRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>Mayor')
        setTimeout(() => socket.resetAndDestroy(), 50)
      }),
    )
    expect(await fetchFrom(server)).toMatchObject({
      text: '<p>Mayor',
      incomplete: expect.stringContaining('broke off'),
    })
  })
})

describe('bombs and endless bodies stop early', () => {
  const zeros = Buffer.alloc(64_000_000)
  const bombs: readonly (readonly [string, string, Buffer])[] = [
    ['brotli', 'br', brotliCompressSync(zeros, FAST)],
    ['gzip', 'gzip', gzipSync(zeros, { level: 1 })],
    ['gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(zeros, { level: 1 }))],
    ['plain', 'identity', zeros],
  ]
  test.each(bombs)('%s', async (_, encoding, bytes) => {
    const server = opened(
      await serve((_, response) => void response.setHeader('content-encoding', encoding).end(bytes)),
    )
    const before = process.memoryUsage().rss
    const started = performance.now()
    expect(await fetchFrom(server)).toMatchObject({ problem: 'fetch-too-big' })
    // A tenth of a second where nothing else runs; a bomb that is not stopped takes many.
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(96_000_000)
  })

  test('a body without end', async () => {
    const server = opened(
      await serve((_, response) => {
        const chunk = Buffer.alloc(65_536, 'a')
        const more = () => {
          while (response.write(chunk));
        }
        response.on('drain', more)
        more()
      }),
    )
    expect(await fetchFrom(server)).toMatchObject({ problem: 'fetch-too-big' })
  })

  test.each([
    [9_999_999, 'text'],
    [10_000_000, 'text'],
    [10_000_001, 'problem'],
  ])('a feed of %i bytes: %s', async (size, outcome) => {
    const server = opened(await serve((_, response) => void response.end(Buffer.alloc(size, 'a'))))
    expect(await fetchFrom(server, '', { as: 'feed' })).toHaveProperty(outcome)
  })
})
