import { normaliseText } from '../../normalise-text.ts'
import { fail, ok, type Result } from '../../problem.ts'
import { countTags } from './count-tags.ts'
import { eachElement, parsePage, type PageDocument } from './dom.ts'
import { landmarksOf } from './landmarks.ts'
import { mainText } from './main-text.ts'
import { pageFacts, type PageFacts } from './page-facts.ts'
import { toBlocks } from './to-blocks.ts'

/** A page's facts and its text, paragraphs parted by blank lines. */
export interface Page extends PageFacts {
  readonly text: string
}

/** Ceilings of a page (design.md, section 6). */
export const PAGE_CEILINGS = { bytes: 15_000_000, elements: 20_000, depth: 512 } as const

/** Reads a page; fails when it is over a ceiling or holds no article. Hostile pages belong in the sandbox (world/). */
export function readPage(html: string, url: string | null): Result<Page> {
  const { elements } = PAGE_CEILINGS
  if (countTags(html, elements) > elements) return tooMany()
  const document = parsePage(html)
  const over = overCeiling(document)
  if (over !== null) return over
  const landmarks = landmarksOf(document)
  const facts = pageFacts(landmarks, url)
  // The headline on the page is often not the title that it gives to search engines.
  const titles = [facts.title, landmarks.heading].filter((title) => title !== null)
  const blocks = mainText(document, landmarks.main, titles)
  return blocks.ok ? ok({ ...facts, text: joined(blocks.value.map((block) => block.text)) }) : blocks
}

/** Yields the text of a piece of HTML that is all article, as feeds carry it. */
export function fragmentText(html: string): Result<string> {
  const { elements } = PAGE_CEILINGS
  if (countTags(html, elements) > elements) return tooMany()
  const document = parsePage(html)
  const over = overCeiling(document)
  if (over !== null) return over
  return ok(joined(document.body === null ? [] : toBlocks(document.body).map((block) => block.text)))
}

function joined(texts: readonly string[]): string {
  return normaliseText(texts.join('\n\n'))
}

function overCeiling(document: PageDocument): Result<never> | null {
  let count = 0
  let deepest = 0
  eachElement(document.documentElement, (_, depth) => {
    count += 1
    if (depth > deepest) deepest = depth
  })
  if (count > PAGE_CEILINGS.elements) return tooMany()
  if (deepest <= PAGE_CEILINGS.depth) return null
  const message = `the page is nested ${deepest} elements deep; at most ${PAGE_CEILINGS.depth} are read`
  return fail('page-too-deep', message, 'Give the article as text.')
}

function tooMany(): Result<never> {
  const message = `the page has more than ${PAGE_CEILINGS.elements} elements`
  return fail('page-too-complex', message, 'Give the article as text, or a simpler copy of the page.')
}
