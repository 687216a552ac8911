import { CHARACTER, classAt, isLetter, isWordly } from './characters.ts'
import type { Token } from './reading.ts'
import type { Span } from './span.ts'
import { ABBREVIATIONS } from './words/abbreviations.ts'

/** Endings that are words of their own after an apostrophe ("Marsh’s", "they’ll"); "n’t" stays with its verb. */
const CLITICS: ReadonlySet<string> = new Set([
  's',
  'S',
  'll',
  're',
  've',
  'd',
  'm',
  'LL',
  'RE',
  'VE',
  'D',
  'M',
])
const LONGEST_CLITIC = 2
const APOSTROPHES = "'’"
const DASHES = '-\u2010\u2011'
const IN_NUMBERS = '.,:/-\u2010\u2011\u2013'
/** Marks of which a run is one token: an ellipsis, a dash typed twice, quotation marks typed as two strokes. */
const RUNS = ".-–—_*=`'"
const AFTER_URL = '.,;:!?)]}\'"’”»'
/** Runs of one mark longer than this are cut, so that no token is without bound. */
const LONGEST_RUN = 64

/**
 * Yields the words, numbers and marks of a paragraph. Everything that is not white space is in exactly one token.
 * Abbreviations keep their full stop, hyphenated words stay whole, possessive and verb endings stand apart.
 */
export function toTokens(text: string, [from, to]: Span, tokens: Token[]): void {
  for (let at = from; at < to;) {
    const found = classAt(text, at)
    if (found === CHARACTER.space) {
      at += 1
      continue
    }
    const start = at
    at = Math.min(to, isWordly(found) ? wordEnd(text, start, to) : markEnd(text, start, to))
    tokens.push({ start, end: at, kind: kindOf(text, start, at, found) })
  }
}

function kindOf(text: string, start: number, end: number, first: number): Token['kind'] {
  if (!isWordly(first)) return end - start > 1 && isLetter(classAt(text, start + 1)) ? 'word' : 'punctuation'
  if (first !== CHARACTER.digit) return 'word'
  for (let at = start; at < end; at += 1) if (isLetter(classAt(text, at))) return 'word'
  return 'number'
}

function wordEnd(text: string, start: number, to: number): number {
  if (text.startsWith('://', start + 4) || text.startsWith('://', start + 5)) return urlEnd(text, start, to)
  let segment = start
  let hasLetter = false
  for (let at = start; at < to; at += 1) {
    const found = classAt(text, at)
    if (isWordly(found)) {
      hasLetter ||= found !== CHARACTER.digit
    } else if (joins(text, at, segment, hasLetter)) {
      segment = at + 1
    } else if (hasLetter && text[at] === '.' && keepsStop(text, start, at)) {
      if (!isHyphened(text, at + 1)) return at + 1
      segment = at + 1
    } else return at
  }
  return to
}

/** "U.S.-led" goes on after its last full stop. */
function isHyphened(text: string, at: number): boolean {
  return at < text.length && DASHES.includes(text[at]!) && isWordly(classAt(text, at + 1))
}

/** Says whether the mark at `at`, which follows a letter or digit, goes on the same word or number. */
function joins(text: string, at: number, segment: number, hasLetter: boolean): boolean {
  const mark = text[at]!
  const after = classAt(text, at + 1)
  if (!isWordly(after) || after === CHARACTER.mark) return false
  if (DASHES.includes(mark) || mark === '_') return true
  if (mark === '.') return stopJoins(text, at, at - segment)
  const before = classAt(text, at - 1)
  if (APOSTROPHES.includes(mark)) return isLetter(before) && isLetter(after) && cliticEnd(text, at) < 0
  return before === after && joinsAlike(mark, before, hasLetter)
}

/** "AT&T" and "1,000.5", "05:30", "2019–20": a mark between two of a kind. */
function joinsAlike(mark: string, found: number, hasLetter: boolean): boolean {
  if (hasLetter) return mark === '&' && found === CHARACTER.upper
  return found === CHARACTER.digit && IN_NUMBERS.includes(mark)
}

/** A full stop goes on "U.S.", "aif.ru" and "3.5", but not "no.Then". */
function stopJoins(text: string, at: number, segmentLength: number): boolean {
  const after = classAt(text, at + 1)
  if (after === CHARACTER.digit) return segmentLength > 0
  if (!isLetter(classAt(text, at - 1))) return false
  return after === CHARACTER.lower || (segmentLength <= 2 && classAt(text, at + 2) !== CHARACTER.lower)
}

/** Says whether the full stop at `stop` belongs to the word before it: an initial, "U.S." or a known abbreviation. */
function keepsStop(text: string, start: number, stop: number): boolean {
  if (text[stop + 1] === '.' && text[stop - 2] !== '.') return false
  const word = text.slice(start, stop)
  if (word.length === 1) return classAt(text, start) === CHARACTER.upper || ABBREVIATIONS.has(word)
  const kind = ABBREVIATIONS.get(word)
  if (kind === 'number') return classAt(text, stop + 1) === CHARACTER.digit || isSpacedDigit(text, stop + 1)
  if (kind !== undefined) return true
  if (word[word.length - 2] === '-') return classAt(text, stop - 1) === CHARACTER.upper
  return word[word.length - 2] === '.' && isLetter(classAt(text, stop - 1))
}

function isSpacedDigit(text: string, at: number): boolean {
  return classAt(text, at) === CHARACTER.space && classAt(text, at + 1) === CHARACTER.digit
}

/** Yields where the ending that starts with the apostrophe at `at` stops ("’s" in "Marsh’s"), or -1 if it is none. */
function cliticEnd(text: string, at: number): number {
  let end = at + 1
  while (end <= at + 1 + LONGEST_CLITIC && isWordly(classAt(text, end))) end += 1
  return CLITICS.has(text.slice(at + 1, end)) ? end : -1
}

function urlEnd(text: string, start: number, to: number): number {
  let end = start
  while (end < to && classAt(text, end) !== CHARACTER.space) end += 1
  while (end > start + 1 && AFTER_URL.includes(text[end - 1]!)) end -= 1
  return end
}

function markEnd(text: string, start: number, to: number): number {
  const mark = text[start]!
  if (APOSTROPHES.includes(mark) && isWordly(classAt(text, start - 1))) {
    const end = cliticEnd(text, start)
    if (end > 0) return end
  }
  let end = RUNS.includes(mark)
    ? runEnd(text, start, to)
    : start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < to && classAt(text, end) === CHARACTER.mark) end += 1
  return end
}

function runEnd(text: string, start: number, to: number): number {
  const mark = text[start]!
  const last = Math.min(to, start + (mark === "'" || mark === '`' ? 2 : LONGEST_RUN))
  let end = start + 1
  while (end < last && text[end] === mark) end += 1
  return end
}
