import type { Result } from '../problem.ts'
import type { Captured, Clues, Format, FormatName, Found } from './captured.ts'
import { FEED } from './feed.ts'
import { HTML } from './html.ts'
import { JSONL } from './jsonl.ts'
import { PDF } from './pdf.ts'
import { TEXT } from './text.ts'

/** The formats, in the order in which bytes of unknown format are tried: a feed may look like a page, all may be text. */
export const FORMATS: readonly Format[] = [PDF, FEED, HTML, JSONL, TEXT]

const HEAD = 4096

/**
 * Reads bytes of any format into articles, one result each: one item that cannot be read does not spoil the others.
 * The language is what was said; a detector's opinion is added by `withLanguage`.
 */
export function readArticles(captured: Captured): readonly Result<Found>[] {
  const name = captured.format ?? formatOf(captured)
  return (FORMATS.find((format) => format.name === name) ?? TEXT).read(captured)
}

/** Tells the format: by what a PDF cannot hide, the file's ending, what a feed cannot hide, by the media type, by the first characters. */
export function formatOf(captured: Omit<Captured, 'format'>): FormatName {
  const { ending, mediaType, head } = cluesOf(captured)
  if (PDF.startsLike(head)) return 'pdf'
  const found =
    FORMATS.find((format) => format.endings.includes(ending)) ??
    // Servers send feeds as text/html and text/xml, and JSON as text/plain.
    [FEED].find((format) => format.startsLike(head)) ??
    FORMATS.find((format) => format.mediaTypes.includes(mediaType)) ??
    FORMATS.find((format) => format.startsLike(head))
  return found?.name ?? 'text'
}

function cluesOf({ bytes, name, contentType }: Omit<Captured, 'format'>): Clues {
  const ending = /\.([a-z]{2,6})$/.exec((name ?? '').toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''
  const mediaType = (contentType ?? '').split(';')[0]!.trim().toLowerCase()
  // A zero byte in every second place is UTF-16: without them its letters can be read.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '')
  return { ending, mediaType, head: text.replace(/^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]+/, '') }
}
