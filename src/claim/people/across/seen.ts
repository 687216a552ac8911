/** Somebody as several articles together show him under one name. */
export interface SeenSpeaker {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly roles: readonly string[]
  readonly affiliations: readonly string[]
  /** The articles in which somebody of this name speaks. */
  readonly articles: readonly string[]
  /** Who else speaks in those articles, in any form that is the same for the same name. */
  readonly company: readonly string[]
  /** ISO days of the first and the last claim. */
  readonly first: string
  readonly last: string
  /** Ids of people in an imported list whose label or alias this name is. */
  readonly known: readonly string[]
}

/** Two names that may be one person's, with what speaks for it. Nothing is one person because a program says so. */
export interface Suggestion {
  readonly names: readonly [string, string]
  /** In words, the strongest first: how the names are alike, and at least one thing that is not the name. */
  readonly evidence: readonly string[]
  /** Adds up the evidence; only an order among suggestions. */
  readonly weight: number
}
