/** The record's numbers in a browser: the list behind each, and how sure a speaker was beside how often right. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/ledger/index.ts'
import type { Store } from '../../src/world/storage/index.ts'
import { appUnderTest } from './app-under-test.ts'
import { look, picture } from './look.ts'
import { days, readArticle } from './read-article.ts'
import { COUNTS, CLAIMS, enterReviews, FORECASTS } from './reviewed.ts'
import { READ_PAGES } from './pages.ts'

/** What an economist forecast with a chance in so many words, and what came: eight at 70 %, four at 10 %. */
const FORECAST: readonly (readonly [chance: number, happened: boolean])[] = [
  ...[true, true, true, false, true, true, true, false].map((happened) => [0.7, happened] as const),
  ...[false, true, false, false].map((happened) => [0.1, happened] as const),
]

/** Forecasts with stated chances of one speaker, the first `count` of them. */
function stated(who: string, count: number) {
  const words = (index: number) => `${who.split(' ')[1]} mill would grind lot ${index} by 2026-02-01`
  const made = FORECAST.slice(0, count)
  return readArticle({
    title: `What ${who} expects`,
    outlet: 'The Mill Gazette',
    url: `https://mill.example/${encodeURIComponent(who)}`,
    published: '2026-01-02',
    captured: '2026-01-02T08:00:00Z',
    text: made.map((_, index) => `${who} said that ${words(index)}.`).join('\n\n'),
    told: made.map((_, index) => ({
      cue: 'said that',
      content: words(index),
      who,
      with: { kind: 'prediction' as const, due: days('2026-01-02', '2026-02-01', 'by-date') },
    })),
  })
}

const MANY = stated('Una Garrow', 12)
const FEW = stated('Piet Salm', 9)

async function enter(store: Store): Promise<void> {
  await enterReviews(store)
  const { text, id: articleId } = COUNTS.article
  const passage = [0, text.indexOf('.') + 1] as const
  const evidence = [
    { articleId, passage, text: text.slice(...passage), reliability: 'B' as const, credibility: 2 as const },
  ]
  for (const { claims } of [MANY, FEW])
    for (const [index, { id }] of claims.entries()) {
      const [value, happened] = FORECAST[index]!
      await store.confirm(id, { by: 'Rita Holm', probability: { how: 'stated', value } })
      const verdict: Verdict = happened ? 'happened-in-time' : 'did-not-happen'
      const becameKnown = happened ? '2026-01-20' : null
      const judged = { judgedBy: 'Rita Holm', evidence, becameKnown, reason: null, ground: null }
      await store.judge(id, { verdict, ...judged })
    }
}

const app = appUnderTest([...READ_PAGES, FORECASTS, COUNTS, MANY, FEW], enter)

const open = async (path: string) => {
  const looked = await look(app.browser, 1440)
  await looked.page.goto(`${app.home}${path}`)
  await looked.page.getByRole('heading', { name: 'Record' }).waitFor()
  await looked.settled()
  return looked
}

/** The rows of the list, once it is that of a number. */
async function listed(page: Page, label: string, count: number): Promise<readonly string[]> {
  await page.getByRole('heading', { name: `The list behind “${label}”` }).waitFor()
  await expect.poll(() => page.locator('li.behind').count()).toBe(count)
  return page.locator('li.behind').allInnerTexts()
}

describe('the list behind each number', () => {
  test('holds as many claims as the number says, all of them such; its address and the back button keep it', async () => {
    const { page, complaints } = await open('/speakers/Ilse%20Brandt')
    const labels: readonly (readonly [string, number, string])[] = await page.evaluate(
      `[...document.querySelectorAll('dl.counts a[href*="behind="]')].map((link) => [
        link.parentElement.previousElementSibling.textContent, Number(link.textContent), link.getAttribute('href')])`,
    )
    expect(labels.map(([label]) => label)).toEqual([
      'In time',
      'Late',
      'Did not happen',
      'Cannot be determined',
      'Disputed',
      'Past due, unreviewed',
    ])
    for (const [label, count, href] of labels) {
      await page
        .locator('dl.counts')
        .getByRole('link', { name: String(count), exact: true })
        .and(page.locator(`[href="${href}"]`))
        .click()
      const rows = await listed(page, label, count)
      for (const row of rows)
        expect(row.toLowerCase()).toContain(
          label
            .toLowerCase()
            .replace('in time', 'happened in time')
            .replace(/^late$/, 'happened late'),
        )
      expect(page.url()).toBe(`${app.home}${href}`)
    }
    await page.reload()
    await listed(page, 'Past due, unreviewed', 1)
    await page.goBack()
    const [disputed] = await listed(page, 'Disputed', 1)
    expect(disputed).toContain('420 ships')
    await page.getByRole('link', { name: '420 ships' }).click()
    await page.waitForURL(`**/claims/${CLAIMS.disputed}`)
    await page.goBack()
    await listed(page, 'Disputed', 1)
    await page.getByRole('link', { name: 'all of them' }).click()
    await page.getByRole('heading', { name: 'The list behind the numbers' }).waitFor()
    await expect.poll(() => page.locator('li.behind').count()).toBe(12)
    expect(complaints).toEqual([])
  })

  test('a number that there is none of shows no claim of another', async () => {
    const { page } = await open('/speakers/Ilse%20Brandt?behind=void')
    await listed(page, 'Void', 0)
  })

  test('an address that names no number says so, and the numbers stay', async () => {
    const { page } = await open('/speakers/Ilse%20Brandt?behind=nonsense')
    await page.getByRole('alert').waitFor()
    expect(await page.locator('li.behind').count()).toBe(0)
    expect(await page.locator('dl.counts a').count()).toBeGreaterThan(5)
  })

  test('by the Tab key and Enter', async () => {
    const { page } = await open('/speakers/Una%20Garrow')
    await page.locator('dl.counts a').first().focus()
    await page.keyboard.press('Enter')
    await listed(page, 'In time', 7)
  })
})

describe('how sure, and how often right', () => {
  test('above ten closed forecasts there is a score, and each point lies where the hand puts it', async () => {
    const { page, complaints } = await open('/speakers/Una%20Garrow')
    const chart = page.locator('section', { hasText: 'chances that were stated' }).last()
    // 6 x .3² + 2 x .7² + .9² + 3 x .1² = 2.36, over twelve.
    expect(await chart.innerText()).toContain('Brier score 0.20 over 12 forecasts')
    expect(
      (await chart.locator('tbody tr').allInnerTexts()).map((row) => row.split(/\s+/).join(' ')),
    ).toEqual([
      expect.stringMatching(/^very unlikely 10 % 1 of 4 \(5 % to 70 %\)/),
      expect.stringMatching(/^likely 70 % 6 of 8 \(41 % to 93 %\)/),
    ])
    const points: readonly (readonly number[])[] = await page.evaluate(
      `[...document.querySelectorAll('svg.drawn circle')].map((point) => [Number(point.getAttribute('cx')), Number(point.getAttribute('cy'))])`,
    )
    expect(points.map((point) => point.map((at) => Math.round(at)))).toEqual([
      [10, 75],
      [70, 25],
    ])
    expect(await chart.locator('path.interval').count()).toBe(2)
    await picture(page, 'calibration-1440', true)
    expect(complaints).toEqual([])
  })

  test('below ten there are the same points and no score', async () => {
    const { page } = await open('/speakers/Piet%20Salm')
    const words = await page.locator('section', { hasText: 'chances that were stated' }).last().innerText()
    expect(words).toContain('9 forecasts: with fewer than ten closed, no score is given.')
    expect(words).not.toContain('Brier score')
  })
})
