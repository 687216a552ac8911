import { toParagraphs } from './to-paragraphs.ts'

/** Control characters that no text means: everything below space but tab and line feed, and delete. */
// eslint-disable-next-line no-control-regex -- these are the characters to be removed
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g

/** Yields the text in NFC with LF line ends, without byte order mark and control characters, trimmed. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?|[\u0085\u2028]/g, '\n')
    .replaceAll(/[\f\u2029]/g, '\n\n')
    .replaceAll(CONTROLS, '')
    .normalize('NFC')
    .trim()
}

/** Yields the text with its paragraphs parted by one blank line; line ends inside a paragraph stay. */
export function partParagraphs(text: string): string {
  return toParagraphs(text)
    .spans.map(([start, end]) => text.slice(start, end))
    .join('\n\n')
}
