import { LISTENERS, OCCASIONS } from '../words/occasions.ts'
import { AUXILIARY, TAG } from './tags.ts'
import { PARTICIPLE } from './verb-forms.ts'
import { isFinite, isPossessive } from './verbs.ts'
import { is, isComma, isIn, isStop, reads } from './word.ts'
import type { Word } from './passage.ts'
import type { Range } from './subject.ts'

const LONGEST = 40
/** Prepositions that bind to the noun before them; the others open an adjunct after a speaker's name. */
const BINDING = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'to', 'near', 'on', 'within'])
const ALWAYS_BINDING = new Set(['of', 'for', 'from'])
const INNER_MARKS = new Set(['(', ')', '&', '/', '$', '%', '-'])
const ASIDE_STARTS = new Set(
  `a an the who whose which one his her its their then now former himself herself`.split(' '),
)
const TITLE_LINKS = new Set(['of', 'at', 'for', 'and', 'with'])
const CLOSED =
  TAG.preposition | TAG.subordinator | TAG.relative | AUXILIARY | TAG.time | TAG.negation | TAG.adverb

/** Reads the whole noun phrase at `at`, as the speaker after an inverted cue: appositions and relative clauses included. */
export function phraseAfter(words: readonly Word[], at: number): Range | null {
  const head = shortPhraseAfter(words, at)
  if (head === null || is(words[at], TAG.subject)) return head
  let to = head[1]
  for (let guard = 0; guard < 3; guard += 1) {
    const next = asideAfter(words, to)
    if (next === to) break
    to = next
  }
  return [at, to]
}

/** Reads the noun phrase at `at` up to its first comma, verb or adjunct: "the head of the agency". */
export function shortPhraseAfter(words: readonly Word[], at: number): Range | null {
  const first = words[at]
  if (first === undefined || !canStart(words, at)) return null
  if (is(first, TAG.subject | TAG.object) && !is(first, TAG.determiner)) return [at, at + 1]
  let to = at + 1
  while (to < Math.min(words.length, at + LONGEST) && goesOn(words, to, at)) to += 1
  while (to > at + 1 && isLoose(words[to - 1]!)) to -= 1
  return [at, to]
}

function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (is(word, TAG.mark | TAG.quote | TAG.conjunction) || reads(word, 'that', 'there')) return false
  if (is(word, TAG.determiner | TAG.subject | TAG.capital | TAG.number | TAG.object)) return true
  return !is(word, CLOSED) && (isAdjective(words, at) || !isFinite(words, at))
}

/** "retired General Moor", "retired surgeon Ann Moor": a participle before a name and its title. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const isNamed =
    is(words[at + 1], TAG.capital) || (words[at + 1]?.tags === 0 && is(words[at + 2], TAG.capital))
  return ((words[at]!.verb?.forms ?? 0) & PARTICIPLE) !== 0 && isNamed
}

/** Says whether the phrase that began at `start` takes in the word at `at`. */
function goesOn(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]!
  if (is(word, TAG.quote) || word.lower === 'that' || leavesQuote(words, at)) return false
  if (is(word, TAG.mark)) return INNER_MARKS.has(word.lower)
  if (isPossessive(words, at)) return true
  return isFunctional(word) ? goesOnFunctional(words, at) : goesOnContent(words, at, start)
}

/** Quotation marks open or close here, which phrases do not run across unless they are names. */
function leavesQuote(words: readonly Word[], at: number): boolean {
  return words[at]!.isQuoted !== words[at - 1]!.isQuoted && !is(words[at - 1], TAG.capital)
}

const FUNCTIONAL =
  TAG.starter |
  TAG.relative |
  TAG.object |
  TAG.preposition |
  TAG.subordinator |
  TAG.time |
  TAG.conjunction |
  TAG.determiner

function isFunctional(word: Word): boolean {
  return is(word, FUNCTIONAL)
}

function goesOnFunctional(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const isDeterminer = is(word, TAG.determiner)
  if (is(word, TAG.starter | TAG.relative | TAG.object) && !isDeterminer) return false
  if (is(word, TAG.preposition)) return BINDING.has(word.lower) && bindsHere(words, at)
  if (is(word, TAG.time)) return is(word, TAG.capital) && is(words[at + 1], TAG.capital)
  if (is(word, TAG.subordinator)) return is(word, TAG.capital)
  if (is(word, TAG.conjunction)) return reads(word, 'and', 'or') && isNominal(words, at + 1)
  return is(words[at - 1], TAG.preposition | TAG.conjunction)
}

function goesOnContent(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]!
  if (isFinite(words, at) || is(word, AUXILIARY)) return false
  // "a report seen by the Post"
  if (/(?:ed|en)$/.test(word.lower) && reads(words[at + 1], 'by')) return false
  if (word.lower.endsWith('ing') && is(word, TAG.verb) && words[at - 1]!.tags === 0) return false
  return !is(word, TAG.adverb) || at < start + 3
}

function isNominal(words: readonly Word[], at: number): boolean {
  return at < words.length && canStart(words, at) && !is(words[at], TAG.starter)
}

/** "of the agency" binds; "in a statement", "on Monday", "at a rally" say when and where it was said. */
function bindsHere(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  const next = words[at + 1]
  if (isOccasion(words, at + 1)) return ALWAYS_BINDING.has(lower)
  if (next === undefined || is(next, TAG.object | TAG.mark | TAG.quote)) return false
  if (lower === 'to' && isIn(next, LISTENERS)) return false
  return lower !== 'to' || next.verb === undefined || is(next, TAG.capital)
}

function isOccasion(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const word = words[at]!
    if (is(word, TAG.time) || (isIn(word, OCCASIONS) && !is(word, TAG.capital))) return true
    if (is(word, TAG.mark | TAG.preposition | TAG.quote)) return false
  }
  return false
}

function isLoose(word: Word): boolean {
  return is(word, TAG.preposition | TAG.conjunction) && !is(word, TAG.capital)
}

/** Where an apposition or relative clause that opens at `at` ends, or `at` when none does. */
function asideAfter(words: readonly Word[], at: number): number {
  if (!isComma(words[at])) return reads(words[at], 'who') ? relativeEnd(words, at) : at
  const first = words[at + 1]
  if (reads(first, 'who', 'whose', 'which')) return relativeEnd(words, at + 1)
  if (is(first, TAG.number)) return isComma(words[at + 2]) || isStop(words[at + 2]) ? at + 2 : at
  if (is(first, TAG.time) || !startsAside(words, at + 1)) return at
  const aside = shortPhraseAfter(words, at + 1)
  if (aside === null || isFinite(words, aside[1])) return at
  return reads(words[aside[1]], 'where', 'who', 'which') ? relativeEnd(words, aside[1]) : aside[1]
}

function startsAside(words: readonly Word[], at: number): boolean {
  return isIn(words[at], ASIDE_STARTS) || is(words[at], TAG.capital) || isTitle(words, at)
}

/** ", director of the clinic": a bare noun and "of", "at", "for" or "and". */
function isTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.lower.endsWith('ing') || is(word, ~(TAG.verb | TAG.adverb))) return false
  return words.slice(at + 1, at + 4).some((next) => TITLE_LINKS.has(next.lower))
}

function relativeEnd(words: readonly Word[], at: number): number {
  let to = at
  while (to < Math.min(words.length, at + LONGEST) && !isComma(words[to]) && !isStop(words[to])) to += 1
  return to
}
