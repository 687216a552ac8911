import type { Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'

/** Reads one family of phrases at an atom: what begins exactly there, or null. It looks ahead a bounded number of atoms. */
export type Reader = (atoms: readonly Atom[], from: number) => Found | null
