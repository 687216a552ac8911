/** link/: the same claim elsewhere. Everything here is a suggestion; a person confirms or refuses it. */
import type { Kind } from '../claim/index.ts'
export { creditsOf } from './copies/credits.ts'
export { matterOf, type Material, type Matter, type Repeats } from './page/claim-page.ts'
export type { FigureRange, SaidFigure } from './page/figures.ts'
export type { Question } from './page/questions.ts'
export { shownLink, toRelation, type PageRow, type ShownLink, type Voice } from './page/voices.ts'
export {
  countSources,
  type CountStep,
  type Folded,
  type Occurrence,
  type Sources,
} from './sources/count-sources.ts'
export type { Near, Told } from './told.ts'
export {
  facetsOf,
  relate,
  relateFacets,
  type Beside,
  type Facets,
  type Link as Suggestion,
  type Reason,
} from './relations/index.ts'
export { toComparable, type Comparable } from './copies/compare.ts'
export { copyingOf, type Copying, type How } from './copies/copying.ts'
export { parentsOf, type Candidate, type Parent } from './copies/parents.ts'
export { printIndex, type PrintIndex } from './copies/print-index.ts'
export { printsOf } from './copies/prints.ts'
export { rootsOf } from './copies/roots.ts'
export { chooseCandidates, PER_PRINT } from './copies/choose-candidates.ts'
import { containment, plainWords, shinglesOf } from './shingles.ts'

export type Relation = 'copy-of' | 'repeats' | 'same' | 'denies'

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
export interface Link {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  readonly why: string
}

// Two articles of which one holds this share of the other's five-word runs are one story, however often it is printed.
const COPY_FROM = 0.6
// Two contents that share this share of their words say the same thing in nearly the same words.
const SAME_FROM = 0.8

/** Groups article ids that are copies of one text; each group is in the order given, so that the first seen comes first. */
export function copiesAmong(
  articles: readonly { readonly id: string; readonly text: string }[],
): readonly (readonly string[])[] {
  const groups: { readonly shingles: ReadonlySet<string>; readonly ids: string[] }[] = []
  for (const { id, text } of articles) {
    const shingles = shinglesOf(text)
    const group = groups.find((one) => containment(one.shingles, shingles) >= COPY_FROM)
    if (group === undefined) groups.push({ shingles, ids: [id] })
    else group.ids.push(id)
  }
  return groups.map((group) => group.ids)
}

/** Suggests what a new claim has to do with each earlier one; `sameStory` says whether two articles are copies. */
export function linksOf(
  claim: Linkable,
  earlier: readonly Linkable[],
  sameStory: (one: string, other: string) => boolean,
): readonly Link[] {
  const words = new Set(plainWords(claim.content))
  return earlier.flatMap((other) => {
    const overlap = wordOverlap(words, new Set(plainWords(other.content)))
    const relation = relationOf(claim, other, overlap, sameStory(claim.articleId, other.articleId))
    return relation === null ? [] : [{ a: claim.id, b: other.id, ...relation }]
  })
}

function relationOf(
  claim: Linkable,
  other: Linkable,
  overlap: number,
  copied: boolean,
): { readonly relation: Relation; readonly why: string } | null {
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
