import type { Atom } from './atoms.ts'
import type { Found } from './meaning.ts'
import { readersAt } from './openings.ts'

/** Asks the readers at every atom that can open an expression; the longest find at a place wins, and the scan goes on behind it. */
export function find(atoms: readonly Atom[]): readonly Found[] {
  const founds: Found[] = []
  const heavy = nextHeavy(atoms)
  let from = 0
  while (from < atoms.length) {
    const opens = heavy[from]! - from <= (atoms[from]!.word === null ? 0 : LEAD)
    const found = opens ? longest(atoms, from) : null
    if (found !== null) founds.push(found)
    from = found === null ? from + 1 : found.to
  }
  return founds
}

/** How many light words ("no more than the last") may stand before the first that says something of time. */
const LEAD = 5

/** For every atom the index of the nearest one from it on that can be the heart of an expression. */
function nextHeavy(atoms: readonly Atom[]): Int32Array {
  const next = new Int32Array(atoms.length)
  let last = atoms.length + LEAD + 1
  for (let index = atoms.length - 1; index >= 0; index -= 1) {
    if (isHeavy(atoms[index]!, atoms[index + 1])) last = index
    next[index] = last
  }
  return next
}

/** A figure, a word of time, or the apostrophe of "'90s" and "three o'clock". */
function isHeavy({ kind, word, text }: Atom, after: Atom | undefined): boolean {
  if (kind === 'word') return word !== null && word.heavy === true
  if (kind === 'number') return true
  return (text === "'" || text === '’') && (after?.kind === 'number' || after?.text === 'clock')
}

function longest(atoms: readonly Atom[], from: number): Found | null {
  let best: Found | null = null
  for (const read of readersAt(atoms[from]!, atoms[from + 1])) {
    const found = read(atoms, from)
    if (found !== null && (best === null || found.to > best.to)) best = found
  }
  return best
}
