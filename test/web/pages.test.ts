/** Every page in a real browser: accessible, within its security policy, harmless, and pictured at three widths. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { axe, look, picture, type Look } from './look.ts'
import { CHANGED, READ_PAGES } from './pages.ts'
import { buildWeb, serve, type Served } from './served.ts'

const [SILENT, SIEGE, , CYRILLIC, HOSTILE] = READ_PAGES.map(({ article }) => `/articles/${article.id}`)

let browser: Browser
let served: Served
let empty: Served
let home = ''
let emptyHome = ''

beforeAll(async () => {
  await buildWeb()
  ;[browser, served, empty] = await Promise.all([openBrowser(), serve([...READ_PAGES, CHANGED]), serve([])])
  home = await served.server.listen({ port: 0, host: '127.0.0.1' })
  emptyHome = await empty.server.listen({ port: 0, host: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([served?.close(), empty?.close()])
})

const PAGES: readonly [name: string, path: string, says: string][] = [
  ['today', '/', 'What falls due'],
  ['entries', '/entries', 'Nobody has entered anything yet'],
  ['add', '/add', 'Paste the text as it was published'],
  ['ledger', '/ledger', 'It is not a verdict'],
  ['ledger-narrowed', '/ledger?kind=promise&speaker=Alm', 'the budget will be balanced'],
  ['ledger-no-match', '/ledger?text=zebra', 'No claim matches'],
  ['article', SIEGE!, 'in the outlet’s own voice'],
  ['article-changed', `/articles/${CHANGED.article.id}`, 'This page changed'],
  ['article-silent', SILENT!, 'No claim was found here'],
  ['article-cyrillic', CYRILLIC!, 'мост откроют'],
  ['article-hostile', HOSTILE!, '⟨U+202E⟩'],
  ['missing', '/nowhere/at/all', 'There is no page here'],
  ['article-unknown', `/articles/${'0'.repeat(64)}`, 'There is no article by this id'],
]

const EMPTY: readonly [name: string, path: string, says: string][] = [
  ['empty-today', '/', 'Nothing is on record yet'],
  ['empty-ledger', '/ledger', 'The ledger is empty'],
]

const SCREENS = [
  [1440, 'light'],
  [768, 'dark'],
  [360, 'light'],
] as const

describe.each(SCREENS)('%d pixels wide, %s', (width, theme) => {
  let view: Look
  beforeAll(async () => {
    view = await look(browser, width, theme)
  })
  afterAll(() => view.page.context().close())

  /** Goes there, waits for what the page must say, and holds it to everything a page is held to. */
  async function check(name: string, address: string, says: string, whole = true): Promise<void> {
    const { page, complaints } = view
    await page.goto(address)
    await page.getByText(says).first().waitFor()
    expect(await axe(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await picture(page, `${name}-${width}-${theme}`, whole)
  }

  test.each(PAGES)('%s', async (name, path, says) => {
    await check(name, home + path, says, !name.startsWith('ledger'))
  })
  test.each(EMPTY)('%s', async (name, path, says) => check(name, emptyHome + path, says))
  test('a claim chosen in the reader', async () => {
    const [claim] = READ_PAGES[1]!.claims
    await check('article-claim', `${home}${SIEGE}?claim=${claim!.id}`, 'counted from when it was said', false)
    expect(await view.page.locator('.card.chosen').count()).toBe(1)
  })
})

test('hostile texts are shown to the letter and never run, in any view', async () => {
  const { page, complaints } = await look(browser, 1440)
  const { id, claims } = { id: READ_PAGES[4]!.article.id, claims: READ_PAGES[4]!.claims }
  for (const path of [
    '/',
    '/ledger',
    `/articles/${id}`,
    ...claims.map((claim) => `/articles/${id}?claim=${claim.id}`),
  ]) {
    await page.goto(home + path)
    await page.getByText('<script>window.ran=1</script>').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('main img, main script, main svg:not(.sign)').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    const hidden = await page.evaluate('/[\\u202a-\\u202e\\u200b\\u0007]/.test(document.body.innerText)')
    expect(hidden).toBe(false)
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the policy would stop a script that got in', async () => {
  const { page, complaints } = await look(browser, 1440)
  await page.goto(home)
  await page.getByText('Came in').first().waitFor()
  const stopped = await page.evaluate(`(() => {
    try { document.body.innerHTML = '<img src=x onerror="window.ran=1">'; return 'wrote' } catch (error) { return error.name }
  })()`)
  expect(stopped).toBe('TypeError')
  expect(complaints.join()).toContain('TrustedHTML')
  await page.context().close()
})
