/** How the bytes of an input are to be read. `json` is one article in a file of its own. */
export const FORMATS = ['auto', 'html', 'text', 'pdf', 'jsonl', 'json', 'feed'] as const

export type Format = (typeof FORMATS)[number]
export type KnownFormat = Exclude<Format, 'auto'>

/** File endings that name a format; a directory is searched for these. */
const ENDINGS: ReadonlyMap<string, KnownFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['pdf', 'pdf'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'json'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['xml', 'feed'],
])

/** The format that a file's name promises, without `.gz`, or null. */
export function formatOfName(name: string): KnownFormat | null {
  const ending = /\.([a-z]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''
  return ENDINGS.get(ending) ?? null
}

/** The format that a media type promises, or null. */
export function formatOfMediaType(contentType: string | null): KnownFormat | null {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'application/rss+xml' || type === 'application/atom+xml' || type === 'application/feed+json') {
    return 'feed'
  }
  if (type === 'application/pdf') return 'pdf'
  if (type === 'application/x-ndjson' || type === 'application/jsonl') return 'jsonl'
  return null
}

/** The format that the first bytes look like; text when they look like nothing else. */
export function formatOfHead(head: Uint8Array): KnownFormat {
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, 4096))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (text.startsWith('%PDF-')) return 'pdf'
  if (text.startsWith('<')) return /<(rss|feed|rdf:rdf)[\s>]/i.test(text) ? 'feed' : 'html'
  if (!text.startsWith('{')) return 'text'
  if (text.includes('https://jsonfeed.org/version/')) return 'feed'
  return /^\{\s*"/.test(text) ? jsonOrLines(text) : 'text'
}

/** One object a line is JSONL; an object that is still open at the end of its first line is a file of its own. */
function jsonOrLines(text: string): KnownFormat {
  return /^\{\s*\n/.test(text) ? 'json' : 'jsonl'
}

const SIGNATURES: readonly (readonly [head: string, what: string])[] = [
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u007fELF', 'a program'],
  ['WARC/1.', 'a web archive (WARC)'],
  ['{\\rtf', 'an RTF document'],
]

/** Byte order marks of UTF-16 and UTF-32, which is text with NULs in it. */
const BYTE_ORDER_MARKS = ['\u00ff\u00fe', '\u00fe\u00ff', '\u0000\u0000\u00fe\u00ff']

/** Lines that the head of a message has, and the beginning of an article has not (RFC 5322, RFC 2045). */
const MAIL_LINE =
  /^(MIME-Version: ?1|Message-ID: ?<|Return-Path: ?<|Received: ?(from|by) |Content-Transfer-Encoding:)/i

/** Whether the bytes begin with the head of a message: it is in parts and encoded, and would be read as gibberish. */
function isMail(head: Uint8Array): boolean {
  const [fields = ''] = new TextDecoder('latin1').decode(head).split(/\r?\n\r?\n/, 1)
  const lines = fields.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  return lines.every((line) => /^[!-9;-~]+:|^From /.test(line)) && lines.some((line) => MAIL_LINE.test(line))
}

/** What the first bytes are, if they are no text and no PDF: a name for it, else null. UTF-16 and UTF-32 with a mark are text. */
export function binaryKind(head: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 8))
  const signature = SIGNATURES.find(([start]) => text.startsWith(start))
  if (signature !== undefined) return signature[1]
  if (text.startsWith('%PDF-')) return null
  if (isMail(head)) return 'an e-mail, or a page saved as one file (MHTML)'
  if (BYTE_ORDER_MARKS.some((mark) => text.startsWith(mark))) return null
  return head.subarray(0, 8192).includes(0) ? 'binary data' : null
}
