import { bisect, type Reading, type Span } from '../../article/index.ts'
import { atomsOf, type Atom } from './atoms.ts'

/** The article that was cut last: one is read at a time, and its atoms are not worth keeping longer. */
let last: { readonly reading: Reading; readonly atoms: readonly Atom[] } | null = null

/** Yields the atoms of a reading's text. Linear the first time. */
export function atomsIn(reading: Reading): readonly Atom[] {
  if (last?.reading !== reading) last = { reading, atoms: atomsOf(reading.article.text) }
  return last.atoms
}

/** The atoms that begin inside a span, as a half-open range of indexes. */
export function rangeOf(atoms: readonly Atom[], [start, end]: Span): readonly [from: number, to: number] {
  const from = bisect(atoms, (atom) => atom.start < start)
  let to = from
  while (to < atoms.length && atoms[to]!.start < end) to += 1
  return [from, to]
}

/** Yields what `atomsOf` would for a span of the text, without cutting it again. */
export function atomsWithin(reading: Reading, span: Span): readonly Atom[] {
  const all = atomsIn(reading)
  const [from, to] = rangeOf(all, span)
  const [start, end] = span
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
