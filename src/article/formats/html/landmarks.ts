import { attributeOf, eachElement, type PageDocument, type PageElement } from './dom.ts'

/** What a page's facts are read from, gathered in one walk: a query for each would walk the page thirty times. */
export interface Landmarks {
  /** The content of each meta element, by its name, property or itemprop in small letters; the first one counts. */
  readonly metas: ReadonlyMap<string, string>
  readonly canonical: string | null
  readonly title: string | null
  readonly heading: string | null
  /** The tags of the article's language and the page's. */
  readonly languages: readonly string[]
  /** The sources of the JSON-LD scripts. */
  readonly linkedData: readonly string[]
  readonly times: readonly PageElement[]
  readonly bylines: readonly PageElement[]
  /** The element that says it is the article, or else the main part. */
  readonly main: PageElement | null
}

type Draft = {
  -readonly [Name in keyof Landmarks]: Landmarks[Name] extends readonly (infer One)[]
    ? One[]
    : Landmarks[Name]
} & { metas: Map<string, string>; article: PageElement | null }

const MOST_SCRIPTS = 50
const MOST_TIMES = 200

/** What is noted of elements by their names. */
const NOTES: ReadonlyMap<string, (draft: Draft, element: PageElement) => void> = new Map([
  ['meta', noteMeta],
  ['link', noteLink],
  ['script', noteScript],
  ['time', noteTime],
  ['title', (draft, element) => (draft.title ??= element.textContent)],
  ['h1', (draft, element) => (draft.heading ??= element.textContent)],
  ['article', noteArticle],
  ['main', (draft, element) => (draft.main ??= element)],
])

/** Gathers a page's landmarks in document order. */
export function landmarksOf(document: PageDocument): Landmarks {
  const draft: Draft = {
    metas: new Map(),
    canonical: null,
    title: null,
    heading: null,
    languages: [],
    linkedData: [],
    times: [],
    bylines: [],
    main: null,
    article: null,
  }
  noteLanguage(draft, document.documentElement)
  eachElement(document.documentElement, (element) => {
    NOTES.get(element.localName)?.(draft, element)
    if (isByline(element)) draft.bylines.push(element)
  })
  return { ...draft, main: draft.article ?? draft.main }
}

function noteMeta(draft: Draft, element: PageElement): void {
  const content = attributeOf(element, 'content')
  if (content === null) return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(element, key)?.toLowerCase()
    if (name !== undefined && !draft.metas.has(name)) draft.metas.set(name, content)
  }
}

function noteLink(draft: Draft, element: PageElement): void {
  const relations = attributeOf(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
  if (relations.includes('canonical')) draft.canonical ??= attributeOf(element, 'href')
}

function noteScript(draft: Draft, element: PageElement): void {
  if (draft.linkedData.length >= MOST_SCRIPTS) return
  if (/^application\/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
    draft.linkedData.push(element.textContent ?? '')
}

function noteTime(draft: Draft, element: PageElement): void {
  if (draft.times.length < MOST_TIMES) draft.times.push(element)
}

/** An article inside the article is a teaser of another. */
function noteArticle(draft: Draft, element: PageElement): void {
  if (draft.article === null) noteLanguage(draft, element)
  draft.article ??= element
}

function noteLanguage(draft: Draft, element: PageElement): void {
  const tag = attributeOf(element, 'lang')
  if (tag !== null) draft.languages.unshift(tag)
}

const BYLINE_NAMES: ReadonlySet<string> = new Set([
  'byline',
  'author',
  'byline__name',
  'author-name',
  'byline-name',
])

function isByline(element: PageElement): boolean {
  if (element.localName === 'a' && element.getAttribute('rel') === 'author') return true
  if (element.localName !== 'meta' && element.getAttribute('itemprop') === 'author') return true
  const names = element.getAttribute('class')
  return (
    names !== null &&
    names.length < 200 &&
    names
      .toLowerCase()
      .split(/\s+/)
      .some((name) => BYLINE_NAMES.has(name))
  )
}
