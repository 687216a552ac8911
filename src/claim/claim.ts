import type { Span, Window } from '../article/index.ts'
import type { By } from '../attribution/index.ts'
import type { Certainty, Kind } from './kind/index.ts'
import type { Precision } from './place/index.ts'
import type { Who } from './people/index.ts'

/** Words of the article: spans, and the text that stands there. */
export interface Words {
  readonly spans: readonly Span[]
  readonly text: string
}

/** A place that a claim's content is about, at the precision of the named settlement or coarser. */
export interface ClaimPlace {
  readonly span: Span
  readonly surface: string
  readonly name: string
  readonly geonameId: number
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
}

/**
 * A statement that can be checked, with its facets, in the shape of the reading contract (design.md, section 7).
 * `id` is the same whenever the same words of the same text are read as the same statement.
 */
export interface Claim {
  readonly id: string
  readonly source: Words | null
  readonly cue: Words | null
  readonly content: Words
  readonly quote: 'direct' | 'mixed' | 'indirect'
  readonly attribution: 'explicit' | 'implicit' | 'agentless'
  readonly nestedIn: string | null
  readonly who: Who | null
  readonly candidates: readonly string[]
  readonly role: string | null
  readonly affiliation: string | null
  readonly via: string | null
  readonly kind: Kind
  readonly certainty: Certainty
  readonly negated: boolean
  readonly saidOn: Window | null
  readonly about: Window | null
  readonly due: Window | null
  readonly where: readonly ClaimPlace[]
  readonly by: By
  readonly confidence: number
}
