import { TAG } from './tags.ts'
import { isFinite, isPossessive } from './verbs.ts'
import { is, isComma, isIn } from './word.ts'
import type { Range } from './phrase-before.ts'
import type { Word } from './passage.ts'

const LONGEST_ASIDE = 45
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its'])
const CONNECTORS = new Set(['and', 'but', 'or', 'then', 'so', 'yet'])
const ROUGHLY = new Set(['about', 'around', 'over', 'almost', 'nearly', 'roughly', 'under'])
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen half hundreds thousands'.split(' '),
)

/** Past "On Monday," or "Speaking to X," at the start of a clause; `from` itself when the subject stands there. */
export function pastAdjunct(words: readonly Word[], from: number, limit: number): number {
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

/** Drops what cannot begin a noun phrase from its left end: conjunctions, adverbs, "On Monday", "In a speech". */
export function trimmedStart(words: readonly Word[], start: number, end: number, open: number): Range | null {
  let from = start
  while (from < open) {
    const word = words[from]!
    if (!canDrop(word) || isQuantity(words, from)) break
    const next = isAdjunct(word) ? pastShortAdjunct(words, from) : from + 1
    if (next === from) return lastDeterminer(words, from, end, open)
    from = next
  }
  if (from >= open || (isFinite(words, from) && (words[from]!.tags & TAG.verb) === 0)) return null
  const to = isComma(words[end - 1]) ? end - 1 : end
  return from < to ? [from, to] : null
}

function isAdjunct({ tags, lower }: Word): boolean {
  return ((tags & TAG.preposition) !== 0 && lower !== 'as') || (tags & TAG.time) !== 0
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
