import { availableParallelism } from 'node:os'
import {
  fail,
  formatOf,
  ok,
  readArticles,
  type Captured,
  type Feed,
  type Found,
  type Result,
} from '../../article/index.ts'
import { startHand, type Hand, type Limits } from './hand.ts'
import type { Answer, Carried, Job } from './job.ts'

/** Reads what strangers wrote where it can do no harm. */
export interface Sandbox {
  /** Yields the articles of these bytes, each with the bytes that its id is the hash of, or why there are none. */
  readonly readArticles: (captured: Captured) => Promise<readonly Result<Found>[]>
  /** Yields what the items of a feed say. */
  readonly readFeed: (captured: Captured) => Promise<Result<Feed>>
  /** Ends all workers; what is being read is answered with a problem. */
  readonly close: () => Promise<void>
}

/** Limits of a sandbox; all may be left out. */
export interface SandboxOptions extends Partial<Limits> {
  /** Most workers at once. */
  readonly workers?: number
}

/** design.md, section 2, and security.md, T4. */
const LIMITS: Limits = { milliseconds: 5_000, megabytes: 512 }
const MOST_WORKERS = 4
/** Text and lines up to this size are read at once: no parser runs on them, and a worker would only cost time. */
const LARGEST_INLINE = 256 * 1024

/** Opens a sandbox. Workers are started when first needed and after one had to be ended. */
export function openSandbox(options: SandboxOptions = {}): Sandbox {
  const limits = { ...LIMITS, ...options }
  const pool = openPool(limits, options.workers ?? Math.min(MOST_WORKERS, availableParallelism()))
  return {
    readArticles: async (captured) => {
      if (isHarmless(captured)) return readArticles(captured)
      const answer = await pool.run({ kind: 'articles', captured, isPdf: isPdf(captured) })
      return answer.ok ? withBytes(answer.value.articles, captured) : [answer]
    },
    readFeed: async (captured) => {
      const answer = await pool.run({ kind: 'feed', captured, isPdf: false })
      return answer.ok ? (answer.value.feed ?? fail('bad-feed', 'this is no feed', 'Give a feed.')) : answer
    },
    close: pool.close,
  }
}

const isPdf = (captured: Captured): boolean => (captured.format ?? formatOf(captured)) === 'pdf'

/** Text, and JSON that holds no page: the key "html" needs one of these escapes to be spelt otherwise. */
function isHarmless({ bytes, format }: Captured): boolean {
  if (bytes.length > LARGEST_INLINE) return false
  if (format === 'text') return true
  if (format !== 'jsonl') return false
  const text = new TextDecoder('latin1').decode(bytes)
  return !text.includes('"html"') && !/\\u00(?:68|74|6d|6c)/i.test(text) && !text.includes('\0')
}

function withBytes(found: readonly Result<Carried>[], captured: Captured): readonly Result<Found>[] {
  return found.map((one) => (one.ok ? ok({ ...one.value, bytes: one.value.bytes ?? captured.bytes }) : one))
}

interface Pool {
  readonly run: (job: Job) => Promise<Result<Answer>>
  readonly close: () => Promise<void>
}

/** Lends idle hands to jobs, first come first served. */
function openPool(limits: Limits, workers: number): Pool {
  const all = new Set<Hand>()
  const idle: Hand[] = []
  const waiting: ((hand: Hand | null) => void)[] = []
  let closed = false
  const start = (): Hand => {
    const hand = startHand(limits)
    all.add(hand)
    return hand
  }
  const borrow = (): Promise<Hand | null> => {
    const free = idle.pop()
    if (closed || free !== undefined) return Promise.resolve(closed ? null : (free ?? null))
    if (all.size < workers) return Promise.resolve(start())
    return new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (hand: Hand): void => {
    if (hand.isOver()) all.delete(hand)
    const next = waiting.shift()
    if (next !== undefined) next(hand.isOver() ? start() : hand)
    else if (!hand.isOver()) idle.push(hand)
  }
  const run = async (job: Job): Promise<Result<Answer>> => {
    const hand = await borrow()
    if (hand === null) return fail('sandbox-closed', 'the parser has been stopped', 'Start again.')
    const answer = await hand.run(job)
    giveBack(hand)
    return answer
  }
  const close = async (): Promise<void> => {
    closed = true
    for (const resolve of waiting.splice(0)) resolve(null)
    await Promise.all([...all].map((hand) => hand.end()))
  }
  return { run, close }
}
