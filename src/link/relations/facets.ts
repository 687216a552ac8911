import type { Span } from '../../article/index.ts'
import { nameKey } from '../../ledger/index.ts'
import type { Told } from '../told.ts'
import { AHEAD, NEGATIVES, NORMATIVE, OVER, SAYINGS, SUBORDINATING } from '../words/function-words.ts'
import { figuresOf, type Figure } from './figures.ts'
import { stemOf } from './stem.ts'
import { withSubject } from './subject.ts'
import { wordsIn, type Word } from './words-in.ts'

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
  /** In order; a speaker's "it" or "he" in front is the speaker's name. */
  readonly words: readonly Word[]
  readonly terms: ReadonlyMap<string, Term>
  readonly weight: number
  readonly figures: readonly Figure[]
  readonly denies: boolean
  /** Turned into its opposite: by the reading's own judgement or by a word of the content. */
  readonly negated: boolean
  readonly negatedBy: Span | null
  /** Says that something is not so: "denied that X", and "X is not so" of one who does not call it a denial. */
  readonly against: boolean
  readonly phase: 'ahead' | 'over' | 'now'
  readonly speaker: string | null
}

/** "Reports that ... are false": the denial of somebody who would not call it one. */
const CALLED_FALSE =
  /\b(?:(?:report|claim|allegation|accusation|rumou?r|assertion|charge)s?|this|that|it)\b.{0,200}\b(?:is|are|was|were) (?:\w+ly |not true|a )?(?:false|untrue|lies?|baseless|unfounded|groundless|fabricat\w+|invented|nonsense|absurd|not true)\b/i

const OF_SAYINGS: ReadonlySet<string> = new Set(SAYINGS.map(stemOf))

const NAMED = 2
const PLAIN = 1

/** Takes a claim apart. Linear in its content. */
export function facetsOf(told: Told): Facets {
  const { claim } = told
  const { text } = claim.content
  const words = withSubject(wordsIn(claim), claim)
  const figures = figuresOf(text)
  const terms = termsOf(words, figures)
  const negation = negationIn(words)
  return {
    told,
    words,
    terms,
    weight: [...terms.values()].reduce((sum, term) => sum + term.weight, 0),
    figures,
    denies: claim.kind === 'denial' || CALLED_FALSE.test(text),
    negated: claim.negated || (negation !== undefined && claim.kind !== 'denial'),
    negatedBy: negation?.span ?? null,
    against: claim.kind === 'denial' || claim.negated || negation !== undefined,
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

/** "The report", "absurd": it speaks of what somebody said, and does not say of what. */
export function namesNoMatter({ terms }: Facets): boolean {
  return [...terms.keys()].every((stem) => OF_SAYINGS.has(stem))
}

/** "The wage should be 18": nothing that is so or not so. */
export function saysWhatOughtToBe({ told }: Facets): boolean {
  return NORMATIVE.test(told.claim.content.text)
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

function termsOf(words: readonly Word[], figures: readonly Figure[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>()
  for (const { low, high, span } of figures) {
    const stem = `#${low}-${high}`
    if (low > 1) terms.set(stem, { stem, weight: NAMED, named: false, span })
  }
  for (const { stem, named, span, tells } of words) {
    if (!tells || figures.some((figure) => figure.span[0] <= span[0] && span[1] <= figure.span[1])) continue
    const weight = named ? NAMED : PLAIN
    if ((terms.get(stem)?.weight ?? 0) < weight) terms.set(stem, { stem, weight, named, span })
  }
  return terms
}

function phaseOf(words: readonly Word[], kind: Told['claim']['kind']): Facets['phase'] {
  if (kind === 'prediction' || kind === 'promise') return 'ahead'
  const first = words.find(({ word }, at) => AHEAD.has(word) || (OVER.has(word) && !isUnderWay(words, at)))
  if (first === undefined) return 'now'
  return AHEAD.has(first.word) ? 'ahead' : 'over'
}

/** "It was raising its rate", as somebody said: it is doing so. */
function isUnderWay(words: readonly Word[], at: number): boolean {
  return /^w(?:as|ere)$/.test(words[at]!.word) && words[at + 1]?.word.endsWith('ing') === true
}
