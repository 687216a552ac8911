import type { Language, Published } from '../../article.ts'
import { toLanguageCode } from '../../settle-language.ts'
import { attributeOf, type PageDocument } from './dom.ts'
import { linkedDataOf, type LinkedData } from './json-ld.ts'
import { pagePublished } from './page-published.ts'

/** What a page says of its article outside the text. */
export interface PageFacts {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly canonicalUrl: string | null
  readonly published: Published | null
  readonly language: Language | null
}

const LONGEST_URL = 2048
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '.byline',
  '.author',
]

/** Reads the facts that a page states, before its furniture is cleared away. */
export function pageFacts(document: PageDocument, url: string | null): PageFacts {
  const data = linkedDataOf(document)
  const outlet = clean(outletOf(document, data)) ?? hostOf(url)
  const canonicalUrl = canonicalOf(document, url)
  return {
    title: withoutOutlet(clean(titleOf(document, data)), outlet),
    byline: bylineOf(document, data),
    outlet,
    canonicalUrl,
    published: pagePublished(document, data, canonicalUrl ?? url),
    language: languageOf(document, data),
  }
}

/** Yields the content of the first of these meta elements that has one. */
export function metaOf(document: PageDocument, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = ['name', 'property', 'itemprop'].map((key) => `meta[${key}="${name}"]`).join(',')
    const content = attributeOf(document.querySelector(selector), 'content')
    if (content !== null) return content
  }
  return null
}

function titleOf(document: PageDocument, data: LinkedData | null): string | null {
  const said = data?.headline ?? metaOf(document, ['og:title', 'twitter:title', 'headline', 'dc.title'])
  return (
    said ?? document.querySelector('title')?.textContent ?? document.querySelector('h1')?.textContent ?? null
  )
}

function outletOf(document: PageDocument, data: LinkedData | null): string | null {
  const said = metaOf(document, ['og:site_name', 'application-name'])
  return (
    said ?? data?.publisher ?? metaOf(document, ['publisher', 'dc.publisher', 'apple-mobile-web-app-title'])
  )
}

/** A page whose outlet nowhere says its name is known by its host. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { hostname, protocol } = new URL(url)
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null
}

function bylineOf(document: PageDocument, data: LinkedData | null): string | null {
  const said =
    data?.byline ?? metaOf(document, ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'])
  const shown = said === null || /^https?:/.test(said) ? shownByline(document) : said
  const name = clean(shown)?.replace(/^(written )?by:?\s+/i, '') ?? ''
  return name === '' || name.length > 200 ? null : name
}

function shownByline(document: PageDocument): string | null {
  for (const selector of BYLINES) {
    const shown = document.querySelector(selector)?.textContent?.trim() ?? ''
    if (shown !== '' && shown.length < 120) return shown
  }
  return null
}

function canonicalOf(document: PageDocument, url: string | null): string | null {
  const said =
    attributeOf(document.querySelector('link[rel~="canonical"]'), 'href') ?? metaOf(document, ['og:url'])
  if (said === null || said.length > LONGEST_URL) return null
  const base = url !== null && URL.canParse(url) ? url : undefined
  if (!URL.canParse(said, base)) return null
  const { protocol, href } = new URL(said, base)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** What a page says of its language is not sure: templates say "en" of everything. */
function languageOf(document: PageDocument, data: LinkedData | null): Language | null {
  const said = [
    attributeOf(document.querySelector('article[lang]'), 'lang'),
    attributeOf(document.querySelector('html[lang]'), 'lang'),
    data?.language ?? null,
    metaOf(document, ['og:locale', 'language', 'dc.language']),
    attributeOf(document.querySelector('meta[http-equiv="content-language" i]'), 'content'),
  ]
  const code = said.map((tag) => toLanguageCode(tag)).find((one) => one !== null)
  return code === undefined || code === null ? null : { code, sure: false }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
])

/** Yields a fact in NFC on one line, with the entities resolved that outlets leave in JSON-LD; null if it is empty. */
export function clean(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .slice(0, 2_000)
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) =>
      decimal || hex
        ? codePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (ENTITIES.get(name) ?? whole),
    )
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\p{Cc}]+/gu, ' ')
    .trim()
  return plain === '' ? null : plain
}

function codePoint(point: number): string {
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : ' '
}

const SEPARATOR = /\s(?:[|–—·•»«:-]|::)\s/g

/** Takes the outlet's name off the end or the front of a title ("… | Vane Herald"). */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title
  const cuts = [...title.matchAll(SEPARATOR)]
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (last !== undefined && isOutlet(title.slice(last.index + last[0].length), outlet))
    return title.slice(0, last.index).trim()
  if (first !== undefined && isOutlet(title.slice(0, first.index), outlet))
    return title.slice(first.index + first[0].length).trim()
  return title
}

function isOutlet(part: string, outlet: string): boolean {
  const [said, known] = [plainName(part), plainName(outlet)]
  return said !== '' && (said === known || known.startsWith(said) || said.startsWith(known))
}

/** "The Vane Herald", "vaneherald.example" and "Vane Herald" are one name. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\.[a-z]{2,}$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
