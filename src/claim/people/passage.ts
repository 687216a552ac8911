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
  readonly quoted: boolean
}

/** A reading as a list of words. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
}

/** Yields the words of a reading, each with its sentence and whether it stands in somebody's mouth. Linear. */
export function toPassage(reading: Reading): Passage {
  const { text } = reading.article
  const pieces = glue(reading)
  const places = toPlaces(reading)
  const words: Word[] = []
  for (let i = 0; i < pieces.length; i++) {
    const [start, end] = pieces[i]!
    const next = pieces[i + 1]?.[0] ?? Math.min(end + 8, text.length)
    words.push(toWord(text, start, end, next, places(start)))
  }
  return { text, words }
}

interface Place {
  readonly sentence: number
  readonly opens: boolean
  readonly quoted: boolean
}

/** Tells where offsets stand; they must be asked for in text order. */
function toPlaces({ article: { text }, sentences, quotations }: Reading): (start: number) => Place {
  const outer = quotations.filter(({ depth }) => depth === 0)
  let sentence = 0
  let quotation = 0
  let last = -1
  return (start) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.span[0] <= start) sentence++
    while (quotation < outer.length && outer[quotation]!.span[1] <= start) quotation++
    const opens = sentence !== last || (start > 0 && OPENING.includes(text[start - 1]!))
    last = sentence
    return { sentence, opens, quoted: quotation < outer.length && outer[quotation]!.span[0] <= start }
  }
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

/** Word tokens, each with the possessive or verb ending that touches it. */
function glue(reading: Reading): readonly Span[] {
  const pieces: (readonly [number, number])[] = []
  for (const token of reading.tokens) {
    if (token.kind === 'punctuation') continue
    const last = pieces.at(-1)
    if (last !== undefined && last[1] === token.start) pieces[pieces.length - 1] = [last[0], token.end]
    else pieces.push([token.start, token.end])
  }
  return pieces
}

function toWord(text: string, start: number, end: number, next: number, place: Place): Word {
  const whole = text.slice(start, end)
  const ends = text.charCodeAt(end - 1)
  const marked = ends === LETTER_S && (whole.endsWith("'s") || whole.endsWith('’s'))
  const word = marked ? whole.slice(0, -2) : whole
  const lower = word.toLowerCase()
  return {
    start,
    end: start + word.length,
    text: word,
    lower: ends === STOP && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    capital: lower.charCodeAt(0) !== word.charCodeAt(0),
    possessive: marked || (ends === LETTER_S && isPluralPossessive(text, end)),
    gap: next === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, next),
    sentence: place.sentence,
    opens: place.opens,
    quoted: place.quoted,
  }
}

const LETTER_S = 115
const STOP = 46

function isPluralPossessive(text: string, end: number): boolean {
  return (text[end] === '’' || text[end] === "'") && text[end + 1] === ' '
}
