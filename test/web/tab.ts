/** A page gone through with the Tab key: what it never comes to, and what it comes to unseen. */
import type { Page } from 'playwright-core'

/** More stops than any page has; one with more is a trap. */
const MOST = 400

/** What a mouse could press or fill in and the Tab key does not reach, or reaches without showing it; in a line each. */
export async function missedByTab(page: Page): Promise<readonly string[]> {
  await page.evaluate(MARK)
  await page.evaluate('document.activeElement.blur(); window.scrollTo(0, 0)')
  const unseen: string[] = []
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab')
    const at: { readonly end: boolean; readonly unseen: string | null } = await page.evaluate(ARRIVE)
    if (at.unseen !== null) unseen.push(at.unseen)
    if (at.end) break
  }
  const missed: readonly string[] = await page.evaluate(
    `[...window.tabStops].filter((stop) => stop.isConnected && stop.checkVisibility()).map(window.tabName)`,
  )
  return [...unseen, ...missed.map((name) => `never reached: ${name}`)]
}

// Of the radios of a group one is stopped at, and the arrow keys go to the others.
const MARK = `
  window.tabSeen = new Set()
  window.tabName = (element) => element.outerHTML.slice(0, 140)
  window.tabStops = new Set([...document.querySelectorAll(
    'a[href], button:not(:disabled), input:not(:disabled, [type=radio]), select:not(:disabled), textarea:not(:disabled), summary',
  )].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0))
`

// A field of a date is stopped at thrice: for its day, its month and its year. A page that puts the focus somewhere is gone
// round from there, past its end and the browser's own bar.
const ARRIVE = `(() => {
  const at = document.activeElement
  const before = window.tabAt
  window.tabAt = at
  if (at === null || at === document.body) return { end: window.tabStops.size === 0, unseen: null }
  if (at === before) return { end: false, unseen: null }
  const again = window.tabSeen.has(at)
  window.tabSeen.add(at)
  window.tabStops.delete(at)
  const box = at.getBoundingClientRect()
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const framed = at.closest('label.choice') ?? at
  const { outlineStyle, outlineWidth } = getComputedStyle(framed)
  const shown = inView && (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 || at.matches('.visually-hidden'))
  return { end: again, unseen: shown ? null : 'unseen: ' + window.tabName(at) }
})()`
