import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS } from '../words/furniture.ts'
import { attributeOf, eachElement, isText, type PageElement, type PageNode } from './dom.ts'

/** Elements named like furniture that hold more of the page's text than this are its body, not its furniture. */
const LARGEST_SHARE = 0.3
const NEVER_FURNITURE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** Removes share bars, captions, sign-up boxes and the like; yields how many characters of text there were in all. */
export function clearFurniture(root: PageElement): number {
  const lengths = textLengths(root)
  const total = lengths.get(root) ?? 0
  const most = total * LARGEST_SHARE
  const found: PageElement[] = []
  eachElement(root, (element) => {
    if (FURNITURE_TAGS.has(element.localName)) found.push(element)
    else if ((lengths.get(element) ?? 0) <= most && isFurniture(element)) found.push(element)
  })
  for (const element of found) element.remove()
  return total
}

function isFurniture(element: PageElement): boolean {
  if (NEVER_FURNITURE.has(element.localName)) return false
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (FURNITURE_ROLES.has(attributeOf(element, 'role') ?? '')) return true
  return hasFurnitureName(attributeOf(element, 'class')) || hasFurnitureName(attributeOf(element, 'id'))
}

function hasFurnitureName(names: string | null): boolean {
  if (names === null || names.length > 1_000) return false
  const lower = names.toLowerCase()
  return (
    lower.split(/\s+/).some((name) => FURNITURE_NAMES.has(name)) ||
    lower.split(/[\s_-]+/).some((word) => FURNITURE_NAMES.has(word))
  )
}

/** Counts the text under each element in one walk: asking every element for its text would be quadratic in depth. */
function textLengths(root: PageElement): ReadonlyMap<PageNode, number> {
  const lengths = new Map<PageNode, number>([[root, 0]])
  const inOrder: PageElement[] = []
  eachElement(root, (element) => {
    inOrder.push(element)
    let own = 0
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child) && !FURNITURE_TAGS.has(element.localName))
        own += (child.textContent ?? '').trim().length
    }
    lengths.set(element, own)
  })
  for (const element of inOrder.toReversed()) {
    const { parentNode } = element
    if (parentNode !== null)
      lengths.set(parentNode, (lengths.get(parentNode) ?? 0) + (lengths.get(element) ?? 0))
  }
  return lengths
}
