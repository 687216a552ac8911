import { bisect, type Reading, type Span } from '../../article/index.ts'
import { atomsOf, type Atom } from './atoms.ts'

/** The atoms of a whole article, cut once for everybody who asks. */
const known = new WeakMap<Reading, readonly Atom[]>()

/** Yields the atoms of a reading's text. Linear the first time. */
export function atomsIn(reading: Reading): readonly Atom[] {
  const atoms = known.get(reading) ?? atomsOf(reading.article.text)
  known.set(reading, atoms)
  return atoms
}

/** Yields what `atomsOf` would for a span of the text, without cutting it again. */
export function atomsWithin(reading: Reading, [start, end]: Span): readonly Atom[] {
  const all = atomsIn(reading)
  const from = bisect(all, (atom) => atom.start < start)
  let to = from
  while (to < all.length && all[to]!.start < end) to += 1
  if (to === from || cuts(all[from - 1], start) || cuts(all[to - 1], end))
    return atomsOf(reading.article.text, start, end)
  const atoms = all.slice(from, to)
  // Where a span begins nothing stands before: its first atom counts as spaced.
  if (!atoms[0]!.spaced) atoms[0] = { ...atoms[0]!, spaced: true }
  return atoms
}

function cuts(atom: Atom | undefined, offset: number): boolean {
  return atom !== undefined && atom.start < offset && atom.end > offset
}
