import { bisect, type Reading, type Span } from '../../article/index.ts'
import { atomsIn, atomsWithin, rangeOf } from './atoms-within.ts'
import type { Atom } from './atoms.ts'
import { find } from './find.ts'
import { REFINERS } from './lists.ts'
import type { Found } from './meaning.ts'

/** What was found in the article that was read last: one is read at a time. */
let last: { readonly reading: Reading; readonly founds: readonly Found[] } | null = null

/** Yields what the readers find in a reading's text, in text order and not yet refined. Linear the first time. */
export function foundsIn(reading: Reading): readonly Found[] {
  if (last?.reading !== reading) last = { reading, founds: find(atomsIn(reading)) }
  return last.founds
}

/** Refines finds in the order of the list. */
export function refined(founds: readonly Found[], atoms: readonly Atom[]): readonly Found[] {
  return founds.length === 0 ? founds : REFINERS.reduce((kept, refine) => refine(kept, atoms), founds)
}

/** Atoms by themselves, and the finds that stand on them. */
export interface Excerpt {
  readonly atoms: readonly Atom[]
  readonly founds: readonly Found[]
}

/** How much of a content is looked at, in characters: statements stand inside each other, and one may hold a whole text. */
const MOST = 20_000

/** Yields the atoms of a content and the refined finds inside it; null where nothing was found. */
export function foundsWithin(reading: Reading, content: readonly Span[]): Excerpt | null {
  const atoms: Atom[] = []
  const founds: Found[] = []
  for (const [start, end] of content) {
    const span: Span = [start, Math.min(end, start + MOST)]
    if (content.length === 1 && touching(reading, span).length === 0) return null
    const part = atomsWithin(reading, span)
    for (const { from, to, meaning, rule } of foundsOn(part, span, reading))
      founds.push({ from: from + atoms.length, to: to + atoms.length, meaning, rule })
    for (const atom of part) atoms.push(atom)
  }
  return founds.length === 0 ? null : { atoms, founds: refined(founds, atoms) }
}

/** The article's finds that begin or end inside a span. */
function touching(reading: Reading, span: Span): readonly Found[] {
  const founds = foundsIn(reading)
  const [first, last] = rangeOf(atomsIn(reading), span)
  const from = bisect(founds, ({ to }) => to <= first)
  let to = from
  while (to < founds.length && founds[to]!.from < last) to += 1
  return to === from ? NONE : founds.slice(from, to)
}

const NONE: readonly Found[] = []

/** The finds on the atoms of a span, counted from its first; sought anew where an edge of the span cuts a find or an atom. */
function foundsOn(part: readonly Atom[], span: Span, reading: Reading): readonly Found[] {
  const all = atomsIn(reading)
  const [first, last] = rangeOf(all, span)
  const founds = touching(reading, span)
  const isWhole = part.length === last - first && part.at(-1)?.end === all[last - 1]?.end
  if (!isWhole || founds.some(({ from, to }) => from < first || to > last)) return find(part)
  return founds.map((found) => ({ ...found, from: found.from - first, to: found.to - first }))
}
