import { AUXILIARY, TAG } from './tags.ts'
import { BASE, CUE_VERBS, ING, PARTICIPLE, PAST, THIRD, type Cue } from './verb-forms.ts'
import { isAuxiliary, isFinite, isNounHere, isPluralSubject } from './verbs.ts'
import { is, isComma, isQuotation, reads } from './word.ts'
import { PLAIN_VERBS } from '../words/verbs.ts'
import type { Word } from './passage.ts'

/**
 * A cue verb with its auxiliaries and adverbs, as word indexes `[from, to)`; `head` is the verb itself. `form` says how
 * it stands: `finite` has a subject before or after it, `ing` continues another clause, `passive` follows "be",
 * `infinitive` follows "to" and needs its governor.
 */
export interface VerbGroup {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly lemma: string
  readonly cue: Cue
  readonly form: 'finite' | 'ing' | 'passive' | 'infinitive'
  readonly negated: boolean
  readonly modal: boolean
}

/** Finds every cue verb of a passage that stands as a verb, in text order. */
export function cueGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.verb === undefined || words[at]!.isQuoted) continue
    const group = groupAt(words, at)
    if (group !== null) groups.push(group)
  }
  return groups
}

function groupAt(words: readonly Word[], head: number): VerbGroup | null {
  const { verb } = words[head]!
  const particle = phrasal(words, head)
  const cue = particle ?? words[head]!.cue
  if (cue === undefined) return null
  const from = groupStart(words, head)
  const form = formOf(words, from, head)
  if (form === null) return null
  const before = words.slice(from, head)
  return {
    from,
    head,
    to: particle === undefined ? head + 1 : head + 2,
    lemma: verb!.lemma,
    cue,
    form,
    negated: before.some(isNegative),
    modal: before.some((word, at) => (word.tags & TAG.modal) !== 0 && isAuxiliary(words, from + at)),
  }
}

const NO_SUBJECT =
  TAG.mark | TAG.quote | TAG.preposition | TAG.determiner | TAG.modal | TAG.do | TAG.conjunction
const PARTICLES = new Set(['out', 'up', 'in', 'back', 'on', 'clear', 'it'])

/** "pointed out", "summed up", "made clear", "put it": a verb that is a cue only with its particle. */
function phrasal(words: readonly Word[], head: number): Cue | undefined {
  const next = words[head + 1]
  return next !== undefined && PARTICLES.has(next.lower)
    ? CUE_VERBS.get(`${words[head]!.verb!.lemma}-${next.lower}`)
    : undefined
}

/** Where the auxiliaries and adverbs before the verb at `head` begin. */
export function groupStart(words: readonly Word[], head: number): number {
  let from = head
  while (from > 0 && isGroupWord(words, from - 1)) from -= 1
  // "Once he said", "Here, ...": an adverb that opens the clause is not part of the verb group.
  return from === 0 && head > 0 && (words[0]!.tags & AUXILIARY) === 0 ? head : from
}

/** "not", "never", "didn't". */
export function isNegative(word: Word): boolean {
  return (word.tags & TAG.negation) !== 0 || word.lower.endsWith("n't")
}

function isGroupWord(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if ((word.tags & (TAG.mark | TAG.quote | TAG.preposition | TAG.time | TAG.determiner)) !== 0) return false
  if ((word.tags & TAG.capital) !== 0 && at > 0) return false
  return isAuxiliary(words, at) || (word.tags & (TAG.adverb | TAG.negation)) !== 0
}

function formOf(words: readonly Word[], from: number, head: number): VerbGroup['form'] | null {
  const { forms } = words[head]!.verb!
  const auxiliary = lastAuxiliary(words, from, head)
  if (
    isNameHere(words, head) ||
    isAttributive(words, from, head) ||
    (auxiliary === 0 && isNounHere(words, head))
  )
    return null
  if ((forms & ING) !== 0) return (auxiliary & TAG.be) !== 0 ? 'finite' : 'ing'
  return auxiliary === 0 ? bareForm(words, from, forms, head) : auxiliaryForm(auxiliary, forms)
}

