import type { Language, Published } from '../../article.ts'
import { toLanguageCode } from '../../settle-language.ts'
import { linkedDataOf, type LinkedData } from './json-ld.ts'
import type { Landmarks } from './landmarks.ts'
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

/** Reads the facts that a page states, before its furniture is cleared away. */
export function pageFacts(landmarks: Landmarks, url: string | null): PageFacts {
  const data = linkedDataOf(landmarks.linkedData)
  const outlet = clean(outletOf(landmarks, data)) ?? hostOf(url)
  const canonicalUrl = canonicalOf(landmarks, url)
  return {
    title: withoutOutlet(clean(titleOf(landmarks, data)), outlet),
    byline: bylineOf(landmarks, data),
    outlet,
    canonicalUrl,
    published: pagePublished(landmarks, data, canonicalUrl ?? url),
    language: languageOf(landmarks, data),
  }
}

/** Yields the content of the first of these meta elements that has one. */
function metaOf({ metas }: Landmarks, ...names: readonly string[]): string | null {
  const name = names.find((one) => metas.has(one))
  return name === undefined ? null : (metas.get(name) ?? null)
}

function titleOf(landmarks: Landmarks, data: LinkedData | null): string | null {
  const said = data?.headline ?? metaOf(landmarks, 'og:title', 'twitter:title', 'headline', 'dc.title')
  return said ?? landmarks.title ?? landmarks.heading
}

function outletOf(landmarks: Landmarks, data: LinkedData | null): string | null {
  const said = metaOf(landmarks, 'og:site_name', 'application-name')
  return (
    said ?? data?.publisher ?? metaOf(landmarks, 'publisher', 'dc.publisher', 'apple-mobile-web-app-title')
  )
}

/** A page whose outlet nowhere says its name is known by its host. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { hostname, protocol } = new URL(url)
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null
}

function bylineOf(landmarks: Landmarks, data: LinkedData | null): string | null {
  const said =
    data?.byline ?? metaOf(landmarks, 'author', 'article:author', 'parsely-author', 'dc.creator', 'byl')
  const shown = said === null || /^https?:/.test(said) ? shownByline(landmarks) : said
  const name = clean(shown)?.replace(/^(written )?by:?\s+/i, '') ?? ''
  return name === '' || name.length > 200 ? null : name
}

function shownByline({ bylines }: Landmarks): string | null {
  for (const element of bylines.slice(0, 10)) {
    const shown = element.textContent?.trim() ?? ''
    if (shown !== '' && shown.length < 120) return shown
  }
  return null
}

function canonicalOf(landmarks: Landmarks, url: string | null): string | null {
  const said = landmarks.canonical ?? metaOf(landmarks, 'og:url')
  if (said === null || said.length > LONGEST_URL) return null
  const base = url !== null && URL.canParse(url) ? url : undefined
  if (!URL.canParse(said, base)) return null
  const { protocol, href } = new URL(said, base)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** What a page says of its language is not sure: templates say "en" of everything. */
function languageOf(landmarks: Landmarks, data: LinkedData | null): Language | null {
  const meta = metaOf(landmarks, 'og:locale', 'language', 'dc.language', 'content-language')
  const codes = [...landmarks.languages, data?.language, meta].map((tag) => toLanguageCode(tag))
  const code = codes.find((one) => one !== null) ?? null
  return code === null ? null : { code, sure: false }
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
