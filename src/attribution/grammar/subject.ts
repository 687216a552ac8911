import { pastAdjunct, trimmedStart } from './leading-adjunct.ts'
import { indexBefore, isSubjectPronoun, phraseStart, type Range } from './phrase-before.ts'
import { AUXILIARY, TAG } from './tags.ts'
import { isFinite, isPossessive } from './verbs.ts'
import { is, isComma, isDash, isQuotation, reads } from './word.ts'
import type { Word } from './passage.ts'

export type { Range } from './phrase-before.ts'

const LONGEST_ASIDE = 45
const LONGEST_PHRASE = 40
const LONGEST_CLAUSE = 200
const ASIDE_OPENERS = new Set(['who', 'which', 'whose', 'where'])
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
const CONNECTORS = new Set(['and', 'but', 'or', 'then', 'so', 'yet'])

/** Finds the whole noun phrase, appositions included, that is the subject of the verb group starting at `at`, or null. */
export function subjectBefore(words: readonly Word[], at: number): Range | null {
  const end = withoutTimes(words, at)
  const last = words[end - 1]
  if (last === undefined || CONNECTORS.has(last.lower)) return null
  if (isSubjectPronoun(last)) return last.lower === 'there' ? null : [end - 1, end]
  if ((last.tags & TAG.relative) !== 0) return antecedent(words, end - 1)
  const open = asideStart(words, end)
  if (open === end) return trimmedStart(words, phraseStart(words, end), end, end)
  const range = trimmedStart(words, phraseBeforeAside(words, open), end, open)
  // "Smith, in a statement, said": when and where it was said is no part of the speaker.
  return range !== null && isAdjunct(words[open + 1]) ? [range[0], open] : range
}

function isAdjunct(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.lower !== 'of' &&
    (word.tags & (TAG.preposition | TAG.time | TAG.subordinator | TAG.adverb)) !== 0
  )
}

/** "and said": the subject of the clause that the conjunction at `at` goes on with, or null. */
export function sharedSubject(words: readonly Word[], at: number): Range | null {
  // "He wrote “...” and said": the quotation is what the clause before had for its object.
  const end = isQuotation(words[at - 1]) ? at - 1 : at
  return subjectFrom(words, clauseStart(words, end, isComma(words[at - 1])), end)
}

/** Finds the subject of the clause that begins at `start`, reading forward past adjuncts; its verb stands before `limit`. */
export function subjectFrom(words: readonly Word[], start: number, limit: number): Range | null {
  let from = start
  for (let guard = 0; guard < 4; guard += 1) {
    const next = pastAdjunct(words, from, limit)
    if (next === from) break
    from = next
  }
  for (let at = from; at < Math.min(limit, from + LONGEST_PHRASE); at += 1) {
    if (isComma(words[at])) at = asideEnd(words, at, limit)
    else if ((words[at]!.tags & TAG.quote) !== 0) return null
    if (at > from && isFinite(words, at)) return phrase(words, from, withoutAdverbs(words, from, at))
  }
  return null
}

function phrase(words: readonly Word[], start: number, to: number): Range | null {
  // "said an official who oversaw it and described ...": neither the tag's verb nor the pronoun names anybody.
  const from = words[start]?.cue !== undefined && isFinite(words, start) ? start + 1 : start
  const last = is(words[to - 1], TAG.relative) && to - 1 > from ? to - 1 : to
  const end = isComma(words[last - 1]) ? last - 1 : last
  if (from >= end) return null
  const first = words[from]!
  if (isSubjectPronoun(first)) return [from, from + 1]
  return (first.tags & (TAG.preposition | TAG.subordinator | AUXILIARY | TAG.object)) === 0 ||
    (first.tags & TAG.determiner) !== 0
    ? [from, end]
    : null
}

function withoutAdverbs(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (
    end > from &&
    (words[end - 1]!.tags & TAG.adverb) !== 0 &&
    (words[end - 1]!.tags & TAG.capital) === 0
  )
    end -= 1
  return end
}

/**
 * Where the clause that holds the word before `at` begins: after a full quotation, a colon, a dash, ", and" or "that";
 * `isMain` reads past "that" to the main clause.
 */
export function clauseStart(words: readonly Word[], at: number, isMain = false): number {
  const least = Math.max(0, at - LONGEST_CLAUSE)
  for (let from = at - 1; from >= least; from -= 1) if (opensClause(words, from, isMain)) return from + 1
  return least
}

function opensClause(words: readonly Word[], at: number, isMain: boolean): boolean {
  const word = words[at]!
  if (isQuotation(word) || reads(word, ';', ':') || isDash(word)) return true
  if (word.lower === 'that') return !isMain && words[at - 1]?.verb !== undefined
  if (!isComma(words[at - 1]) || isFinite(words, at + 1)) return false
  return CONNECTORS.has(word.lower) || (is(word, TAG.subordinator) && !is(word, TAG.preposition))
}

