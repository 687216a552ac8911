import { AUXILIARY, TAG } from './tags.ts'
import { isFinite, isPossessive } from './verbs.ts'
import { is, isComma, isDash, isIn, isQuotation, reads } from './word.ts'
import type { Word } from './passage.ts'

/** A half-open range of word indexes. */
export type Range = readonly [from: number, to: number]

const LONGEST_ASIDE = 45
const LONGEST_PHRASE = 40
const LONGEST_CLAUSE = 200
const ASIDE_OPENERS = new Set(['who', 'which', 'whose', 'where'])
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
/** Marks that stand inside names and amounts. */
const PHRASE_MARKS = new Set(['/', '&', '.', '$', '%'])
/** Prepositions that open a clause where a verb of saying follows: "days after Marsh said". */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until'])
const ROUGHLY = new Set(['about', 'around', 'over', 'almost', 'nearly', 'roughly', 'under'])
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen half hundreds thousands'.split(' '),
)
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

function phrase(words: readonly Word[], from: number, to: number): Range | null {
  const end = isComma(words[to - 1]) ? to - 1 : to
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

/** Past "On Monday," or "Speaking to X," at the start of a clause; `from` itself when the subject stands there. */
function pastAdjunct(words: readonly Word[], from: number, limit: number): number {
  const word = words[from]
  if (word === undefined || from >= limit) return from
  if (CONNECTORS.has(word.lower) || isComma(word)) return from + 1
  const opens =
    (word.tags & (TAG.preposition | TAG.subordinator | TAG.adverb | TAG.time)) !== 0 ||
    /(?:ing|ed)$/.test(word.lower) ||
    isTimePhrase(words, from)
  if (!opens || (word.tags & TAG.determiner) !== 0) return from
  for (let at = from; at < Math.min(limit, from + LONGEST_ASIDE); at += 1)
    if (isComma(words[at])) return at + 1
  return (word.tags & TAG.adverb) !== 0 ? from + 1 : pastShortAdjunct(words, from)
}

/** "Twenty-four hours later, ...": a short phrase up to a comma that ends in a time. */
function isTimePhrase(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 6); at += 1) {
    if (isComma(words[at])) return (words[at - 1]!.tags & TAG.time) !== 0
  }
  return false
}

/** "In 2015 the firm", "On Monday he": an adjunct without its comma ends before the next article, name or pronoun. */
function pastShortAdjunct(words: readonly Word[], from: number): number {
  const word = words[from]!
  if ((word.tags & TAG.time) !== 0) return from + 1
  if ((word.tags & TAG.preposition) === 0) return from
  let at = from + 1
  while (at < words.length && (words[at]!.tags & (TAG.time | TAG.number)) !== 0) at += 1
  if (at > from + 1) return at
  for (at = from + 2; at < Math.min(words.length, from + 8); at += 1) if (startsPhrase(words, at)) return at
  return from
}

function startsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  if (
    (before.tags & (TAG.preposition | TAG.conjunction | TAG.determiner)) !== 0 ||
    isPossessive(words, at - 1)
  )
    return false
  if ((word.tags & (TAG.starter | TAG.determiner)) !== 0) return true
  return (word.tags & TAG.capital) !== 0 && (before.tags & TAG.capital) === 0 && before.tags === 0
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

function indexBefore(
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

function isApposition(words: readonly Word[], start: number): boolean {
  const word = words[start]!
  return ARTICLES.has(word.lower) || (word.tags & (TAG.capital | TAG.relative)) === 0
}

/** Reads left from `end` over one noun phrase with its "of" and "in" parts and short relative clauses. */
function phraseStart(words: readonly Word[], end: number): number {
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
  if (isSubjectPronoun(word) || reads(word, 'but', 'that', 'so')) return -1
  if (is(word, TAG.relative)) return at
  if (is(word, TAG.subordinator) && (!is(word, TAG.preposition) || isIn(word, CLAUSE_OPENERS))) return -1
  return isFinite(words, at) ? relativeBefore(words, at) : at
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
  for (let from = at - 1; from >= Math.max(1, at - 4); from -= 1) {
    const word = words[from]!
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'whose')
      return isComma(words[from - 1]) ? -1 : from
    if ((word.tags & (AUXILIARY | TAG.adverb)) === 0) return -1
  }
  return -1
}

