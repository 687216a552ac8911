import type { Article, Span } from '../../article/index.ts'
import type { Claim, PlacesByName } from '../../claim/index.ts'
import type { Checkpoint, Correction, FullEntry } from '../../ledger/index.ts'
import type { ReadArticle } from '../../journey.ts'
import type { ClaimRow } from './claim-row.ts'
import type { ArticleRow } from './article-row.ts'
import type { Charting } from './charting.ts'
import type { ClaimFilter } from './filter.ts'
import type { LinkingVerbs } from './links/linking.ts'
import type { Persons } from './persons/persons.ts'
import type { Progress } from './progress.ts'
import type { Reviewing } from './reviewing.ts'

export type { ArticleRow } from './article-row.ts'
export type { ClaimArticle, ClaimRow } from './claim-row.ts'
export type { ClaimFilter } from './filter.ts'
export type { Progress } from './progress.ts'
import type { Keeping } from './keeping.ts'
import type { Newsroom } from './newsroom.ts'
import type { GeoNamesFiles } from './gazetteer/index.ts'

/**
 * Where the ledger is kept: `databaseUrl` (any PostgreSQL 15 or newer), or else a folder in which Sayso runs its own
 * server. `actor` is who the entries are by; `ledgerId` parts several ledgers in one database.
 */
export interface StoreOptions {
  readonly dataDir?: string
  readonly databaseUrl?: string
  readonly actor?: string
  readonly ledgerId?: number
  /** Milliseconds a query may run; 0 is no limit. Default 10,000. */
  readonly statementTimeout?: number
  /** Most connections held at once; default 8. */
  readonly poolSize?: number
  /** Loads the gazetteer of places if the database has none yet; default true. */
  readonly gazetteer?: boolean
  readonly onProgress?: (progress: Progress) => void
}

/**
 * The bytes of one article as they were fetched or read. `capturedAt` is this machine's clock when they came in (ISO
 * 8601 with Z), never a time that the input gave; left out, it is the moment of adding.
 */
export interface Capture {
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly contentType?: string | null
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly capturedAt?: string
  readonly incomplete: string | null
}

/** What adding did. Statements that `appeared` or are `absent` are named only when the page had changed. */
export interface Added {
  readonly outcome: 'added' | 'unchanged' | 'changed'
  readonly articleId: string
  /** The version that this one changes, or null. */
  readonly previousId: string | null
  readonly version: number
  /** How many claims the article has in the ledger. */
  readonly claims: number
  readonly appeared: readonly ClaimRow[]
  readonly absent: readonly ClaimRow[]
}

/** Orders of claims: by the day they were made, or, of those that fall due, by that day. */
export type Sort = 'newest' | 'oldest' | 'due'

/** One page's worth: at most 200 rows; `cursor` is what the page before gave as `next`. */
export interface PageOptions {
  readonly cursor?: string | null
  readonly limit?: number
  /** The day on which open, due and overdue are told apart (ISO day, UTC today when left out). */
  readonly asOf?: string
  /** Newest first when left out; articles and entries have one order only. */
  readonly sort?: Sort
}

/** A page of rows, newest first; `next` is an opaque cursor, null on the last page. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

/** A count that stops counting: `capped` is true when there are at least `count`. */
export interface CappedCount {
  readonly count: number
  readonly capped: boolean
}

/** One claim with what each reading of its article made of it, newest first. */
export interface ClaimHistory extends ClaimRow {
  readonly readings: readonly {
    readonly sequence: number
    readonly recordedAt: string
    readonly engine: string
    readonly claim: Claim
    /** What a person corrected with this reading; null for a program's. */
    readonly correction: Correction | null
  }[]
}

/** One capture of an article: when, from where, and whether it may be incomplete. */
export interface CaptureRow {
  readonly sequence: number
  readonly url: string | null
  readonly capturedAt: string
  readonly recordedAt: string
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly byteLength: number
  readonly bytesSha256: string
  readonly incomplete: string | null
}

/** The newest capture of a URL, and the article it is of. */
export interface LastCapture extends CaptureRow {
  readonly articleId: string
}

/** What a server gave with a feed when all its articles had been taken in. */
export type FeedState = Pick<CaptureRow, 'etag' | 'lastModified'>

/** One version of a page, first to last. */
export interface VersionRow {
  readonly articleId: string
  readonly version: number
  readonly capturedAt: string
  readonly claims: number
}

/** An article whole: its text, what was read in it, its captures and the versions of its page. */
export interface ArticleView {
  readonly article: Article
  readonly ownVoice: readonly Span[]
  /** In text order. */
  readonly claims: readonly ClaimRow[]
  readonly captures: readonly CaptureRow[]
  readonly versions: readonly VersionRow[]
  readonly version: number
  readonly latest: boolean
  /** The sequence of the reading shown, and its engine. */
  readonly reading: number
  readonly engine: string
}

