import { LONGEST_TEXT, makeArticle, tooLong } from '../make-article.ts'
import { normaliseText, partParagraphs } from '../normalise-text.ts'
import { ok, type Result } from '../problem.ts'
import { publishedInUrl } from '../to-published.ts'
import type { Captured, Format, Found } from './captured.ts'
import { decodeText } from './decode-text.ts'

/** Plain text: the whole of it is one article, with no title. */
export const TEXT: Format = {
  name: 'text',
  endings: ['txt', 'text', 'md'],
  mediaTypes: ['text/plain', 'text/markdown'],
  startsLike: () => true,
  read: (captured) => [readText(captured)],
}

function readText(captured: Captured): Result<Found> {
  const { bytes, url, captured: at, incomplete } = captured
  const decoded = decodeText(bytes, captured.contentType)
  if (!decoded.ok) return decoded
  if (decoded.value.length > LONGEST_TEXT * 2) return tooLong(decoded.value.length)
  const text = partParagraphs(normaliseText(decoded.value))
  const published = publishedInUrl(url ?? null)
  const article = makeArticle({ bytes, text, url, published, captured: at, incomplete })
  return article.ok ? ok({ article: article.value, bytes }) : article
}
