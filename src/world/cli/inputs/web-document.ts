import { fail, ok, type Result } from '../../../article/index.ts'
import type { Fetched, FetchedPage } from '../../fetch/index.ts'
import { MAX_BYTES, tooBig, type Document } from './document.ts'
import { binaryKind, formatOfHead, formatOfMediaType, type Format } from './formats.ts'

/** What came from the web as a document, or null when the server says that nothing has changed. */
export function webDocument(fetched: Fetched, format: Format): Result<Document | null> {
  if (fetched.kind === 'unchanged') return ok(null)
  const { url, bytes, contentType, captured, incomplete, etag, lastModified } = fetched
  if (bytes.length === 0) return fail('empty', 'the page is empty', 'Check the URL in a browser.', url)
  const binary = binaryKind(bytes)
  if (binary !== null) {
    return fail('binary', `this is ${binary}, not a page`, 'Give the URL of an article or a feed.', url)
  }
  const chosen = formatOf(fetched, format)
  if (bytes.length > MAX_BYTES[chosen]) return tooBig(chosen, url)
  return ok({
    where: url,
    format: chosen,
    bytes,
    url: fetched.finalUrl,
    contentType,
    captured,
    incomplete,
    etag,
    lastModified,
  })
}

function formatOf(page: FetchedPage, format: Format): Document['format'] {
  const chosen =
    format === 'auto' ? (formatOfMediaType(page.contentType) ?? formatOfHead(page.bytes)) : format
  // Some servers call a feed text/html; a page is never taken for a feed that way.
  if (chosen === 'html' && formatOfHead(page.bytes) === 'feed') return 'feed'
  return chosen === 'jsonl' ? 'json' : chosen
}
