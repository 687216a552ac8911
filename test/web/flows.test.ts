/** Correcting, judging and rating by keyboard alone: drafts survive, nothing is entered by accident, no suggestion is taken for a verdict. */
import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { appUnderTest } from './app-under-test.ts'
import { focusedName, tabTo } from './keyboard.ts'
import { look, picture, type Look } from './look.ts'
import { READ_PAGES } from './pages.ts'
import { CLAIMS, COUNTS, FORECASTS } from './reviewed.ts'

const BUDGET = READ_PAGES[2]!
const [SHIPS, NEXT, THIRD] = FORECASTS.claims

const app = appUnderTest([...READ_PAGES, FORECASTS, COUNTS], async (store) => {
  for (const claim of [SHIPS, NEXT, THIRD]) await store.confirm(claim!.id, { by: 'Rita Holm' })
})
let view: Look

beforeEach(async () => {
  view = await look(app.browser, 1440)
  return () => view.page.context().close()
})

const statusOf = async (id: string) => (await app.served.store.claim(id))?.status

test('a reporter corrects a speaker’s role, and the draft survives a reload', async () => {
  const { page, complaints } = view
  const { keyboard } = page
  await page.goto(`${app.home}/articles/${BUDGET.article.id}?claim=${CLAIMS.promise}`)
  await page.locator('.card.chosen').waitFor()
  await keyboard.press('e')
  await page.getByRole('heading', { name: 'Correct what was read' }).waitFor()
  await tabTo(page, 'Role, as stated that day')
  await keyboard.press('Control+A')
  await keyboard.type('Minister of finance')

  await page.reload()
  await page.getByLabel('Role, as stated that day').waitFor()
  expect(await page.getByLabel('Role, as stated that day').inputValue()).toBe('Minister of finance')
  await tabTo(page, 'Your name')
  await keyboard.type('Ida Marsh')
  await tabTo(page, 'Enter the correction')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Correct what was read' }).waitFor({ state: 'detached' })
  await page.locator('.card.chosen').getByText('Minister of finance').waitFor()
  expect((await app.served.store.claim(CLAIMS.promise))?.claim.role).toBe('Minister of finance')

  await page.goto(`${app.home}/claims/${CLAIMS.promise}`)
  await page.getByText('Ida Marsh corrected what was read').waitFor()
  expect(await page.locator('.kicker').innerText()).toContain('Suggested, not reviewed')
  expect(complaints).toEqual([])
})

test('words are selected by keyboard, and what was missed becomes a claim', async () => {
  const { page } = view
  const { keyboard } = page
  await page.goto(`${app.home}/articles/${BUDGET.article.id}?correct=new`)
  await page.getByRole('heading', { name: 'Add a claim that was missed' }).waitFor()
  await tabTo(page, 'Select by keyboard')
  await keyboard.press('Enter')
  await tabTo(page, 'The article’s text')
  await keyboard.press('Control+Home')
  for (let step = 0; step < 'Finance minister'.length; step++) await keyboard.press('Shift+ArrowRight')
  await page.getByText('Selected: “Finance minister”').waitFor()
  await tabTo(page, 'Use the selection as: The words', 'Shift+Tab')
  await keyboard.press('Enter')
  await tabTo(page, 'Your name')
  await keyboard.type('Ida Marsh')
  await tabTo(page, 'Add the claim')
  await keyboard.press('Enter')
  await page.locator('.card.chosen').getByText('a named person corrected').first().waitFor()
})

/** Cites the first sentence of the harbour office’s counts, by keyboard, and grades it. */
async function cite(page: Page): Promise<void> {
  const { keyboard } = page
  await tabTo(page, 'Find a captured article')
  await keyboard.type('publishes its counts')
  await tabTo(page, 'Harbour office publishes its counts')
  await keyboard.press('Enter')
  await page.getByText('Select the passage in').waitFor()
  await expect.poll(() => focusedName(page)).toContain('Select the passage')
  await keyboard.press('Control+Home')
  await keyboard.press('Shift+End')
  await tabTo(page, 'Use the selected words')
  await keyboard.press('Enter')
  // The focus goes on to the grades by itself.
  await expect.poll(() => focusedName(page)).toContain('How reliable the source is')
  await keyboard.type('B')
  await tabTo(page, 'How credible what it says is')
  await keyboard.type('2')
}

