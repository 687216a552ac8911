import { CHARACTER, classAt } from './characters.ts'
import { ROLE } from './mark-context.ts'
import type { Sentence, Token } from './reading.ts'
import type { Span } from './span.ts'
import {
  ABBREVIATIONS,
  AFTER_ORDINAL,
  AFTER_TIME,
  EXCLAIMED_NAMES,
  type AbbreviationKind,
} from './words/abbreviations.ts'
import { SENTENCE_STARTS } from './words/sentence-starts.ts'
import { AFTER_SPEECH_VERB, SPEECH_VERBS } from './words/speech-verbs.ts'

/** What the splitter looks at: the text, its tokens, and which of them are quotation marks that open or close. */
export interface Marked {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: Uint8Array
  /** True when a line end inside a paragraph means nothing. */
  readonly wrapped: boolean
}

/**
 * A place where a sentence may end, in token indices: the sentence's first token, the terminator `at`, the `next` token
 * after its closing marks, and the first token after opening marks, `start`; `quoted` when a quotation opens there.
 */
interface Ending {
  readonly first: number
  readonly at: number
  readonly next: number
  readonly start: number
  readonly to: number
  readonly quoted: boolean
}

const TERMINATORS = '.!?…。！？؟।'
const CLOSING = ')]}"\'’”'
const OPENING_BRACKETS = '([{'
const BULLETS = '•▪■◦●►'
const DASHES = '-–—*'
const GOES_ON = ',;:.)]}%/'
/** A name before its verb: "Lieutenant Colonel Ada van Marsh". */
const LONGEST_NAME = 5
const LONGEST_OPENING = 4
const CLOSING_TAG = '.;'

/** Splits one paragraph, the tokens `[from, to)`, into sentences; together they hold every token once. */
export function splitSentences(
  marked: Marked,
  paragraph: number,
  [from, to]: Span,
  sentences: Sentence[],
): void {
  let first = from
  const end = (next: number): void => {
    const span: Span = [marked.tokens[first]!.start, marked.tokens[next - 1]!.end]
    sentences.push({ span, paragraph, tokens: [first, next] })
    first = next
  }
  for (let at = from; at < to;) {
    const ends = isTerminator(marked, at)
    const next = ends ? afterClosing(marked, at + 1, to) : at + 1
    if (next < to && (breaksLine(marked, next) || (ends && startsAfter(marked, first, at, next, to))))
      end(next)
    at = next
  }
  if (first < to) end(to)
}

function charAt({ text, tokens }: Marked, at: number): string {
  return text[tokens[at]!.start]!
}

function wordAt({ text, tokens }: Marked, at: number): string {
  return text.slice(tokens[at]!.start, tokens[at]!.end)
}

function gapBefore({ tokens }: Marked, at: number): number {
  return tokens[at]!.start - tokens[at - 1]!.end
}

/** A mark that can end a sentence, or an abbreviation that holds its full stop. */
function isTerminator(marked: Marked, at: number): boolean {
  const token = marked.tokens[at]!
  if (token.kind === 'punctuation') return TERMINATORS.includes(charAt(marked, at))
  return token.kind === 'word' && marked.text[token.end - 1] === '.'
}

/** Yields the first token after the marks that belong to the sentence before: `?!`, `."`, `.)`, `. . .`, `.[4]`. */
function afterClosing(marked: Marked, from: number, to: number): number {
  let at = from
  while (at < to) {
    if (belongsBefore(marked, at, to)) at += 1
    else if (isFootnote(marked, at, to)) at += 3
    else break
  }
  return at
}

function belongsBefore(marked: Marked, at: number, to: number): boolean {
  if (marked.tokens[at]!.kind !== 'punctuation') return false
  const gap = gapBefore(marked, at)
  const char = charAt(marked, at)
  if (gap > 1 || (gap === 1 && marked.text[marked.tokens[at]!.start - 1] === '\n')) return false
  if (marked.roles[at] === ROLE.closes) return true
  if (marked.roles[at] === ROLE.opens) return false
  if (gap === 1) return char === '.'
  if (TERMINATORS.includes(char)) return true
  return CLOSING.includes(char) && (at + 1 >= to || gapBefore(marked, at + 1) > 0 || char === ')')
}

function isFootnote(marked: Marked, at: number, to: number): boolean {
  if (at + 2 >= to || charAt(marked, at) !== '[' || gapBefore(marked, at) > 0) return false
  return marked.tokens[at + 1]!.kind === 'number' && charAt(marked, at + 2) === ']'
}

/** A line end that means something, or a bullet in the middle of a line, begins a new sentence. */
function breaksLine(marked: Marked, next: number): boolean {
  const { text, tokens } = marked
  const gap = gapBefore(marked, next)
  if (gap === 0) return false
  const char = charAt(marked, next)
  if (BULLETS.includes(char)) return true
  const { start, end } = tokens[next]!
  if (!text.slice(start - gap, start).includes('\n')) return false
  if (DASHES.includes(char)) return end - start === 1 && classAt(text, end) === CHARACTER.space
  return !marked.wrapped && classAt(text, start) !== CHARACTER.lower
}

