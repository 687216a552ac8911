import type { Captured, Feed, Found, Result } from '../../article/index.ts'

/** What a worker is asked to do. */
export interface Job {
  readonly kind: 'articles' | 'feed'
  readonly captured: Captured
  /** A PDF's parser needs more time, and memory that the thread's own limit does not count. */
  readonly isPdf: boolean
}

/** What comes back: articles for one kind of job, a feed for the other. */
export interface Answer {
  readonly articles: readonly Result<Carried>[]
  readonly feed: Result<Feed> | null
}

/** An article on its way back; bytes that are those of the job are left out (null), for they need no copy. */
export interface Carried extends Omit<Found, 'bytes'> {
  readonly bytes: Uint8Array | null
}

/** The first word of a worker, once it is loaded. */
export const READY = 'ready'
