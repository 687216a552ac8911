import { hash } from 'node:crypto'
import {
  fail,
  isUsableName,
  ok,
  overlaps,
  textAt,
  type Result,
  type Span,
  type Window,
} from '../article/index.ts'
import type { Claim, Words } from '../claim/index.ts'
import { daysOf, type Correction, type Standing } from '../ledger/index.ts'
import { isAwaited } from './confirm.ts'

type Spans = readonly Span[]

/** Two ISO days, either of which may be open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** What a person says of a claim in place of what was read; what is left out stays as it was. */
export interface Change {
  readonly source?: Spans | null | undefined
  readonly cue?: Spans | null | undefined
  readonly content?: Spans | undefined
  readonly quote?: Claim['quote'] | undefined
  readonly who?:
    { readonly name: string; readonly kind: 'person' | 'organisation' | 'group' } | null | undefined
  readonly role?: string | null | undefined
  readonly kind?: Claim['kind'] | undefined
  readonly certainty?: Claim['certainty'] | undefined
  readonly negated?: boolean | undefined
  readonly saidOn?: Days | null | undefined
  readonly due?: Days | null | undefined
  /** The GeoNames ids of the places that stay; none can be added by hand. */
  readonly where?: readonly number[] | undefined
}

/** A correction as a named person asks for it. */
export interface Correcting {
  readonly by: string
  readonly reason?: string | undefined
  /** The sequence of the reading that the person had before their eyes. */
  readonly reading: number
  readonly act: Correction['act']
  /** Which claim; left out when one is added. */
  readonly claimId?: string | undefined
  readonly change?: Change | undefined
}

/** The reading that is corrected. */
export interface Corrigible {
  readonly articleId: string
  readonly text: string
  readonly claims: readonly Claim[]
  readonly ownVoice: Spans
  /** Where people left the claim that is meant; null for one that is added. */
  readonly standing: Standing | null
}

/** The reading after a correction, and what is entered of it. */
export interface CorrectedReading {
  readonly claims: readonly Claim[]
  readonly ownVoice: Spans
  readonly correction: Correction
}

/** Accepts a person's correction of what was read, or says what it lacks. Spans must show words of the text. */
export function correct(before: Corrigible, asked: Correcting): Result<CorrectedReading> {
  if (!isUsableName(asked.by)) return fail('nobody', 'A correction is made by a named person.', 'Say who.')
  if (asked.act === 'added') return added(before, asked)
  const claim = before.claims.find(({ id }) => id === asked.claimId)
  if (claim === undefined)
    return fail('no-claim', 'That claim is not in the latest reading.', 'Look at the article again.')
  const lacking = lacksFreedom(before.standing, asked)
  if (lacking !== null) return lacking
  if (asked.act === 'discarded') {
    const claims = before.claims.filter(({ id }) => id !== claim.id).map(outOf(claim.id))
    return ok({ claims, ownVoice: before.ownVoice, correction: correctionOf(asked, claim.id) })
  }
  const changed = changedClaim(claim, asked, before.text)
  if (!changed.ok) return changed
  return ok({
    claims: inOrder(before.claims.map((one) => (one.id === claim.id ? changed.value : one))),
    ownVoice: withoutClaimed(before.ownVoice, changed.value),
    correction: correctionOf(asked, claim.id),
  })
}

/** What decides a confirmed claim is fixed: it is changed by confirming again, in the open. */
const FIXED = ['content', 'kind', 'due', 'negated'] as const

function lacksFreedom(standing: Standing | null, { act, change, reason }: Correcting): Result<never> | null {
  if (standing === null || standing.confirmation === null) return null
  if (act === 'discarded' || FIXED.some((field) => change?.[field] !== undefined))
    return fail(
      'confirmed',
      'A named person confirmed this claim: its words, kind and due window are fixed.',
      'Change what decides it by a new confirmation with a reason.',
    )
  return reason === undefined || reason.trim() === ''
    ? fail('no-reason', 'To correct a confirmed claim, a reason is needed.', 'Give the reason.')
    : null
}

function added(before: Corrigible, asked: Correcting): Result<CorrectedReading> {
  const { source = null, cue = null, content } = asked.change ?? {}
  if (content === undefined) return fail('no-words', 'A claim needs its words.', 'Select them in the text.')
  const id = hash('sha256', JSON.stringify([before.articleId, source ?? [], cue ?? [], content])).slice(0, 16)
  if (before.claims.some((claim) => claim.id === id))
    return fail('there-already', 'These words are a claim already.', 'Correct the one that is there.')
  const changed = changedClaim({ ...EMPTY, id }, asked, before.text)
  if (!changed.ok) return changed
  return ok({
    claims: inOrder([...before.claims, changed.value]),
    ownVoice: withoutClaimed(before.ownVoice, changed.value),
    correction: correctionOf(asked, id),
  })
}

