import type { Published, PublishedFrom } from '../../article.ts'
import { publishedInUrl, toPublished } from '../../to-published.ts'
import { attributeOf, type PageDocument, type PageElement } from './dom.ts'
import type { LinkedData } from './json-ld.ts'

/** The names under which outlets state when a page was published, most exact first. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
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
  'DC.date.issued',
  'DC.date',
  'date',
]

/**
 * Tells when a page was published: by its JSON-LD, its meta elements, its `<time>` or its URL, the first that can be
 * read. Times of change are never taken for it.
 */
export function pagePublished(
  document: PageDocument,
  data: LinkedData | null,
  url: string | null,
): Published | null {
  return (
    read(data?.published ?? null, 'json-ld') ??
    metaPublished(document) ??
    timePublished(document) ??
    publishedInUrl(url)
  )
}

function read(said: string | null, from: PublishedFrom): Published | null {
  return said === null ? null : toPublished(said, from)
}

function metaPublished(document: PageDocument): Published | null {
  const said = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop')
    const content = attributeOf(meta, 'content')
    if (name !== null && content !== null && !said.has(name)) said.set(name, content)
  }
  for (const name of METAS) {
    const found = read(said.get(name) ?? null, 'meta')
    if (found !== null) return found
  }
  return null
}

function timePublished(document: PageDocument): Published | null {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], time.published, time.entry-date',
  )
  return (marked === null ? null : readTime(marked)) ?? onlyTime(document)
}

/** Several days in one article (related stories, a live blog) tell nothing: which is it? */
function onlyTime(document: PageDocument): Published | null {
  const scope = document.querySelector('article') ?? document.querySelector('main') ?? document.body
  const found = [...(scope?.querySelectorAll('time') ?? [])].filter((time) => !isOfChange(time)).map(readTime)
  const read = found.filter((one) => one !== null)
  const days = new Set(read.map((one) => one.from?.slice(0, 10)))
  return days.size === 1 ? (read[0] ?? null) : null
}

function isOfChange(time: PageElement): boolean {
  const parent = time.parentNode
  const around = `${attributeOf(time, 'class') ?? ''} ${attributeOf(time, 'itemprop') ?? ''} ${attributeOf(parent, 'class') ?? ''}`
  return /updat|modif|edited|changed/i.test(`${around} ${(parent?.textContent ?? '').slice(0, 60)}`)
}

function readTime(time: PageElement): Published | null {
  return read(
    attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? time.textContent?.trim() ?? null,
    'time',
  )
}
