import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inBatches } from '../../../src/world/cli/in-batches.ts'
import {
  binaryKind,
  formatOfHead,
  formatOfMediaType,
  formatOfName,
} from '../../../src/world/cli/inputs/formats.ts'
import { splitLines } from '../../../src/world/cli/inputs/split-lines.ts'

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const things: T[] = []
  for await (const thing of source) things.push(thing)
  return things
}

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString())

describe('lines', () => {
  test('are those of the text, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/[\r\n]/g, ' '))),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        async (lines, sizes) => {
          const text = lines.map((line) => `${line}\n`).join('')
          const found = await all(splitLines(chunksOf(text, sizes)))
          expect(found.map(({ bytes }) => textOf(bytes))).toEqual(
            lines.map((line) => Buffer.from(line).toString()),
          )
          expect(found.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
          expect(found.at(-1)?.end ?? 0).toBe(Buffer.byteLength(text))
        },
      ),
    )
  })

  test('a line over the ceiling is passed over, and its neighbours are read', async () => {
    const found = await all(splitLines(chunksOf(`one\n${'x'.repeat(11)}\n${'y'.repeat(10)}\nlast`, [4]), 10))
    expect(found.map(({ number, bytes }) => [number, textOf(bytes)])).toEqual([
      [1, 'one'],
      [2, null],
      [3, 'y'.repeat(10)],
      [4, 'last'],
    ])
  })

  test('a line without end takes no memory', async () => {
    async function* endless() {
      const chunk = Buffer.alloc(1_000_000, 'x')
      for (let i = 0; i < 500; i++) yield chunk
    }
    const before = process.memoryUsage().rss
    expect(await all(splitLines(endless()))).toEqual([{ number: 1, bytes: null, end: 500_000_000 }])
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })
})

describe('batches', () => {
  const limits = { things: 3, weight: 100, weigh: (thing: number) => thing }

  test('hold at most so many things, and so much weight', async () => {
    async function* source() {
      yield* [1, 2, 3, 4, 90, 20, 5, 200, 6]
    }
    expect(await all(inBatches(source(), limits))).toEqual([[1, 2, 3], [4, 90, 20], [5, 200], [6]])
  })

  test('do not keep what came waiting for what is slow', async () => {
    async function* slow() {
      yield 1
      await new Promise((resolve) => {
        setTimeout(resolve, 150)
      })
      yield 2
    }
    expect(await all(inBatches(slow(), limits))).toEqual([[1], [2]])
  })

  test('close their source when nobody wants more', async () => {
    let closed = false
    async function* source() {
      try {
        for (;;) yield 1
      } finally {
        closed = true
      }
    }
    for await (const batch of inBatches(source(), limits)) if (batch.length === 3) break
    expect(closed).toBe(true)
  })

  test('nothing makes no batch, and a failing source fails', async () => {
    async function* nothing(): AsyncGenerator<number> {}
    async function* failing() {
      yield 1
      throw new Error('gone')
    }
    expect(await all(inBatches(nothing(), limits))).toEqual([])
    await expect(all(inBatches(failing(), limits))).rejects.toThrow('gone')
  })
})

describe('formats', () => {
  test.each([
    ['a.html', 'html'],
    ['b/A.HTM', 'html'],
    ['a.jsonl.gz', 'jsonl'],
    ['a.json', 'json'],
    ['feed.xml', 'feed'],
    ['a.txt', 'text'],
    ['a.css', null],
    ['html', null],
    ['.html.swp', null],
  ])('the name %s promises %s', (name, format) => {
    expect(formatOfName(name)).toBe(format)
  })

  test.each([
    ['<!doctype html><p>', 'html'],
    ['\ufeff  <html>', 'html'],
    ['<?xml version="1.0"?><rss version="2.0">', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['{"version":"https://jsonfeed.org/version/1.1"}', 'feed'],
    ['{"text":"x"}\n{"text":"y"}', 'jsonl'],
    ['{\n  "text": "x"\n}', 'json'],
    ['{placeholder} is not JSON', 'text'],
    ['The mayor said <b>no</b>.', 'text'],
    ['', 'text'],
  ])('%j looks like %s', (head, format) => {
    expect(formatOfHead(Buffer.from(head))).toBe(format)
  })

  test.each([
    ['text/html; charset=utf-8', 'html'],
    ['Application/RSS+XML', 'feed'],
    ['text/plain', null],
    ['application/json', null],
    [null, null],
  ])('the media type %s promises %s', (type, format) => {
    expect(formatOfMediaType(type)).toBe(format)
  })

  test('text in UTF-16 is not taken for binary data, and data with NULs is', () => {
    expect(binaryKind(Buffer.from('\ufeffThe mayor', 'utf16le'))).toBeNull()
    expect(binaryKind(Buffer.from('The mayor\0said'))).toBe('binary data')
  })
})
