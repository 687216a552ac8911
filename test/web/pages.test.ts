/** Every page in a real browser: accessible by axe and by keyboard, within its security policy, harmless, and pictured at three widths. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { axe, look, picture, type Look } from './look.ts'
import { CHANGED, READ_PAGES } from './pages.ts'
import { ABROAD, HOSTILE_PLACE } from './places.ts'
import { CLAIMS, COUNTS, enterReviews, FORECASTS } from './reviewed.ts'
import { buildWeb, serve, type Served } from './served.ts'
import { missedByTab } from './tab.ts'

vi.setConfig({ testTimeout: 90_000 })

const [SILENT, SIEGE, BUDGET, CYRILLIC, HOSTILE] = READ_PAGES.map(({ article }) => `/articles/${article.id}`)
const hostileName = encodeURIComponent(READ_PAGES[4]!.claims[0]!.who!.name)

let browser: Browser
let served: Served
let empty: Served
let home = ''
let emptyHome = ''

beforeAll(async () => {
  await buildWeb()
  ;[browser, served, empty] = await Promise.all([
    openBrowser(),
    serve([...READ_PAGES, CHANGED, FORECASTS, COUNTS, ABROAD, HOSTILE_PLACE]),
    serve([]),
  ])
  await enterReviews(served.store)
  home = await served.server.listen({ port: 0, host: '127.0.0.1' })
  emptyHome = await empty.server.listen({ port: 0, host: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([served?.close(), empty?.close()])
})

type Row = readonly [name: string, path: string, says: string]

const PAGES: readonly Row[] = [
  ['today', '/', 'What falls due'],
  ['predictions', '/predictions', 'by when they fall due'],
  ['predictions-confirmed', '/predictions?review=confirmed', 'Only what a person confirmed'],
  ['predictions-calendar', '/predictions?view=calendar&month=2026-11', 'in this month'],
  ['ledger', '/ledger', 'It is not a verdict'],
  ['ledger-narrowed', '/ledger?kind=promise&speaker=Alm', 'the budget will be balanced'],
  ['ledger-no-match', '/ledger?text=zebra', 'No claim matches'],
  ['speakers', '/speakers', 'Ilse Brandt'],
  ['speaker', '/speakers/Ilse%20Brandt', 'Wilson'],
  ['speaker-below-ten', '/speakers/Mira%20Kolt', 'Mira Kolt'],
  ['speaker-hostile', `/speakers/${hostileName}`, '⟨U+202E⟩'],
  ['outlets', '/outlets', 'Meridian Ledger'],
  ['outlet', '/outlets/The%20Harbour%20Courier', 'The Harbour Courier'],
  ['map', '/map', 'Base map: Natural Earth'],
  ['map-close', '/map?at=47,36,3.4&kind=report', 'Base map: Natural Earth'],
  ['map-days', '/map?from=2026-11-12&to=2026-11-12', 'said on 12 Nov 2026'],
  ['map-nowhere', '/map?text=votes', 'No place could be told'],
  ['timeline', '/timeline', 'The same as a table'],
  ['timeline-compared', '/timeline?speaker=Drenov&against=Kolt%3BFeld', 'of Feld'],
  ['timeline-close', '/timeline?kind=promise&in=2026-11-15%2C2026-12-31', 'no end given'],
  ['timeline-no-match', '/timeline?text=zebra', 'No claim matches'],
  ['method', '/method', 'How they are computed'],
  ['claim', `/claims/${CLAIMS.suggested}`, 'Confirm that this was said'],
  ['claim-judged', `/claims/${CLAIMS.judged}`, 'Agree with the verdict'],
  ['claim-disputed', `/claims/${CLAIMS.disputed}`, 'Judge again'],
  ['claim-corrected', `/claims/${CLAIMS.promise}`, 'corrected'],
  ['claim-unknown', '/claims/nothing', 'There is no claim by this id'],
  ['judge', `/claims/${CLAIMS.ratedOnce}/judge`, 'What happened'],
  ['judge-unconfirmed', `/claims/${CLAIMS.suggested}/judge`, 'First, confirm it'],
  ['judge-dispute', `/claims/${CLAIMS.judged}/judge?act=dispute`, 'Judged already'],
  ['article', SIEGE!, 'in the outlet’s own voice'],
  ['article-changed', `/articles/${CHANGED.article.id}`, 'This page changed'],
  ['article-silent', SILENT!, 'No claim was found here'],
  ['article-cyrillic', CYRILLIC!, 'мост откроют'],
  ['article-hostile', HOSTILE!, '⟨U+202E⟩'],
  ['article-correcting', `${BUDGET}?claim=${CLAIMS.promise}&correct=1`, 'Correct what was read'],
  ['versions', `/articles/${CHANGED.article.id}/versions`, 'versions compared'],
  ['entries', '/entries', 'Malte Ilves'],
  ['add', '/add', 'Paste the text as it was published'],
  ['missing', '/nowhere/at/all', 'There is no page here'],
  ['article-unknown', `/articles/${'0'.repeat(64)}`, 'There is no article by this id'],
]

const EMPTY: readonly Row[] = [
  ['empty-today', '/', 'Nothing is on record yet'],
  ['empty-ledger', '/ledger', 'The ledger is empty'],
  ['empty-entries', '/entries', 'Nobody has entered anything yet'],
  ['empty-predictions', '/predictions', 'Predictions'],
  ['empty-map', '/map', 'add an article'],
  ['empty-speakers', '/speakers', 'Speakers'],
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
    const { page, complaints, settled } = view
    await page.goto(address)
    await page.getByText(says).first().waitFor()
    await settled()
    await picture(page, `${name}-${width}-${theme}`, whole)
    expect(await axe(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    if (width === 1440) expect(await missedByTab(page)).toEqual([])
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

const PRINTED: readonly Row[] = [
  ['article', SIEGE!, 'in the outlet’s own voice'],
  ['speaker', '/speakers/Ilse%20Brandt', 'Wilson'],
  ['claim', `/claims/${CLAIMS.judged}`, 'Agree with the verdict'],
]

test.each(PRINTED)(
  '%s on paper: dark letters on white, whole, and nothing to press',
  async (name, path, says) => {
    const { page, settled } = await look(browser, 800, 'dark')
    await page.goto(home + path)
    await page.getByText(says).first().waitFor()
    await settled()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await picture(page, `print-${name}`, true)
    expect(await page.locator('.button:visible, nav:visible, form:visible').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    const contrast = (await axe(page)).filter((violation) => violation.startsWith('color-contrast'))
    expect(contrast).toEqual([])
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.context().close()
  },
)

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
