import type { Window } from '../../../article/index.ts'
import type { Atom } from '../atoms.ts'
import type { Found, Placed } from '../meaning.ts'
import type { Moment } from './moment.ts'

/** A temporal expression of a prediction or promise, with the words round it and the moment it counts from. */
export interface Term {
  readonly atoms: readonly Atom[]
  /** The words that govern the expression, as `leadOf` joins them. */
  readonly lead: string
  readonly found: Found
  readonly placed: Placed
  /** The expression after this one, for ranges. */
  readonly next: { readonly found: Found; readonly placed: Placed } | null
  readonly moment: Moment | null
  /** "If the talks fail, ...": what a length would count from has not happened. An ultimatum ("unless ...") counts from now. */
  readonly conditional: boolean
}

/** Reads the due window of one term by one family of prepositions, or null. */
export type DueReader = (term: Term) => Window | null
