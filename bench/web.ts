/**
 * The web app's budgets, asserted: bytes of script, time until a page can be used with the processor slowed down, layout
 * shift, frames while scrolling through all claims, and the API's answers behind every page.
 *   npx tsx bench/web.ts [claims] [rounds] [answers | script | pages | scroll]
 * The browser is the tests' own; the page is served from this machine, with a database of its own.
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { readArticles } from '../src/article/index.ts'
import { NOTHING_KNOWN } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'
import { buildServer } from '../src/world/api/index.ts'
import { openStore, type Store } from '../src/world/storage/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'
import { openBrowser } from '../test/web/browser.ts'
import { buildWeb, WEB_ROOT } from '../test/web/served.ts'
import { fillLedger } from './fill-ledger.ts'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const ROUNDS = Number(process.argv[3] ?? 15)
const ONLY = process.argv[4] ?? ''
const SCRIPT_KB = 100
const USABLE_MS = 1000
const SLOWDOWN = 4
const ANSWER_MS = 150
const FRAME_MS = 1000 / 60

let missed = 0

const holds = (part: string): boolean => ONLY === '' || ONLY === part

/** Prints a figure beside its budget, and notes where it is over. */
function hold(name: string, value: number, budget: number, unit: string): void {
  const over = value > budget
  if (over) missed += 1
  const digits = unit === 'ms' || unit === 'kB' ? 1 : 4
  console.log(
    `${name.padEnd(48)} ${value.toFixed(digits).padStart(8)} ${unit}  budget ${budget.toFixed(digits)}${over ? '  OVER' : ''}`,
  )
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.ceil(values.length * share) - 1)
  ] ?? 0

const SENTENCE = (index: number): string =>
  `Harbour master Ines Varga said that the quay numbered ${index} would be open again by ${1 + (index % 28)} December 2026.`

/** An article as long as long ones are, by the readers themselves. */
async function addArticle(store: Store): Promise<{ article: string; claim: string }> {
  const text = Array.from({ length: 60 }, (_, index) => SENTENCE(index)).join('\n\n')
  const line = { title: 'Sixty quays', outlet: 'The Harbour Courier', published: '2026-11-20', text }
  const bytes = new TextEncoder().encode(JSON.stringify(line))
  const [found] = readArticles({
    bytes,
    contentType: 'application/json',
    url: null,
    format: 'jsonl',
    captured: '2026-11-20T12:00:00Z',
  })
  if (found?.ok !== true) throw new Error('the bench cannot read its own article')
  const reading = read(found.value.article, NOTHING_KNOWN)
  const added = await store.add({ bytes: found.value.bytes, url: null, incomplete: null }, reading, 'rules')
  return { article: added.articleId, claim: reading.claims[0]!.id }
}

/** Opens a page with the processor slowed down, its cache off, and a note of when what is looked for was there and alive. */
async function slowPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(`
    window.shift = 0
    window.shifted = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue
        window.shift += entry.value
        window.shifted.push(...entry.sources.map(({ node, previousRect, currentRect }) =>
          (node?.className || node?.nodeName) + ' ' + previousRect.y + ' to ' + currentRect.y))
      }
    }).observe({ type: 'layout-shift', buffered: true })
    window.usable = (selector) => new Promise((resolve) => {
      const look = () => {
        const there = document.querySelector(selector) !== null
        // There, and the task queue is empty enough to take a key: a task posted now has run.
        if (there) setTimeout(() => resolve(performance.now()), 0)
        else requestAnimationFrame(look)
      }
      look()
    })`)
  return { page, session }
}

async function usable(
  browser: Browser,
  address: string,
  selector: string,
): Promise<{ ms: number; shift: number }> {
  const { page } = await slowPage(browser)
  await page.goto(address, { waitUntil: 'commit' })
  const ms = await page.evaluate<number>(`usable(${JSON.stringify(selector)})`)
  await page.waitForTimeout(1000)
  const shift = await page.evaluate<number>('window.shift')
  if (shift > 0) console.log(await page.evaluate<string>('window.shifted.slice(0, 6).join("; ")'))
  await page.context().close()
  return { ms, shift }
}

async function timePages(
  browser: Browser,
  pages: readonly (readonly [string, string, string])[],
): Promise<void> {
  for (const [name, address, selector] of pages) {
    const rounds: { ms: number; shift: number }[] = []
    for (let round = 0; round < Math.max(3, Math.round(ROUNDS / 3)); round += 1)
      rounds.push(await usable(browser, address, selector))
    hold(
      `${name}: usable at ${SLOWDOWN}x, median`,
      at(
        rounds.map(({ ms }) => ms),
        0.5,
      ),
      USABLE_MS,
      'ms',
    )
    hold(`${name}: layout shift`, Math.max(...rounds.map(({ shift }) => shift)), 0, '')
  }
}

