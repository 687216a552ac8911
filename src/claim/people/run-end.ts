import type { Word } from './passage.ts'
import { NAME_LINKS, NOT_NAMES, ORGANISATION_CLASS, ROLE_CLASSES, TITLES } from './words/en.ts'

/** How many words a run of capitals may have: no name is longer, and a text all in capitals stays linear. */
const LONGEST_RUN = 14

/** Where a run of capitals that begins at a word ends, small words inside names included. */
export function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from < LONGEST_RUN) {
    const next = extension(words, from, end)
    if (next === 0) break
    end += next
  }
  return end
}

/** How many words after `end` belong to the run as well: 0 when it is over. */
function extension(words: readonly Word[], from: number, end: number): number {
  const last = words[end - 1]!
  const next = words[end]!
  if (isNickname(words, end)) return 2
  if (isFirm(words, end)) return 1
  if (last.gap !== ' ' || (next.sentence !== last.sentence && !isShortTitle(last))) return 0
  if (last.possessive && !PEOPLES.has(last.lower)) return 0
  if (next.capital) return NOT_NAMES.has(next.lower) && !WITHIN_NAMES.has(next.lower) ? 0 : 1
  return linked(words, from, end)
}

/** "Marl & Sons", "AT&T": the sign joins what stands on both sides of it, and persons do not bear it. */
export function isFirm(words: readonly Word[], at: number): boolean {
  return /^ ?& ?$/.test(words[at - 1]?.gap ?? '') && words[at]?.capital === true
}

/** "Robert “Bobby” Crane": one word in quotation marks between two of a name. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [name, next] = [words[at]!, words[at + 1]]
  if (next?.capital !== true || !name.capital || name.sentence !== next.sentence) return false
  return OPENED.has(words[at - 1]!.gap) && CLOSED.has(name.gap)
}

const OPENED: ReadonlySet<string> = new Set([' “', ' "', ' ‘', " '"])
const CLOSED: ReadonlySet<string> = new Set(['” ', '" ', '’ ', "' "])

/** "Sen." ends no sentence where a name follows. */
function isShortTitle({ text, lower }: Word): boolean {
  return text.endsWith('.') && TITLES.has(lower)
}

/** Not a name by themselves, but parts of one: "Metropolitan Police", "New York", "First Bank", "Theresa May". */
const WITHIN_NAMES: ReadonlySet<string> = new Set(
  'police people new first second third officials may march april june august will s former senior long may t'.split(
    ' ',
  ),
)

function linked(words: readonly Word[], from: number, end: number): number {
  const next = words[end]!
  const after = words[end + 1]
  if (after === undefined || next.gap !== ' ') return 0
  if (next.lower === 'of' || next.lower === 'for') return complement(words, from, end)
  if (!NAME_LINKS.has(next.lower)) return 0
  return after.capital ? 2 : doubleLink(words, end)
}

/** "People's Republic", "Women's Council": possessives inside a name. */
const PEOPLES: ReadonlySet<string> = new Set([
  'people',
  'peoples',
  'women',
  'men',
  'children',
  'workers',
  'king',
  'queen',
])

function complement(words: readonly Word[], from: number, end: number): number {
  const names = words.slice(from, end).some(({ lower }) => ORGANISATION_CLASS.has(lower))
  if (!names && !isRole(words[end - 1]!.lower)) return 0
  const skip = words[end + 1]!.lower === 'the' ? 2 : 1
  return words[end + skip]?.capital === true && words[end + skip - 1]!.gap === ' ' ? skip + 1 : 0
}

/** "Pieter van der Laan": two links in a row. */
function doubleLink(words: readonly Word[], end: number): number {
  const [next, after] = [words[end]!, words[end + 1]!]
  const both = NAME_LINKS.has(after.lower) && after.gap === ' ' && words[end + 2]?.capital === true
  return both && next.lower !== 'and' && after.lower !== 'and' ? 3 : 0
}

/** Says whether a word is a title or a role noun. */
export function isRole(lower: string): boolean {
  if (ROLE_CLASSES.has(lower) || TITLES.has(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 && ROLE_CLASSES.has(lower.slice(hyphen + 1))
}
