import chardet from 'chardet'
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer'
import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../problem.ts'

const SNIFFED_BYTES = 4096
const GUESSED_BYTES = 100_000
/** A guess of the character set counts when it is this sure, and twice as sure as the next; else the web's default. */
const LEAST_CONFIDENCE = 20
const SINGLE_BYTE = /^(iso-?8859|windows-?125|koi8|us-ascii|ascii|macintosh|x-mac|ibm|cp\d)/i
/** More undecodable characters than this share, and the declared character set is wrong. */
const TOLERATED = 0.005

/**
 * Yields the text of bytes: by byte order mark, header, declaration in the text, validity as UTF-8, or likelihood, in
 * that order. Fails on binary data. UTF-8 that declares itself a single-byte set is read as what it is.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null | undefined): Result<string> {
  const head = bytes.subarray(0, 8192)
  const marked = markedEncoding(bytes)
  if (marked === null && head.includes(0)) return binary()
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    marked ?? encodingOf(bytes, contentType),
  )
  return looksBinary(text) ? binary() : ok(text)
}

function binary(): Result<never> {
  return fail('binary', 'these are binary data, not text', 'Give HTML, plain text, a feed or JSONL.')
}

/** Byte order marks, longest first: that of UTF-16 begins that of UTF-32. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null
}

function encodingOf(bytes: Uint8Array, contentType: string | null | undefined): string {
  const declared = declaredEncoding(bytes, contentType)
  const isUtf8 = isValidUtf8(bytes)
  if (declared === null) return isUtf8 ? 'utf-8' : likelyEncoding(bytes)
  if (isUtf8 && SINGLE_BYTE.test(declared)) return 'utf-8'
  return !isUtf8 && /^utf-?8$/i.test(declared) && isMostlyBroken(bytes) ? likelyEncoding(bytes) : declared
}

/** Yields what the header or the text itself declares, if it is a character set that can be read. */
function declaredEncoding(bytes: Uint8Array, contentType: string | null | undefined): string | null {
  const label = /charset\s*=\s*["']?([^\s;"']+)/i.exec((contentType ?? '').slice(0, 512))?.[1]
  if (label !== undefined && iconv.encodingExists(label)) return label
  const sniffer = new Sniffer({ maxBytes: SNIFFED_BYTES })
  sniffer.write(bytes.subarray(0, SNIFFED_BYTES))
  // With nothing found the sniffer says windows-1252, even of Cyrillic: that is no answer.
  return sniffer.resultType !== ResultType.DEFAULT && iconv.encodingExists(sniffer.encoding)
    ? sniffer.encoding
    : null
}

function isValidUtf8(bytes: Uint8Array): boolean {
  return utf8Of(bytes) !== null
}

/** Yields the text of bytes that are UTF-8 throughout (without its mark), or null; JSON is never anything else. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isMostlyBroken(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  return countOf(text, '\ufffd') > text.length * TOLERATED
}

function likelyEncoding(bytes: Uint8Array): string {
  const [best, next] = chardet.analyse(bytes.subarray(0, GUESSED_BYTES))
  if (best === undefined || !iconv.encodingExists(best.name)) return 'windows-1252'
  return best.confidence >= Math.max(LEAST_CONFIDENCE, 2 * (next?.confidence ?? 0))
    ? best.name
    : 'windows-1252'
}

/** Text has next to no control characters and next to none that could not be decoded. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 8192)
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const strange = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return strange > 4 && strange > head.length * 0.1
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1
  return count
}
