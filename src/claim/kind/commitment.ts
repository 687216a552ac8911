/** What kind of claim a statement is (design.md, section 3). */
export const KINDS = [
  'report',
  'prediction',
  'promise',
  'denial',
  'accusation',
  'no-comment',
  'opinion',
  'request',
] as const
export type Kind = (typeof KINDS)[number]

/** How sure the speaker said to be; a flat "will" is certain in form and has no stated probability. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'doubtful' | 'unstated'

/** The kind, the certainty and the polarity of one statement. */
export interface Commitment {
  readonly kind: Kind
  readonly certainty: Certainty
  readonly negated: boolean
}