/** What falls due: overdue and unreviewed, due on the day, and coming up within the horizon; soonest first. */
export interface DueList {
  readonly asOf: string
  readonly overdue: readonly ClaimRow[]
  readonly due: readonly ClaimRow[]
  readonly upcoming: readonly ClaimRow[]
  /** True when a list was cut at 200. */
  readonly more: boolean
}

/** A name that a filter can be set to, with how many claims it has. */
export interface NameCount {
  readonly name: string
  readonly claims: number
}

/** What `doctor` shows of the store. Sizes in bytes. */
export interface StoreStats {
  readonly server: string
  readonly location: string
  readonly embedded: boolean
  readonly serverPid: number | null
  readonly fsync: boolean
  readonly checksums: boolean
  readonly schemaVersion: number
  readonly entries: number
  readonly articles: number
  readonly claims: number
  readonly places: number
  readonly databaseBytes: number
  readonly treeHash: string
  readonly lastRecordedAt: string | null
  /** True when the connection itself has no right to change or remove entries (triggers refuse it in any case). */
  readonly appendOnlyRole: boolean
}

/** What reading everything again has shown. `fault` names the first thing that is wrong, or is null. */
export interface Verified {
  readonly ok: boolean
  readonly fault: string | null
  readonly entries: number
  readonly treeHash: string
}

/** The ledger as it is kept. Every method rejects with a `StoreError` and nothing else; a failed write wrote nothing. */
export interface Store extends Reviewing, Keeping, Persons, LinkingVerbs, Newsroom, Charting {
  /** Adds one article with what was read in it, in one transaction; `engine` names reader and version ("rules 0.1.0"). */
  add(capture: Capture, readArticle: ReadArticle, engine: string): Promise<Added>
  /** Records another reading of an article that is in the ledger; the older reading stays visible. */
  reread(readArticle: ReadArticle, engine: string): Promise<Added>
  claims(filter: ClaimFilter, page?: PageOptions): Promise<Page<ClaimRow>>
  /** How many claims a filter has, counting no further than 10,000. */
  count(filter: ClaimFilter, asOf?: string): Promise<CappedCount>
  claim(id: string): Promise<ClaimHistory | null>
  /** The ids of claims that begin with these digits, four digits at least; at most four ids are told. */
  claimsNamed(beginning: string): Promise<readonly string[]>
  /** An article by its id, or by the first eight or more digits of it where they name only one. */
  article(id: string): Promise<ArticleView | null>
  articles(filter: { readonly outlet?: string }, page?: PageOptions): Promise<Page<ArticleRow>>
  /** The bytes of a capture as they came in, by their SHA-256. */
  bytes(sha256: string): Promise<Uint8Array | null>
  /** The newest capture of exactly this URL, for a conditional request; null when there is none. */
  lastCapture(url: string): Promise<LastCapture | null>
  /** The engine of an article's latest reading ("rules 0.1.0"); null for what is not the latest version of its page. */
  engineOf(articleId: string): Promise<string | null>
  feedState(url: string): Promise<FeedState | null>
  keepFeedState(url: string, state: FeedState): Promise<void>
  /** `horizon` is how many days ahead to look; default 7. */
  due(asOf?: string, horizon?: number): Promise<DueList>
  /** Entries in order, oldest first. */
  entries(page?: PageOptions): Promise<Page<FullEntry>>
  /** Names to suggest for a filter, those with most claims first; `starting` narrows them by the words' beginnings. */
  speakers(starting?: string, limit?: number): Promise<readonly NameCount[]>
  outlets(starting?: string, limit?: number): Promise<readonly NameCount[]>
  /** Places that claims are about, in every spelling that an article or the gazetteer gave. */
  claimPlaces(starting?: string, limit?: number): Promise<readonly NameCount[]>
  /** The gazetteer's places for each name, in one query. */
  places(names: readonly string[]): Promise<PlacesByName>
  /** Imports GeoNames' dump in place of the shipped places; stopped, it goes on from there when asked again. */
  importPlaces(files: GeoNamesFiles, onProgress?: (progress: Progress) => void): Promise<void>
  stats(): Promise<StoreStats>
  /** Reads every entry, capture, text and span again, compares with checkpoints, and names the first thing that is wrong. */
  verify(onProgress?: (progress: Progress) => void, against?: readonly Checkpoint[]): Promise<Verified>
  /** Lets go of the database; the last one out stops a server that Sayso started. */
  close(): Promise<void>
}
