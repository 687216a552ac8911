import { AUXILIARY, TAG } from './tags.ts'
import { isFinite } from './verbs.ts'
import { is, isComma, isIn, isQuotation, reads } from './word.ts'
import type { Word } from './passage.ts'

/** A half-open range of word indexes. */
export type Range = readonly [from: number, to: number]

const LONGEST_ASIDE = 45
const LONGEST_PHRASE = 40
/** Marks that stand inside names and amounts. */
const PHRASE_MARKS = new Set(['/', '&', '.', '$', '%'])
/** Prepositions that open a clause where a verb of saying follows: "days after Marsh said". */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until'])

/** Reads left from `end` over one noun phrase with its "of" and "in" parts and short relative clauses. */
export function phraseStart(words: readonly Word[], end: number): number {
  let at = end
  while (at > Math.max(0, end - LONGEST_PHRASE)) {
    const next = stepLeft(words, at - 1, end)
    if (next < 0) break
    at = next
  }
  return isFinite(words, at - 1) && words[at - 1]!.cue === undefined ? afterLastAnd(words, at, end) : at
}

/** "was dead and Doyle denied": what stands between a verb and "and" belongs to that verb. */
function afterLastAnd(words: readonly Word[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at -= 1) if (reads(words[at], 'and')) return at + 1
  return from
}

/** The index up to which the phrase may grow when it takes in the word at `at`, or -1 when it ends after it. */
function stepLeft(words: readonly Word[], at: number, end: number): number {
  const word = words[at]!
  if (isQuotation(word)) return isTitle(words, at) ? at : -1
  if (is(word, TAG.mark)) return stepOverMark(words, at, end)
  if (isSubjectPronoun(word) || reads(word, 'but', 'that', 'so')) return opensObject(words, at, end) ? at : -1
  if (is(word, TAG.relative)) return at
  if (is(word, TAG.subordinator) && opensClause(words, at)) return -1
  return isFinite(words, at) ? relativeBefore(words, at) : at
}

/** "days after", "even as": what goes before is another clause's. */
function opensClause(words: readonly Word[], at: number): boolean {
  const isEven = reads(words[at], 'as') && reads(words[at - 1], 'even', 'just')
  return isEven || !is(words[at], TAG.preposition) || isIn(words[at], CLAUSE_OPENERS)
}

/** A bracket is stepped over whole; a comma only in a list of names. */
function stepOverMark(words: readonly Word[], at: number, end: number): number {
  const { lower } = words[at]!
  if (lower === ')') return indexBefore(words, at, (other) => other.lower === '(') ?? -1
  return (lower === ',' ? isListComma(words, at, end) : PHRASE_MARKS.has(lower)) ? at : -1
}

/** The author of “Short Name”: a quotation of a few words after a preposition or noun is part of the phrase. */
function isTitle(words: readonly Word[], at: number): boolean {
  const { start, end } = words[at]!
  const before = words[at - 1]
  return end - start < 60 && before !== undefined && (before.tags & (TAG.preposition | TAG.determiner)) !== 0
}

/** A finite verb inside the phrase is allowed only in a relative clause: "officials who briefed him". */
function relativeBefore(words: readonly Word[], at: number): number {
  const that = objectRelative(words, at)
  if (that >= 0) return that
  for (let from = at - 1; from >= Math.max(1, at - 4); from -= 1) {
    const word = words[from]!
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'whose')
      return isComma(words[from - 1]) ? -1 : from
    if ((word.tags & (AUXILIARY | TAG.adverb)) === 0) return -1
  }
  return -1
}

/** "the agency that Marr founded": a relative with a name or pronoun for its subject. */
function objectRelative(words: readonly Word[], at: number): number {
  let from = at - 1
  while (from > at - 4 && is(words[from], TAG.capital | TAG.starter | AUXILIARY)) from -= 1
  const isRelative = from < at - 1 && reads(words[from], 'that', 'whom', 'which') && !isComma(words[from - 1])
  return isRelative && words[from - 1]?.verb === undefined ? from : -1
}

/** "the agency that Marr founded in 2009": the "that" of such a relative, whose verb looks like a participle. */
function opensObject(words: readonly Word[], at: number, end: number): boolean {
  if (!reads(words[at], 'that') || words[at - 1]?.tags !== 0 || !is(words[at + 1], TAG.capital)) return false
  return words
    .slice(at + 2, Math.min(end, at + 5))
    .some((word) => is(word, TAG.verb) && !is(word, TAG.capital))
}

/** "Ukraine, Poland and Norway": a comma between short names in a list that "and" closes. */
function isListComma(words: readonly Word[], at: number, end: number): boolean {
  const after = words.slice(at + 1, end)
  if (!after.some((word) => word.lower === 'and') || after.length > 12) return false
  for (let from = at - 1; from >= Math.max(0, at - 5); from -= 1) {
    const word = words[from]!
    if (isComma(word)) return true
    // "voters in Alabama, Georgia and Virginia": the list is of places.
    if (
      reads(word, 'in', 'of', 'from') &&
      after.every((other) => is(other, TAG.capital) || reads(other, 'and', ','))
    )
      return is(words[from + 1], TAG.capital)
    if (
      (word.tags & (TAG.preposition | TAG.adverb | TAG.time | TAG.quote | TAG.mark)) !== 0 ||
      isFinite(words, from)
    )
      return false
  }
  return at <= 5
}

/** The index of the nearest word before `at` that passes the test, with no quotation between; null when none is near. */
export function indexBefore(
  words: readonly Word[],
  at: number,
  test: (word: Word, at: number) => boolean,
): number | null {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_ASIDE); index -= 1) {
    const word = words[index]!
    if ((word.tags & TAG.quote) !== 0) return null
    if (test(word, index)) return index
  }
  return null
}

/** Says whether the word is "he", "they" or another pronoun in the nominative. */
export function isSubjectPronoun(word: Word): boolean {
  return (word.tags & TAG.subject) !== 0
}
