import type { parseFeed } from 'feedsmith'

/** What a feed may leave out. */
type Said = string | null | undefined

/** A feed as far as Sayso reads it. */
export interface Feed {
  readonly title: Said
  readonly language: Said
  readonly items: readonly FeedItem[]
}

/** An item of a feed, as it was written; `isSummary` when the feed carries no full text of it. */
export interface FeedItem extends Body {
  readonly id: Said
  readonly url: Said
  readonly title: Said
  readonly byline: Said
  readonly published: Said
  readonly language?: Said
}

interface Body {
  readonly content: string
  readonly isHtml: boolean
  readonly isSummary: boolean
}

type Parsed = ReturnType<typeof parseFeed>
type Of<Name extends Parsed['format']> = Extract<Parsed, { format: Name }>['feed']
type RssItem = NonNullable<Of<'rss'>['items']>[number]
type AtomEntry = NonNullable<Of<'atom'>['entries']>[number]
type JsonItem = NonNullable<Of<'json'>['items']>[number]

/** Yields what the four kinds of feed say in one shape. */
export function feedItems({ format, feed }: Parsed): Feed {
  if (format === 'atom') return fromAtom(feed)
  if (format === 'json') return fromJson(feed)
  return format === 'rdf' ? fromRdf(feed) : fromRss(feed)
}

function fromRss(feed: Of<'rss'>): Feed {
  const language = feed.language ?? feed.dc?.languages?.[0]
  return { title: feed.title, language, items: (feed.items ?? []).map(fromRssItem) }
}

function fromRssItem(item: RssItem): FeedItem {
  const { dc, guid } = item
  return {
    ...bodyOf(item.content?.encoded, item.description),
    id: guid?.value,
    url: item.link ?? (guid?.isPermaLink === false ? null : webAddress(guid?.value)),
    title: item.title,
    byline: rssByline(item),
    published: stringOf(item.pubDate) ?? stringOf(dc?.dates?.[0]),
  }
}

function rssByline({ dc, authors }: RssItem): Said {
  return dc?.creators?.join(', ') ?? authors?.map(rssAuthor).join(', ')
}

function webAddress(guid: string | undefined): string | null {
  return guid !== undefined && /^https?:/.test(guid) ? guid : null
}

/** feedsmith types dates as whatever a date parser yields; without one they are as written. */
function stringOf(date: unknown): string | null {
  return typeof date === 'string' ? date : null
}

/** "desk@vane.example (Ada Marsh)" is Ada Marsh; feeds write authors as text or as an object. */
function rssAuthor(author: unknown): string {
  const written =
    typeof author === 'object' && author !== null ? Object.values(author).join(' ') : String(author)
  return /\(([^()]{1,120})\)/.exec(written)?.[1] ?? written
}

function fromRdf(feed: Of<'rdf'>): Feed {
  const items = (feed.items ?? []).map(({ content, description, rdf, link, title, dc }): FeedItem => ({
    ...bodyOf(content?.encoded, description),
    id: rdf?.about ?? link,
    url: link,
    title,
    byline: dc?.creators?.join(', '),
    published: stringOf(dc?.dates?.[0]),
  }))
  return { title: feed.title, language: feed.dc?.languages?.[0], items }
}

function fromAtom(feed: Of<'atom'>): Feed {
  const items = (feed.entries ?? []).map((entry) => fromAtomEntry(entry, feed))
  return { title: feed.title?.value, language: feed.xml?.lang, items }
}

function fromAtomEntry(entry: AtomEntry, feed: Of<'atom'>): FeedItem {
  return {
    ...atomBody(entry),
    id: entry.id,
    url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    title: entry.title?.value,
    byline: namesOf(entry.authors ?? feed.authors),
    published: stringOf(entry.published),
    language: entry.xml?.lang,
  }
}

/** Atom says of each text whether it is markup. */
function atomBody({ content, summary }: AtomEntry): Body {
  const body = bodyOf(content?.value, summary?.value)
  const type = body.isSummary ? summary?.type : content?.type
  return { ...body, isHtml: type === 'html' || type === 'xhtml' || type === 'text/html' }
}

function fromJson(feed: Of<'json'>): Feed {
  const items = (feed.items ?? []).map((item) => fromJsonItem(item, feed))
  return { title: feed.title, language: feed.language, items }
}

function fromJsonItem(item: JsonItem, feed: Of<'json'>): FeedItem {
  return {
    ...bodyOf(item.content_html ?? item.content_text, item.summary),
    isHtml: item.content_html !== undefined,
    id: item.id,
    url: item.url,
    title: item.title,
    byline: namesOf(item.authors ?? feed.authors),
    published: stringOf(item.date_published),
    language: item.language,
  }
}

function namesOf(people: readonly { readonly name?: string }[] | undefined): string {
  return (people ?? []).flatMap(({ name }) => name ?? []).join(', ')
}

function bodyOf(full?: string, summary?: string): Body {
  const isSummary = full === undefined || full.trim() === ''
  return { content: (isSummary ? summary : full) ?? '', isHtml: true, isSummary }
}
