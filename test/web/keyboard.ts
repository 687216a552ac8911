/** Going to a control by the Tab key alone, as somebody does who has no mouse. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Most presses that anybody should need from one thing to the next. */
const MOST = 90

/** Presses Tab (or Shift+Tab, to go back) until the control of that name has the focus. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press(key)
    if ((await focusedName(page)).includes(name)) return
  }
  expect.fail(`no way to "${name}" with the Tab key; the focus is on "${await focusedName(page)}"`)
}

/** What the thing with the focus is called: its label, or what it says. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const at = document.activeElement
    if (at === document.body) return ''
    const group = at.closest('fieldset')?.querySelector('legend')?.textContent
    return [group, at.labels?.[0]?.textContent, at.getAttribute('aria-label'), at.textContent].filter(Boolean).join(' | ').replace(/\\s+/g, ' ')
  })()`)
}
