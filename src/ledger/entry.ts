import type { Claims } from '../claim/index.ts'
import type { Article, Span } from '../article/index.ts'
import type { Correction } from './corrections.ts'
import type { ErasedPayload } from './erased.ts'
import type { Linking } from './linked.ts'
import type { Identifying } from './persons.ts'
import type { FellDuePayload } from './review.ts'
import type { Review } from './standing.ts'

/** What an entry says happened. The list only ever grows: readers of an old ledger must know every word in it. */
const WHATS = [
  'captured',
  'read',
  'confirmed',
  'corrected',
  'linked',
  'fell-due',
  'judged',
  'withdrawn',
  'erased',
  'clock-jumped',
  'rated',
  'merged',
  'split',
  'refused',
] as const

export type What = (typeof WHATS)[number]

/** The bytes of an article as they were captured, and where from. The bytes themselves lie beside the ledger, by hash. */
export interface CapturedPayload {
  readonly article: Omit<Article, 'text'>
  /** What makes two captures versions of one page (see `pageKey`). */
  readonly pageKey: string
  /** The version of the page that this capture changes, or null. */
  readonly previous: string | null
  readonly bytesSha256: string
  readonly byteLength: number
  readonly url: string | null
  readonly capturedAt: string
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly incomplete: string | null
}

/** Which statements of an earlier version stand in a later one; matched by content words and speaker, not by offsets. */
export interface Comparison {
  /** The article id of the earlier version. */
  readonly with: string
  readonly appeared: readonly string[]
  readonly absent: readonly string[]
  readonly carried: readonly (readonly [before: string, after: string])[]
}

/** What one engine read in one article, whole: a later reading is another entry and takes nothing from this one. */
export interface ReadPayload {
  readonly articleId: string
  readonly textSha256: string
  readonly engine: string
  readonly claims: Claims['claims']
  readonly ownVoice: readonly Span[]
  readonly compared: Comparison | null
  /** What people corrected in this text so far, the latest last; left out where nobody did. */
  readonly corrections?: readonly Correction[]
}

/**
 * The server's clock was found before the last entry's time (entries keep the later of the two), or far ahead of what it
 * should have shown by the time that had passed. Decides nothing.
 */
export interface ClockJumpedPayload {
  readonly lastRecordedAt: string
  readonly clock: string
  /** What the clock should have shown; only where it jumped ahead. */
  readonly expected?: string
}

/** A payload of a kind whose room is not built yet: any JSON object. */
export type OtherPayload = Readonly<Record<string, unknown>>

/** Something that happened, before it is numbered, timed and sealed. */
export type Happening =
  | { readonly what: 'captured'; readonly actor: string; readonly payload: CapturedPayload }
  | { readonly what: 'read'; readonly actor: string; readonly payload: ReadPayload }
  | { readonly what: 'clock-jumped'; readonly actor: string; readonly payload: ClockJumpedPayload }
  | { readonly what: 'fell-due'; readonly actor: string; readonly payload: FellDuePayload }
  | { readonly what: 'erased'; readonly actor: string; readonly payload: ErasedPayload }
  | (Review & { readonly actor: string })
  | (Identifying & { readonly actor: string })
  | (Linking & { readonly actor: string })
  | {
      readonly what: Exclude<
        What,
        | 'captured'
        | 'read'
        | 'clock-jumped'
        | 'fell-due'
        | 'erased'
        | Review['what']
        | Identifying['what']
        | Linking['what']
      >
      readonly actor: string
      readonly payload: OtherPayload
    }

/**
 * One line of the ledger. `sequence` counts from 0 without gaps and is the leaf's index in the tree. `recordedAt` is
 * the server's time in UTC with milliseconds and never decreases. `actor` is a handle ("sayso", "person:ab12"), never
 * a text that might have to be erased: it is part of the leaf. Hashes are lower-case hex SHA-256.
 */
export interface Entry {
  readonly sequence: number
  readonly recordedAt: string
  readonly actor: string
  readonly what: What
  /** SHA-256 over a 32-byte salt and the payload's canonical JSON, so that a payload can be erased and not be guessed. */
  readonly payloadHash: string
  readonly leafHash: string
  /** The RFC 6962 root over all entries up to and including this one. */
  readonly treeHash: string
}

/** An entry with what it commits to; `payload` and `salt` are null once they have been erased. */
export interface FullEntry extends Entry {
  readonly payload: string | null
  readonly salt: string | null
}
