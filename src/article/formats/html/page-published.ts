import type { Published, PublishedFrom } from '../../article.ts'
import { publishedInUrl, toPublished } from '../../to-published.ts'
import { attributeOf, type PageElement } from './dom.ts'
import type { LinkedData } from './json-ld.ts'
import type { Landmarks } from './landmarks.ts'

/** The names under which outlets state when a page was published, most exact first. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'publishdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'date',
]

const LONGEST_LINE = 120

/**
 * Tells when a page was published: by its JSON-LD, its meta elements, its `<time>` or its URL, the first that can be
 * read. Times of change are never taken for it.
 */
export function pagePublished(
  landmarks: Landmarks,
  data: LinkedData | null,
  url: string | null,
): Published | null {
  const said = read(data?.published, 'json-ld') ?? metaPublished(landmarks)
  return said ?? timePublished(landmarks) ?? publishedInUrl(url)
}

function read(said: string | null | undefined, from: PublishedFrom): Published | null {
  return said === null || said === undefined ? null : toPublished(said, from)
}

function metaPublished({ metas }: Landmarks): Published | null {
  for (const name of METAS) {
    const found = read(metas.get(name), 'meta')
    if (found !== null) return found
  }
  return null
}

/** Several days in one article (related stories, a live blog) tell nothing: which is it? */
function timePublished({ times, main }: Landmarks): Published | null {
  const marked = times.find(isMarked)
  const found = marked === undefined ? null : readTime(marked)
  if (found !== null) return found
  const inside = main === null ? times : times.filter((time) => isInside(time, main))
  const all = inside.filter((time) => !isOfChange(time)).map(readTime)
  const read = all.filter((one) => one !== null)
  const days = new Set(read.map(({ from }) => from?.slice(0, 10)))
  return days.size === 1 ? (read[0] ?? null) : null
}

function isMarked(time: PageElement): boolean {
  if (time.getAttribute('pubdate') !== null || time.getAttribute('itemprop') === 'datePublished') return true
  const names = (attributeOf(time, 'class') ?? '').toLowerCase().split(/\s+/)
  return !isOfChange(time) && (names.includes('published') || names.includes('entry-date'))
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let up = element.parentNode; up !== null; up = up.parentNode) if (up === outer) return true
  return false
}

/** The words that say so stand around the time, in what is no more than a line. */
function isOfChange(time: PageElement): boolean {
  const parent = time.parentNode
  const line = parent?.textContent ?? ''
  const names = [
    attributeOf(time, 'class'),
    attributeOf(time, 'itemprop'),
    attributeOf(parent, 'class'),
  ].join(' ')
  return /updat|modif|edited|changed/i.test(line.length <= LONGEST_LINE ? `${names} ${line}` : names)
}

function readTime(time: PageElement): Published | null {
  return read(attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? time.textContent, 'time')
}