/** Says whether what follows the terminator `at` and its closing marks begins a sentence. */
function startsAfter(marked: Marked, first: number, at: number, next: number, to: number): boolean {
  const start = afterOpening(marked, next, to)
  if (start >= to) return false
  if (gapBefore(marked, next) === 0) return isGlued(marked, at, start)
  if (marked.tokens[start]!.kind === 'punctuation') return !GOES_ON.includes(charAt(marked, start))
  const quoted = start > next && marked.roles[start - 1] === ROLE.opens
  const ending: Ending = { first, at, next, start, to, quoted }
  const isWord = marked.tokens[at]!.kind === 'word'
  if (isLowered(marked, start)) return quoted && !isWord && charAt(marked, at) === '.'
  return isWord ? abbreviationEnds(marked, ending) : markEnds(marked, ending)
}

/** Yields the first token after quotation marks, brackets and dashes that open. */
function afterOpening(marked: Marked, from: number, to: number): number {
  let at = from
  while (at < to && at - from < LONGEST_OPENING) {
    const char = charAt(marked, at)
    if (marked.roles[at] !== ROLE.opens && !OPENING_BRACKETS.includes(char) && !DASHES.includes(char)) break
    at += 1
  }
  return at
}

/** "said.He": a missing space is seen only between a small letter and a capitalised word. */
function isGlued(marked: Marked, at: number, start: number): boolean {
  if (marked.tokens[at]!.kind === 'word' || at === 0) return false
  const { text, tokens } = marked
  const found = tokens[start]!
  if (found.kind !== 'word' || classAt(text, found.start) !== CHARACTER.upper) return false
  return classAt(text, tokens[at]!.start - 1) === CHARACTER.lower && found.end - found.start > 1
}

/** A word all in small letters; "iPhone" and "al-Shabaab" may begin a sentence. */
function isLowered({ text, tokens }: Marked, at: number): boolean {
  const { start, end, kind } = tokens[at]!
  if (kind !== 'word' || classAt(text, start) !== CHARACTER.lower) return false
  for (let unit = start; unit < end; unit += 1) if (classAt(text, unit) === CHARACTER.upper) return false
  return true
}

function abbreviationEnds(marked: Marked, { at, next, start, quoted }: Ending): boolean {
  const word = wordAt(marked, at).slice(0, -1)
  for (let mark = at + 1; mark < next; mark += 1) if (TERMINATORS.includes(charAt(marked, mark))) return true
  const kind: AbbreviationKind = ABBREVIATIONS.get(word) ?? 'either'
  if (kind === 'title' || kind === 'within' || kind === 'number') return false
  if (marked.tokens[start]!.kind === 'number') return false
  const following = wordAt(marked, start)
  if (kind === 'time') return !AFTER_TIME.has(following)
  return SENTENCE_STARTS.has(following) || (quoted && word.length > 1)
}

function markEnds(marked: Marked, ending: Ending): boolean {
  const { first, at, start } = ending
  if (SENTENCE_STARTS.has(wordAt(marked, start))) return !isListNumber(marked, first, at)
  if (charAt(marked, at) === '.' && isOrdinal(marked, ending)) return false
  if (charAt(marked, at) === '!' && at > first && EXCLAIMED_NAMES.has(wordAt(marked, at - 1))) return false
  return !isPause(marked, ending) && !isSpoken(marked, ending)
}

/** "We ... Marsh and I": an ellipsis set off by spaces ends nothing before a name. */
function isPause(marked: Marked, { first, at, next }: Ending): boolean {
  return isEllipsis(marked, at) && at > first && gapBefore(marked, at) > 0 && next === at + 1
}

/** `"Is it?" Ada Marsh asked.`: a name and its verb right after a quotation belong to it. */
function isSpoken(marked: Marked, { at, next, start, to }: Ending): boolean {
  return (
    start === next &&
    closesQuotation(marked, at, next) &&
    speechFollows(marked, start, to, charAt(marked, at) !== '.')
  )
}

function isEllipsis(marked: Marked, at: number): boolean {
  return charAt(marked, at) === '…' || marked.tokens[at]!.end - marked.tokens[at]!.start > 1
}

/** "1. The ministry": a short number that begins the sentence counts it. */
function isListNumber(marked: Marked, first: number, at: number): boolean {
  if (at !== first + 1 || charAt(marked, at) !== '.') return false
  const { kind, start, end } = marked.tokens[first]!
  return kind === 'number' && end - start <= 2
}

function isOrdinal(marked: Marked, { first, at, start }: Ending): boolean {
  if (isListNumber(marked, first, at)) return true
  return at > first && marked.tokens[at - 1]!.kind === 'number' && AFTER_ORDINAL.has(wordAt(marked, start))
}

function closesQuotation({ roles }: Marked, at: number, next: number): boolean {
  return roles.subarray(at + 1, next).includes(ROLE.closes)
}

/** After a full stop only a verb that closes the sentence makes a tag: "“We go.” Marsh said at least two were out." does not. */
function speechFollows(marked: Marked, start: number, to: number, asks: boolean): boolean {
  let at = start
  while (at < to && at - start < LONGEST_NAME && isCapitalised(marked, at)) at += 1
  if (at === start || at >= to || !SPEECH_VERBS.has(wordAt(marked, at))) return false
  if (at + 1 >= to) return true
  return asks ? AFTER_SPEECH_VERB.has(wordAt(marked, at + 1)) : CLOSING_TAG.includes(charAt(marked, at + 1))
}

function isCapitalised({ text, tokens }: Marked, at: number): boolean {
  return tokens[at]!.kind === 'word' && classAt(text, tokens[at]!.start) === CHARACTER.upper
}
