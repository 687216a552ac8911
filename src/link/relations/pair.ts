import type { Span } from '../../article/index.ts'
import type { Facets } from './facets.ts'
import { overlapOf, type Overlap } from './overlap.ts'
import { storyOf, type Story } from '../story/index.ts'
import type { Told } from '../told.ts'

/** Two claims side by side, the later one first; readers look at nothing else. */
export interface Pair {
  readonly a: Facets
  readonly b: Facets
  readonly overlap: Overlap
  readonly sameArticle: boolean
  readonly sameSpeaker: boolean
  /** Whether their articles tell of one matter: what is near in meaning is then nearer. */
  readonly story: Story
  /** Both articles have the passage that both claims stand in. */
  readonly copied: boolean
  /** How near a model finds them, 0 to 1; null when none was asked. */
  readonly closeness: number | null
  /** How many claims of the article lie between them; null in different articles. */
  readonly apart: number | null
  /** In one article: of all that others state there, nothing is nearer in meaning to a denial or refusal than the other. */
  readonly nearest: boolean
}

/** What is known of two claims beside themselves. */
export interface Beside {
  readonly copied?: boolean
  readonly closeness?: number | null
  readonly apart?: number | null
  readonly nearest?: boolean
}

/** A ground for a link, with the words of both contents that it rests on (spans into each article's text). */
export interface Reason {
  readonly text: string
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

/** What a reader found: the relation of one to the other, and on what it rests. `turned` is a relation of b to a. */
export interface Found {
  readonly relation: Relation
  readonly turned?: boolean
  readonly reasons: readonly Reason[]
}

/**
 * same: the same claim, whoever makes it. repeats: the same speaker again, on another day. supports: speaks for it.
 * contradicts: both cannot be true. denies: says of it that it is not so. updates: the same matter, with a later date or
 * another figure. copy-of: the same statement in a copied passage. declines: the speaker would not say.
 */
export type Relation = (typeof RELATIONS)[number]

/** All relations. */
export const RELATIONS = [
  'same',
  'repeats',
  'supports',
  'contradicts',
  'denies',
  'updates',
  'copy-of',
  'declines',
] as const

/** Puts two claims side by side. */
export function pairOf(a: Facets, b: Facets, beside: Beside = {}): Pair {
  const { copied = false, closeness = null, apart = null, nearest = false } = beside
  const sameArticle = a.told.articleId === b.told.articleId
  return {
    a,
    b,
    overlap: overlapOf(a, b),
    sameArticle,
    sameSpeaker: isSameSpeaker(a.speaker, b.speaker),
    story: sameArticle ? 'one' : storyBetween(a.told, b.told),
    copied,
    closeness,
    apart,
    nearest,
  }
}

/** Names that come back after so many days tell of a country or a beat, and no longer of one event. */
const LONG = 100
const DAY_MS = 86_400_000

/** How many days lie between two claims. */
function daysBetween(one: Told, other: Told): number {
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) / DAY_MS
}

/** Said on two days, for all that is known: "in February" and the 3rd of February may be one. */
function saidApart(one: Told, other: Told): boolean {
  const [a, b] = [one, other].map(({ claim, day }) => [
    claim.saidOn?.from?.slice(0, 10) ?? day,
    claim.saidOn?.to?.slice(0, 10) ?? day,
  ])
  return a![1]! < b![0]! || b![1]! < a![0]!
}

/** Of what happened, another report so long after it tells of another event. */
export function isLongAgo({ a, b }: Pick<Pair, 'a' | 'b'>): boolean {
  return daysBetween(a.told, b.told) > LONG && a.phase !== 'ahead' && b.phase !== 'ahead'
}

/** Retold within so many days in one story, by an outlet that does not say on which day it was said, it is no new saying. */
const RETOLD = 1

/** Whether the same speaker says it again, and is not only told of again. */
export function isSaidAgain({ a, b, sameSpeaker, story }: Pair): boolean {
  if (!sameSpeaker || !saidApart(a.told, b.told)) return false
  const dated = a.told.claim.saidOn !== null // what was said by the earlier day cannot be later
  return dated || story !== 'one' || daysBetween(a.told, b.told) > RETOLD
}

function storyBetween(a: Told, b: Told): Story {
  const story = storyOf(a.names ?? null, b.names ?? null)
  return story === 'one' && daysBetween(a, b) > LONG ? null : story
}

/** The same name, or one that ends as the other does: "Dremin" and "Ostap Dremin". Nobody is the same as nobody. */
function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

/** "The company", where the other article names it: it may be the same, and in one story it is. */
export function mayBeOneSpeaker({ a, b, sameSpeaker, story }: Pair): boolean {
  if (sameSpeaker || story !== 'one') return sameSpeaker
  return isUnnamedHouse(a) !== isUnnamedHouse(b) && a.speaker !== null && b.speaker !== null
}

function isUnnamedHouse({ told }: Facets): boolean {
  const { who } = told.claim
  return who?.kind === 'organisation' && !/\p{Lu}/u.test(who.name)
}

/** Where a span of a content stands in the article's text. */
export function inArticle({ content }: Told['claim'], [start, end]: Span): Span {
  let before = 0
  for (const [from, to] of content.spans) {
    const length = to - from
    if (start <= before + length) {
      const at = from + Math.max(0, start - before)
      return [at, Math.min(to, at + end - start)]
    }
    before += length + 1
  }
  return content.spans[0] ?? [0, 0]
}

/** A ground in words, with what it rests on; the spans given are into the contents. */
export function reason({ a, b }: Pair, text: string, inA: readonly Span[], inB: readonly Span[]): Reason {
  return {
    text,
    a: inA.map((span) => inArticle(a.told.claim, span)),
    b: inB.map((span) => inArticle(b.told.claim, span)),
  }
}

/** How near the model finds them, as a ground. */
export function nearInMeaning({ a, b, closeness }: Pair): Reason {
  const text = `both articles tell of one matter, and a sentence model finds them ${Math.round((closeness ?? 0) * 100)} % alike`
  return { text, a: a.told.claim.content.spans, b: b.told.claim.content.spans }
}

/** The words that two claims share, as a ground. */
export function sharedWords(pair: Pair): Reason {
  const { shared } = pair.overlap
  const spansIn = ({ terms }: Facets): readonly Span[] =>
    shared.map((stem) => terms.get(stem)?.span ?? ([0, 0] satisfies Span))
  const percent = Math.round(pair.overlap.of * 100)
  const text =
    shared.length === 0 ? 'they share no words' : `${percent} % of what they say is said in the same words`
  return reason(pair, text, spansIn(pair.a), spansIn(pair.b))
}