test('a prediction is judged by keyboard alone, and by no accident', async () => {
  const { page, complaints } = view
  const { keyboard } = page
  await page.goto(`${app.home}/claims/${SHIPS!.id}`)
  await tabTo(page, 'Judge what became of it')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Judge what became of it' }).waitFor()

  // Nothing can be entered while anything is missing, and Enter in a field enters nothing.
  expect(await page.getByRole('button', { name: 'Look at it once more' }).isDisabled()).toBe(true)
  await tabTo(page, 'What happened')
  await keyboard.press('Space')
  await cite(page)
  await tabTo(page, 'The day on which it became known')
  await keyboard.type('01202026')
  await tabTo(page, 'A reason, if one is needed')
  await keyboard.type('Counted on the wall.')

  await page.reload()
  await page.getByText('Look at the whole once more').waitFor()
  expect(await page.getByRole('radio', { name: 'Happened in time' }).isChecked()).toBe(true)
  expect(await page.getByLabel('The day on which it became known').inputValue()).toBe('2026-01-20')
  await page.goBack()
  await page.getByRole('link', { name: 'Judge what became of it' }).waitFor()
  await page.goForward()
  await page.getByText('Look at the whole once more').waitFor()

  await tabTo(page, 'Look at it once more')
  await keyboard.press('Enter')
  await page.getByRole('group', { name: 'What will be entered' }).waitFor()
  await tabTo(page, 'Your name')
  await keyboard.type('Malte Ilves')
  await keyboard.press('Enter')
  const last = page.getByRole('button', { name: 'Enter the verdict' })
  expect(await last.isDisabled()).toBe(true)
  await tabTo(page, 'looked at the evidence')
  await keyboard.press('Space')
  expect(await last.isDisabled()).toBe(false)
  await picture(page, 'judge-last-look-1440-light', true)

  // A word given under one name is no word under another; a draft that changed is looked at again.
  await page.getByLabel('Your name').fill('Malte Ilvess')
  expect(await last.isDisabled()).toBe(true)
  await page.getByLabel('Your name').fill('Malte Ilves')
  await page.getByRole('radio', { name: 'Happened late' }).check()
  expect(await last.count()).toBe(0)
  await page.getByRole('radio', { name: 'Happened in time' }).check()
  expect(await statusOf(SHIPS!.id)).toBe('overdue')

  await page.getByRole('button', { name: 'Look at it once more' }).focus()
  await keyboard.press('Enter')
  await tabTo(page, 'looked at the evidence')
  await keyboard.press('Space')
  await tabTo(page, 'Enter the verdict')
  await keyboard.press('Enter')
  await page.waitForURL(`**/claims/${SHIPS!.id}`)
  await page.getByText('Agree with the verdict').waitFor()
  expect(await statusOf(SHIPS!.id)).toBe('happened-in-time')
  await page.goto(`${app.home}/claims/${SHIPS!.id}/judge`)
  await page.getByText('Judged already').waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('two people rate the words, and neither is shown the other’s before', async () => {
  const { page } = view
  const { keyboard } = page
  await page.goto(`${app.home}/claims/${NEXT!.id}`)
  await tabTo(page, 'Rate the words')
  await keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toContain('Almost no chance')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await tabTo(page, 'Your name')
  await keyboard.type('Rita Holm')
  await tabTo(page, 'Enter the rating')
  await keyboard.press('Enter')
  await page.getByText('is shown once a second person has').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/unlikely, 20 to 45/)

  await page.getByRole('button', { name: 'Rate the words' }).click()
  await page.getByRole('radio', { name: /^Likely/ }).check()
  await page.getByRole('button', { name: 'Enter the rating' }).click()
  await page.getByText('Rita Holm has rated this claim').waitFor()
  await page.getByLabel('Your name').fill('Malte Ilves')
  await page.getByRole('button', { name: 'Enter the rating' }).click()
  await page.getByText('likely, 55 to 80 %').first().waitFor()
  await page.getByText('unlikely, 20 to 45 %').first().waitFor()
  await picture(page, 'claim-rated-1440-light', true)
})

test('what a program found looks nowhere like what a person said', async () => {
  const { page } = view
  for (const path of [
    '/',
    '/predictions',
    '/ledger',
    `/claims/${CLAIMS.suggested}`,
    `/articles/${BUDGET.article.id}?claim=${CLAIMS.promise}`,
  ]) {
    await page.goto(app.home + path)
    await page.locator('.tag.suggested').first().waitFor()
    // Never a tick or a cross beside a suggestion, and never the word "false" for what nobody looked at.
    const marks = await page.locator('.tag.suggested').allInnerTexts()
    expect(new Set(marks.map((mark) => mark.trim().replace(', not reviewed', '')))).toEqual(
      new Set(['Suggested']),
    )
    const text = (await page.locator('main').innerText()).replaceAll(
      /does not mean (that it was )?false|not mean false/gi,
      '',
    )
    expect(text).not.toMatch(/\bfalse\b|\buntrue\b|\bverified\b|\blie\b/i)
  }
})
