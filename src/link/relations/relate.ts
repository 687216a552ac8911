import type { Told } from '../told.ts'
import { facetsOf, type Facets } from './facets.ts'
import { pairOf, type Beside, type Found, type Pair, type Reason, type Relation } from './pair.ts'
import { admitted } from './readers/admitted.ts'
import { blamed } from './readers/blamed.ts'
import { copyOf } from './readers/copy-of.ts'
import { declines } from './readers/declines.ts'
import { denies } from './readers/denies.ts'
import { discredited } from './readers/discredited.ts'
import { figuresDiffer } from './readers/figures-differ.ts'
import { near } from './readers/near.ts'
import { opposed } from './readers/opposed.ts'
import { same } from './readers/same.ts'
import { supports } from './readers/supports.ts'
import { toldTwice } from './readers/told-twice.ts'
import { updates } from './readers/updates.ts'

/** A suggested link from claim `a` to claim `b`, and in words what it rests on. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  readonly why: string
  readonly reasons: readonly Reason[]
}

/** The first reader that finds something decides: what stands against comes before what stands beside. */
const READERS: readonly ((pair: Pair) => Found | null)[] = [
  copyOf,
  declines,
  admitted,
  discredited,
  denies,
  toldTwice,
  figuresDiffer,
  blamed,
  opposed,
  updates,
  same,
  near,
  supports,
]

/** What answers another claim names it, and needs no names beside it. */
const ANSWERS = [declines, denies]

/** What a later claim has to do with an earlier one, or null. */
export function relate(a: Told, b: Told, beside: Beside = {}): Link | null {
  return relateFacets(facetsOf(a), facetsOf(b), beside)
}

/** The same, for claims that were taken apart before. */
export function relateFacets(a: Facets, b: Facets, beside: Beside = {}): Link | null {
  const pair = pairOf(a, b, beside)
  for (const reader of isOfAnotherStory(pair) ? ANSWERS : READERS) {
    const found = reader(pair)
    if (found !== null) return toLink(pair, found)
  }
  return null
}

/** Nearly the same words are the same wherever they stand; short of that, two stories without a name in common are two. */
const WORD_FOR_WORD = 0.9

function isOfAnotherStory({ story, overlap, closeness, copied }: Pair): boolean {
  return story === 'other' && !copied && overlap.names === 0 && (closeness ?? overlap.of) < WORD_FOR_WORD
}

/**
 * The claim of an earlier article that a claim in a passage copied from there is a copy of: of several, the one that
 * shares most with it, and of equals the first.
 */
export function copiedFrom(copy: Facets, originals: readonly Facets[]): Link | null {
  const pairs = originals.map((original) => pairOf(copy, original, { copied: true }))
  for (const pair of pairs.toSorted((one, other) => other.overlap.of - one.overlap.of)) {
    const found = copyOf(pair)
    if (found !== null) return toLink(pair, found)
  }
  return null
}

function toLink({ a, b }: Pair, { relation, turned = false, reasons }: Found): Link {
  const why = reasons.map(({ text }) => text).join('; ')
  const [from, to] = turned ? [b, a] : [a, b]
  const seen = turned ? reasons.map((one) => ({ ...one, a: one.b, b: one.a })) : reasons
  return { a: from.told.id, b: to.told.id, relation, why, reasons: seen }
}
