/** What differs between two readings of one claim, in words. */
import type { WireClaim } from '../api.ts'
import { CERTAINTIES, KINDS, QUOTES, wordFor } from './kinds.ts'
import { windowWords } from './windows.ts'

/** One facet that a later reading has otherwise. */
export interface Changed {
  readonly facet: string
  readonly before: string
  readonly after: string
}

const FACETS: readonly (readonly [facet: string, read: (claim: WireClaim) => string])[] = [
  ['speaker', (claim) => claim.who?.name ?? 'nobody'],
  ['role', (claim) => claim.role ?? 'none'],
  ['words', (claim) => claim.content.text],
  ['marked as speaker', (claim) => claim.source?.text ?? 'nothing'],
  ['cue', (claim) => claim.cue?.text ?? 'nothing'],
  ['quoting', (claim) => wordFor(QUOTES, claim.quote).label],
  ['kind', (claim) => wordFor(KINDS, claim.kind).label],
  ['certainty', (claim) => wordFor(CERTAINTIES, claim.certainty).label],
  ['negation', (claim) => (claim.negated ? 'negated' : 'not negated')],
  ['said', (claim) => windowWords(claim.saidOn) || 'not known'],
  ['due', (claim) => windowWords(claim.due) || 'never'],
  ['places', (claim) => claim.where.map(({ name }) => name).join(', ') || 'none'],
]

/** The facets in which two readings differ. */
export function changesBetween(before: WireClaim, after: WireClaim): readonly Changed[] {
  return FACETS.map(([facet, read]) => ({ facet, before: read(before), after: read(after) })).filter(
    (changed) => changed.before !== changed.after,
  )
}
