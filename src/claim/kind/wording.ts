import { isSmall, type Reading, type Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { hasWord } from './phrases.ts'

/** A sentence of a content as lower-case words; commas and question marks are kept, other marks are not. */
export interface Sentence {
  readonly words: readonly string[]
  /** The words outside subordinate clauses, with the commas between them. */
  readonly main: readonly string[]
}

/** A sentence of no words: what a cue governs that governs nothing. */
export const UNSAID: Sentence = { words: [], main: [] }

/** A statement as the readers of kinds see it: words only, negations split off ("won't" is "will", "n't"). */
export interface Wording {
  readonly cue: readonly string[]
  readonly source: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly sense: Statement['sense']
  readonly direct: boolean
}

/**
 * Most words of a content that are looked at. Statements stand inside each other: without an end, a sentence of a hundred
 * thousand cues would be read a hundred thousand times.
 */
const MOST_WORDS = 2000

/** Puts a statement into words. Linear in the statement's length, and no more than 2,000 words of it. */
export function toWording(statement: Statement, reading: Reading): Wording {
  const { cue, source, content, sense, quote } = statement
  return {
    cue: wordsIn(reading, cue),
    source: wordsIn(reading, source),
    sentences: sentencesIn(reading, content),
    sense,
    direct: quote === 'direct',
  }
}

function wordsIn(reading: Reading, spans: readonly Span[]): readonly string[] {
  const words: string[] = []
  eachToken(reading, spans, (token) => addToken(words, token, reading.article.text))
  return words
}

const ENDS = '.!?;'

function sentencesIn(reading: Reading, spans: readonly Span[]): readonly Sentence[] {
  const { text } = reading.article
  const sentences: Sentence[] = []
  let words: string[] = []
  eachToken(reading, spans, (token) => {
    addToken(words, token, text)
    const mark = token.kind === 'punctuation' ? text[token.start]! : ','
    if (!ENDS.includes(mark)) return
    if (mark === '?') words.push(mark)
    addSentence(sentences, words)
    words = []
  })
  addSentence(sentences, words)
  return sentences
}

type Token = Reading['tokens'][number]

function eachToken({ tokens }: Reading, spans: readonly Span[], take: (token: Token) => void): void {
  let left = MOST_WORDS
  for (const [start, end] of spans)
    for (let i = firstAfter(tokens, start); i < tokens.length && tokens[i]!.start < end && left > 0; i++) {
      take(tokens[i]!)
      left -= 1
    }
}

/** Of the marks only commas are words. */
function addToken(words: string[], { kind, start, end }: Token, text: string): void {
  if (kind !== 'punctuation') addWord(words, text.slice(start, end))
  else if (text[start] === ',') words.push(',')
}

function addSentence(sentences: Sentence[], words: readonly string[]): void {
  if (words.some((word) => word !== ',' && word !== '?'))
    sentences.push({ words, main: hasWord(words, CLAUSE_OPENERS) ? mainOf(words) : words })
}

/** Lower case, but for the month, and negations split off, so that one list of verbs will do. */
function addWord(words: string[], token: string): void {
  // Most words are all small letters, and stand as they are.
  if (isSmall(token) && token !== 'cannot') words.push(token)
  else addWritten(words, token)
}

function addWritten(words: string[], token: string): void {
  const raw = token === 'May' && words.length > 0 ? token : token.toLowerCase()
  const word = token.includes('’') ? raw.replaceAll('’', "'") : raw
  if (word === 'cannot') words.push('can', 'not')
  else if (word.length > 3 && word.endsWith("n't")) words.push(STEMS.get(word) ?? word.slice(0, -3), "n't")
  else words.push(word)
}

const STEMS: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
])

function firstAfter(tokens: Reading['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when while although though because since unless until after before where which who whom whose whether once lest'.split(
    ' ',
  ),
)

/** Without one of these all of a sentence is its main clause. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...SUBORDINATORS, 'that'])

/** "That is not true": here "that" is the subject. */
const VERBAL: ReadonlySet<string> = new Set(
  "is was 's will would has had does did can could may might must should".split(' '),
)

/** "I think that ...", "it is clear that ...": so short an opening does not make what it governs subordinate. */
const MATRIX = 4
const GOVERNING: ReadonlySet<string> = new Set(
  "is was 's be clear sure think thinks believe believes know knows hope hopes say says said expect expects fear doubt mean means".split(
    ' ',
  ),
)

/** "The ships that will sail" against "only that there will be rain". */
function isRelative(words: readonly string[], i: number, main: readonly string[]): boolean {
  if (words[i - 1] === 'and' || words[i - 1] === 'but') return false
  if (main.length > MATRIX) return true
  return VERBAL.has(words[i + 1] ?? '') && !main.some((word) => GOVERNING.has(word))
}

/** The words outside subordinate clauses: one that opens the sentence ends at its comma, one inside it too. */
function mainOf(words: readonly string[]): readonly string[] {
  const start = words[0] === 'that' && !VERBAL.has(words[1] ?? '') ? 1 : 0
  const main: string[] = []
  let below = SUBORDINATORS.has(words[start] ?? '') && words.includes(',')
  for (let i = start; i < words.length; i++) {
    const word = words[i]!
    if (below) below = word !== ','
    else if (i > start && (SUBORDINATORS.has(word) || (word === 'that' && isRelative(words, i, main))))
      below = true
    else main.push(word)
  }
  return main
}
