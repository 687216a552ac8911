import { isSmall } from '../../article/index.ts'
import { WORDS, type Word } from './words/en.ts'

/**
 * A run of letters, a run of digits, or one mark. Finer than the reading's tokens, because time is written across
 * them: "mid-December", "1990s", "7am". `text` is lower case; `word` is what the lexicon knows of it.
 */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly capital: boolean
  /** Whether white space stands before it. */
  readonly spaced: boolean
  readonly word: Word | null
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90
/** Letters: ASCII ones, and everything beyond Latin-1's signs but for general punctuation (U+2000-U+206F). */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || isUpper(code) || (code >= 0xc0 && (code < 0x2000 || code > 0x2bff))

/** Cuts `text` between the two offsets into atoms. Linear. */
export function atomsOf(text: string, from = 0, to = text.length): readonly Atom[] {
  const atoms: Atom[] = []
  let at = from
  let spaced = true
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at += 1
      continue
    }
    const end = endOfAtom(text, at, to, code)
    atoms.push(atomAt(text, at, end, code, spaced))
    spaced = false
    at = end
  }
  return atoms
}

function endOfAtom(text: string, at: number, to: number, code: number): number {
  const belongs = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null
  let end = at + 1
  if (belongs !== null) while (end < to && belongs(text.charCodeAt(end))) end += 1
  return end
}

function atomAt(text: string, start: number, end: number, code: number, spaced: boolean): Atom {
  const raw = text.slice(start, end)
  if (isDigit(code)) return { start, end, kind: 'number', text: raw, capital: false, spaced, word: null }
  if (!isLetter(code)) return { start, end, kind: 'mark', text: raw, capital: false, spaced, word: null }
  // Most words of a text are all small letters: they are neither lowered nor, by their shape, sought.
  const lower = isSmall(text, start, end) ? raw : raw.toLowerCase()
  const capital = lower !== raw && raw[0] !== lower[0]
  return { start, end, kind: 'word', text: lower, capital, spaced, word: wordOf(lower) }
}

/** The lengths that words of the lexicon have, as bits, by their first letter. */
const LENGTHS: readonly number[] = lengthsByLetter()

function lengthsByLetter(): readonly number[] {
  const lengths = Array.from({ length: 128 }, () => 0)
  for (const word of WORDS.keys()) lengths[word.charCodeAt(0)]! |= 1 << word.length
  return lengths
}

function wordOf(lower: string): Word | null {
  const lengths = LENGTHS[lower.charCodeAt(0)] ?? 0
  const fits = lower.length < 32 && (lengths & (1 << lower.length)) !== 0
  return fits ? (WORDS.get(lower) ?? null) : null
}

const NOTHING: Atom = { start: 0, end: 0, kind: 'mark', text: '', capital: false, spaced: true, word: null }

/** The atom at an index, or an empty mark beyond either end: readers look around without asking first. */
export function atomAtIndex(atoms: readonly Atom[], index: number): Atom {
  return atoms[index] ?? NOTHING
}
