import type { Kind } from '../claim/index.ts'
import { wordsOf } from '../ledger/index.ts'

type NearRelation = 'copy-of' | 'repeats' | 'same' | 'denies'

/** What linking needs to know of a claim: its words, whose they are, and the article they stand in. */
export interface Linkable {
  readonly id: string
  readonly articleId: string
  /** The resolved speaker's name, or null. */
  readonly speaker: string | null
  readonly content: string
  readonly kind: Kind
  readonly negated: boolean
  /** ISO day of saying or publication, or null. */
  readonly day: string | null
}

/** A suggested link from claim `a` to claim `b`; `why` says in words what it rests on. */
interface NearLink {
  readonly a: string
  readonly b: string
  readonly relation: NearRelation
  readonly why: string
}

// Two contents that share this share of their words say the same thing in nearly the same words.
const SAME_FROM = 0.8

/** Suggests what a new claim has to do with each earlier one; `sameStory` says whether two articles are copies. */
export function linksOf(
  claim: Linkable,
  earlier: readonly Linkable[],
  sameStory: (one: string, other: string) => boolean,
): readonly NearLink[] {
  const words = new Set(wordsOf(claim.content))
  return earlier.flatMap((other) => {
    const overlap = wordOverlap(words, new Set(wordsOf(other.content)))
    const relation = relationOf(claim, other, overlap, sameStory(claim.articleId, other.articleId))
    return relation === null ? [] : [{ a: claim.id, b: other.id, ...relation }]
  })
}

function relationOf(
  claim: Linkable,
  other: Linkable,
  overlap: number,
  copied: boolean,
): { readonly relation: NearRelation; readonly why: string } | null {
  const shared = `${Math.round(overlap * 100)} % of the words are the same`
  if (overlap < SAME_FROM || !sameNumbers(claim.content, other.content)) return null
  if (copied) return { relation: 'copy-of', why: `the articles are copies of one text, and ${shared}` }
  if (denies(claim, other)) return { relation: 'denies', why: `one denies what the other states; ${shared}` }
  if (claim.negated !== other.negated) return null
  if (claim.speaker === null || claim.speaker !== other.speaker) return { relation: 'same', why: shared }
  return { relation: 'repeats', why: `${claim.speaker} again; ${shared}` }
}

function denies(claim: Linkable, other: Linkable): boolean {
  return (claim.kind === 'denial') !== (other.kind === 'denial') && claim.speaker !== other.speaker
}

/** "6 %" is not "5 %": contents with different numbers are never the same claim. */
function sameNumbers(one: string, other: string): boolean {
  return numbersIn(one) === numbersIn(other)
}

function numbersIn(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(' ')
}

/** Dice's coefficient of two sets of words. */
function wordOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}