/** The script of the first page, and with all that is fetched ahead while nothing else is to do: no map and no chart. */
async function weighScripts(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage()
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    const body = await response.body().catch(() => null)
    if (body !== null) scripts.set(response.url(), gzipSync(body, { level: 9 }).length)
  })
  await page.goto(home)
  await page.waitForTimeout(1000)
  const sum = (): number => [...scripts.values()].reduce((total, bytes) => total + bytes, 0) / 1000
  hold('script for the first page, gzipped', sum(), SCRIPT_KB, 'kB')
  await page.waitForTimeout(4000)
  hold('script with what is fetched ahead, gzipped', sum(), SCRIPT_KB, 'kB')
  await page.close()
}

/** Scrolls to the end of all claims, then up and down by the wheel; what the page itself works is held, not the clock. */
async function scroll(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(`${home}/ledger`)
  await page.locator('.rows .line').first().waitFor()
  const end = page.getByText('The end of the list')
  for (let scrolls = 0; scrolls < CLAIMS && (await end.count()) === 0; scrolls += 1) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)')
    await page.waitForTimeout(20)
  }
  console.log((await end.innerText()).trim())
  const metric = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  const before = await metric()
  const frames = await page.evaluate<readonly number[]>(`new Promise((resolve) => {
    const frames = []
    let last = performance.now()
    const step = (now) => {
      frames.push(now - last)
      last = now
      window.scrollBy(0, frames.length % 240 < 120 ? -170 : 150)
      if (frames.length < 300) requestAnimationFrame(step)
      else resolve(frames)
    }
    requestAnimationFrame(step)
  })`)
  const work = ((await metric()) - before) / frames.length
  hold('scrolling all claims: the page’s work a frame', work, FRAME_MS, 'ms')
  console.log(
    `${'scrolling all claims: frames, p50 and p95'.padEnd(48)} ${at(frames, 0.5).toFixed(1)} and ${at(frames, 0.95).toFixed(1)} ms`,
  )
  await page.close()
}

async function timeAnswers(home: string, paths: readonly string[]): Promise<void> {
  for (const address of paths) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS + 2; round += 1) {
      const started = performance.now()
      const answer = await fetch(home + address)
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      // The first two warm up the connection and the plan.
      if (round > 1) times.push(performance.now() - started)
    }
    hold(`GET ${address.slice(0, 44)}: p95`, at(times, 0.95), ANSWER_MS, 'ms')
  }
}

const dataDir = path.join(os.tmpdir(), `sayso-bench-web-${process.pid}`)
await buildWeb()
const store = await openStore({ dataDir, gazetteer: false })
const presence = await joinServer(dataDir)
const browser = await openBrowser()
try {
  const { article, claim } = await addArticle(store)
  await store.confirm(claim, { by: 'Rita Holm' })
  await fillLedger(presence.socketDir, CLAIMS)
  const add = async () => Promise.reject(new Error('this bench adds nothing'))
  const server = await buildServer({
    store,
    add,
    keyFolder: dataDir,
    webRoot: WEB_ROOT,
    version: 'bench',
    perMinute: 1e9,
    maxLag: 0,
  })
  const home = await server.listen({ port: 0, host: '127.0.0.1' })
  if (holds('answers'))
    await timeAnswers(home, [
      '/api/today',
      '/api/predictions',
      '/api/claims?limit=50',
      '/api/claims?limit=200',
      '/api/claims?limit=50&text=word0a',
      '/api/claims?limit=50&speaker=speaker%200&kind=prediction',
      '/api/claims?limit=50&sort=due',
      '/api/facets',
      '/api/speakers?starting=&limit=200',
      '/api/outlets?starting=&limit=200',
      '/api/records?speaker=speaker%200',
      '/api/records?outlet=outlet%200',
      '/api/speakers/speaker%200/uses',
      `/api/articles/${article}`,
      '/api/articles?limit=100',
      `/api/claims/${claim}`,
      `/api/claims/${claim}/history`,
      `/api/claims/${claim}/page`,
      '/api/people/entries?limit=50',
      '/api/map',
      '/api/timeline?speaker=speaker%200',
    ])
  if (holds('script')) await weighScripts(browser, home)
  if (holds('pages'))
    await timePages(browser, [
      ['Today', home, '.front .items a'],
      ['Ledger', `${home}/ledger`, '.rows .line a'],
      ['Article', `${home}/articles/${article}`, '.text .content'],
      ['Claim', `${home}/claims/${claim}`, '.claim-page h1'],
      ['Predictions', `${home}/predictions`, '.items a'],
      ['Judge', `${home}/claims/${claim}/judge`, '.steps input'],
    ])
  if (holds('scroll')) await scroll(browser, home)
  await server.close()
} finally {
  await browser.close()
  await store.close()
  await presence.leave()
  await rm(dataDir, { recursive: true, force: true })
}
console.log(missed === 0 ? 'every budget is kept' : `${missed} over budget`)
if (missed > 0) process.exitCode = 1
