import {
  bisect,
  isSmall,
  type Quotation,
  type Reading,
  type Sentence,
  type Span,
  type Token,
} from '../../article/index.ts'
import { BODIES, NO_ADVERBS } from '../words/function-words.ts'
import { entryOf, UNKNOWN } from './lexicon.ts'
import { TAG } from './tags.ts'
import type { Cue, VerbForm } from './verb-forms.ts'

/**
 * A word or mark as the readers see it. A full quotation is one word, so that a clause can be read past it:
 * `quotation` then holds it. `lower` is folded to lower case with straight apostrophes.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly tags: number
  readonly verb: VerbForm | undefined
  readonly cue: Cue | undefined
  readonly quotation: Quotation | null
  /** Stands between quotation marks, if only those of a few words in a running clause. */
  readonly isQuoted: boolean
}

/** What stands between two full stops outside quotation marks; a quotation of many sentences is one word in it. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly span: Span
  readonly paragraph: number
  /** The quotation whose inside this passage is, or null for the running text. */
  readonly within: Quotation | null
}

/** Cuts a reading into passages, in text order. Linear in the number of tokens. */
export function toPassages(reading: Reading): readonly Passage[] {
  const outer = reading.quotations.filter((quotation) => quotation.depth === 0)
  return cut(reading, reading.sentences, outer, null)
}

/** Cuts what stands inside the full quotations of a reading into passages, so that what is said in them is read too. */
export function toInsides(reading: Reading): readonly Passage[] {
  const { quotations, sentences } = reading
  const passages: Passage[] = []
  quotations.forEach((quotation, at) => {
    if (quotation.depth > 0 || quotation.scare || quotation.span[1] - quotation.span[0] < SHORTEST_INSIDE)
      return
    let next = at + 1
    while (next < quotations.length && quotations[next]!.depth > 0) next += 1
    const deeper = quotations.slice(at + 1, next).filter(({ depth }) => depth === 1)
    for (const inner of quotation.inner) {
      const clipped = sentencesIn(sentences, reading.tokens, inner)
      for (const passage of cut(reading, clipped, deeper, quotation)) passages.push(passage)
    }
  })
  return passages
}

/** The sentences that overlap a span, less what stands outside it. */
function sentencesIn(
  sentences: readonly Sentence[],
  tokens: Reading['tokens'],
  [start, end]: Span,
): readonly Sentence[] {
  const clipped: Sentence[] = []
  for (let at = bisect(sentences, ({ span }) => span[1] <= start); at < sentences.length; at += 1) {
    const { span, paragraph, tokens: range } = sentences[at]!
    if (span[0] >= end) break
    let [from, to] = range
    while (from < to && tokens[from]!.start < start) from += 1
    while (to > from && tokens[to - 1]!.end > end) to -= 1
    if (to > from)
      clipped.push({ span: [tokens[from]!.start, tokens[to - 1]!.end], paragraph, tokens: [from, to] })
  }
  return clipped
}

function cut(
  { article: { text }, tokens }: Reading,
  sentences: readonly Sentence[],
  outer: readonly Quotation[],
  within: Quotation | null,
): readonly Passage[] {
  const passages: Passage[] = []
  let next = 0
  for (let at = 0; at < sentences.length;) {
    const first = sentences[at]!
    while (next < outer.length && outer[next]!.span[1] <= first.span[0]) next += 1
    let end = first.span[1]
    let last = at
    let open = next
    for (; open < outer.length && outer[open]!.span[0] < end; open += 1) {
      end = Math.max(end, outer[open]!.span[1])
      while (last + 1 < sentences.length && sentences[last + 1]!.span[0] < end) last += 1
      end = Math.max(end, sentences[last]!.span[1])
    }
    const range = [first.tokens[0], sentences[last]!.tokens[1]] as const
    const words = toWords(text, tokens, range, outer.slice(next, open))
    passages.push({ text, words, span: [first.span[0], end], paragraph: first.paragraph, within })
    next = open
    at = last + 1
  }
  return passages
}

function toWords(
  text: string,
  tokens: Reading['tokens'],
  [from, to]: readonly [number, number],
  quotations: readonly Quotation[],
): readonly Word[] {
  const words: Word[] = []
  let next = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!
    while (next < quotations.length && quotations[next]!.span[1] <= token.start) next += 1
    const quotation = quotations[next]
    if (quotation === undefined || token.start < quotation.span[0]) {
      words.push(toWord(text, token))
    } else if (!quotation.scare) {
      words.push(quoted(quotation))
      while (at + 1 < to && tokens[at + 1]!.start < quotation.span[1]) at += 1
    } else if (!isEdge(token.start, quotation)) {
      words.push(toWord(text, token, true))
    }
  }
  return words
}

/** In characters; what is shorter holds no statement of its own. */
const SHORTEST_INSIDE = 40

/** Says whether a token is one of the quotation's own marks, which running clauses are read past. */
function isEdge(start: number, { span, inner }: Quotation): boolean {
  return start === span[0] || start >= (inner.at(-1)?.[1] ?? span[1])
}

function quoted(quotation: Quotation): Word {
  const [start, end] = quotation.span
  return {
    start,
    end,
    lower: '"',
    tags: TAG.quote,
    verb: undefined,
    cue: undefined,
    quotation,
    isQuoted: true,
  }
}

function toWord(text: string, { start, end, kind }: Token, isQuoted = false): Word {
  const surface = text.slice(start, end)
  const lower = isSmall(surface) ? surface : surface.toLowerCase().replaceAll('’', "'")
  const { tags, verb, cue } = kind === 'word' && !isBody(text, surface, end) ? entryOf(lower) : UNKNOWN
  return { start, end, lower, tags: tags | shape(surface), verb, cue, quotation: null, isQuoted }
}

/** The US, the WHO, IS and IT are no pronouns and no verbs, save in a text all in capitals. */
function isBody(text: string, surface: string, end: number): boolean {
  return surface.length <= 3 && BODIES.has(surface) && !/^[^\p{L}]*\p{Lu}{2}/u.test(text.slice(end, end + 6))
}

function shape(surface: string): number {
  const first = surface.charCodeAt(0)
  if (first >= LETTER_A && first <= LETTER_Z) return shapeOfSmall(surface)
  if (first >= DIGIT_0 && first <= DIGIT_9) return TAG.number
  const letter = surface[0]!
  if (letter.toUpperCase() !== letter.toLowerCase())
    return letter === letter.toUpperCase() ? TAG.capital : shapeOfSmall(surface)
  return first === APOSTROPHE || first === CURLY_APOSTROPHE ? 0 : TAG.mark
}

function shapeOfSmall(surface: string): number {
  return surface.length > 4 && surface.endsWith('ly') && !NO_ADVERBS.has(surface) ? TAG.adverb : 0
}

const LETTER_A = 97
const LETTER_Z = 122
const DIGIT_0 = 48
const DIGIT_9 = 57
const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
