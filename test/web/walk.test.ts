/** The ledger and the reader by keyboard alone, the back button, and a first article from an empty start. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { READ_PAGES } from './pages.ts'
import { readArticle } from './read-article.ts'
import { buildWeb, serve, type Served } from './served.ts'

let browser: Browser
let served: Served
let home = ''

/** One page with seven hundred claims, so that rows are drawn as they come into view. */
const LINES = Array.from({ length: 700 }, (_, index) => `Speaker said that number ${index} was drawn.`)
const LONG = readArticle({
  title: 'A long list',
  outlet: 'The Counter',
  published: '2026-01-05',
  captured: '2026-01-05T08:00:00Z',
  text: LINES.join('\n'),
  told: LINES.slice(0, 1).map((_, index) => ({ cue: 'said that', content: `number ${index} was drawn` })),
})
const [PATTERN] = LONG.claims
const MANY = {
  ...LONG,
  claims: LINES.map((line, index) => {
    const start =
      LINES.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0) + 'Speaker said that '.length
    const text = line.slice('Speaker said that '.length, -1)
    return {
      ...PATTERN!,
      id: `claim-${index}`,
      cue: null,
      content: { spans: [[start, start + text.length] as const], text },
    }
  }),
}

beforeAll(async () => {
  await buildWeb()
  ;[browser, served] = await Promise.all([openBrowser(), serve([...READ_PAGES, MANY])])
  home = await served.server.listen({ port: 0, host: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.innerText ?? ""')

test('the ledger and the reader, by keyboard alone', async () => {
  const { page, complaints } = await look(browser, 1440)
  const { keyboard } = page
  await page.goto(`${home}/ledger`)
  await page.getByRole('row').nth(2).waitFor()

  await keyboard.press('/')
  await keyboard.type('retreat')
  await page.waitForURL('**/ledger?text=retreat')
  await expect.poll(() => page.getByRole('row').count()).toBe(3)
  await keyboard.press('Tab')
  await page.evaluate('document.activeElement.blur()')
  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('k')
  const words = await focused(page)
  expect(words).toContain('retreat')

  await keyboard.press('Enter')
  await page.waitForURL('**/articles/*?claim=*')
  await page.locator('.card.chosen').waitFor()
  await expect.poll(() => focused(page)).toContain('retreat')
  const first = page.url()
  await keyboard.press('n')
  await expect.poll(() => page.url()).not.toBe(first)
  await keyboard.press('p')
  await expect.poll(() => page.url()).toBe(first)

  await keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.closest(".card.chosen") !== null')).toBe(true)
  await keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('claim=')
  await expect.poll(() => focused(page)).toContain('retreat')

  await page.goBack()
  await page.waitForURL('**/ledger?text=retreat')
  await expect.poll(() => focused(page)).toBe(words)

  await keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('every filter is in the address, and the back button takes each step back', async () => {
  const { page } = await look(browser, 1440)
  await page.goto(`${home}/ledger`)
  await page.locator('select[name=kind]').selectOption('promise')
  await page.waitForURL('**/ledger?kind=promise')
  await page.locator('input[name=speaker]').fill('Alm')
  await page.locator('input[name=speaker]').press('Enter')
  await page.waitForURL('**/ledger?speaker=Alm&kind=promise')
  await page.getByText('1 claim', { exact: true }).waitFor()

  const other = await look(browser, 1440)
  await other.page.goto(page.url())
  await other.page.getByText('the budget will be balanced').waitFor()
  expect(await other.page.locator('select[name=kind]').inputValue()).toBe('promise')
  await other.page.context().close()

  await page.goBack()
  await page.waitForURL('**/ledger?kind=promise')
  expect(await page.locator('input[name=speaker]').inputValue()).toBe('')
  await page.goBack()
  await page.waitForURL('**/ledger')
  expect(await page.locator('select[name=kind]').inputValue()).toBe('')
  await page.getByRole('link', { name: /^Remove filter/ }).waitFor({ state: 'detached' })
  await page.context().close()
})

test('a long list draws few rows, reaches its end, and is found again as it was left', async () => {
  const { page } = await look(browser, 1440)
  await page.goto(`${home}/ledger?outlet=Counter`)
  await page.getByText('700 claims').first().waitFor()
  for (let scrolls = 0; scrolls < 40; scrolls++) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)')
    await page.waitForTimeout(50)
    if ((await page.getByText('The end of the list').count()) > 0) break
  }
  await page.getByText('The end of the list: 700 claims').waitFor()
  expect(await page.getByRole('row').count()).toBeLessThan(60)

  await page.evaluate('window.scrollTo(0, 30000)')
  await page.waitForTimeout(100)
  const place = await page.evaluate<number>('scrollY')
  await page.locator('.rows .line').nth(12).getByRole('link').click()
  await page.waitForURL('**/articles/*')
  await page.getByRole('heading', { name: 'A long list' }).waitFor()
  await page.goBack()
  await expect.poll(() => page.evaluate<number>('scrollY')).toBe(place)
  await page.context().close()
})

test('an empty ledger leads to its first article', async () => {
  const empty = await serve([])
  const address = await empty.server.listen({ port: 0, host: '127.0.0.1' })
  const { page, complaints } = await look(browser, 768)
  await page.goto(address)
  await page.getByLabel('Paste its text').fill('Mayor Rita Holm said that the pier would open on Monday.')
  await page.getByLabel('Title').fill('Pier to open')
  await page.getByLabel('Outlet').fill('The Pier')
  await page.getByRole('button', { name: 'Read and keep' }).click()
  await page.waitForURL('**/articles/*')
  await page.getByRole('heading', { name: 'Pier to open' }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
  await empty.close()
})

test('a server that has gone is said, with what to do', async () => {
  const gone = await serve([])
  const address = await gone.server.listen({ port: 0, host: '127.0.0.1' })
  const { page } = await look(browser, 768)
  await page.goto(address)
  await page.getByText('Nothing is on record yet').waitFor()
  await page.route('**/api/claims*', (route) => route.abort())
  await page.getByRole('link', { name: 'Ledger', exact: true }).click()
  await page.getByText('Sayso does not answer').waitFor()
  await page.unroute('**/api/claims*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('The ledger is empty').waitFor()
  await page.context().close()
  await gone.close()
})
