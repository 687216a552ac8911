import type { Window } from '../../article/index.ts'
import { wordsAt, type Facets } from './facets.ts'
import type { Pair } from './pair.ts'
import { MOST_NAMES, nameOf } from '../story/index.ts'
import { contrastOf, type Slot } from './slots.ts'

/** What two claims that sound alike differ in, in words, or null: they tell of another thing, or of another time. */
export function otherMatter(pair: Pair): string | null {
  return otherThing(pair) ?? otherTime(pair)
}

/** Somebody, some place or some thing else in the same words. */
export function otherThing({ a, b, story, sameArticle }: Pair): string | null {
  const contrast = contrastOf(a, b)
  const apart = story === 'one' && !sameArticle
  if (contrast !== null && !(apart && namesOnce(contrast)))
    return `“${said(a, contrast[0])}” is not “${said(b, contrast[1])}”`
  if (!apart) return null
  const strange = strangerTo(b, a) ?? strangerTo(a, b)
  return strange === null ? null : `“${strange}” is nowhere in the other article`
}

/** "The launch" of one report is "the Peregrine rocket" of another, where both tell of it. */
function namesOnce([one, other]: readonly [Slot, Slot]): boolean {
  return isNamed(one) !== isNamed(other)
}

function isNamed({ words }: Slot): boolean {
  return words.some(({ named }) => named)
}

/** A name in one claim that the other's article, of the same story, has nowhere, while they share none: somebody else. */
function strangerTo(one: Facets, other: Facets): string | null {
  const there = one.told.names ?? null
  if (there === null || there.length === MOST_NAMES || sharesName(one, other)) return null
  const stranger = other.words.find(({ named, tells, raw }) => named && tells && !there.includes(nameOf(raw)))
  return stranger?.raw ?? null
}

function sharesName(one: Facets, other: Facets): boolean {
  return [...one.terms.values()].some(({ named, stem }) => named && other.terms.get(stem)?.named === true)
}

/** What happened in March did not happen in April. */
export function otherTime({ a, b }: Pair): string | null {
  const [one, other] = [a.told.claim, b.told.claim]
  return isApart(one.about, other.about) || isApart(one.due, other.due)
    ? 'they tell of different times'
    : null
}

/** Two stretches of time that have no day in common; an open or unsaid end parts nothing. */
export function isApart(one: Window | null, other: Window | null): boolean {
  return ends(one?.to, other?.from) || ends(other?.to, one?.from)
}

function ends(to: string | null = null, from: string | null = null): boolean {
  return to !== null && from !== null && to.slice(0, 10) < from.slice(0, 10)
}

function said(facets: Facets, { words }: Slot): string {
  return wordsAt(facets, [words[0]!.span[0], words.at(-1)!.span[1]])
}
