import { bisect, type Reading, type Span } from '../../article/index.ts'
import type { Toponym } from './place.ts'
import { SPOKEN_AT } from './words/en.ts'
import type { Word } from './words-in.ts'
import { wordsOf } from './words-of.ts'

/** The places of an article that a later "the city" can mean, in text order. */
export interface Antecedents {
  readonly settlements: readonly Toponym[]
  readonly regions: readonly Toponym[]
  readonly countries: readonly Toponym[]
  /** The one settlement of the first paragraph that has any: where the article puts what happened. */
  readonly scene: Toponym | null
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
}

/** Gathers what "the city" can mean: not a dateline, nor where somebody spoke, nor a place inside another name. */
export function antecedentsOf(
  toponyms: readonly Toponym[],
  reading: Reading,
  sources: readonly Span[],
): Antecedents {
  const { text } = reading.article
  const words = wordsOf(text)
  const able = toponyms.filter((toponym) => isAble(toponym, text, words))
  const settlements = withoutSpeakers(
    able.filter(({ place }) => place?.precision === 'settlement'),
    text,
    sources,
  )
  return {
    settlements,
    regions: able.filter(({ place }) => place?.precision === 'region' && place.country !== ''),
    countries: able.filter(({ place }) => place?.precision === 'country'),
    scene: sceneOf(settlements, reading.paragraphs),
    paragraphs: reading.paragraphs,
    sentences: reading.sentences.map(({ span }) => span),
  }
}

function isAble(toponym: Toponym, text: string, words: readonly Word[]): boolean {
  return (
    toponym.use === 'place' &&
    toponym.place !== null &&
    !isDateline(toponym, text) &&
    !wasSpokenAt(toponym, words)
  )
}

/** "Officials in Edmonton said the town might be lost" is about another town, if there is one. */
function withoutSpeakers(
  settlements: readonly Toponym[],
  text: string,
  sources: readonly Span[],
): readonly Toponym[] {
  if (sources.length === 0) return settlements
  const others = settlements.filter(({ span }) => !isIn(span, text) || !isWithin(span, sources))
  return others.length > 0 ? others : settlements
}

function isIn([start]: Span, text: string): boolean {
  return /\b(?:in|at|from) $/.test(text.slice(Math.max(0, start - 6), start))
}

function isWithin([start, end]: Span, spans: readonly Span[]): boolean {
  const at = bisect(spans, ([from]) => from <= start) - 1
  return at >= 0 && spans[at]![1] >= end
}

/** "KYIV, Nov 3 (Agency) -" and "OSLO —" say where the reporter sat. */
function isDateline({ span: [start, end], surface }: Toponym, text: string): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1
  if (start - line > 30) return false
  return DATELINE.test(text.slice(end, end + 50)) && (start === line || surface === surface.toUpperCase())
}

const DATELINE = /^[^.!?\n]{0,40}?\s?(?:--|[\u2013\u2014]|\s-\s)/

/** "speaking in Brussels", "told a conference in the Hague". */
function wasSpokenAt({ span: [start] }: Toponym, words: readonly Word[]): boolean {
  const at = bisect(words, (word) => word.start < start)
  const place = words[at - 1]?.text === 'the' ? at - 1 : at
  const put = words[place - 1]?.text
  if (put !== 'in' && put !== 'at') return false
  for (let back = at - SPEAKING_REACH; back < place - 1; back++)
    if (SPOKEN_AT.has(words[back]?.text.toLowerCase() ?? '')) return true
  return false
}

/** How many words before a place the one stands that says somebody spoke there. */
const SPEAKING_REACH = 4

function sceneOf(settlements: readonly Toponym[], paragraphs: readonly Span[]): Toponym | null {
  const first = settlements[0]
  if (first === undefined) return null
  const end =
    paragraphs.find((span) => span[0] <= first.span[0] && first.span[0] < span[1])?.[1] ?? first.span[1]
  const beside = settlements.filter(({ span }) => span[0] < end)
  return onlyOne(beside)
}

/**
 * The one place of a list that a word at an offset can mean: the only one named before it, else the only one named
 * before it in its paragraph, else in its sentence and the one before. Two candidates mean nobody: null.
 */
export function antecedent(
  places: readonly Toponym[],
  at: number,
  { paragraphs, sentences }: Antecedents,
): Toponym | null {
  const count = before(places, at)
  if (count === 0) return null
  const all = onlyOne(places.slice(0, Math.min(count, MOST_LOOKED_AT)))
  if (all !== null && count <= MOST_LOOKED_AT) return all
  const paragraph = startOf(paragraphs, at, 0)
  const sentence = startOf(sentences, at, 1)
  const near = places.slice(Math.max(0, count - MOST_LOOKED_AT), count)
  return (
    onlyOne(near.filter(({ span }) => span[0] >= paragraph)) ??
    onlyOne(near.filter(({ span }) => span[0] >= sentence))
  )
}

/** The one place named in the sentence of an offset, before or after it; null for none or several. */
export function besides(places: readonly Toponym[], at: number, { sentences }: Antecedents): Toponym | null {
  const index = lastStarting(sentences, at)
  const sentence = sentences[index]
  if (sentence === undefined) return null
  return onlyOne(places.slice(before(places, sentence[0]), before(places, sentence[1])))
}

/** In a very long text only so many of the nearest places are looked at: the work stays linear. */
const MOST_LOOKED_AT = 64

function onlyOne(places: readonly Toponym[]): Toponym | null {
  const first = places[0]
  if (first === undefined) return null
  return places.every(({ place }) => place?.geonameId === first.place?.geonameId) ? places.at(-1)! : null
}

/** How many places begin before an offset. */
function before(places: readonly Toponym[], at: number): number {
  return bisect(places, ({ span }) => span[0] < at)
}

/** Where the span that holds an offset begins, or the one `back` before it. */
function startOf(spans: readonly Span[], at: number, back: number): number {
  return spans[Math.max(0, lastStarting(spans, at) - back)]?.[0] ?? 0
}

function lastStarting(spans: readonly Span[], at: number): number {
  return bisect(spans, ([start]) => start <= at) - 1
}