/** Where the aside that ends at the comma, bracket or dash before `end` begins (the index of its opening mark), or `end`. */
function asideStart(words: readonly Word[], end: number): number {
  const last = words[end - 1]!
  if (last.lower === ')') return indexBefore(words, end - 1, (word) => word.lower === '(') ?? end
  if (isDash(last)) return indexBefore(words, end - 1, isDash) ?? end
  if (!isComma(last)) return end
  const opener = indexBefore(
    words,
    end - 1,
    (word, at) => isComma(word) && ASIDE_OPENERS.has(words[at + 1]!.lower),
  )
  return opener ?? indexBefore(words, end - 1, (word) => isComma(word)) ?? end
}

function asideEnd(words: readonly Word[], comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_ASIDE); at += 1) {
    if ((words[at]!.tags & TAG.quote) !== 0) return at
    if (isComma(words[at]) && isFinite(words, withAdverb(words, at + 1))) return at + 1
  }
  return comma
}

function withAdverb(words: readonly Word[], at: number): number {
  return ((words[at]?.tags ?? 0) & TAG.adverb) !== 0 ? at + 1 : at
}

/** "Smith, a lawyer from Boston, Massachusetts, said": goes on left while what was found is itself an apposition. */
function phraseBeforeAside(words: readonly Word[], open: number): number {
  let start = phraseStart(words, open)
  for (let guard = 0; guard < 3 && start > 1; guard += 1) {
    if (!isComma(words[start - 1]) || !isApposition(words, start)) break
    const next = trimmedStart(words, phraseStart(words, start - 1), start - 1, start - 1)
    if (next === null) break
    start = next[0]
  }
  return start
}

/** "of Raleigh, N.C.,": the short name of a state goes on a place. */
function isPlaceTail(words: readonly Word[], start: number): boolean {
  return words[start]!.lower.endsWith('.') && isComma(words[start + 1])
}

function isApposition(words: readonly Word[], start: number): boolean {
  const word = words[start]!
  return (
    ARTICLES.has(word.lower) || isPlaceTail(words, start) || (word.tags & (TAG.capital | TAG.relative)) === 0
  )
}

/** "the man who said": the noun phrase before the relative pronoun at `at`, past a comma. */
function antecedent(words: readonly Word[], at: number): Range | null {
  const end = isComma(words[at - 1]) ? at - 1 : at
  if (words[at]!.lower === 'that' && end === at && words[at - 1]?.verb !== undefined) return null
  return end > 0 ? trimmedStart(words, phraseStart(words, end), end, end) : null
}

/** "Smith on Monday said", "Smith last week said": times between subject and verb belong to neither. */
function withoutTimes(words: readonly Word[], at: number): number {
  let end = at
  while (end > 1 && (words[end - 1]!.tags & TAG.time) !== 0 && (words[end - 1]!.tags & TAG.modal) === 0)
    end -= 1
  if (end === at) return at
  while (
    end > 1 &&
    ['on', 'in', 'last', 'late', 'this', 'earlier', 'early', 'next'].includes(words[end - 1]!.lower)
  )
    end -= 1
  return end
}

/** "respond to the mayor of Tarn's claims": the noun phrase alone that the possessive at `end` closes. */
function owner(words: readonly Word[], end: number): Range | null {
  let from = end
  while (from > 0 && isOfName(words[from - 1]!)) from -= 1
  if (from === end) return null
  const isOpen = is(words[from - 1], TAG.determiner) && !reads(words[from - 1], 'that')
  if (isOpen) from -= 1
  // "the mayor of Tarn": what goes before "of" belongs to it where an article opens it.
  const of = reads(words[from - 1], 'of') ? trimmedStart(words, phraseStart(words, end), end, end) : null
  return of !== null && is(words[of[0]], TAG.determiner | TAG.capital) ? of : [from, end]
}

/** A name's word, a number, or a word that no list knows: a noun or an adjective. */
function isOfName({ tags }: Word): boolean {
  return (
    (tags & ~(TAG.capital | TAG.number | TAG.verb)) === 0 && (tags & (TAG.capital | TAG.verb)) !== TAG.verb
  )
}

/** "the ministry's claim", "his claim": the owner of the noun at `at`, without the possessive; null when there is none. */
export function ownerBefore(words: readonly Word[], at: number): Range | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = words[index]!
    if (POSSESSIVES.has(word.lower)) return [index, index + 1]
    if (index > 0 && isPossessive(words, index)) return owner(words, index)
    if ((word.tags & (TAG.mark | TAG.quote | TAG.preposition | TAG.conjunction | AUXILIARY)) !== 0)
      return null
  }
  return null
}
