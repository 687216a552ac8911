import type { Reading, Span } from '../../article/index.ts'

/**
 * A word as people's names need it: a possessive ending cut off and noted, `lower` without an abbreviation's full stop. `gap` is what stands between it and the next word (the rest of the text for the last).
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly possessive: boolean
  readonly gap: string
  readonly sentence: number
  /** True for the first word of a sentence or a quotation, where a capital letter proves nothing. */
  readonly opens: boolean
}

/** A reading as a list of words. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
}

/** Yields the words of a reading, each with its sentence. Linear. */
export function toPassage({ article: { text }, tokens, sentences }: Reading): Passage {
  const words: Word[] = []
  let sentence = 0
  let last = -1
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') continue
    const { start } = tokens[i]!
    while (tokens[i + 1]?.kind === 'word' && tokens[i + 1]!.start === tokens[i]!.end) i++
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.span[0] <= start) sentence++
    const opens = sentence !== last || (start > 0 && OPENING.includes(text[start - 1]!))
    words.push(toWord(text, start, tokens[i]!.end, nextWord(tokens, i, text), sentence, opens))
    last = sentence
  }
  return { text, words }
}

/** Where the word after token `i` begins; behind the last one, a little of what follows. */
function nextWord(tokens: Reading['tokens'], i: number, text: string): number {
  for (let next = i + 1; next < tokens.length; next++)
    if (tokens[next]!.kind !== 'punctuation') return tokens[next]!.start
  return Math.min(tokens[i]!.end + 8, text.length)
}

const OPENING = '"“«„‘\'(['

/** The index of the first word that ends after an offset (the number of words when there is none). */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The words a span covers, as a half-open range of indexes. */
export function wordsIn(words: readonly Word[], [start, end]: Span): readonly [from: number, to: number] {
  const from = wordAt(words, start)
  let to = from
  while (to < words.length && words[to]!.start < end) to++
  return [from, to]
}

function toWord(
  text: string,
  start: number,
  end: number,
  next: number,
  sentence: number,
  opens: boolean,
): Word {
  const whole = text.slice(start, end)
  const ends = text.charCodeAt(end - 1)
  const marked = ends === LETTER_S && (whole.endsWith("'s") || whole.endsWith('’s'))
  const word = marked ? whole.slice(0, -2) : whole
  const begins = hasArticle(word) ? 3 : 0
  const first = word.charCodeAt(begins)
  const lower = isSmallLetter(first) ? word : word.toLowerCase()
  return {
    start,
    end: start + word.length,
    text: word,
    lower: ends === STOP && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    capital: lower.charCodeAt(begins) !== first,
    possessive: marked || (ends === LETTER_S && isPluralPossessive(text, end)),
    gap: next === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, next),
    sentence,
    opens,
  }
}

function isSmallLetter(code: number): boolean {
  return code >= LETTER_A && code <= LETTER_Z
}

/** Says whether a name may have the Arabic article before it: "al-Masri", "el-Sayed", "as-Sadr". */
export function hasArticle(word: string): boolean {
  if (word.charCodeAt(2) !== HYPHEN) return false
  const first = word.charCodeAt(0)
  return first === LETTER_A || first === LETTER_E
}

const HYPHEN = 45
const LETTER_E = 101
const LETTER_A = 97
const LETTER_Z = 122
const LETTER_S = 115
const STOP = 46

function isPluralPossessive(text: string, end: number): boolean {
  return (text[end] === '’' || text[end] === "'") && text[end + 1] === ' '
}
