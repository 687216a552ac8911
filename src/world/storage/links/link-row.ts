import type { Claim } from '../../../claim/index.ts'
import { facetsOf, type Facets, type Told } from '../../../link/index.ts'

/** A claim as linking takes it from the store. */
export interface LinkRow {
  readonly id: string
  /** The ledger's number of the claim as one reading has it. */
  readonly number: number
  readonly articleId: string
  readonly day: string
  readonly claim: Claim
  readonly ordinal: number
  /** The names in the article's text; null where it was taken in before anybody looked. */
  readonly names: readonly string[] | null
}

/** A claim beside what it was taken apart into. */
export interface Placed<Row extends LinkRow = LinkRow> {
  readonly row: Row
  readonly facets: Facets
}

/** The claim as linking looks at it. */
export function toldOf({ id, articleId, day, claim, names }: LinkRow): Told {
  return { id, articleId, day, claim, outlet: null, names }
}

/** Takes a claim apart. */
export function placed<Row extends LinkRow>(row: Row): Placed<Row> {
  return { row, facets: facetsOf(toldOf(row)) }
}
