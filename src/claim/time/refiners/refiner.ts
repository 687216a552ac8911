import type { Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'

/** Merges or discards finds, in text order; it sees the atoms they stand on. */
export type Refiner = (founds: readonly Found[], atoms: readonly Atom[]) => readonly Found[]
