import type { Agent } from 'undici'
import { fail, ok, type Result } from '../../article/index.ts'
import { decodeBody } from './decode-body.ts'
import { guardedAgent, systemResolver, type Resolver } from './guarded-agent.ts'
import { isRedirect, requestOnce, type Answer } from './request-once.ts'
import { NO_EXCEPTIONS, toWebAddress, type Exceptions } from './web-address.ts'

/** Ceilings of one visit (design.md, section 6): bytes after decoding, redirects, milliseconds. */
export const CEILINGS = {
  page: 15_000_000,
  feed: 10_000_000,
  robots: 500_000,
  redirects: 3,
  connectMs: 10_000,
  totalMs: 30_000,
} as const

/** What a server gave with a page so that it need not send the same again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A page as it was sent, decoded, with how it came. `finalUrl` is where the redirects ended. */
export interface FetchedPage extends Validators {
  readonly kind: 'page'
  readonly url: string
  readonly finalUrl: string
  readonly redirects: readonly string[]
  readonly status: number
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** ISO 8601 instant at which the last byte had come. */
  readonly captured: string
  /** Why the bytes may not be the whole page, else null. */
  readonly incomplete: string | null
}

/** The server says that what was sent last time still holds. */
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly url: string
  readonly finalUrl: string
}

export type Fetched = FetchedPage | Unchanged

/** How a page is fetched; all may be left out. */
export interface FetchOptions extends Partial<Validators> {
  /** Which ceiling on the bytes holds; a page when left out. */
  readonly as?: 'page' | 'feed' | 'robots'
  readonly exceptions?: Exceptions
  readonly resolver?: Resolver
  readonly connectMs?: number
  readonly totalMs?: number
  readonly userAgent?: string
}

/** How Sayso introduces itself; the first word is the name that robots.txt may address. */
export const USER_AGENT =
  'Sayso/0.1 (keeps a record of public claims; one request at a time; honours robots.txt)'

/** Fetches one page from the public web, by at most three redirects, each checked like the first address. */
export async function fetchPage(text: string, options: FetchOptions = {}): Promise<Result<Fetched>> {
  const address = toWebAddress(text, options.exceptions)
  if (!address.ok) return address
  const { resolver = systemResolver, exceptions = NO_EXCEPTIONS, connectMs = CEILINGS.connectMs } = options
  const agent = guardedAgent(resolver, exceptions, connectMs)
  const signal = AbortSignal.timeout(options.totalMs ?? CEILINGS.totalMs)
  try {
    return await follow(address.value, options, agent, signal)
  } finally {
    await agent.destroy()
  }
}

async function follow(
  first: URL,
  options: FetchOptions,
  agent: Agent,
  signal: AbortSignal,
): Promise<Result<Fetched>> {
  const visited: URL[] = [first]
  const cap = CEILINGS[options.as ?? 'page']
  for (;;) {
    const url = visited.at(-1)!
    const answer = await requestOnce(url, headersFor(options), agent, cap, signal)
    if (!answer.ok) return answer
    if (!isRedirect(answer.value.status)) return toFetched(answer.value, visited, options, cap)
    const next = nextHop(answer.value, url, options.exceptions)
    if (!next.ok) return next
    if (visited.length > CEILINGS.redirects) {
      const message = `${first.host} redirects more than ${CEILINGS.redirects} times`
      return fail(
        'fetch-redirects',
        message,
        'Open the page in a browser and give its final URL.',
        first.href,
      )
    }
    visited.push(next.value)
  }
}

function nextHop(answer: Answer, from: URL, exceptions: Exceptions | undefined): Result<URL> {
  const location = answer.headers.get('location') ?? ''
  if (location === '' || !URL.canParse(location, from.href)) {
    return fail('fetch-redirects', `${from.host} redirects to nowhere`, 'Give another URL.', from.href)
  }
  return toWebAddress(new URL(location, from.href).href, exceptions)
}

function headersFor(options: FetchOptions): Readonly<Record<string, string>> {
  return {
    'user-agent': options.userAgent ?? USER_AGENT,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  }
}

async function toFetched(
  answer: Answer,
  visited: readonly URL[],
  options: FetchOptions,
  cap: number,
): Promise<Result<Fetched>> {
  const [first, last] = [visited[0]!.href, visited.at(-1)!.href]
  const asked = Boolean(options.etag) || Boolean(options.lastModified)
  if (answer.status === 304 && asked) return ok({ kind: 'unchanged', url: first, finalUrl: last })
  if (answer.status < 200 || answer.status > 299) return statusProblem(answer, last)
  const decoded = await decodeBody(answer.body, answer.headers.get('content-encoding') ?? '', cap)
  if (!decoded.ok) return { ok: false, problem: { ...decoded.problem, where: first } }
  const incomplete = answer.incomplete ?? decoded.value.incomplete
  return ok({
    kind: 'page',
    url: first,
    finalUrl: last,
    redirects: visited.slice(1).map((url) => url.href),
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? null,
    bytes: decoded.value.bytes,
    captured: new Date().toISOString(),
    incomplete,
    ...validatorsOf(answer, incomplete),
  })
}

/** What is not whole must be asked for again in full, so it is not remembered as the version that we have. */
function validatorsOf({ headers }: Answer, incomplete: string | null): Validators {
  if (incomplete !== null) return { etag: null, lastModified: null }
  return { etag: headers.get('etag') ?? null, lastModified: headers.get('last-modified') ?? null }
}

function statusProblem(answer: Answer, url: string): Result<never> {
  if (answer.status === 429 || answer.status === 503) return waitProblem(answer, url)
  const remedy =
    STATUS_REMEDIES.get(answer.status) ??
    'Open it in a browser; if it shows there, save it and give the file.'
  const code = answer.status === 410 ? 'fetch-gone' : 'fetch-status'
  return fail(code, `${new URL(url).host} answered ${answer.status}`, remedy, url)
}

function waitProblem({ status, headers }: Answer, url: string): Result<never> {
  const wait = headers.get('retry-after') ?? null
  const seconds = wait === null ? null : toSeconds(wait)
  const when = seconds === null ? 'later' : `in ${seconds} seconds`
  const message = `${new URL(url).host} asks to be left alone for now (${status})`
  const problem = { code: 'fetch-wait', message, remedy: `Try again ${when}.`, where: url }
  return { ok: false, problem: seconds === null ? problem : { ...problem, waitSeconds: seconds } }
}

/** Retry-After is a count of seconds or a date (RFC 9110, 10.2.3); anything else says nothing. */
function toSeconds(retryAfter: string): number | null {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter)
  // Date.parse alone takes "-5" for a month.
  const until = /^[A-Z]/.test(retryAfter) ? Date.parse(retryAfter) : NaN
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.now()) / 1000))
}

const STATUS_REMEDIES: ReadonlyMap<number, string> = new Map([
  [401, 'The page needs a login: save it from a browser and give the file.'],
  [402, 'The page is for paying readers: save it from a browser and give the file.'],
  [403, 'The site does not let programs in: save the page from a browser and give the file.'],
  [404, 'Check the URL: there is no such page.'],
  [410, 'The page has been taken down: look for a copy in a web archive.'],
])
