import type { Place, Use } from './place.ts'
import type { Word } from './words-in.ts'

/** A name in the text that the gazetteer knows: words `[from, to)`, and every place that goes by it. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly surface: string
  /** The name it was asked for by, in normal form: mentions of one key mean one place. */
  readonly key: string
  readonly places: readonly Place[]
  readonly use: Use
}

/** Everything a judge of one mention may look at. */
export interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  /** Last names of people whom the article gives a first name or title, in normal form. */
  readonly surnames: ReadonlySet<string>
  /** The mention that begins at a word, if any. */
  readonly startingAt: ReadonlyMap<number, Found>
  /** The words behind mentions. */
  readonly endingAt: ReadonlySet<number>
}

/** A mention before its use is known. */
export type Found = Omit<Mention, 'use'>

/** What a judge says of a mention: its use, that it is no place at all, or nothing. */
export type Verdict = Use | 'refused' | null

/** One reason to take or refuse a mention. */
export type Judge = (found: Found, around: Surroundings) => Verdict
