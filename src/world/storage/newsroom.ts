import type { Verdict } from '../../ledger/index.ts'
import type { ClaimRow } from './claim-row.ts'
import type { Correcting, Corrected } from './correcting.ts'
import type { ArticleRow } from './article-row.ts'

/** An article as it came in: the entry that captured it, and when that was recorded. */
export interface Arrival extends ArticleRow {
  readonly sequence: number
  readonly recordedAt: string
}

/** Something that a person entered, newest first in a list; `claim` is null where it was erased. */
export interface PersonEntry {
  readonly sequence: number
  readonly recordedAt: string
  readonly what: 'confirmed' | 'corrected' | 'judged' | 'withdrawn' | 'read'
  /** What a judging entry does: judges, agrees, disputes or reopens; changed, added or discarded for a correction. */
  readonly act: string | null
  readonly by: string
  readonly verdict: Verdict | null
  readonly claim: ClaimRow | null
}

/** A speaker or an outlet with what the ledger holds of it. Counts are of claims that are listed now. */
export interface NameTally {
  readonly name: string
  readonly claims: number
  /** Predictions and promises. */
  readonly awaited: number
  /** Of those: past due and judged by nobody; and judged as happened in time, late, or not. */
  readonly overdue: number
  readonly closed: number
  readonly lastDay: string
}

/** How a name stands in the articles over time: one line for each spelling, role and affiliation. */
export interface NameUse {
  readonly name: string
  readonly role: string | null
  readonly affiliation: string | null
  readonly firstDay: string
  readonly lastDay: string
  readonly claims: number
}

/** How long the ledger is, and when it last grew. */
export interface LedgerHead {
  readonly size: number
  readonly recordedAt: string | null
}

/** What happened in some entries: how many of each, and the articles and claims that they are about. */
export interface News extends LedgerHead {
  readonly entries: readonly {
    readonly sequence: number
    readonly what: string
    readonly articleId: string | null
    readonly claimId: string | null
  }[]
}

/** What people who keep the ledger open all day ask of it. */
export interface Newsroom {
  /** Articles in the order in which they came in, the latest first. */
  arrivals(limit?: number): Promise<readonly Arrival[]>
  /** What people entered, the latest first; `before` is the sequence of the last one of the page before. */
  personEntries(limit?: number, before?: number): Promise<readonly PersonEntry[]>
  /** Speakers or outlets, those with most claims first; `starting` narrows them by the words' beginnings. */
  tallies(facet: 'speaker' | 'outlet', starting?: string, limit?: number): Promise<readonly NameTally[]>
  /** The spellings, roles and affiliations of a speaker, oldest first. */
  nameUses(speaker: string): Promise<readonly NameUse[]>
  head(): Promise<LedgerHead>
  /** What came after a length of the ledger: at most the next 200 entries. */
  newsSince(size: number): Promise<News>
  /** A named person corrects what was read in an article: a new reading, which later readings keep. */
  correct(articleId: string, correcting: Correcting): Promise<Corrected>
}
