/** The map in a real browser: by keyboard, by hand, with its numbers in the ledger, and without a base map. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { CHANGED, READ_PAGES } from './pages.ts'
import { ABROAD, HOSTILE_PLACE } from './places.ts'
import { buildWeb, serve, type Served } from './served.ts'

// A busy machine draws slowly.
vi.setConfig({ testTimeout: 90_000 })

let browser: Browser
let served: Served
let home = ''

beforeAll(async () => {
  await buildWeb()
  const articles = [...READ_PAGES, CHANGED, ABROAD, HOSTILE_PLACE]
  ;[browser, served] = await Promise.all([openBrowser(), serve(articles)])
  home = await served.server.listen({ port: 0, host: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function openMap(query = '', width = 1440): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, complaints } = await look(browser, width)
  await page.goto(`${home}/map${query}`)
  await page.getByRole('table').waitFor()
  return { page, complaints }
}
const numbers = (page: Page): Promise<string[]> => page.locator('tbody a').allInnerTexts()

test('each number of the table leads to as many claims in the ledger, with the same filters', async () => {
  const { page, complaints } = await openMap('?kind=report&speaker=Ose')
  const rows = await page.locator('tbody tr').count()
  expect(rows).toBe(3)
  for (let row = 0; row < rows; row++) {
    const link = page.locator('tbody a').nth(row)
    const count = Number(await link.innerText())
    await link.click()
    await page.waitForURL(/\/ledger\?.*speaker=Ose.*kind=report.*place=/)
    await page.getByText(`${count} claim`).first().waitFor()
    await page.goBack()
    await page.getByRole('table').waitFor()
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the map moves, zooms and follows its marks by keyboard alone', async () => {
  const { page, complaints } = await openMap('?kind=report')
  const { keyboard } = page
  const map = page.getByRole('group', { name: /^Map of what claims are about/ })
  await map.focus()
  await keyboard.press('+')
  await page.waitForURL(/at=/)
  const close = page.url()
  await keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).not.toBe(close)
  await keyboard.press('0')
  await expect.poll(() => page.url()).not.toContain('at=')

  const mark = page.getByRole('link', { name: /^\d Kivu/ })
  await mark.focus()
  await keyboard.press('Enter')
  await page.waitForURL(/at=|place=/)
  await page.goBack()
  await page.waitForURL(/\/map\?kind=report$/)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a country is an area, a region and a settlement are discs that zooming never makes a point', async () => {
  const { page } = await openMap()
  const country = page.locator('a:has(.country)')
  await country.waitFor()
  expect(await country.getAttribute('aria-label')).toBe('Norvania, the country: 1 claim')
  expect((await country.locator('path').getAttribute('d'))!.length).toBeGreaterThan(200)
  await page.goto(`${home}/map?at=48.16,37.6,6`)
  const disc = page.locator('a.settlement circle').first()
  await disc.waitFor()
  expect(Number(await disc.getAttribute('r'))).toBeGreaterThan(12)
  await page.context().close()
})

test('days are chosen by keyboard and by hand, and the back button gives all of them back', async () => {
  const { page, complaints } = await openMap()
  const all = await numbers(page)
  const until = page.getByRole('slider', { name: 'Until' })
  await until.focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/to=2026-11-12/)
  await expect.poll(() => numbers(page)).toHaveLength(4)
  expect(await until.getAttribute('aria-valuetext')).toBe('12 Nov 2026')
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/to=2026-11-13/)

  await page.goBack()
  await page.waitForURL(/\/map$/)
  await expect.poll(() => numbers(page)).toEqual(all)

  const bars = await page.locator('.chart').boundingBox()
  await page.mouse.move(bars!.x + bars!.width * 0.6, bars!.y + 10)
  await page.mouse.down()
  await page.mouse.move(bars!.x + bars!.width * 0.99, bars!.y + 10, { steps: 4 })
  await page.mouse.up()
  await page.waitForURL(/from=2026-11-\d\d/)
  expect(page.url()).not.toContain('to=')
  await expect.poll(() => numbers(page)).not.toEqual(all)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the map is dragged by hand, and a drag follows no link', async () => {
  const { page } = await openMap()
  const box = (await page.locator('.map svg').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 20, { steps: 5 })
  await page.mouse.up()
  await page.waitForURL(/\/map\?at=/)
  expect(await page.getByRole('table').count()).toBe(1)
  await page.context().close()
})

test('without its base map the map says so, and every number is there', async () => {
  const { page } = await look(browser, 768)
  await page.route('**/assets/*.json', (route) => route.abort())
  await page.goto(`${home}/map`)
  await page.getByText('The base map could not be fetched').waitFor()
  expect((await numbers(page)).length).toBeGreaterThan(3)
  await page.context().close()
})

test('nothing of the map is fetched before it is asked for, and all of it comes from here', async () => {
  const { page } = await look(browser, 1440)
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(home)
  await page.getByText('Came in').first().waitFor()
  await page.waitForTimeout(2500)
  expect(fetched.filter((url) => /\/Map|110m|50m/.test(url))).toEqual([])
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await page.locator('.land').first().waitFor()
  expect(fetched.every((url) => url.startsWith(home))).toBe(true)
  await page.context().close()
})
