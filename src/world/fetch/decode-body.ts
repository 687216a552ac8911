import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  type BrotliDecompress,
  type Gunzip,
  type Inflate,
  type InflateRaw,
} from 'node:zlib'
import { fail, ok, type Result } from '../../article/index.ts'

/** Most content encodings that are undone; more is only ever a bomb (security.md, T3). */
const MAX_ENCODINGS = 2
/** Most times a body may grow by decoding, once it is past a size at which that could hurt. */
const MAX_RATIO = 200
const RATIO_FROM = 1024 * 1024

/** A decoded body, and why it may not be whole. */
export interface Decoded {
  readonly bytes: Uint8Array
  readonly incomplete: string | null
}

type Decoder = Gunzip | BrotliDecompress | Inflate | InflateRaw

/**
 * Undoes a Content-Encoding. Bytes are counted after decoding, so that a bomb stops at `cap` bytes, or at 200 times
 * what came over the wire; a cut or damaged body yields what could be decoded and the reason.
 */
export async function decodeBody(body: Uint8Array, header: string, cap: number): Promise<Result<Decoded>> {
  const encodings = namesIn(header)
  if (encodings.length > MAX_ENCODINGS) {
    return fail(
      'fetch-encodings',
      `the page is wrapped in ${encodings.length} content encodings; at most ${MAX_ENCODINGS} are undone`,
      'Save the page from a browser and give the file.',
    )
  }
  const ratioCap = Math.max(RATIO_FROM, body.length * MAX_RATIO)
  let decoded: Decoded = { bytes: body, incomplete: null }
  for (const encoding of encodings.toReversed()) {
    const layer = await decodeLayer(decoded.bytes, encoding, Math.min(cap, ratioCap), cap)
    if (!layer.ok) return layer
    decoded = { bytes: layer.value.bytes, incomplete: decoded.incomplete ?? layer.value.incomplete }
  }
  return ok(decoded)
}

function namesIn(header: string): readonly string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
}

async function decodeLayer(
  bytes: Uint8Array,
  encoding: string,
  limit: number,
  cap: number,
): Promise<Result<Decoded>> {
  const open = DECODERS.get(encoding)
  if (open === undefined) {
    return fail(
      'fetch-encodings',
      `the page is encoded as "${encoding}", which is not read`,
      'Save the page and give the file.',
    )
  }
  if (bytes.length === 0) return ok({ bytes, incomplete: null })
  const strict = await inflate(open(bytes, 'whole'), bytes, limit)
  if (strict.tooBig) return tooBig(limit, cap)
  if (strict.error === null) return ok({ bytes: strict.bytes, incomplete: null })
  const lenient = await inflate(open(bytes, 'cut'), bytes, limit)
  if (lenient.tooBig) return tooBig(limit, cap)
  const reason = `the ${encoding} data ends early or is damaged (${strict.error})`
  return ok({ bytes: lenient.bytes, incomplete: reason })
}

/** The problem of a body that is too big, or that grows too much to be an honest page. */
export function tooBig(limit: number, cap: number): Result<never> {
  const message =
    limit < cap
      ? `the page grows more than ${MAX_RATIO}-fold by decoding, as only a decompression bomb does`
      : `the page is larger than ${Math.floor(cap / 1_000_000)} MB, the most that is read`
  return fail('fetch-too-big', message, 'If this is an article, save it from a browser and give the file.')
}

const Z = constants
const DECODERS: ReadonlyMap<string, (bytes: Uint8Array, end: 'whole' | 'cut') => Decoder> = new Map([
  ['gzip', (_: Uint8Array, end: 'whole' | 'cut') => createGunzip(zlibEnd(end))],
  ['x-gzip', (_: Uint8Array, end: 'whole' | 'cut') => createGunzip(zlibEnd(end))],
  ['br', (_: Uint8Array, end: 'whole' | 'cut') => createBrotliDecompress(brotliEnd(end))],
  [
    'deflate',
    (bytes: Uint8Array, end: 'whole' | 'cut') =>
      hasZlibHeader(bytes) ? createInflate(zlibEnd(end)) : createInflateRaw(zlibEnd(end)),
  ],
])

const zlibEnd = (end: 'whole' | 'cut') => ({ finishFlush: end === 'cut' ? Z.Z_SYNC_FLUSH : Z.Z_FINISH })
const brotliEnd = (end: 'whole' | 'cut') => ({
  finishFlush: end === 'cut' ? Z.BROTLI_OPERATION_FLUSH : Z.BROTLI_OPERATION_FINISH,
})

/** RFC 1950: method 8 and a header divisible by 31. Many servers send raw deflate under the same name. */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

interface Inflated {
  readonly bytes: Uint8Array
  readonly tooBig: boolean
  readonly error: string | null
}

function inflate(decoder: Decoder, bytes: Uint8Array, limit: number): Promise<Inflated> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (tooBig: boolean, error: string | null) => {
      decoder.destroy()
      resolve({ bytes: tooBig ? new Uint8Array() : Buffer.concat(chunks), tooBig, error })
    }
    decoder.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) finish(true, null)
      else chunks.push(chunk)
    })
    decoder.on('end', () => finish(false, null))
    decoder.on('error', (error) => finish(false, error.message))
    decoder.end(bytes)
  })
}