const EMPTY: Omit<Claim, 'id'> = {
  source: null,
  cue: null,
  content: { spans: [], text: '' },
  quote: 'indirect',
  attribution: 'explicit',
  nestedIn: null,
  who: null,
  candidates: [],
  role: null,
  affiliation: null,
  via: null,
  kind: 'report',
  certainty: 'unstated',
  negated: false,
  saidOn: null,
  about: null,
  due: null,
  where: [],
  by: { engine: 'person', reader: '', version: '1' },
  confidence: 1,
}

function changedClaim(claim: Claim, { by, change = {} }: Correcting, text: string): Result<Claim> {
  const lacking = lacksSpans(change, text) ?? lacksDays(claim, change)
  if (lacking !== null) return lacking
  const worded = withWords(claim, change, text)
  const told = withWho(worded, change)
  const { quote = claim.quote, certainty = claim.certainty, negated = claim.negated } = change
  return ok({
    ...withTimes(told, change),
    quote,
    certainty,
    negated,
    where: claim.where.filter(({ geonameId }) => change.where?.includes(geonameId) ?? true),
    by: { engine: 'person', reader: by.trim(), version: '1' },
    confidence: 1,
  })
}

function withWords(claim: Claim, { source, cue, content }: Change, text: string): Claim {
  return {
    ...claim,
    source: wordsOf(source, claim.source, text),
    cue: wordsOf(cue, claim.cue, text),
    content: wordsOf(content, claim.content, text) ?? claim.content,
  }
}

function withWho(claim: Claim, { who: asked, role }: Change): Claim {
  const { source } = claim
  const who = asked === undefined ? claim.who : whoOf(asked, source)
  return {
    ...claim,
    who,
    attribution: who === null && source === null ? 'agentless' : claim.attribution,
    candidates: asked === undefined ? claim.candidates : [],
    role: role === undefined ? claim.role : given(role),
  }
}

/** Only predictions and promises fall due: a claim that becomes another kind loses its window. */
function withTimes(claim: Claim, { saidOn, due, kind = claim.kind }: Change): Claim {
  const window = due === undefined ? claim.due : windowOf(due)
  return {
    ...claim,
    kind,
    saidOn: saidOn === undefined ? claim.saidOn : windowOf(saidOn),
    due: isAwaited({ kind }) ? window : null,
  }
}

function lacksSpans({ source, cue, content }: Change, text: string): Result<never> | null {
  const parts = [source, cue, content].filter((spans) => spans !== undefined && spans !== null)
  return parts.every((spans) => areSpans(spans, text.length))
    ? null
    : fail('no-passage', 'Those are no words of the text.', 'Select them in the text, in its order.')
}

/** Spans in text order, none empty, none over another, all inside the text. */
function areSpans(spans: Spans, length: number): boolean {
  return (
    spans.length > 0 &&
    spans.every(
      ([start, end], index) => start < end && end <= length && start >= (spans[index - 1]?.[1] ?? 0),
    )
  )
}

function lacksDays(claim: Claim, { saidOn, due, kind = claim.kind }: Change): Result<never> | null {
  if (![saidOn, due].every((days) => days === undefined || days === null || areDays(days)))
    return fail(
      'bad-day',
      'Those are no days, or they stand in the wrong order.',
      'Give days like 2026-01-31.',
    )
  return due !== undefined && due !== null && !isAwaited({ kind })
    ? fail('not-judgeable', `A ${kind} does not fall due.`, 'Make it a prediction or a promise.')
    : null
}

function areDays({ from, to }: Days): boolean {
  const [first, last] = [daysOf(from)?.first, daysOf(to)?.last]
  if ((from === null) !== (first === undefined) || (to === null) !== (last === undefined)) return false
  return first === undefined || last === undefined || first <= last
}

function wordsOf(spans: Spans | null | undefined, before: Words | null, text: string): Words | null {
  if (spans === undefined) return before
  return spans === null ? null : { spans, text: textAt(text, spans) }
}

function whoOf(who: Change['who'], source: Words | null): Claim['who'] {
  return who === null || who === undefined || who.name.trim() === ''
    ? null
    : { name: who.name.trim(), kind: who.kind, mentions: source?.spans ?? [] }
}

function windowOf(days: Days | null): Window | null {
  if (days === null || (days.from === null && days.to === null)) return null
  return { ...days, granularity: 'day', fromSaid: false, toSaid: false, rule: 'by-person' }
}

function given(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim()
}

function correctionOf({ by, act, reason = '' }: Correcting, claimId: string): Correction {
  return { claimId, act, by: by.trim(), reason: given(reason) }
}

function outOf(id: string): (claim: Claim) => Claim {
  return (claim) => (claim.nestedIn === id ? { ...claim, nestedIn: null } : claim)
}

/** What somebody is said to have said is not the outlet's own voice. */
function withoutClaimed(ownVoice: Spans, { content }: Claim): Spans {
  return ownVoice.filter((span) => !content.spans.some((part) => overlaps(span, part)))
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted(
    (one, other) => (one.content.spans[0]?.[0] ?? 0) - (other.content.spans[0]?.[0] ?? 0),
  )
}
