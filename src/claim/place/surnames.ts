import { afterLocative } from './after-locative.ts'
import { COMMON_WORDS } from './words/common-words.ts'
import { CALLINGS, ORGANISATION_WORDS, TITLES } from './words/en.ts'
import { FIRST_NAMES } from './words/first-names.ts'
import { lowerOf, type Word } from './words-in.ts'

/** A person's name runs over at most this many words after the first. */
const LONGEST_NAME = 3

/** The last names of people whom the text gives a first name, an initial or a title: "Patterson" is then no town. */
export function surnamesIn(words: readonly Word[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    if (isCalled(words, at)) surnames.add(words[at]!.bare)
    if (!isFirstName(words, at)) continue
    for (let next = at + 1; next <= at + LONGEST_NAME && continues(words, next); next++)
      surnames.add(words[next]!.bare)
  }
  return surnames
}

/** "Jordan, a Republican", "Houston, a retired farmer": what follows the comma is said of people only. */
function isCalled(words: readonly Word[], at: number): boolean {
  const [word, article] = [words[at]!, words[at + 1]]
  if (article?.gap !== 'comma' || (article.text !== 'a' && article.text !== 'an')) return false
  if (!word.initial || afterLocative({ from: at }, words)) return false
  for (let next = at + 2; next < at + 2 + DESCRIPTION && words[next]?.gap === 'space'; next++)
    if (CALLINGS.has(lowerOf(words[next]!))) return true
  return false
}

/** The noun stands at most so many words behind the article. */
const DESCRIPTION = 3

/** Says whether a person's name begins at a word: a given name or a title, in capitals, before another capital. */
export function isFirstName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.initial || !continues(words, at + 1)) return false
  const name = word.bare
  return FIRST_NAMES.has(name) || isTitle(words, at)
}

/** Says whether a word is a title before a name; a place before it makes it an office: "Ohio Gov. Strickland". */
export function isTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && word.initial && TITLES.has(word.bare)
}

function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.initial) return false
  if (word.gap !== 'space' && !(word.gap === 'stop' && words[at - 1]!.text.length <= 5)) return false
  return !COMMON_WORDS.has(word.bare) && !ORGANISATION_WORDS.has(word.bare)
}
