import type { Granularity } from '../../article/index.ts'

/** A unit of time as words name it. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Which stretch of a larger one is meant, as in TIMEX3's `mod`. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN'

/** A part of the day in TIMEX3 letters: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A season in TIMEX3 letters. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** A time of day as written; `zone` is the zone's key in `words/zones.ts` or null for local time. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly zone: string | null
}

/** A word that tells where to look for a point: "last", "this", "next", "the following", "that". */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same'

/** A point in time named by its calendar parts; what is missing is found from anchors, or from `of` ("spring of next year"). */
export interface Point {
  readonly kind: 'point'
  readonly bc?: boolean
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: Season
  readonly quarter?: number
  readonly half?: number
  readonly decade?: number
  readonly century?: number
  readonly holiday?: string
  readonly fiscal?: boolean
  /** Both calendar years of a financial year were named; `year` is the first. */
  readonly both?: boolean
  readonly which?: Which
  readonly part?: PartOfDay
  readonly clock?: Clock
  readonly mod?: Mod
  readonly of?: Meaning
  /** The nth week of a month; -1 is the last. */
  readonly week?: number
  /** The nth of the weekday in the month `of`; -1 is the last. */
  readonly nth?: number
  /** Weeks beyond the weekday: "Thursday week". */
  readonly weeks?: number
}

/** A point counted from another: from now ("two days ago", "next week") or from what was told before ("the next day"). */
export interface Shift {
  readonly kind: 'shift'
  readonly unit: Unit
  /** Signed count of units; null when the text does not say how many ("days later"). */
  readonly count: number | null
  readonly from: 'now' | 'told'
  readonly part?: PartOfDay
  readonly clock?: Clock
  readonly mod?: Mod
  /** The sign of a count that is not said. */
  readonly toward?: 1 | -1
}

/** A length of time: TIMEX3 durations, with the least and most that the words allow (null is unsaid). */
export interface Length {
  readonly kind: 'length'
  readonly unit: Unit
  readonly least: number | null
  readonly most: number | null
  /** Where the length lies: "the next two weeks", "the past year"; null when it is only a length. */
  readonly lies: 'ahead' | 'behind' | null
  readonly mod?: Mod
  /** The whole that it begins or ends: "the first two months of 2026". */
  readonly of?: Meaning
  readonly end?: 'first' | 'last'
}

/** Something repeated: "daily", "every Monday", "twice a year". */
export interface Every {
  readonly kind: 'every'
  readonly value: string
}

/** A time that words only gesture at: "now", "recently", "soon". */
export interface Vague {
  readonly kind: 'vague'
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** The convention behind a due window, as a key of `VAGUE_WINDOWS`; none for words that carry no deadline. */
  readonly reach?: string
}

/** What a temporal expression means before it is placed. */
export type Meaning = Point | Shift | Length | Every | Vague

/** A find of a reader: a half-open range of atoms, and what they mean. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  readonly rule: string
}

/** A meaning placed on the calendar: `first` and `last` are day numbers, inclusive; null where it cannot be placed. */
export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly first: number | null
  readonly last: number | null
  readonly granularity: Granularity
  readonly clock: Clock | null
  readonly mod: Mod | null
}
