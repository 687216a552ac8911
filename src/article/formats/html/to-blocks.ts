import { FURNITURE_TAGS } from '../words/furniture.ts'
import { isElement, isText, type PageElement, type PageNode } from './dom.ts'

/** A piece of a page that stands by itself: a paragraph, a heading, a list item, a line of a quotation. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'item' | 'quote'
  readonly text: string
  /** The share of the text that is links, 0 to 1. */
  readonly linked: number
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const HEADING = /^h[1-6]$/
/** Deeper than this nothing is read: the caller has refused such pages, so this only guards the stack. */
const DEEPEST = 1_000

interface Writing {
  readonly blocks: Block[]
  parts: string[]
  length: number
  linked: number
}

/** Yields the blocks of an element in order; white space is one space, `<br>` a line end, two of them a new block. */
export function toBlocks(root: PageElement): readonly Block[] {
  const writing: Writing = { blocks: [], parts: [], length: 0, linked: 0 }
  writeChildren(writing, root, 'text', false, 0)
  flush(writing, 'text')
  return writing.blocks
}

function writeChildren(
  writing: Writing,
  parent: PageElement,
  kind: Block['kind'],
  inLink: boolean,
  depth: number,
): void {
  if (depth > DEEPEST) return
  for (let child: PageNode | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) add(writing, (child.textContent ?? '').replaceAll('\n', ' '), inLink)
    else if (isElement(child)) writeElement(writing, child, kind, inLink, depth)
  }
}

function writeElement(
  writing: Writing,
  element: PageElement,
  kind: Block['kind'],
  inLink: boolean,
  depth: number,
): void {
  const { localName } = element
  if (FURNITURE_TAGS.has(localName)) return
  if (localName === 'br') {
    add(writing, '\n', false)
    return
  }
  const isLink = inLink || localName === 'a'
  if (!BLOCK_TAGS.has(localName)) {
    writeChildren(writing, element, kind, isLink, depth + 1)
    return
  }
  flush(writing, kind)
  const inner = kindOf(localName, kind)
  writeChildren(writing, element, inner, isLink, depth + 1)
  flush(writing, inner)
}

function kindOf(localName: string, outer: Block['kind']): Block['kind'] {
  if (HEADING.test(localName)) return 'heading'
  if (localName === 'blockquote' || localName === 'aside') return 'quote'
  return localName === 'li' && outer === 'text' ? 'item' : outer
}

function add(writing: Writing, text: string, inLink: boolean): void {
  writing.parts.push(text)
  const length = text.trim().length
  writing.length += length
  if (inLink) writing.linked += length
}

function flush(writing: Writing, kind: Block['kind']): void {
  const { parts, length, linked } = writing
  if (length > 0) {
    const text = parts.join('').replaceAll(/[^\S\n]+/g, ' ')
    for (const part of text.split(/\n ?\n[\n ]*/)) {
      const block = part.replaceAll(/ ?\n ?/g, '\n').trim()
      if (block !== '') writing.blocks.push({ kind, text: block, linked: linked / length })
    }
  }
  writing.parts = []
  writing.length = 0
  writing.linked = 0
}
