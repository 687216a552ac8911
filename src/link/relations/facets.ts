import type { Span } from '../../article/index.ts'
import { nameKey } from '../../ledger/index.ts'
import type { Told } from '../told.ts'
import { AHEAD, FUNCTION_WORDS, NEGATIVES, OVER, SUBORDINATING } from '../words/function-words.ts'
import { figuresOf, type Figure } from './figures.ts'
import { stemOf } from './stem.ts'

/** A word of a content that says what it is about; `span` is into the content. */
export interface Term {
  readonly stem: string
  readonly weight: number
  readonly named: boolean
  readonly span: Span
}

/** A claim taken apart for comparison. */
export interface Facets {
  readonly told: Told
  readonly terms: ReadonlyMap<string, Term>
  readonly weight: number
  readonly figures: readonly Figure[]
  readonly denies: boolean
  /** Turned into its opposite: by the reading's own judgement or by a word of the content. */
  readonly negated: boolean
  readonly negatedBy: Span | null
  readonly phase: 'ahead' | 'over' | 'now'
  readonly speaker: string | null
}

const NAMED = 2
const PLAIN = 1

/** Takes a claim apart. Linear in its content. */
export function facetsOf(told: Told): Facets {
  const { claim } = told
  const { text } = claim.content
  const words = wordsIn(text)
  const figures = figuresOf(text)
  const terms = termsOf(words, figures, text)
  const negation = negationIn(words)
  return {
    told,
    terms,
    weight: [...terms.values()].reduce((sum, term) => sum + term.weight, 0),
    figures,
    denies: claim.kind === 'denial',
    negated: claim.negated || (negation !== undefined && claim.kind !== 'denial'),
    negatedBy: negation?.span ?? null,
    phase: phaseOf(words, claim.kind),
    speaker: claim.who === null ? null : nameKey(claim.who.name),
  }
}

/** The words of a content at a span of it. */
export function wordsAt({ told }: Facets, span: Span): string {
  return told.claim.content.text.slice(...span)
}

/** States nothing: a refusal to speak, or a demand. */
export function isMute({ told }: Facets): boolean {
  return told.claim.kind === 'no-comment' || told.claim.kind === 'request'
}

interface Word {
  readonly word: string
  readonly raw: string
  readonly span: Span
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)].map(({ 0: raw, index }) => ({
    raw,
    word: raw.replaceAll('’', "'").toLowerCase(),
    span: [index, index + raw.length],
  }))
}

/** The negation of the main clause; "if we do not", "those who did not" turn nothing round. */
function negationIn(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(({ word }) => isNegative(word))
  const under = words.findIndex(({ word }) => SUBORDINATING.has(word))
  return under >= 0 && under < at ? undefined : words[at]
}

function isNegative(word: string): boolean {
  return NEGATIVES.has(word) || word.endsWith("n't")
}

function termsOf(
  words: readonly Word[],
  figures: readonly Figure[],
  text: string,
): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>()
  for (const { low, high, span } of figures) {
    const stem = `#${low}-${high}`
    if (low > 1) terms.set(stem, { stem, weight: NAMED, named: false, span })
  }
  for (const { word, raw, span } of words) {
    const plain = word.replace(/'s?$/, '')
    if (plain.length < 3 || FUNCTION_WORDS.has(plain) || word.endsWith("n't")) continue
    const stem = stemOf(plain)
    const named = /^\p{Lu}/u.test(raw) && !startsSentence(text, span[0])
    const weight = named ? NAMED : PLAIN
    if ((terms.get(stem)?.weight ?? 0) < weight) terms.set(stem, { stem, weight, named, span })
  }
  return terms
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]["”’']?\s+|["“‘'])$/.test(text.slice(Math.max(0, at - 4), at))
}

function phaseOf(words: readonly Word[], kind: Told['claim']['kind']): Facets['phase'] {
  if (kind === 'prediction' || kind === 'promise') return 'ahead'
  const first = words.find(({ word }) => AHEAD.has(word) || OVER.has(word))
  if (first === undefined) return 'now'
  return AHEAD.has(first.word) ? 'ahead' : 'over'
}

/** What two claims have in common: the shared terms, and how much of both, and of the shorter one, they are (0 to 1). */
export interface Overlap {
  readonly shared: readonly string[]
  readonly of: number
  readonly ofShorter: number
  readonly names: number
}

/** Measures what two claims share, weighted by what words tell. */
export function overlapOf(one: Facets, other: Facets): Overlap {
  const shared: string[] = []
  let [weight, names] = [0, 0]
  for (const [stem, term] of one.terms) {
    const same = other.terms.get(stem)
    if (same === undefined) continue
    shared.push(stem)
    weight += (term.weight + same.weight) / 2
    if (term.named && same.named) names += 1
  }
  const [small, sum] = [Math.min(one.weight, other.weight), one.weight + other.weight]
  return {
    shared,
    of: sum === 0 ? 0 : Math.min(1, (2 * weight) / sum),
    ofShorter: small === 0 ? 0 : Math.min(1, weight / small),
    names,
  }
}
