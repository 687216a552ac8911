import { setTimeout } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import { fail, type Result } from '../../article/index.ts'
import { fetchPage, type FetchOptions, type Fetched } from './fetch-page.ts'
import { toWebAddress } from './web-address.ts'

/** Least time between the end of one request and the start of the next to the same host, in milliseconds. */
const PAUSE_MS = 500
/** Longest Crawl-delay that is honoured; a site that wants more is as good as closed, and is asked at this pace. */
const MAX_PAUSE_MS = 10_000
/** How long a robots.txt holds (RFC 9309, 2.4); one that could not be had is asked for again sooner. */
const RULES_MS = 24 * 3_600_000
const NO_RULES_MS = 3_600_000

/** A polite guest: one request at a time to a host, with a pause, and robots.txt read once. */
export interface Visitor {
  /** Fetches a page that a person asked for by name. */
  readonly fetchPage: (url: string, options?: FetchOptions) => Promise<Result<Fetched>>
  /** Fetches a page that a program found (a feed's article): robots.txt is asked first. */
  readonly fetchFound: (url: string, options?: FetchOptions) => Promise<Result<Fetched>>
}

/** Settings of a visitor: what holds for all its requests, and the pause between two to one host. */
export interface VisitorSettings extends Omit<FetchOptions, 'etag' | 'lastModified' | 'as'> {
  readonly pauseMs?: number
  /** How long a robots.txt holds, in milliseconds; a day when left out. */
  readonly rulesMs?: number
}

// The package's types describe a default export inside the one that Node gives: the export is the function itself.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are wrong about this
const parseRobots = robotsParser as unknown as typeof robotsParser.default

interface Host {
  turn: Promise<unknown>
  freeAt: number
  pauseMs: number
  rules: Promise<Rules> | null
  rulesUntil: number
}

/** What a robots.txt allows, and for how many milliseconds that holds. */
interface Rules {
  readonly allows: (url: string) => boolean
  readonly holdsMs: number
}

/** Opens a visitor; it remembers hosts for as long as it lives, so one is enough for a program. */
export function openVisitor(settings: VisitorSettings = {}): Visitor {
  const hosts = new Map<string, Host>()
  const hostOf = (url: string): Host => {
    const { origin } = new URL(url)
    const known = hosts.get(origin) ?? {
      turn: Promise.resolve(),
      freeAt: 0,
      pauseMs: settings.pauseMs ?? PAUSE_MS,
      rules: null,
      rulesUntil: Infinity,
    }
    hosts.set(origin, known)
    return known
  }
  const visit = (url: string, options: FetchOptions = {}) => {
    const address = toWebAddress(url, settings.exceptions)
    if (!address.ok) return Promise.resolve<Result<Fetched>>(address)
    return inTurn(hostOf(url), () => fetchPage(url, { ...settings, ...options }))
  }
  const slowTo = (host: Host, pauseMs: number) => (host.pauseMs = Math.max(host.pauseMs, pauseMs))
  const rulesOf = async (url: string): Promise<Rules> => {
    const host = hostOf(url)
    if (performance.now() >= host.rulesUntil) host.rules = null
    if (host.rules !== null) return host.rules
    host.rulesUntil = Infinity
    host.rules = readRules(url, visit, settings, (pauseMs) => slowTo(host, pauseMs))
    const rules = await host.rules
    host.rulesUntil = performance.now() + rules.holdsMs
    return rules
  }
  const fetchFound = async (url: string, options: FetchOptions = {}) => {
    const address = toWebAddress(url, settings.exceptions)
    if (!address.ok) return address
    const { allows } = await rulesOf(url)
    return allows(url) ? visit(url, options) : disallowed(url)
  }
  return { fetchPage: visit, fetchFound }
}

/** Waits for the host's turn and for the pause since the last request, then does the work. */
function inTurn<T>(host: Host, work: () => Promise<T>): Promise<T> {
  const result = host.turn.then(async () => {
    await setTimeout(Math.max(0, host.freeAt - performance.now()))
    return work()
  })
  const leave = () => {
    host.freeAt = performance.now() + host.pauseMs
  }
  host.turn = result.then(leave, leave)
  return result
}

const NO_RULES = /^fetch-(?:status|gone)$/

/** RFC 9309: no robots.txt (4xx) allows everything, one that cannot be had allows nothing. */
async function readRules(
  url: string,
  visit: Visitor['fetchPage'],
  settings: VisitorSettings,
  slowTo: (pauseMs: number) => void,
): Promise<Rules> {
  const robotsUrl = new URL('/robots.txt', url).href
  const answer = await visit(robotsUrl, { as: 'robots' })
  const { rulesMs = RULES_MS } = settings
  if (!answer.ok) {
    const none = NO_RULES.test(answer.problem.code) && / 4\d\d$/.test(answer.problem.message)
    return { allows: () => none, holdsMs: none ? rulesMs : Math.min(rulesMs, NO_RULES_MS) }
  }
  if (answer.value.kind === 'unchanged') return { allows: () => true, holdsMs: rulesMs }
  const rules = parseRobots(robotsUrl, new TextDecoder().decode(answer.value.bytes))
  const name = nameOf(settings)
  slowTo(Math.min(MAX_PAUSE_MS, (rules.getCrawlDelay(name) ?? 0) * 1000))
  return { allows: (page) => rules.isAllowed(page, name) ?? true, holdsMs: rulesMs }
}

function nameOf(settings: VisitorSettings): string {
  return (settings.userAgent ?? 'Sayso').split('/')[0]!
}

function disallowed(url: string): Result<never> {
  const { host } = new URL(url)
  return fail(
    'fetch-robots',
    `${host} asks programs not to read this page (robots.txt)`,
    'Nothing need be done: the article is left out. If you may read it, give its URL or a saved file yourself.',
    url,
  )
}
