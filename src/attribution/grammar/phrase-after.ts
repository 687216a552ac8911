import { AUXILIARY, TAG } from './tags.ts'
import { isDash, isComma, type Range } from './subject.ts'
import { isFinite, isPossessive } from './verbs.ts'
import type { Word } from './passage.ts'

const LONGEST = 40
/** Prepositions that bind to the noun before them; the others open an adjunct after a speaker's name. */
const BINDING = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'to', 'near', 'on', 'within'])
const OCCASIONS =
  /^(?:interviews?|statements?|speech|speeches|briefing|conference|letter|emails?|e-mails?|post|posts|tweets?|video|address|rally|debate|report|interview|message|call|remarks|testimony|article|essay|memo|release|twitter|facebook|telegram|column|book|hearing|meeting|phone|appearance|response|reference)$/
const ASIDE_STARTS = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'which',
  'one',
  'his',
  'her',
  'its',
  'their',
  'then',
  'now',
  'former',
  'himself',
  'herself',
])

/** Reads the whole noun phrase at `at`, as the speaker after an inverted cue: appositions and relative clauses included. */
export function phraseAfter(words: readonly Word[], at: number): Range | null {
  const head = shortPhraseAfter(words, at)
  if (head === null) return null
  let to = head[1]
  if ((words[at]!.tags & TAG.subject) !== 0) return head
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
  if ((first.tags & (TAG.subject | TAG.object)) !== 0 && (first.tags & TAG.determiner) === 0)
    return [at, at + 1]
  let to = at + 1
  while (to < Math.min(words.length, at + LONGEST) && goesOn(words, to, at)) to += 1
  while (to > at + 1 && isLoose(words[to - 1]!)) to -= 1
  return [at, to]
}

function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if ((word.tags & (TAG.mark | TAG.quote | TAG.conjunction)) !== 0) return false
  if ((word.tags & (TAG.determiner | TAG.subject | TAG.capital | TAG.number)) !== 0)
    return word.lower !== 'that' && word.lower !== 'there'
  if ((word.tags & TAG.object) !== 0) return true
  if (
    (word.tags &
      (TAG.preposition | TAG.subordinator | TAG.relative | AUXILIARY | TAG.time | TAG.negation)) !==
    0
  )
    return false
  return (word.tags & TAG.adverb) === 0 && !isFinite(words, at)
}

function goesOn(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  if ((word.tags & TAG.quote) !== 0 || word.lower === 'that') return false
  if ((word.tags & TAG.scare) !== (before.tags & TAG.scare) && (before.tags & TAG.capital) === 0) return false
  if ((word.tags & TAG.mark) !== 0) return isInnerMark(words, at)
  if (isPossessive(words, at)) return true
  if ((word.tags & (TAG.starter | TAG.relative | TAG.object)) !== 0 && (word.tags & TAG.determiner) === 0)
    return false
  if ((word.tags & TAG.preposition) !== 0) return BINDING.has(word.lower) && bindsHere(words, at)
  if ((word.tags & (TAG.subordinator | TAG.time)) !== 0 && (word.tags & TAG.capital) === 0) return false
  if ((word.tags & TAG.time) !== 0)
    return (
      (words[at + 1]?.tags ?? 0) >= 0 &&
      (words[at + 1]!.tags & TAG.capital) !== 0 &&
      (words[at + 1]!.tags & TAG.mark) === 0
    )
  if (word.lower === 'and') return isNominal(words, at + 1)
  if ((word.tags & TAG.conjunction) !== 0) return word.lower === 'or' && isNominal(words, at + 1)
  if ((word.tags & TAG.determiner) !== 0) return startsInside(before)
  if (isFinite(words, at) || (word.tags & AUXILIARY) !== 0) return false
  if (word.lower.endsWith('ing') && (word.tags & TAG.verb) !== 0 && before.tags === 0) return false
  return (word.tags & TAG.adverb) === 0 || at < start + 3
}

function startsInside(before: Word): boolean {
  return (before.tags & (TAG.preposition | TAG.conjunction)) !== 0
}

function isNominal(words: readonly Word[], at: number): boolean {
  return words[at] !== undefined && canStart(words, at) && (words[at]!.tags & TAG.starter) === 0
}

function isInnerMark(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  if (lower === '(') return true
  return lower === ')' || lower === '&' || lower === '/' || lower === '$' || lower === '%' || lower === '-'
}

/** "of the agency" binds; "in a statement", "on Monday", "at a rally" say when and where it was said. */
function bindsHere(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  for (let index = at + 1; index < Math.min(words.length, at + 6); index += 1) {
    const word = words[index]!
    if (OCCASIONS.test(word.lower) && (word.tags & TAG.capital) === 0) return lower === 'of' || lower === 'for'
    if ((word.tags & TAG.time) !== 0) return lower === 'of' || lower === 'for' || lower === 'from'
    if ((word.tags & (TAG.mark | TAG.preposition | TAG.quote)) !== 0) break
  }
  const next = words[at + 1]
  if (next === undefined || (next.tags & (TAG.object | TAG.mark | TAG.quote)) !== 0) return false
  return lower !== 'to' || !(next.verb !== undefined && (next.tags & TAG.capital) === 0)
}

function isLoose(word: Word): boolean {
  return (word.tags & (TAG.preposition | TAG.conjunction)) !== 0 && (word.tags & TAG.capital) === 0
}

/** Where an apposition or relative clause that opens at `at` ends, or `at` when none does. */
function asideAfter(words: readonly Word[], at: number): number {
  const opensWithComma = isComma(words[at])
  const first = words[opensWithComma ? at + 1 : at]
  if (first === undefined) return at
  if (!opensWithComma) return first.lower === 'who' ? relativeEnd(words, at) : at
  if (first.lower === 'who' || first.lower === 'whose' || first.lower === 'which')
    return relativeEnd(words, at + 1)
  if ((first.tags & TAG.number) !== 0) return at + 2
  const isAside = ASIDE_STARTS.has(first.lower) || (first.tags & TAG.capital) !== 0 || isTitle(words, at + 1)
  if (!isAside || (first.tags & TAG.time) !== 0) return at
  const aside = shortPhraseAfter(words, at + 1)
  return aside === null || isFinite(words, aside[1]) ? at : aside[1]
}

/** ", director of the clinic": a bare noun and "of", "at", "for" or "and". */
function isTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.lower.endsWith('ing') || (word.tags & ~(TAG.verb | TAG.adverb)) !== 0) return false
  for (let index = at + 1; index < at + 4; index += 1) {
    const next = words[index]
    if (next === undefined) return false
    if (['of', 'at', 'for', 'and', 'with'].includes(next.lower)) return true
  }
  return false
}

function relativeEnd(words: readonly Word[], at: number): number {
  let to = at
  while (to < Math.min(words.length, at + LONGEST) && !isComma(words[to]) && !isStop(words[to]!)) to += 1
  return to
}

/** Says whether the word ends any clause: a full stop, a semicolon, a colon, a quotation or a dash. */
export function isStop(word: Word): boolean {
  return (word.tags & TAG.quote) !== 0 || /^(?:[.;:!?…]+|\.{2,})$/.test(word.lower) || isDash(word)
}
