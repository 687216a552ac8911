import { NOUN_CUES } from '../words/noun-cues.ts'
import { LISTENERS, OCCASIONS } from '../words/occasions.ts'
import { shortPhraseAfter } from './phrase-after.ts'
import { TAG } from './tags.ts'
import { is, isComma, isIn, isQuotation, reads } from './word.ts'
import type { Word } from './passage.ts'

const OPENERS = new Set(['in', 'on', 'at', 'during', 'to', 'after', 'before', 'through', 'via', 'by', 'over'])
const LOOSE = new Set([
  'again',
  'also',
  'earlier',
  'later',
  'last',
  'late',
  'this',
  'early',
  'then',
  'simply',
  'only',
  'instead',
])
const LONGEST_ASIDE = 20

/** Skips what may stand between a cue and what was said: times, "in a statement", "to reporters"; yields the next index. */
export function adjunctEnd(words: readonly Word[], from: number): number {
  let at = from
  for (let guard = 0; guard < 4; guard += 1) {
    const next = adjunctAt(words, at)
    if (next === at) return at
    at = next
  }
  return at
}

function adjunctAt(words: readonly Word[], at: number): number {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined) return at
  if (is(word, TAG.time)) return timeEnd(words, at)
  if (isComma(word)) return reads(next, 'that') ? at + 1 : pastAside(words, at)
  if (isLoose(word, next)) return at + 1
  return OPENERS.has(word.lower) ? occasionEnd(words, at) : at
}

/** Past "Monday" or "May 12". */
function timeEnd(words: readonly Word[], at: number): number {
  return is(words[at + 1], TAG.number) ? at + 2 : at + 1
}

/** "late Monday", "again", "publicly that". */
function isLoose(word: Word, next: Word): boolean {
  if (reads(word, 'late', 'early') && reads(next, 'in', 'on')) return true
  if (LOOSE.has(word.lower)) return is(next, TAG.time) || word.lower === 'again'
  return is(word, TAG.adverb) && reads(next, 'that')
}

/** Past "in a statement", "on Monday", or any such phrase that "that" follows; `at` itself when it is part of the content. */
function occasionEnd(words: readonly Word[], at: number): number {
  if (is(words[at + 1], TAG.time)) return timeEnd(words, at + 1)
  if (reads(words[at + 1], 'the') && is(words[at + 2], TAG.time)) return timeEnd(words, at + 2)
  const phrase = shortPhraseAfter(words, at + 1)
  if (phrase === null) return at
  const [from, to] = phrase
  // "believed in his denial that": the noun has a clause of its own.
  const last = words[to - 1]!.lower
  if (reads(words[to], 'that')) return NOUN_CUES.has(last) && !OCCASIONS.has(last) ? at : to
  const isOccasion = words
    .slice(from, to)
    .some((word) => isIn(word, OCCASIONS) || isIn(word, LISTENERS) || is(word, TAG.time))
  return isOccasion || isYear(words, phrase) ? to : at
}

function isYear(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  return to - from === 1 && is(words[from], TAG.number) && words[from]!.lower.length === 4
}

/** "said, while speaking in Kyiv, that": an aside that "that" follows. */
function pastAside(words: readonly Word[], comma: number): number {
  for (let at = comma + 2; at < Math.min(words.length - 1, comma + LONGEST_ASIDE); at += 1) {
    if (isQuotation(words[at])) return comma
    if (isComma(words[at])) return reads(words[at + 1], 'that') ? at + 1 : comma
  }
  return comma
}
