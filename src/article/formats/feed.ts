import { parseFeed } from 'feedsmith'
import type { Language } from '../article.ts'
import { makeArticle } from '../make-article.ts'
import { normaliseText } from '../normalise-text.ts'
import { fail, ok, type Result } from '../problem.ts'
import { toLanguageCode } from '../settle-language.ts'
import { toPublished } from '../to-published.ts'
import type { Captured, Format, Found } from './captured.ts'
import { decodeText } from './decode-text.ts'
import { feedItems, type Feed, type FeedItem } from './feed-items.ts'
import { fragmentText } from './html/read-page.ts'
import { clean } from './html/page-facts.ts'

/** RSS, Atom, RDF and JSON feeds: one article an item, with the text that the feed itself carries. */
export const FEED: Format = {
  name: 'feed',
  endings: ['rss', 'atom', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  startsLike: (head) => isXmlFeed(head) || isJsonFeed(head),
  read: readFeed,
}

/** Ceilings of a feed (design.md, section 6). */
const FEED_CEILINGS = { bytes: 10_000_000, items: 1_000 } as const

const encoder = new TextEncoder()

/** The first element names it, after the XML declaration, comments and style sheets. */
function isXmlFeed(head: string): boolean {
  const first = /<[a-z][a-z:]*/i.exec(head)?.[0].toLowerCase()
  return head.startsWith('<') && (first === '<rss' || first === '<feed' || first === '<rdf:rdf')
}

function isJsonFeed(head: string): boolean {
  return head.startsWith('{') && head.includes('jsonfeed.org/version')
}

/** Parses a feed into what its items say; what `read` makes articles of, and what a watcher looks for new items in. */
export function toFeed(captured: Captured): Result<Feed> {
  const { bytes } = captured
  if (bytes.length > FEED_CEILINGS.bytes) {
    const message = `the feed has ${bytes.length} bytes; at most ${FEED_CEILINGS.bytes} are read`
    return fail('feed-too-large', message, 'Give a shorter feed.')
  }
  const decoded = decodeText(bytes, captured.contentType)
  if (!decoded.ok) return decoded
  // No feed needs one, and every attack by entities does (security.md, T5); so it is refused before any parser runs.
  if (/<!\s*(doctype|entity)/i.test(decoded.value)) {
    return fail(
      'feed-doctype',
      'the feed has a document type, which may define entities',
      'Give a feed without <!DOCTYPE>.',
    )
  }
  if (isCut(decoded.value)) return fail('bad-feed', 'the feed is cut off', 'Fetch or save it again.')
  return parse(decoded.value)
}

/** feedsmith reads what there is of a feed; what is missing is missed here, by the end of its first element. */
function isCut(source: string): boolean {
  const root = /<(rss|feed|rdf:rdf)[\s>]/i.exec(source.slice(0, 4096))?.[1]
  return root !== undefined && !new RegExp(`</${root}\\s*>|<${root}[^<>]{0,2000}/>`, 'i').test(source)
}

function parse(source: string): Result<Feed> {
  try {
    const feed = feedItems(parseFeed(source))
    if (feed.items.length <= FEED_CEILINGS.items) return ok(feed)
    const message = `the feed has ${feed.items.length} items; at most ${FEED_CEILINGS.items} are read`
    return fail('feed-too-long', message, 'Give a shorter feed.')
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 120) : 'unreadable'
    return fail(
      'bad-feed',
      `the feed cannot be read (${detail})`,
      'Give a well-formed RSS, Atom or JSON feed.',
    )
  }
}

function readFeed(captured: Captured): readonly Result<Found>[] {
  const feed = toFeed(captured)
  if (!feed.ok) return [feed]
  if (feed.value.items.length === 0)
    return [fail('empty-feed', 'the feed has no items', 'Give a feed with items.')]
  return feed.value.items.map((item, at) => readItem(item, at, feed.value, captured))
}

/** An item is named by the hash of what it says, so that the feed's other items do not change it. */
function readItem(item: FeedItem, at: number, feed: Feed, captured: Captured): Result<Found> {
  const where = `item ${at + 1}${typeof item.url === 'string' ? ` (${item.url})` : ''}`
  const content = item.isHtml ? fragmentText(item.content) : ok(normaliseText(item.content))
  if (!content.ok) return { ok: false, problem: { ...content.problem, where } }
  const title = titleOf(item)
  const bytes = encoder.encode(JSON.stringify(item))
  const article = makeArticle({
    bytes,
    // A feed that carries no text at all still tells of an article: its title is all there is to read.
    text: content.value === '' ? (title ?? '') : content.value,
    givenId: item.id,
    url: item.url,
    outlet: clean(feed.title),
    byline: clean(item.byline),
    title,
    published: toPublished(item.published ?? '', 'feed'),
    captured: captured.captured,
    language: languageOf(item.language ?? feed.language),
    incomplete: captured.incomplete ?? missingOf(item, content.value),
  })
  return article.ok
    ? ok({ article: article.value, bytes })
    : { ok: false, problem: { ...article.problem, where } }
}

function missingOf(item: FeedItem, content: string): string | null {
  if (content === '') return 'the feed carries only a title'
  return item.isSummary ? 'the feed carries only a summary' : null
}

function languageOf(tag: string | null | undefined): Language | null {
  const code = toLanguageCode(tag)
  return code === null ? null : { code, sure: false }
}

function titleOf({ title }: FeedItem): string | null {
  if (typeof title !== 'string' || !title.includes('<')) return clean(title)
  const plain = fragmentText(title)
  return clean(plain.ok ? plain.value : title)
}
