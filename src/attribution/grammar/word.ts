import type { Word } from './passage.ts'
import { TAG } from './tags.ts'

/** Says whether a word is there and has one of the tags. */
export function is(word: Word | undefined, tags: number): boolean {
  return word !== undefined && (word.tags & tags) !== 0
}

/** Says whether a word is there and is one of the given ones, in lower case. */
export function reads(word: Word | undefined, ...lowers: readonly string[]): boolean {
  return word !== undefined && lowers.includes(word.lower)
}

/** Says whether a word is there and its lower case is in the set. */
export function isIn(word: Word | undefined, lowers: ReadonlySet<string>): boolean {
  return word !== undefined && lowers.has(word.lower)
}

/** Says whether a word is there and is a full quotation. */
export function isQuotation(word: Word | undefined): boolean {
  return word !== undefined && word.quotation !== null
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-', '---'])
const FULL_STOP = /^(?:[.;:!?…]+|\.{2,})$/

/** Says whether the word is a comma. */
export function isComma(word: Word | undefined): boolean {
  return word !== undefined && word.lower === ','
}

/** Says whether the word is a dash that parts clauses. */
export function isDash(word: Word | undefined): boolean {
  return isIn(word, DASHES)
}

/** Says whether the word ends any clause: a full stop, a semicolon, a colon, a quotation or a dash. */
export function isStop(word: Word | undefined): boolean {
  if (word === undefined || (word.tags & (TAG.mark | TAG.quote)) === 0) return false
  return isQuotation(word) || isDash(word) || FULL_STOP.test(word.lower)
}
