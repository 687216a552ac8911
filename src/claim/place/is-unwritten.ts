import type { Found } from './mention.ts'
import { ONLY_UPPER, POSTAL, SHORTENED } from './words/abbreviations.ts'
import { DEMONYMS } from './words/demonyms.ts'
import type { Word } from './words-in.ts'

/** An abbreviation of more letters than this is a name shouted: "KABUL - Two people". */
const LONGEST_CODE = 4

/** Says whether a single word is not written as the places of its name are: "us", "Miss", "OR", a demonym. */
export function isUnwritten(found: Found, words: readonly Word[], text: string): boolean {
  if (found.to - found.from > 1) return false
  const word = words[found.from]!
  if (DEMONYMS.has(found.key)) return true
  if (word.text.includes('.')) return false
  return ONLY_UPPER.has(found.key) ? !word.upper : isLooseCode(found, word, words, text)
}

/** "OR" and "Ill" without their comma and full stop; a short word in capitals that only towns are called. */
function isLooseCode(
  { key, from, places }: Found,
  word: Word,
  words: readonly Word[],
  text: string,
): boolean {
  const comma = followsComma(word, words, from)
  if (POSTAL.has(key) && word.upper) return !comma
  if (SHORTENED.has(key) && word.text.length < 6) return text[word.end] !== '.' || !comma
  if (POSTAL.has(key)) return true
  return (
    word.upper &&
    word.text.length <= LONGEST_CODE &&
    places.every(({ precision }) => precision === 'settlement')
  )
}

function followsComma(word: Word, words: readonly Word[], at: number): boolean {
  return word.gap === 'comma' && words[at - 1]!.initial
}
