/** What nobody dated is shown so on every page, and a word without an end takes no other column's room. */
import { describe, expect, test } from 'vitest'
import { dayKnown, dayWords } from '../../web/words/windows.ts'
import { appUnderTest } from './app-under-test.ts'
import { look } from './look.ts'
import { days, readArticle } from './read-article.ts'

const ENDLESS = `the ${'dredging'.repeat(90)} would end`

/** One statement of Tilda Moor about the harbour, in a text that names no day. */
const told = (content: string, dated: boolean) => ({
  cue: 'said that',
  content,
  who: 'Tilda Moor',
  with: { kind: 'prediction' as const, saidOn: dated ? days('2026-03-02', '2026-03-02') : null },
})

const WORDS = [told(ENDLESS, false), told('the quay would be paved', true)]
const READ = readArticle({
  title: 'None',
  outlet: null,
  captured: '2026-11-12T10:00:00Z',
  text: WORDS.map(({ content }) => `Tilda Moor said that ${content}.`).join('\n\n'),
  told: WORDS,
})

const UNDATED = { ...READ, article: { ...READ.article, title: null } }

const app = appUnderTest([UNDATED])

describe('the day of a claim in words', () => {
  const saidOn = days('2026-03-02', '2026-03-02')
  const published = {
    from: '2026-03-01',
    to: '2026-03-01',
    precision: 'day' as const,
    readFrom: 'given' as const,
  }
  test.each([
    ['said on a day', saidOn, null, '2 Mar 2026'],
    ['said on a day, in a dated article', saidOn, published, '2 Mar 2026'],
    ['in a dated article', null, published, '2 Mar 2026'],
    ['told by nothing', null, null, 'undated, added 2 Mar 2026'],
  ])('%s', (_, said, out, words) => {
    const [claim] = UNDATED.claims
    const article = { ...UNDATED.article, published: out }
    const row = { day: '2026-03-02', claim: { ...claim!, saidOn: said }, article }
    expect(dayWords(row as unknown as Parameters<typeof dayWords>[0])).toBe(words)
  })

  test('how it is known', () => {
    expect(dayKnown(true)).toBe('the day of the article')
    expect(dayKnown(false)).toContain('nothing tells when')
  })
})

test.each([
  ['/ledger', 'undated, added', 1],
  [`/claims/${UNDATED.claims[0]!.id}`, 'undated, added', 1],
  [`/claims/${UNDATED.claims[0]!.id}`, 'the day on which it was added', 1],
  [`/claims/${UNDATED.claims[1]!.id}`, 'undated', 0],
  ['/timeline', 'the day on which it was added', 1],
  ['/', `Without a title (${UNDATED.article.id.slice(0, 12)})`, 1],
])('%s says "%s"', async (path, words, times) => {
  const { page, settled } = await look(app.browser, 1440)
  await page.goto(`${app.home}${path}`)
  await page.getByText('Tilda Moor').or(page.getByText('Without a title')).first().waitFor()
  await settled()
  expect((await page.locator('body').innerText()).split(words).length - 1).toBe(times)
})

test('every head of the timeline’s table stands on one line, whatever the words beside it', async () => {
  const { page, settled } = await look(app.browser, 1440)
  await page.goto(`${app.home}/timeline`)
  await page.getByRole('columnheader', { name: 'Known' }).waitFor()
  await settled()
  const widths: readonly number[] = await page.evaluate(
    `[...document.querySelectorAll('th')].map((head) => head.getBoundingClientRect().width)`,
  )
  expect(widths).toHaveLength(5)
  for (const width of widths) expect(width).toBeGreaterThan(120)
})
