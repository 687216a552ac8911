import { TAG } from './tags.ts'
import { ING, PAST, THIRD } from './verb-forms.ts'
import { isFinite, isNounHere } from './verbs.ts'
import { is, isComma, isDash, reads } from './word.ts'
import type { Range } from './subject.ts'
import type { Word } from './passage.ts'

const LONGEST_SUBJECT = 40
/** In characters; a longer quotation has a verb of its own. */
const SHORT_QUOTE = 25
const BARE_MARKS = /^[$€£%)(\]["“”]$/

/**
 * Says whether a clause with its own subject and finite verb begins at `at`: verbs of relative and subordinate
 * clauses do not count, and a comma with a conjunction or "-ing" after it ends the search (any comma if `isStrict`).
 */
export function isClause(words: readonly Word[], at: number, to: number, isStrict = false): boolean {
  let pending = 0
  for (let index = at; index < Math.min(to, at + LONGEST_SUBJECT); index += 1) {
    if (endsSubject(words, index, isStrict) || isSecondVerb(words, index, at)) return false
    if (is(words[index], TAG.quote)) return holdsVerb(words, index)
    if (isNominal(words, index, at)) continue
    if (opensInner(words, index)) pending += 1
    if (!isFinite(words, index)) continue
    if (pending === 0) return true
    pending -= 1
    while (isFinite(words, index + 1)) index += 1
  }
  return false
}

/** The first word is no verb; "potential challenges in": a bare word before a word in "-s" at the very start is its adjective. */
function isNominal(words: readonly Word[], index: number, at: number): boolean {
  const { verb } = words[index]!
  if (index === at) return true
  return index === at + 1 && words[at]!.tags === 0 && verb !== undefined && (verb.forms & THIRD) !== 0
}

function holdsVerb(words: readonly Word[], at: number): boolean {
  const { start, end } = words[at]!
  return end - start > SHORT_QUOTE || isFinite(words, at + 1)
}

function endsSubject(words: readonly Word[], at: number, isStrict: boolean): boolean {
  if (reads(words[at], ';', ':')) return true
  if (isStrict && isDash(words[at])) return true
  if (!isComma(words[at])) return false
  const next = words[at + 1]
  if (isStrict || next === undefined || reads(next, 'but', 'and', 'so', 'while')) return true
  return next.verb !== undefined && (next.verb.forms & ING) !== 0
}

/** "his costs and confirmed it", "salt, charged the phone": a verb of the same subject, and what `from` opens is an object. */
function isSecondVerb(words: readonly Word[], at: number, from: number): boolean {
  const { lower } = words[at]!
  const verb = words[at + 1]
  if ((lower !== ',' && lower !== 'and') || verb?.verb === undefined) return false
  const isPast = (verb.verb.forms & PAST) !== 0 && !is(verb, TAG.capital) && !is(words[at - 1], TAG.verb)
  return isPast && is(words[at + 2], TAG.determiner | TAG.object) && !words.slice(from, at).some(isComma)
}

function opensInner(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]
  // "the team that won", "its claim that it had won": neither is the clause that is told.
  if (word.lower === 'that')
    return (
      before !== undefined && (before.tags === 0 || (before.verb !== undefined && isNounHere(words, at - 1)))
    )
  if (is(word, TAG.relative)) return true
  if (is(word, TAG.subordinator) && is(words[at + 1], TAG.starter)) return true
  return is(word, TAG.subordinator) && !is(word, TAG.preposition | TAG.adverb)
}

/** Drops marks from the ends of a range; null when nothing is left. */
export function trimmedRange(words: readonly Word[], [from, to]: Range): Range | null {
  let start = from
  let end = to
  while (start < end && isEdgeMark(words[start]!)) start += 1
  while (end > start && isEdgeMark(words[end - 1]!)) end -= 1
  return start < end ? [start, end] : null
}

function isEdgeMark(word: Word): boolean {
  return is(word, TAG.mark) && !BARE_MARKS.test(word.lower)
}
