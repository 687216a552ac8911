import { makeArticle } from '../make-article.ts'
import { fail, ok, type Result } from '../problem.ts'
import type { Captured, Format, Found } from './captured.ts'
import { decodeText } from './decode-text.ts'
import { PAGE_CEILINGS, readPage } from './html/read-page.ts'

/** A web page with one article. */
export const HTML: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  startsLike: (head) => /^<(!doctype html|!--|[a-z])/i.test(head),
  read: (captured) => [readHtml(captured)],
}

function readHtml(captured: Captured): Result<Found> {
  const { bytes, url = null, captured: at, incomplete } = captured
  if (bytes.length > PAGE_CEILINGS.bytes) {
    const message = `the page has ${bytes.length} bytes; at most ${PAGE_CEILINGS.bytes} are read`
    return fail('page-too-large', message, 'Give the article as text.')
  }
  const decoded = decodeText(bytes, captured.contentType)
  if (!decoded.ok) return decoded
  const page = readPage(decoded.value, url)
  if (!page.ok) return page
  const article = makeArticle({ ...page.value, bytes, url, captured: at, incomplete })
  return article.ok ? ok({ article: article.value, bytes }) : article
}
