import { CHARACTER, classAt } from './characters.ts'
import type { Token } from './reading.ts'
import type { Span } from './span.ts'
import { ELIDED, QUOTATION_MARKS } from './words/quotation-marks.ts'

/** What a token does as a quotation mark; apostrophes and stray marks do nothing. */
export const ROLE = { none: 0, opens: 1, closes: 2 } as const

/** A text and its tokens, with the role (a value of `ROLE`) of each so far. */
export interface Marks {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: Uint8Array
}

/** The single marks of a paragraph by token index, and how many of them have been passed. */
export interface Singles {
  readonly at: readonly number[]
  readonly lastCloser: number
  passed: number
}

/** Where a mark stands: whether its surroundings let it open, and let it close. */
export interface Context {
  readonly opens: boolean
  readonly closes: boolean
}

/** Yields a token that is short enough to be a quotation mark, else nothing. */
export function markAt(marks: Marks, at: number): string {
  const { start, end } = marks.tokens[at]!
  return end - start <= 2 ? marks.text.slice(start, end) : ''
}

const OPENING_BEFORE = '([{—–-/=:'
const NEVER_OPENS_BEFORE = ',;:!?)]}'
const CLOSING_AFTER = '.,;:!?)]}—–-/…’”»\'"›'

/** Says what the characters round the mark at `at` let it do. */
export function contextAt(marks: Marks, at: number, [from, to]: Span): Context {
  const { start, end } = marks.tokens[at]!
  const before = start <= from || classAt(marks.text, start - 1) === CHARACTER.space
  const after = end >= to || classAt(marks.text, end) === CHARACTER.space
  const afterOpening = before || OPENING_BEFORE.includes(marks.text[start - 1]!) || followsOpening(marks, at)
  return {
    opens: !after && afterOpening && !isClosingMark(marks.text, end),
    closes: !before && (after || CLOSING_AFTER.includes(marks.text[end]!)),
  }
}

/** A mark before a comma does not open; before an ellipsis it may. */
function isClosingMark(text: string, at: number): boolean {
  return NEVER_OPENS_BEFORE.includes(text[at]!) || (text[at] === '.' && text[at + 1] !== '.')
}

function followsOpening(marks: Marks, at: number): boolean {
  return at > 0 && marks.roles[at - 1] === ROLE.opens && marks.tokens[at - 1]!.end === marks.tokens[at]!.start
}

/** ’tis, ’em and ’90s are words, not openings. */
export function isElision(marks: Marks, at: number): boolean {
  const { end } = marks.tokens[at]!
  const next = marks.tokens[at + 1]
  if (next === undefined || next.start !== end) return false
  if (classAt(marks.text, end) === CHARACTER.digit) return /^\d\ds?$/.test(marks.text.slice(end, next.end))
  return next.end - end <= 6 && ELIDED.has(marks.text.slice(end, next.end).toLowerCase())
}

/** "The soldiers’ homes": the mark after a plural is an apostrophe when a later one can still close. */
export function isPossessive(marks: Marks, at: number, singles: Singles, paragraph: Span): boolean {
  const { start, end } = marks.tokens[at]!
  if (marks.text[start - 1] !== 's' || classAt(marks.text, end) !== CHARACTER.space) return false
  if (classAt(marks.text, end + 1) === CHARACTER.punctuation) return false
  const next = singles.at[singles.passed]
  if (next === undefined) return false
  const context = contextAt(marks, next, paragraph)
  return context.closes && !context.opens
}

/** Finds the single marks of a paragraph, and the last that can close. */
export function toSingles(marks: Marks, paragraph: Span, [from, to]: Span): Singles {
  const at: number[] = []
  let lastCloser = -1
  for (let token = from; token < to; token += 1) {
    if (marks.tokens[token]!.kind !== 'punctuation') continue
    if (QUOTATION_MARKS.get(markAt(marks, token))?.single !== true) continue
    at.push(token)
    if (contextAt(marks, token, paragraph).closes) lastCloser = token
  }
  return { at, lastCloser, passed: 0 }
}
