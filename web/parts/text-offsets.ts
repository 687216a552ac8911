/**
 * Between what is marked on the page and where it stands in the article's text. A paragraph says where it begins
 * (`data-start`); an escape (⟨U+202E⟩) is shown longer than the character that it stands for.
 */

type Span = readonly [start: number, end: number]

/** The span of the article's text that is selected on the page; null where nothing in it is. */
export function selectedSpan(root: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null || start >= end ? null : [start, end]
}

/** The span without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [from, to] : null
}

/** What shows a span of the text on the page, for scrolling to it and marking it; null where it is not shown. */
export function rangeOf(root: HTMLElement, [start, end]: Span): Range | null {
  const from = pointAt(root, start)
  const to = pointAt(root, end)
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.at)
  range.setEnd(to.node, to.at)
  return range
}

interface Piece {
  readonly node: Text
  /** How much of the article's text it shows, in code units. */
  readonly length: number
  readonly escaped: boolean
}

function piecesIn(paragraph: Element): readonly Piece[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const escaped = node.parentElement?.classList.contains('escaped') === true
    pieces.push({ node, escaped, length: escaped ? unitsOf(node.data) : node.length })
  }
  return pieces
}

/** How many code units an escape such as ⟨U+E0041⟩ stands for. */
function unitsOf(escape: string): number {
  return Number.parseInt(escape.slice(3), 16) > 0xffff ? 2 : 1
}

function offsetAt(container: Node, at: number): number | null {
  const [node, offset] = container instanceof Text ? [container, at] : firstText(container, at)
  const paragraph = node?.parentElement?.closest<HTMLElement>('[data-start]')
  if (node === null || paragraph === null || paragraph === undefined) return null
  let sum = Number(paragraph.dataset['start'])
  for (const piece of piecesIn(paragraph)) {
    if (piece.node === node) return sum + (piece.escaped ? (offset === 0 ? 0 : piece.length) : offset)
    sum += piece.length
  }
  return null
}

/** A point between elements is the beginning of the next text, or the end of the last. */
function firstText(container: Node, at: number): readonly [node: Text | null, offset: number] {
  const child = container.childNodes[at]
  const after = child === undefined ? null : textIn(child, 'first')
  if (after !== null) return [after, 0]
  const before = textIn(container.childNodes[at - 1] ?? container, 'last')
  return [before, before?.length ?? 0]
}

function textIn(node: Node, which: 'first' | 'last'): Text | null {
  if (node instanceof Text) return node
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  let found: Text | null = null
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) {
    if (next instanceof Text) found = next
    if (which === 'first') break
  }
  return found
}

function pointAt(root: HTMLElement, offset: number): { readonly node: Text; readonly at: number } | null {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const paragraph = paragraphs.findLast((each) => Number(each.dataset['start']) <= offset)
  if (paragraph === undefined) return null
  let left = offset - Number(paragraph.dataset['start'])
  let last: { readonly node: Text; readonly at: number } | null = null
  for (const { node, length, escaped } of piecesIn(paragraph)) {
    if (left <= length) return { node, at: escaped ? (left === 0 ? 0 : node.length) : left }
    left -= length
    last = { node, at: node.length }
  }
  return last
}
