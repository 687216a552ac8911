import type { Span } from '../../article/index.ts'
import { LETTER_DIGITS, LOOK_ALIKES } from '../words/look-alikes.ts'

/**
 * A text as its words, folded so that case, marks, look-alike letters, invisible characters, white space and
 * punctuation make no difference. The arrays run side by side: the hash of a word, and where it stands in the text.
 */
export interface FoldedWords {
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const LATIN = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
)

// Invisible characters (Cf) inside a word belong to it, and are then dropped: "gov\u200bernor" is one word.
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu
const PLAIN = /^[a-z]+$/
const DROPPED = /[\p{M}\p{Cf}]+/gu
const NOT_ASCII = /[^\0-\u007f]/u
const DIGIT = /\d/
const LETTER = /\p{L}/u

/** Folds a text into its words. Linear in the text. */
export function foldedWords(text: string): FoldedWords {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = foldedWord(raw)
    if (word === '') continue
    hashes.push(hashOf(word))
    starts.push(index)
    ends.push(index + raw.length)
  }
  return { hashes: Int32Array.from(hashes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** One word without case, marks, invisible characters and look-alike letters. */
export function foldedWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const plain = NOT_ASCII.test(lower) ? withoutLookAlikes(lower) : lower
  return DIGIT.test(plain) && LETTER.test(plain) ? withoutLetterDigits(plain) : plain
}

function withoutLookAlikes(word: string): string {
  let folded = ''
  for (const letter of word.normalize('NFKD').replace(DROPPED, '').toLowerCase())
    folded += LATIN.get(letter) ?? letter
  return folded
}

/** "g0vernor" is the word; "18th" and "b1" keep their figures, which tell one thing from another. */
function withoutLetterDigits(word: string): string {
  return word.replace(/(?<=\p{L})[01](?=\p{L})/gu, (digit) => LETTER_DIGITS[digit] ?? digit)
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits over UTF-16 units: the same on every machine, and without a seed. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** For each word, 1 when it stands inside one of the spans, which are in order and do not overlap. */
export function marksOf(words: FoldedWords, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.starts.length)
  let at = 0
  for (const [start, end] of spans) {
    while (at < marks.length && words.starts[at]! < start) at += 1
    while (at < marks.length && words.starts[at]! < end) marks[at++] = 1
  }
  return marks
}
