/** Hostile articles (markup, scripts, bidirectional overrides, controls, invisible letters): shown to the letter and never run, in any view. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appUnderTest } from './app-under-test.ts'
import { look, type Look } from './look.ts'
import { READ_PAGES } from './pages.ts'
import { HOSTILE_PLACE } from './places.ts'

const app = appUnderTest([...READ_PAGES, HOSTILE_PLACE])
let view: Look
beforeAll(async () => {
  view = await look(app.browser, 1440)
})
afterAll(() => view?.page.context().close())

const { article, claims } = READ_PAGES[4]!

const PATHS: readonly string[] = [
  '/',
  '/ledger',
  `/articles/${article.id}`,
  ...claims.map((claim) => `/articles/${article.id}?claim=${claim.id}`),
  ...claims.map((claim) => `/articles/${article.id}?claim=${claim.id}&correct=1`),
  ...claims.map((claim) => `/claims/${claim.id}`),
  `/claims/${claims[0]!.id}/judge`,
  `/speakers/${encodeURIComponent(claims[0]!.who!.name)}`,
  '/speakers',
  '/outlets',
  `/outlets/${encodeURIComponent(article.outlet!)}`,
  '/map',
  '/timeline',
]

test.each(PATHS)('%s', async (path) => {
  const { page, complaints, settled } = view
  await page.goto(app.home + path)
  await page.getByText('window.ran=1').first().waitFor({ state: 'attached' })
  await settled()
  expect(await page.evaluate('window.ran')).toBeUndefined()
  expect(await page.locator('main :is(img, script, iframe, object, [onload], [onerror])').count()).toBe(0)
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  expect(
    await page.evaluate('/[\\u202a-\\u202e\\u200b\\u0007]/.test(document.body.innerText)'),
    'invisible letters',
  ).toBe(false)
  expect(complaints).toEqual([])
})
