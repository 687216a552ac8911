import type { Atom } from './atoms.ts'
import type { Found } from './meaning.ts'
import type { Reader } from './readers/reader.ts'

/** Runs every reader at every atom that can open an expression; the longest find at a place wins, and the scan goes on behind it. */
export function find(atoms: readonly Atom[], readers: readonly Reader[]): readonly Found[] {
  const founds: Found[] = []
  let from = 0
  while (from < atoms.length) {
    const found = opens(atoms[from]!) ? longest(atoms, from, readers) : null
    if (found !== null) founds.push(found)
    from = found === null ? from + 1 : found.to
  }
  return founds
}

function opens({ kind, word, text }: Atom): boolean {
  return kind === 'number' || word !== null || text === "'" || text === '’'
}

function longest(atoms: readonly Atom[], from: number, readers: readonly Reader[]): Found | null {
  let best: Found | null = null
  for (const read of readers) {
    const found = read(atoms, from)
    if (found !== null && (best === null || found.to > best.to)) best = found
  }
  return best
}
