/**
 * Walks docs/guide.md as its reader would, with the texts that stand there, and makes its pictures:
 * UPDATE_DOCS=1 puts them into docs/guide/, otherwise they are looked at in artefacts/guide/.
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appUnderTest } from './app-under-test.ts'
import { look, type Look } from './look.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const GUIDE = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8')
const KEPT = join(ROOT, 'docs/guide')
const INTO = process.env['UPDATE_DOCS'] === '1' ? KEPT : join(ROOT, 'artefacts/guide')
/** All pictures together, in bytes. */
const MOST = 1_500_000

const app = appUnderTest([])
let view: Look
const made: string[] = []

beforeAll(async () => {
  mkdirSync(INTO, { recursive: true })
  view = await look(app.browser, 1120)
})

/** A text that the guide gives its reader to paste. */
const textOf = (name: string): string => GUIDE.split(`\`\`\`text ${name}\n`)[1]!.split('\n```')[0]!

async function picture(name: string): Promise<void> {
  await view.settled()
  await view.page.screenshot({ path: join(INTO, `${name}.png`) })
  made.push(`${name}.png`)
}

async function addArticle(
  page: Page,
  text: string,
  title: string,
  outlet: string,
  day: string,
): Promise<void> {
  await page.getByLabel('Paste its text').fill(textOf(text))
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Outlet').fill(outlet)
  await page.getByLabel('Published').fill(day)
  await page.getByRole('button', { name: 'Read and keep' }).click()
  await page.waitForURL('**/articles/*')
  await page.getByRole('heading', { name: title }).waitFor()
}

test('the guide leads from an empty ledger to a judged prediction', async () => {
  const { page, complaints } = view
  const { keyboard } = page
  await page.goto(app.home)
  await page.getByText('Nothing is on record yet').waitFor()
  await picture('1-first')
  await addArticle(page, 'pier-to-reopen.txt', 'Pier to reopen this month', 'Saltwick Echo', '2026-01-05')
  await picture('2-article')

  await keyboard.press('j')
  await page.locator('.card.chosen').getByText('by 20 Jan 2026').first().waitFor()
  await keyboard.press('e')
  await page.getByLabel('Role, as stated that day').fill('Mayor of Saltwick')
  await page.getByLabel('Your name').fill('Ida Marsh')
  await picture('3-correct')
  await page.getByRole('button', { name: 'Enter the correction' }).click()
  await page.locator('.card.chosen').getByText('Mayor of Saltwick').waitFor()

  await keyboard.press('c')
  await page.getByRole('button', { name: 'Confirm that this was said' }).first().click()
  const claim = page.url()
  await page.getByLabel('What will decide it').fill('The pier is open to the public, all of it.')
  await picture('4-confirm')
  await page.getByRole('button', { name: 'Confirm that this was said' }).last().click()
  await page.getByRole('link', { name: 'Judge what became of it' }).waitFor()

  await page.getByRole('link', { name: 'Predictions', exact: true }).click()
  await page.getByText('That does not mean false').waitFor()
  await picture('5-predictions')

  await page.getByRole('link', { name: 'Add an article' }).click()
  await addArticle(page, 'walkers-back.txt', 'Walkers back on the pier', 'Coast Wire', '2026-01-19')
  await page.goto(claim)
  await page.getByRole('link', { name: 'Judge what became of it' }).click()
  await page.getByRole('radio', { name: 'Happened in time' }).check()
  await page.getByRole('button', { name: 'Walkers back on the pier' }).click()
  await keyboard.press('Control+Home')
  const told = textOf('walkers-back.txt').split('. ')[0]!
  for (let letter = 0; letter <= told.length; letter++) await keyboard.press('Shift+ArrowRight')
  await page.getByRole('button', { name: 'Use the selected words' }).click()
  await page.getByLabel('How reliable the source is').selectOption('B')
  await page.getByLabel('How credible what it says is').selectOption('2')
  await page.getByLabel('The day on which it became known').fill('2026-01-19')
  await page.getByRole('button', { name: 'Look at it once more' }).click()
  await page.getByRole('checkbox').check()
  await picture('6-judge')
  await page.getByRole('button', { name: 'Enter the verdict' }).click()
  await page.getByText('Agree with the verdict').waitFor()
  await picture('7-judged')

  await page.getByRole('link', { name: 'Elin Roske' }).first().click()
  await page.getByText('Fewer than ten closed outcomes').waitFor()
  await picture('8-record')
  expect(complaints).toEqual([])
}, 60_000)

test('its pictures are those that the walk makes, described, and small', () => {
  const shown = [...GUIDE.matchAll(/!\[([^\]]{20,})\]\(guide\/([^)]+)\)/g)].map((match) => match[2])
  expect(shown).toEqual(made)
  expect(readdirSync(KEPT).toSorted()).toEqual(made.toSorted())
  expect(made.reduce((sum, name) => sum + statSync(join(KEPT, name)).size, 0)).toBeLessThan(MOST)
})

test('every page of docs/ that it leads to is there', () => {
  for (const [, target] of GUIDE.matchAll(/\]\(((?!https?:)[^)]+)\)/g))
    expect(statSync(join(ROOT, 'docs', target!)).isFile(), target).toBe(true)
})
