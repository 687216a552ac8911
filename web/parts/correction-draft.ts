/** A correction in the making: the facets as the person has them now, and what of them differs from what was read. */
import type { WireChange, WireClaim } from '../api.ts'

type Span = readonly [start: number, end: number]

/** A claim's facets as a form holds them: empty texts for what is not there. */
export interface CorrectionDraft {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly quote: WireClaim['quote']
  readonly who: string
  readonly whoKind: 'person' | 'organisation' | 'group'
  readonly role: string
  readonly kind: WireClaim['kind']
  readonly certainty: WireClaim['certainty']
  readonly negated: boolean
  readonly saidFrom: string
  readonly saidTo: string
  readonly dueFrom: string
  readonly dueTo: string
  readonly where: readonly number[]
  readonly reason: string
}

const EMPTY: CorrectionDraft = {
  source: [],
  cue: [],
  content: [],
  quote: 'indirect',
  who: '',
  whoKind: 'person',
  role: '',
  kind: 'report',
  certainty: 'unstated',
  negated: false,
  saidFrom: '',
  saidTo: '',
  dueFrom: '',
  dueTo: '',
  where: [],
  reason: '',
}

/** The draft to begin with: the claim as it was read, or words that were selected for a new one. */
export function draftOf(claim: WireClaim | null, selected: Span | null): CorrectionDraft {
  if (claim === null) return { ...EMPTY, content: selected === null ? [] : [selected] }
  return {
    source: claim.source?.spans ?? [],
    cue: claim.cue?.spans ?? [],
    content: claim.content.spans,
    quote: claim.quote,
    who: claim.who?.name ?? '',
    whoKind: claim.who?.kind ?? 'person',
    role: claim.role ?? '',
    kind: claim.kind,
    certainty: claim.certainty,
    negated: claim.negated,
    saidFrom: dayOf(claim.saidOn?.from),
    saidTo: dayOf(claim.saidOn?.to),
    dueFrom: dayOf(claim.due?.from),
    dueTo: dayOf(claim.due?.to),
    where: claim.where.map(({ geonameId }) => geonameId),
    reason: '',
  }
}

function dayOf(iso: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? ''
}

/** Says whether what a browser kept is a draft of ours. */
export function isCorrectionDraft(value: unknown): value is CorrectionDraft {
  return typeof value === 'object' && value !== null && Object.keys(EMPTY).every((field) => field in value)
}

/** What differs between two drafts, in the API's words; an empty object is nothing to enter. */
export function changeBetween(before: CorrectionDraft, now: CorrectionDraft): WireChange {
  const differs = (...fields: readonly (keyof CorrectionDraft)[]): boolean =>
    fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
  const days = (from: string, to: string) =>
    from === '' && to === '' ? null : { from: from === '' ? null : from, to: to === '' ? null : to }
  const awaited = now.kind === 'prediction' || now.kind === 'promise'
  return {
    ...(differs('source') ? { source: now.source.length === 0 ? null : now.source } : {}),
    ...(differs('cue') ? { cue: now.cue.length === 0 ? null : now.cue } : {}),
    ...(differs('content') ? { content: now.content } : {}),
    ...(differs('quote') ? { quote: now.quote } : {}),
    ...(differs('who', 'whoKind')
      ? { who: now.who.trim() === '' ? null : { name: now.who.trim(), kind: now.whoKind } }
      : {}),
    ...(differs('role') ? { role: now.role.trim() === '' ? null : now.role.trim() } : {}),
    ...(differs('kind') ? { kind: now.kind } : {}),
    ...(differs('certainty') ? { certainty: now.certainty } : {}),
    ...(differs('negated') ? { negated: now.negated } : {}),
    ...(differs('saidFrom', 'saidTo') ? { saidOn: days(now.saidFrom, now.saidTo) } : {}),
    ...(awaited && differs('dueFrom', 'dueTo') ? { due: days(now.dueFrom, now.dueTo) } : {}),
    ...(differs('where') ? { where: [...now.where] } : {}),
  }
}

/** Spans as the words that they show. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}
