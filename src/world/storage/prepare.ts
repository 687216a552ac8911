import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { ReadArticle } from '../../journey.ts'
import { nameKey, pageKey, sealPayload, sha256, type SealedPayload } from '../../ledger/index.ts'
import { storeError } from './store-error.ts'
import type { Capture } from './store.ts'

/** The ceilings of design.md, section 6: characters of a URL and of a text, claims of an article. */
const MAX_URL = 2_048
const MAX_TEXT = 2_000_000
const MAX_CLAIMS = 5_000

const LONE_SURROGATE = /[\uD800-\uDFFF]/u

const compress = promisify(deflate)

/** Bytes as they are kept: compressed where that makes them smaller. */
export interface Blob {
  readonly sha256: string
  readonly byteLength: number
  readonly encoding: 'identity' | 'deflate'
  readonly bytes: Buffer
}

/** Compresses bytes for keeping, and names them by their hash. */
export async function toBlob(bytes: Uint8Array): Promise<Blob> {
  const deflated = await compress(bytes)
  const small = deflated.length < bytes.length
  return {
    sha256: sha256(bytes),
    byteLength: bytes.length,
    encoding: small ? 'deflate' : 'identity',
    bytes: small ? deflated : Buffer.from(bytes),
  }
}

/** What makes an article a version of its page; the URL is the capture's own where the article names none. */
export function keyOfPage({ article }: ReadArticle, url: string | null): string {
  return pageKey({ ...article, url: article.url ?? url })
}

/** Commits to a payload under a fresh salt. */
export function seal(payload: unknown): SealedPayload {
  const sealed = sealPayload(payload, randomBytes(32).toString('hex'))
  if (sealed.ok) return sealed.value
  throw storeError('unstorable', sealed.problem.message, sealed.problem.remedy)
}

/** Refuses what cannot be kept to the letter, or is over a ceiling; nothing has been written by then. */
export function checkStorable(readArticle: ReadArticle, capture: Capture | null): void {
  const { article, claims } = readArticle
  for (const url of [article.url, article.canonicalUrl, capture?.url ?? null])
    checkLength('URL', url, MAX_URL)
  checkLength('text', article.text, MAX_TEXT)
  if (claims.length > MAX_CLAIMS) throw tooLarge('claims', claims.length, MAX_CLAIMS)
  if (!/^[0-9a-f]{64}$/.test(article.id)) {
    throw storeError(
      'bad-article',
      `"${article.id}" is no article id.`,
      'An id is the SHA-256 of the captured bytes.',
    )
  }
  checkText('text', article.text)
  for (const words of [article.title, article.outlet, article.byline])
    checkText('title, outlet or byline', words)
}

function checkLength(name: string, text: string | null, limit: number): void {
  if (text !== null && text.length > limit) throw tooLarge(`${name} characters`, text.length, limit)
}

function checkText(name: string, text: string | null): void {
  if (text === null) return
  const nul = text.indexOf('\0')
  if (nul >= 0) throw unstorable(name, `a NUL character (at ${nul})`)
  if (LONE_SURROGATE.test(text)) throw unstorable(name, 'half a surrogate pair')
}

function unstorable(name: string, what: string): Error {
  return storeError(
    'unstorable',
    `The article's ${name} holds ${what}.`,
    'Take it out: it could not be given back to the letter.',
  )
}

function tooLarge(name: string, found: number, limit: number): Error {
  return storeError(
    'too-large',
    `The article has ${found} ${name}; the limit is ${limit}.`,
    'Split the article.',
  )
}

/** A name's key, or null for a name without any letter or digit. */
export function keyOf(name: string | null | undefined): string | null {
  const key = nameKey(name ?? '')
  return key === '' ? null : key
}
