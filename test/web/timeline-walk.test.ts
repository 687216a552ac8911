/** The timeline in a real browser: by keyboard alone, two sides compared, all of it in the address. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { READ_PAGES } from './pages.ts'
import { ABROAD } from './places.ts'
import { readArticle } from './read-article.ts'
import { buildWeb, serve, type Served } from './served.ts'

// A busy machine draws slowly.
vi.setConfig({ testTimeout: 90_000 })

let browser: Browser
let served: Served
let home = ''

beforeAll(async () => {
  await buildWeb()
  ;[browser, served] = await Promise.all([openBrowser(), serve([...READ_PAGES, ABROAD])])
  home = await served.server.listen({ port: 0, host: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('zooms, moves and compares by keyboard alone; the address has it, and the back button takes it back', async () => {
  const { page, complaints } = await look(browser, 1440)
  const { keyboard } = page
  await page.goto(`${home}/timeline?speaker=Drenov`)
  await page.getByRole('table').waitFor()
  expect(await page.locator('.track').count()).toBe(4)

  await page.getByLabel(/^Compare with another speaker/).focus()
  await keyboard.type('Kolt; Feld')
  await keyboard.press('Enter')
  await page.waitForURL(/against=Kolt%3B\+Feld/)
  await page.getByRole('link', { name: '1', exact: true }).first().waitFor()
  await page.locator('.side.lower').first().waitFor()

  await page.getByRole('group', { name: /^Four tracks/ }).focus()
  await keyboard.press('+')
  await page.waitForURL(/in=2026/)
  const close = page.url()
  await keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).not.toBe(close)
  const other = await look(browser, 1440)
  await other.page.goto(page.url())
  await other.page.locator('.side.lower').first().waitFor()
  const label = (one: typeof page) =>
    one.getByRole('group', { name: /^Four tracks/ }).getAttribute('aria-label')
  expect(await label(other.page)).toBe(await label(page))
  await other.page.context().close()
  await keyboard.press('0')
  await expect.poll(() => page.url()).not.toContain('in=')

  await page.goBack()
  await page.waitForURL(/timeline\?speaker=Drenov$/)
  expect(await page.locator('.side.lower').count()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the table says every time that is drawn, and j leads through its claims', async () => {
  const { page } = await look(browser, 768)
  await page.goto(`${home}/timeline?speaker=Ose&kind=promise`)
  await page.getByRole('row').nth(1).waitFor()
  const cells = await page.getByRole('row').filter({ hasText: 'Norvania' }).getByRole('cell').allInnerTexts()
  expect(cells.join(' ')).toMatch(/Norvania would pay[\s\S]*from 12 Nov 2026, no end given[\s\S]*not known/)
  await page.evaluate('document.activeElement.blur()')
  await page.keyboard.press('j')
  await expect.poll(() => page.locator('.mark.lit').count()).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/claims/*')
  await page.context().close()
})

test('what another person adds is offered, and moves nothing until it is asked for', async () => {
  const { page, complaints } = await look(browser, 1440)
  await page.goto(`${home}/timeline?text=harvest`)
  await page.getByText('No claim matches').waitFor()
  const text = 'Farmer Ulla Berg said that the harvest would begin on Monday.'
  const harvest = readArticle({
    title: 'Harvest',
    outlet: 'The Pier',
    captured: '2026-11-20T08:00:00Z',
    text,
    told: [
      {
        source: 'Ulla Berg',
        cue: 'said that',
        content: 'the harvest would begin on Monday',
        who: 'Ulla Berg',
      },
    ],
  })
  const bytes = new TextEncoder().encode(text)
  await served.store.add(
    { bytes, url: null, capturedAt: '2026-11-20T08:00:00Z', incomplete: null },
    harvest,
    'rules 0.1.0',
  )
  await page.getByRole('button', { name: /new entr/ }).click()
  await page.getByText('the harvest would begin').first().waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
