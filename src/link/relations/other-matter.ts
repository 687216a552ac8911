import type { Window } from '../../article/index.ts'
import { wordsAt, type Facets } from './facets.ts'
import type { Pair } from './pair.ts'
import { contrastOf, type Slot } from './slots.ts'

/** What two claims that sound alike differ in, in words, or null: they tell of another thing, or of another time. */
export function otherMatter(pair: Pair): string | null {
  return otherThing(pair) ?? otherTime(pair)
}

/** Somebody, some place or some thing else in the same words. */
export function otherThing({ a, b }: Pair): string | null {
  const contrast = contrastOf(a, b)
  return contrast === null ? null : `“${said(a, contrast[0])}” is not “${said(b, contrast[1])}”`
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
