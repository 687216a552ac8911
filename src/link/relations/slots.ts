import { AHEAD, NEGATIVES, TITLES } from '../words/function-words.ts'
import { IRREGULAR } from '../words/irregular.ts'
import type { Facets } from './facets.ts'
import { distinguishes, type Word } from './words-in.ts'

/** Words side by side that the other claim has not, and the words before and behind them. */
export interface Slot {
  readonly words: readonly Word[]
  readonly before: string
  readonly behind: string
}

const ARTICLES = /^(?:the|a|an|its|their|his|her|our|this|that)$/
const PLACING = /^(?:over|under|at|in|near|above|below|between|behind|beside|across|through|from|of)$/
const BEING = /^(?:is|are|was|were|be|been|being|to|has|have|had)$/

/** Where the one says what the other does not say anywhere. */
function slotsIn(one: Facets, other: Facets): readonly Slot[] {
  const words = one.words.filter(({ word }) => !ARTICLES.test(word))
  const known = new Set(other.words.map(({ stem }) => stem))
  const isNew = (word: Word | undefined): boolean =>
    word !== undefined && distinguishes(word) && !known.has(word.stem)
  return words.flatMap((word, at) => {
    if (!isNew(word) || isNew(words[at - 1])) return []
    const end = words.findIndex((next, place) => place > at && !isNew(next))
    const till = end < 0 ? words.length : end
    return [
      { words: words.slice(at, till), before: words[at - 1]?.word ?? '', behind: words[till]?.word ?? '' },
    ]
  })
}

/**
 * What stands in the same place of two claims, between the same words, and is not the same: two things that are told of
 * alike. Verbs are left out: two reporters say one event with different ones.
 */
export function contrastOf(a: Facets, b: Facets): readonly [Slot, Slot] | null {
  const others = slotsIn(b, a)
  for (const slot of slotsIn(a, b)) {
    const other = others.find((one) => isSamePlace(slot, one) && !isAlike(slot, one))
    if (other !== undefined) return [slot, other]
  }
  return null
}

function isSamePlace(one: Slot, other: Slot): boolean {
  if (one.before !== other.before) return false
  if (areNames(one) && areNames(other)) return true
  if (!isSameBehind(one.behind, other.behind) || (one.before === '' && one.behind === '')) return false
  return !isVerbal(one) && !isVerbal(other)
}

/** "The bridge over", "the tunnel under": what both are told to lie by. */
function isSameBehind(one: string, other: string): boolean {
  return one === other || (PLACING.test(one) && PLACING.test(other))
}

function areNames({ words }: Slot): boolean {
  return words[0]?.named === true
}

function isVerbal({ words, before }: Slot): boolean {
  if (AHEAD.has(before) || BEING.test(before) || NEGATIVES.has(before)) return true
  return before !== 'by' && words.some(({ word }) => /(?:ed|ing)$/.test(word) || IRREGULAR.has(word))
}

/** "Kharkov" and "Kharkiv", "Russia" and "Russian"; a title tells nobody apart. */
function isAlike(one: Slot, other: Slot): boolean {
  const [names, others] = [one, other].map(({ words }) => words.filter(({ word }) => !TITLES.has(word)))
  if (names!.length === 0 || others!.length === 0) return true
  return names!.some(({ word }) => others!.some((like) => word.slice(0, 4) === like.word.slice(0, 4)))
}
