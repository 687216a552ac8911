import { STOPPED } from './words/abbreviations.ts'
import { COUNTY_WORDS, JOINERS, REGION_WORDS } from './words/en.ts'
import type { Word } from './words-in.ts'

/** The longest name looked for, in words: "Democratic People's Republic of Korea" has five. */
const MOST_WORDS = 6

/** A stretch of words `[from, to)` that could be a place's name, and the names to ask the gazetteer for, best first. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
}

/** Every stretch of words from one on that could be a name, longest first; at most six, so a text's are linear. */
export function candidatesAt(text: string, words: readonly Word[], from: number): readonly Candidate[] {
  if (!words[from]!.initial) return NONE
  const candidates: Candidate[] = []
  for (let to = farthest(words, from); to > from; to--)
    if (words[to - 1]!.initial) candidates.push({ from, to, names: namesOf(text, words, from, to) })
  return candidates
}

const NONE: readonly Candidate[] = []

function namesOf(text: string, words: readonly Word[], from: number, to: number): readonly string[] {
  const last = words[to - 1]!
  const end = endOf(last)
  const name = text.slice(words[from]!.start, end)
  const rank = end === last.end ? rankAfter(words, to) : undefined
  return rank === undefined ? [name] : [`${name} ${rank}`, name]
}

/** How far the words go on that could be of the name that one begins. */
function farthest(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < words.length && to < from + MOST_WORDS && joins(words, to)) to++
  return to
}

/** The end of a word without its possessive: "Angola's" names Angola. */
export function endOf(word: Word): number {
  const { text, end } = word
  const possessive = text.length > 2 && text.endsWith('s') && "'’".includes(text.at(-2)!)
  return possessive ? end - 2 : end
}

/** Says whether a word goes on with the name that the words before it began. */
function joins(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.gap === 'stop') return word.initial && STOPPED.has(words[at - 1]!.bare)
  if (word.gap !== 'space' && word.gap !== 'hyphen') return false
  return word.initial || JOINERS.has(word.text)
}

/**
 * What kind of region the words after a name make it: "Donetsk oblast" and "the Kherson and Donetsk regions" are
 * asked for as "region", "Barrow, Clarke and Jackson counties" as "county"; undefined for none.
 */
function rankAfter(words: readonly Word[], next: number): string | undefined {
  const word = words[next]
  if (word === undefined) return undefined
  const rank = word.gap === 'space' ? RANKS.get(lowerOf(word)) : undefined
  if (rank !== undefined) return rank
  return word.gap === 'comma' || word.text === 'and' || word.text === 'or'
    ? rankOfList(words, next)
    : undefined
}

/** How far a list of names may run before its "counties". */
const LONGEST_LIST = 14

function rankOfList(words: readonly Word[], from: number): string | undefined {
  for (let at = from; at < words.length && at < from + LONGEST_LIST; at++) {
    const word = words[at]!
    if (word.gap !== 'space' && word.gap !== 'comma' && word.gap !== 'hyphen') return undefined
    if (word.initial || word.text === 'and' || word.text === 'or') continue
    return RANKS_OF_SEVERAL.get(word.text)
  }
  return undefined
}

/** "regions", "counties". */
const RANKS_OF_SEVERAL: ReadonlyMap<string, string> = new Map(
  [...REGION_WORDS, ...COUNTY_WORDS].map(([word, rank]) => [
    word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
    rank,
  ]),
)

const RANKS: ReadonlyMap<string, string> = new Map([...REGION_WORDS, ...COUNTY_WORDS, ...RANKS_OF_SEVERAL])

function lowerOf(word: Word): string {
  return word.initial ? word.bare : word.text
}
