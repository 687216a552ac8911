import { isSmall } from '../../article/index.ts'
import { MENS_NAMES, SPELT, WOMENS_NAMES } from './words/first-names.ts'

/**
 * Folds a name's word so that the spellings one article may mix come out equal (Zelensky, Zelenskyy, Zelenskiy): accents,
 * case and apostrophes off, y and j as i, doubled letters once. It folds no further: Lipovoy and Lipovye stay two names.
 */
export function fold(word: string): string {
  const plain = isSmall(word) ? word : strip(word)
  if (plain.length < 5 || !varies(plain)) return plain
  return plain
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/kh/g, 'h')
}

/** Says whether a word has what spellings vary in: y or j, a letter twice, kh. */
function varies(word: string): boolean {
  for (let at = 0, last = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === last || code === LETTER_J || code === LETTER_Y || (code === LETTER_H && last === LETTER_K))
      return true
    last = code
  }
  return false
}

const LETTER_H = 104
const LETTER_J = 106
const LETTER_K = 107
const LETTER_Y = 121

function strip(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
}

/** Says whether two given names may be one person's: equal, an initial, or a short form ("Alex", "Alexander"). */
export function sameGivenName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length <= 2) return long.startsWith(short.charAt(0))
  if (fold(short) === fold(long) || SPELT.get(short) === (SPELT.get(long) ?? '')) return true
  return (
    long.length - short.length >= CUT &&
    long.startsWith(short) &&
    !(MENS_NAMES.has(short) && WOMENS_NAMES.has(long))
  )
}

/** A short form leaves out so many letters; "Ivan" and "Ivana", "Ann" and "Anna" are two names. */
const CUT = 3
