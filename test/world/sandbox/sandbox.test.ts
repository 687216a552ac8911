import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormatName } from '../../../src/article/index.ts'
import { openSandbox } from '../../../src/world/sandbox/index.ts'
import { GOOD_PAGE, HOSTILE_FEEDS, HOSTILE_PAGES } from './hostile-pages.ts'

const encoder = new TextEncoder()
const sandbox = openSandbox({ workers: 1, milliseconds: 1_500, megabytes: 256 })
const lag = monitorEventLoopDelay({ resolution: 5 })
/** Twice what the sandbox allows, and the time to start a new worker on a busy machine. */
const BOUND = 20_000

const read = (source: string, format: FormatName = 'html') =>
  sandbox.readArticles({ bytes: encoder.encode(source), format })

beforeAll(async () => {
  await read(GOOD_PAGE)
  lag.enable()
})
afterAll(async () => {
  await sandbox.close()
})

describe('hostile pages are bounded, and the next good page is read', () => {
  test.for(HOSTILE_PAGES)('%s', async ([, page]) => {
    const started = performance.now()
    const [answer] = await read(page)
    expect(performance.now() - started).toBeLessThan(BOUND)
    expect(answer?.ok === true ? answer.value.article.text : answer?.problem.remedy).not.toBe('')
    const [good] = await read(GOOD_PAGE)
    expect(good).toMatchObject({ ok: true, value: { article: { title: 'Dam gates opened' } } })
  })

  test.for(HOSTILE_FEEDS)('%s', async ([, feed]) => {
    const [answer] = await read(feed, 'feed')
    expect(answer?.ok).toBe(false)
  })
})

test('the main loop is not held up', () => {
  lag.disable()
  expect(lag.percentile(99) / 1e6).toBeLessThan(100)
})

test('a page that takes too long is named as such, and others wait for it no longer', async () => {
  const hurried = openSandbox({ workers: 1, milliseconds: 1 })
  const slow = '<p>He said that it was late, and went on. </p>'.repeat(9_000)
  const both = await Promise.all(
    [slow, slow].map((page) => hurried.readArticles({ bytes: encoder.encode(page), format: 'html' })),
  )
  expect(both.map(([answer]) => answer?.ok === false && answer.problem.code)).toEqual([
    'page-too-slow',
    'page-too-slow',
  ])
  await hurried.close()
})

test('text and lines without a page never wait for a worker; a line with a page does', async () => {
  const closed = openSandbox()
  await closed.close()
  const line = (object: object) => ({
    bytes: encoder.encode(JSON.stringify(object)),
    format: 'jsonl' as const,
  })
  const [text] = await closed.readArticles({ bytes: encoder.encode('He said so.'), format: 'text' })
  const [given] = await closed.readArticles(line({ text: 'He said so.' }))
  const [page] = await closed.readArticles(line({ html: GOOD_PAGE }))
  expect([text?.ok, given?.ok, page?.ok]).toEqual([true, true, false])
  const escaped = { bytes: encoder.encode('{"\\u0068tml": "<p>x</p>"}'), format: 'jsonl' as const }
  expect(await closed.readArticles(escaped)).toMatchObject([
    { ok: false, problem: { code: 'sandbox-closed' } },
  ])
})

test('a feed is read item by item, with the bytes that name each', async () => {
  const feed = `<rss version="2.0"><channel><title>Ansel Wire</title><item><title>One</title><link>https://wire.example/1</link>
    <pubDate>Sat, 22 Nov 2025 09:30:00 +0200</pubDate><description>The mayor said so.</description></item></channel></rss>`
  const bytes = encoder.encode(feed)
  expect(await sandbox.readFeed({ bytes })).toMatchObject({
    ok: true,
    value: { items: [{ url: 'https://wire.example/1' }] },
  })
  const [item] = await sandbox.readArticles({ bytes, format: 'feed' })
  expect(item).toMatchObject({
    ok: true,
    value: { article: { outlet: 'Ansel Wire', published: { from: '2025-11-22T09:30' } } },
  })
  expect(item?.ok === true && item.value.bytes.length).not.toBe(bytes.length)
})
