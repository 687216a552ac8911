import { Readability } from '@mozilla/readability'
import { LONGEST_TEXT, tooLong } from '../../make-article.ts'
import { fail, ok, type Result } from '../../problem.ts'
import { clearFurniture } from './clear-furniture.ts'
import { eachElement, isElement, type PageDocument, type PageElement, type PageNode } from './dom.ts'
import { holdsArticle, pickBlocks } from './pick-blocks.ts'
import { toBlocks, type Block } from './to-blocks.ts'

/** Readability takes a text of this many characters for an article at once, and looks harder below it. */
const CHARACTERS = 200
/** A page may hold this many times the text that its article may. */
const FURNITURE_ALLOWANCE = 2

/**
 * Yields the blocks of a page's main text; fails where it has none, or far too much. The page is used up. Chains of
 * wrappers are taken out first: Readability's time grows with the cube of the depth. Where it finds nothing, as on very
 * short pages, the element that says it is the article is read, or all there is.
 */
export function mainText(
  document: PageDocument,
  main: PageElement | null,
  titles: readonly string[],
): Result<readonly Block[]> {
  const { body } = document
  if (body === null) return noArticle()
  const length = clearFurniture(body)
  if (length > LONGEST_TEXT * FURNITURE_ALLOWANCE) return tooLong(length)
  unwrapChains(body)
  const whole = toBlocks(main ?? body)
  const read = readableBlocks(document, titles)
  if (read !== null && holdsArticle(read)) return ok(read)
  const plain = pickBlocks(whole, titles)
  return holdsArticle(plain) ? ok(plain) : noArticle()
}

function noArticle(): Result<never> {
  return fail('no-article', 'no article was found on the page', 'Give the page of one article, or its text.')
}

/** Without this, Readability would write out the page, for us to parse it again. */
function serializer(node: PageNode): PageNode {
  return node
}

function readableBlocks(document: PageDocument, titles: readonly string[]): readonly Block[] | null {
  try {
    const read = new Readability<PageNode>(document, {
      charThreshold: CHARACTERS,
      disableJSONLD: true,
      serializer,
    })
    const content = read.parse()?.content ?? null
    return content !== null && isElement(content) ? pickBlocks(toBlocks(content), titles) : null
  } catch {
    return null
  }
}

/** Replaces an element that has nothing but one element in it by that element. */
function unwrapChains(root: PageElement): void {
  const wrappers: PageElement[] = []
  eachElement(root, (element) => {
    if ((element.localName === 'div' || element.localName === 'span') && onlyChild(element) !== null)
      wrappers.push(element)
  })
  for (const wrapper of wrappers) {
    const child = onlyChild(wrapper)
    if (child !== null) wrapper.replaceWith(child)
  }
}

function onlyChild(element: PageElement): PageElement | null {
  let only: PageElement | null = null
  for (let child: PageNode | null = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) {
      if (only !== null) return null
      only = child
    } else if ((child.textContent ?? '').trim() !== '') return null
  }
  return only
}