function auxiliaryForm(auxiliary: number, forms: number): VerbGroup['form'] | null {
  if ((auxiliary & (TAG.be | TAG.have)) === 0) return (forms & BASE) !== 0 ? 'finite' : null
  if ((forms & PARTICIPLE) === 0) return null
  return (auxiliary & TAG.be) !== 0 ? 'passive' : 'finite'
}

/** "a politically charged visit": behind an article and an adverb stands an adjective. */
function isAttributive(words: readonly Word[], from: number, head: number): boolean {
  return from < head && reads(words[from - 1], 'a', 'an', 'the') && is(words[head - 1], TAG.adverb)
}

/** A capital inside a sentence is a name's, save after a quotation. */
function isNameHere(words: readonly Word[], head: number): boolean {
  return head > 0 && (words[head]!.tags & TAG.capital) !== 0 && words[head - 1]!.quotation === null
}

/** Plural nouns that look like verbs ("states", "claims"): verbs only where a clause or quotation plainly follows. */
const NOUN_LIKE = new Set(
  `states reports claims notes calls promises demands forecasts estimates projects posts comments answers questions orders
  hopes fears worries offers charges shows signals requests pleads whispers screams cries warnings reviews rules holds shrugs groans moans crows protests roars`.split(
    /\s+/,
  ),
)

/** "claims to have won", "claims to be ready". */
function isToHave(words: readonly Word[], at: number): boolean {
  return reads(words[at], 'to') && is(words[at + 1], TAG.be | TAG.have)
}

/** "..., the treasury estimates.": after a comma and a short subject, at the end, it is a verb. */
function closesTag(words: readonly Word[], from: number, after: Word): boolean {
  if (!is(after, TAG.mark)) return false
  for (let at = from - 2; at >= Math.max(0, from - 6); at -= 1) {
    if (isComma(words[at])) return is(words[at + 1], TAG.determiner | TAG.capital)
  }
  return false
}

function isNounLike(words: readonly Word[], from: number, head: number): boolean {
  const before = words[from - 1]
  const after = words[head + 1]
  if (!NOUN_LIKE.has(words[head]!.lower)) return false
  if (before === undefined || after === undefined) return true
  if (is(before, TAG.subject | TAG.relative) || closesTag(words, from, after)) return false
  if (reads(after, 'that')) return !holdsClause(words, head + 1)
  if (is(before, TAG.capital))
    return !opensContent(after) && !words.slice(Math.max(0, from - 5), from).some(isQuotation)
  return !isQuotation(after) && (!opensContent(after) || (!isComma(before) && from === head))
}

/** "the letter states that two ...", but not "member states that signed": "that" and a subject of its own. */
function holdsClause(words: readonly Word[], at: number): boolean {
  return reads(words[at], 'that') && words[at + 1] !== undefined && !isFinite(words, at + 1)
}

/** Says whether a clause, a quotation or a colon plainly follows a verb of saying. */
function opensContent(after: Word): boolean {
  return (
    reads(after, 'that', ':') || isQuotation(after) || is(after, TAG.starter | TAG.determiner | TAG.object)
  )
}

function bareForm(
  words: readonly Word[],
  from: number,
  forms: number,
  head: number,
): VerbGroup['form'] | null {
  if ((forms & THIRD) !== 0 && !isToHave(words, head + 1) && isNounLike(words, from, head)) return null
  if ((forms & (PAST | THIRD)) !== 0) return 'finite'
  if ((forms & BASE) === 0) return null
  if (reads(words[from - 1], 'to')) return 'infinitive'
  return takesPlural(words, from, head) ? 'finite' : null
}

/** Says whether a bare form has a subject it agrees with, or is so plainly a verb that none need be seen. */
function takesPlural(words: readonly Word[], from: number, head: number): boolean {
  const before = words[from - 1]
  if (before === undefined) return false
  if (PLAIN_VERBS.has(words[head]!.lower) && !is(before, NO_SUBJECT)) return true
  if (is(before, TAG.capital) && (reads(words[head + 1], 'that') || reads(words[from - 2], 'and')))
    return true
  return isPluralSubject(words, from - 1)
}

/** The tags of the auxiliary nearest before the verb, 0 when there is none. */
function lastAuxiliary(words: readonly Word[], from: number, head: number): number {
  for (let at = head - 1; at >= from; at -= 1) if (isAuxiliary(words, at)) return words[at]!.tags & AUXILIARY
  return 0
}