/** "Ukraine, Poland and Norway": a comma between short names in a list that "and" closes. */
function isListComma(words: readonly Word[], at: number, end: number): boolean {
  const after = words.slice(at + 1, end)
  if (!after.some((word) => word.lower === 'and') || after.length > 12) return false
  for (let from = at - 1; from >= Math.max(0, at - 5); from -= 1) {
    const word = words[from]!
    if (isComma(word)) return true
    if (
      (word.tags & (TAG.preposition | TAG.adverb | TAG.time | TAG.quote | TAG.mark)) !== 0 ||
      isFinite(words, from)
    )
      return false
  }
  return at <= 5
}

/** "the man who said": the noun phrase before the relative pronoun at `at`, past a comma. */
function antecedent(words: readonly Word[], at: number): Range | null {
  const end = isComma(words[at - 1]) ? at - 1 : at
  if (words[at]!.lower === 'that' && end === at && words[at - 1]?.verb !== undefined) return null
  return end > 0 ? trimmedStart(words, phraseStart(words, end), end, end) : null
}

/** Drops what cannot begin a noun phrase from its left end: conjunctions, adverbs, "On Monday", "In a speech". */
function trimmedStart(words: readonly Word[], start: number, end: number, open: number): Range | null {
  let from = start
  while (from < open) {
    const word = words[from]!
    const isAdjunct =
      ((word.tags & TAG.preposition) !== 0 && word.lower !== 'as') || (word.tags & TAG.time) !== 0
    if (!canDrop(word) || isQuantity(words, from)) break
    const next = isAdjunct ? pastShortAdjunct(words, from) : from + 1
    if (next === from) return lastDeterminer(words, from, end, open)
    from = next
  }
  if (from >= open || (isFinite(words, from) && (words[from]!.tags & TAG.verb) === 0)) return null
  const to = isComma(words[end - 1]) ? end - 1 : end
  return from < to ? [from, to] : null
}

/** "About four in ten", "over 200 people". */
function isQuantity(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return isIn(words[at], ROUGHLY) && (is(next, TAG.number) || isIn(next, NUMBERS))
}

const DROPPED =
  TAG.preposition | TAG.conjunction | TAG.adverb | TAG.time | TAG.relative | TAG.mark | TAG.object

/** Says whether a word cannot begin a noun phrase. */
function canDrop({ tags }: Word): boolean {
  return (tags & DROPPED) !== 0 && ((tags & TAG.determiner) === 0 || (tags & TAG.relative) !== 0)
}

/** "was replaced by a message that": when the start is unclear, the phrase begins at its last article. */
function lastDeterminer(words: readonly Word[], from: number, end: number, open: number): Range | null {
  for (let at = open - 1; at > from; at -= 1) if (ARTICLES.has(words[at]!.lower)) return [at, end]
  return null
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

/** "the ministry's claim", "his claim": the owner of the noun at `at`, without the possessive; null when there is none. */
export function ownerBefore(words: readonly Word[], at: number): Range | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = words[index]!
    if (POSSESSIVES.has(word.lower)) return [index, index + 1]
    if (index > 0 && isPossessive(words, index))
      return trimmedStart(words, phraseStart(words, index), index, index)
    if ((word.tags & (TAG.mark | TAG.quote | TAG.preposition | TAG.conjunction | AUXILIARY)) !== 0)
      return null
  }
  return null
}

function isSubjectPronoun(word: Word): boolean {
  return (word.tags & TAG.subject) !== 0
}
