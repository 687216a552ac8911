import { request, type Agent } from 'undici'
import { fail, ok, type Result } from '../../article/index.ts'
import { tooBig } from './decode-body.ts'
import { PRIVATE_CODE } from './guarded-agent.ts'
import { PRIVATE_REMEDY } from './web-address.ts'

/** One answer of one server, as it came over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
  /** Why the body may not be whole, as far as the wire tells. */
  readonly incomplete: string | null
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Tells whether a status sends the reader elsewhere. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status)
}

/** Asks once, follows nothing, and takes at most `cap` bytes from the wire. Bodies of other than 2xx are not read. */
export async function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
  cap: number,
  signal: AbortSignal,
): Promise<Result<Answer>> {
  try {
    const response = await request(url, { dispatcher: agent, method: 'GET', headers: { ...headers }, signal })
    const answer = { status: response.statusCode, headers: flatten(response.headers) }
    if (answer.status < 200 || answer.status > 299) {
      response.body.on('error', () => undefined).destroy()
      return ok({ ...answer, body: new Uint8Array(), incomplete: null })
    }
    if (Number(answer.headers.get('content-length') ?? 0) > cap) {
      response.body.on('error', () => undefined).destroy()
      return tooBig(cap, cap)
    }
    const body = await readWire(response.body, cap, signal)
    return body.ok ? ok({ ...answer, ...body.value, ...lengthDoubt(answer, body.value.incomplete) }) : body
  } catch (error) {
    return fetchProblem(url, error, signal)
  }
}

interface Wire {
  readonly body: Uint8Array
  readonly incomplete: string | null
}

async function readWire(
  body: AsyncIterable<Buffer>,
  cap: number,
  signal: AbortSignal,
): Promise<Result<Wire>> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      if (size > cap) return tooBig(cap, cap)
      chunks.push(chunk)
    }
  } catch (error) {
    if (signal.aborted) throw error
    const reason = `the connection broke off after ${size} bytes (${messageOf(error)})`
    return ok({ body: Buffer.concat(chunks), incomplete: reason })
  }
  return ok({ body: Buffer.concat(chunks), incomplete: null })
}

/** A body that ends when the connection does cannot be told from one that was cut: it is not called whole. */
function lengthDoubt(answer: Omit<Answer, 'body' | 'incomplete'>, incomplete: string | null) {
  const { headers, status } = answer
  if (incomplete !== null) return { incomplete }
  if (status === 206) return { incomplete: 'the server sent only a part of the page' }
  const chunked = (headers.get('transfer-encoding') ?? '').includes('chunked')
  if (chunked || headers.has('content-length') || status === 204) return { incomplete: null }
  return { incomplete: 'the server did not say how long the page is, so that a cut would not be seen' }
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}

const ASK_AGAIN = 'Try again later; if it persists, save the page from a browser and give the file.'

/** What each low-level error means to somebody who wanted a page; anything else is named as it is. */
const MEANINGS: ReadonlyMap<string, readonly [code: string, message: string, remedy: string]> = new Map([
  [PRIVATE_CODE, ['url-private', 'leads to an address that is not on the public internet', PRIVATE_REMEDY]],
  ['ENOTFOUND', ['fetch-no-host', 'has no such host', 'Check the spelling and the network connection.']],
  ['EAI_AGAIN', ['fetch-no-host', 'could not be looked up', 'Check the network connection.']],
  ['ECONNREFUSED', ['fetch-refused', 'refused the connection', ASK_AGAIN]],
  ['UND_ERR_CONNECT_TIMEOUT', ['fetch-timeout', 'did not answer the connection in time', ASK_AGAIN]],
  ['UND_ERR_HEADERS_OVERFLOW', ['fetch-bad-answer', 'sent more headers than are read', ASK_AGAIN]],
])

function fetchProblem(url: URL, error: unknown, signal: AbortSignal): Result<never> {
  if (signal.aborted) {
    return fail('fetch-timeout', `${url.host} took too long to send the page`, ASK_AGAIN, url.href)
  }
  const code = codeOf(error)
  const meaning = MEANINGS.get(code)
  if (meaning !== undefined) return fail(meaning[0], `${url.host} ${meaning[1]}`, meaning[2], url.href)
  const detail = messageOf(error)
  return fail('fetch-failed', `${url.host} could not be read: ${detail}`, ASK_AGAIN, url.href)
}

/** The code of an error, looked for in its cause and in the first of several (one a dialled address). */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
