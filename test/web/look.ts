/** Looking at a page as a visitor and as a tester: what it says, what it breaks, how it looks. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Browser, Page, Request } from 'playwright-core'

/** Where the tests leave what they saw, for people to look at. */
const ARTEFACTS = resolve(import.meta.dirname, '../../artefacts/web')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// WCAG 2.2 AA and all below it, and what axe holds for good practice.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Look {
  readonly page: Page
  /** Errors on the console, exceptions, and what the security policy stopped. */
  readonly complaints: readonly string[]
  /** Waits until nothing that the page asked for is on its way; what the server may tell some day is not waited for. */
  readonly settled: () => Promise<void>
}

/** Opens a new page of a width, in a theme. */
export async function look(
  browser: Browser,
  width: number,
  theme: 'light' | 'dark' = 'light',
): Promise<Look> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  // Sooner than the test's own end, so that what was waited for is told.
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A resource that is missing on purpose is not the page's fault.
    const missing = message.text().includes('the server responded with a status of 404')
    if (message.type() === 'error' && !missing) complaints.push(message.text())
  })
  return { page, complaints, settled: settling(page) }
}

/** Counts what is on its way, and waits for none: half a second sooner than the browser's own "idle". */
function settling(page: Page): () => Promise<void> {
  const waiting = new Set<Request>()
  page.on('request', (request) => {
    if (!request.url().includes('/api/live')) waiting.add(request)
  })
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
  return async () => {
    for (let quiet = 0; quiet < 2; quiet = waiting.size === 0 ? quiet + 1 : 0) {
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    }
  }
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** Runs axe over the page; yields each violation in a line. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((result) => result.violations)`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}

/** Keeps a picture of the page. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true })
  await page.screenshot({ path: resolve(ARTEFACTS, `${name}.png`), fullPage: whole })
}
