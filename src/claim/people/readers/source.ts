import type { Phrase } from '../phrase.ts'
import type { Scene } from '../scene.ts'

/** A source to be read: statement `index` of the scene, and its source as a phrase (null when it has none). */
export interface Source {
  readonly index: number
  readonly phrase: Phrase | null
}

/**
 * A reader of sources yields the actors that a source can mean: one is the answer, several are doubt, none is nobody.
 * It yields null when the source is none of its business.
 */
export type Reader = (source: Source, scene: Scene) => readonly number[] | null
