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
    ...wordsOf(claim),
    ...speakerOf(claim),
    ...daysOf(claim),
    quote: claim.quote,
    kind: claim.kind,
    certainty: claim.certainty,
    negated: claim.negated,
    where: claim.where.map(({ geonameId }) => geonameId),
    reason: '',
  }
}

function wordsOf({ source, cue, content }: WireClaim) {
  return { source: source?.spans ?? [], cue: cue?.spans ?? [], content: content.spans }
}

function speakerOf({ who, role }: WireClaim) {
  return { who: who?.name ?? '', whoKind: who?.kind ?? 'person', role: role ?? '' } as const
}

function daysOf({ saidOn, due }: WireClaim) {
  return {
    saidFrom: dayOf(saidOn?.from),
    saidTo: dayOf(saidOn?.to),
    dueFrom: dayOf(due?.from),
    dueTo: dayOf(due?.to),
  }
}

function dayOf(iso: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? ''
}

/** Says whether what a browser kept is a draft of ours. */
export function isCorrectionDraft(value: unknown): value is CorrectionDraft {
  return typeof value === 'object' && value !== null && Object.keys(EMPTY).every((field) => field in value)
}

/** What a draft enters for the fields of one facet, in the API's words. */
interface Facet {
  readonly fields: readonly (keyof CorrectionDraft)[]
  readonly entered: (draft: CorrectionDraft) => WireChange
}

const FACETS: readonly Facet[] = [
  { fields: ['source'], entered: ({ source }) => ({ source: spansOrNull(source) }) },
  { fields: ['cue'], entered: ({ cue }) => ({ cue: spansOrNull(cue) }) },
  { fields: ['content'], entered: ({ content }) => ({ content }) },
  { fields: ['quote'], entered: ({ quote }) => ({ quote }) },
  { fields: ['who', 'whoKind'], entered: whoEntered },
  { fields: ['role'], entered: ({ role }) => ({ role: textOrNull(role.trim()) }) },
  { fields: ['kind'], entered: ({ kind }) => ({ kind }) },
  { fields: ['certainty'], entered: ({ certainty }) => ({ certainty }) },
  { fields: ['negated'], entered: ({ negated }) => ({ negated }) },
  {
    fields: ['saidFrom', 'saidTo'],
    entered: ({ saidFrom, saidTo }) => ({ saidOn: daysOrNull(saidFrom, saidTo) }),
  },
  { fields: ['dueFrom', 'dueTo'], entered: dueEntered },
  { fields: ['where'], entered: ({ where }) => ({ where: [...where] }) },
]

/** What differs between two drafts, in the API's words; an empty object is nothing to enter. */
export function changeBetween(before: CorrectionDraft, now: CorrectionDraft): WireChange {
  const differs = (field: keyof CorrectionDraft): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(now[field])
  const changed = FACETS.filter(({ fields }) => fields.some(differs))
  return Object.assign({}, ...changed.map(({ entered }) => entered(now)))
}

function whoEntered({ who, whoKind }: CorrectionDraft): WireChange {
  const name = who.trim()
  return { who: name === '' ? null : { name, kind: whoKind } }
}

/** Only what is awaited falls due. */
function dueEntered({ kind, dueFrom, dueTo }: CorrectionDraft): WireChange {
  return kind === 'prediction' || kind === 'promise' ? { due: daysOrNull(dueFrom, dueTo) } : {}
}

function daysOrNull(from: string, to: string) {
  return from === '' && to === '' ? null : { from: textOrNull(from), to: textOrNull(to) }
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text
}

function spansOrNull(spans: readonly Span[]): readonly Span[] | null {
  return spans.length === 0 ? null : spans
}

/** Spans as the words that they show. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}
