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
  if (!words[from]!.initial) return []
  const candidates: Candidate[] = []
  for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
    if (at > from && !joins(words, at)) break
    if (!words[at]!.initial) continue
    const end = endOf(words[at]!)
    const name = text.slice(words[from]!.start, end)
    const rank = end === words[at]!.end ? rankAfter(words, at + 1) : null
    candidates.push({ from, to: at + 1, names: rank === null ? [name] : [`${name} ${rank}`, name] })
  }
  return candidates.toReversed()
}

/** The end of a word without its possessive: "Angola's" names Angola. */
export function endOf(word: Word): number {
  const last = word.text.length - 1
  const possessive = last > 1 && word.text[last] === 's' && "'’".includes(word.text[last - 1]!)
  return possessive ? word.end - 2 : word.end
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
 * asked for as "region", "Barrow, Clarke and Jackson counties" as "county"; null for none.
 */
function rankAfter(words: readonly Word[], next: number): string | null {
  const word = words[next]
  if (word === undefined) return null
  if (word.gap === 'space') {
    const rank = rankOf(lowerOf(word)) ?? rankOfPlural(lowerOf(word))
    if (rank !== null) return rank
  }
  return word.gap === 'comma' || word.text === 'and' || word.text === 'or' ? rankOfList(words, next) : null
}

/** How far a list of names may run before its "counties". */
const LONGEST_LIST = 14

function rankOfList(words: readonly Word[], from: number): string | null {
  for (let at = from; at < words.length && at < from + LONGEST_LIST; at++) {
    const word = words[at]!
    if (word.gap !== 'space' && word.gap !== 'comma' && word.gap !== 'hyphen') return null
    if (word.initial || word.text === 'and' || word.text === 'or') continue
    return rankOfPlural(word.text)
  }
  return null
}

/** "regions", "counties". */
function rankOfPlural(word: string): string | null {
  if (!word.endsWith('s')) return null
  return rankOf(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1))
}

function rankOf(word: string): string | null {
  return REGION_WORDS.get(word) ?? COUNTY_WORDS.get(word) ?? null
}

function lowerOf(word: Word): string {
  return word.initial ? word.bare : word.text
}
