/** The ledger as a tool: choosing many by keyboard, confirming and correcting them, taking them along, and views that are kept. */
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { appUnderTest } from './app-under-test.ts'
import { tabTo } from './keyboard.ts'
import { axe, look, picture, type Look } from './look.ts'
import { CHANGED, READ_PAGES } from './pages.ts'
import { FORECASTS } from './reviewed.ts'

const app = appUnderTest([...READ_PAGES, FORECASTS])
let view: Look

beforeEach(async () => {
  view = await look(app.browser, 1440)
  return () => view.page.context().close()
})

const reviewOf = async (id: string) => (await app.served.store.claim(id))?.review

test('claims are chosen with x, and confirmed together, each an entry of its own', async () => {
  const { page, complaints } = view
  const { keyboard } = page
  await page.goto(`${app.home}/ledger?speaker=Brandt&sort=oldest`)
  await page.getByRole('link', { name: '410 ships' }).waitFor()
  await keyboard.press('j')
  await keyboard.press('x')
  for (let down = 0; down < 3; down++) await keyboard.press('j')
  await keyboard.press('Shift+X')
  await page.getByRole('group', { name: 'With the chosen claims' }).getByText('4 chosen').waitFor()
  await keyboard.press('x')
  await page.getByText('3 chosen').first().waitFor()
  await picture(page, 'ledger-chosen-1440-light')
  expect(await axe(page)).toEqual([])

  await keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Confirm what was said' })
  await dialog.waitFor()
  const last = dialog.getByRole('button', { name: 'Confirm these 3' })
  expect(await last.isDisabled()).toBe(true)
  await tabTo(page, 'Your name')
  await keyboard.type('Rita Holm')
  expect(await last.isDisabled()).toBe(true)
  await tabTo(page, 'read each of them')
  await keyboard.press('Space')
  await picture(page, 'ledger-confirming-1440-light')
  expect(await axe(page)).toEqual([])
  await tabTo(page, 'Confirm these 3')
  await keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator('.rows .tag.confirmed').count()).toBe(3)
  const reviews = await Promise.all(FORECASTS.claims.map(({ id }) => reviewOf(id)))
  expect(reviews.filter((review) => review === 'confirmed')).toHaveLength(3)
  expect(complaints).toEqual([])
})

test('a speaker is corrected in many claims of one article; what is refused is said beside its claim', async () => {
  const { page } = view
  await page.goto(`${app.home}/ledger?speaker=Kolt`)
  const boxes = page.getByRole('checkbox')
  await boxes.first().click()
  await boxes.last().click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Correct…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Speaker, by name').fill('Mira Kolt-Adler')
  await dialog.getByLabel('Your name').fill('Ida Marsh')
  await dialog.getByRole('button', { name: /^Correct (it|these)/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Mira Kolt-Adler').first().waitFor()
  expect(await page.locator('.rows .line').filter({ hasText: 'Mira Kolt-Adler' }).count()).toBe(3)

  // Somebody else's new version of the article comes between.
  await page.goto(`${app.home}/ledger?text=ministry+OR+denied&outlet=Courier`)
  await page.goto(`${app.home}/ledger?speaker=Feld`)
  await page.getByRole('checkbox').first().click()
  await app.served.store.add(
    {
      bytes: new TextEncoder().encode(CHANGED.article.text),
      url: CHANGED.article.url,
      capturedAt: CHANGED.article.captured!,
      incomplete: null,
    },
    CHANGED,
    'rules 0.1.0',
  )
  await page.getByRole('button', { name: 'Correct…' }).click()
  await dialog.getByLabel('Your name').fill('Ida Marsh')
  await dialog.getByLabel('What is wrong').selectOption('kind')
  await dialog.getByRole('button', { name: /^Correct it/ }).click()
  await dialog.getByText('0 entered, 1 refused').waitFor()
  expect(await dialog.locator('.warning').innerText()).toMatch(/version|opened/)
})

test('the chosen claims, or all of the filter, are taken along as a file', async () => {
  const { page } = view
  await page.goto(`${app.home}/ledger?speaker=Alm`)
  await page.getByRole('link', { name: 'balanced by 15 December' }).waitFor()
  await page.getByText('Export', { exact: true }).click()
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ])
  expect(whole.suggestedFilename()).toMatch(/^sayso-claims-\d{4}-\d\d-\d\d\.csv$/)
  const table = readFileSync(await whole.path(), 'utf8')
  expect(table.trim().split('\r\n').length).toBe(3)
  expect(table).toContain('suggested')

  await page.getByRole('checkbox').first().check()
  await page.getByRole('group', { name: 'With the chosen claims' }).getByText('Export').click()
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'JSON lines' }).last().click(),
  ])
  expect(
    readFileSync(await one.path(), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(1)
})

test('a view is named, lives in the address, survives a reload, and is forgotten', async () => {
  const { page } = view
  await page.goto(`${app.home}/ledger?kind=promise`)
  await page.getByRole('button', { name: 'Save this view…' }).click()
  await page.keyboard.type('Promises to watch')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ledger?kind=promise&view=Promises+to+watch')
  await page.getByRole('heading', { name: 'Promises to watch' }).waitFor()
  await page.goto(`${app.home}/ledger`)
  await page.getByRole('link', { name: 'Promises to watch' }).click()
  await page.waitForURL('**/ledger?kind=promise&view=Promises+to+watch')
  expect(await page.locator('select[name=kind]').inputValue()).toBe('promise')

  // The address alone carries name and filters to somebody who never saved it.
  const other = await look(app.browser, 360)
  await other.page.goto(page.url())
  await other.page.getByRole('heading', { name: 'Promises to watch' }).waitFor()
  await other.page.getByRole('button', { name: 'Keep “Promises to watch” in this browser…' }).waitFor()
  expect(await other.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await other.page.getByRole('checkbox').first().check()
  await picture(other.page, 'ledger-view-360-light')
  await other.page.context().close()

  await page.getByRole('button', { name: /^Forget/ }).click()
  await page.reload()
  expect(await page.getByRole('link', { name: 'Promises to watch' }).count()).toBe(0)
})
