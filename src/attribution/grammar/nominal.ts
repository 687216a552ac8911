import { shortPhraseAfter } from './phrase-after.ts'
import { is, isComma, isIn, reads } from './word.ts'
import { AUXILIARY, TAG } from './tags.ts'
import { BASE, ING } from './verb-forms.ts'
import { isFinite } from './verbs.ts'
import { SUMMONED } from '../words/objects.ts'
import type { Word } from './passage.ts'

const NO_NOMINAL =
  TAG.mark | TAG.preposition | TAG.subordinator | TAG.conjunction | TAG.relative | AUXILIARY | TAG.time

/** A few quoted words begin here: "said “not likely”". */
export function isQuotedHere(words: readonly Word[], at: number): boolean {
  return words[at]?.isQuoted === true && !is(words[at], TAG.quote) && words[at - 1]?.isQuoted !== true
}

/** "asked the court to act": somebody, and what is to be done. */
export function isOrder(words: readonly Word[], at: number): boolean {
  const addressee = startsNominal(words, at) ? shortPhraseAfter(words, at) : null
  return addressee !== null && isInfinitive(words, addressee[1])
}

/** Says whether "to" and a verb stand here. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower === 'not') return isInfinitive(words, at + 1)
  const next = words[at + 1]
  if (words[at]?.lower !== 'to' || next === undefined) return false
  if ((next.tags & (TAG.adverb | TAG.be | TAG.have | TAG.do)) !== 0) return true
  return next.verb !== undefined ? (next.verb.forms & BASE) !== 0 : next.tags === 0
}

/** "called the plan a mistake", "called it “absurd”", "described him as ...": an object and what it is called. */
export function isLabelling(words: readonly Word[], at: number): boolean {
  if (words[at]?.isQuoted === true) return true
  const object = shortPhraseAfter(words, at)
  const next = object === null ? undefined : words[object[1]]
  if (object === null || next === undefined) return false
  if (isIn(words[object[1] - 1], SUMMONED) && !next.isQuoted) return false
  if (reads(next, 'as', 'a', 'an', 'the') || next.isQuoted || next.tags === 0) return true
  return quotesSoon(words, at, at + 15)
}

/** Says whether quoted words come before a verb or comma does. */
function quotesSoon(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(words.length, to); at += 1) {
    if (isFinite(words, at) || isComma(words[at])) return false
    if (words[at]!.isQuoted) return true
  }
  return false
}

/** Says whether a noun phrase, an "-ing" or quoted words may begin here. */
export function startsNominal(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.lower === 'that') return false
  if (word.isQuoted || is(word, TAG.quote | TAG.object | TAG.determiner)) return true
  if (word.verb !== undefined && (word.verb.forms & ING) !== 0) return true
  if (is(word, TAG.time) && reads(words[at + 1], "'s")) return true
  if (is(word, NO_NOMINAL)) return false
  // "that Marr decries also makes": the adverb is the next verb's.
  return !is(word, TAG.adverb | TAG.negation) || (startsNominal(words, at + 1) && !isFinite(words, at + 1))
}
