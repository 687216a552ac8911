import type { Reading, Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { antecedent, antecedentsOf, besides, type Antecedents } from './antecedents.ts'
import type { Toponym } from './place.ts'
import { lies } from './lies.ts'
import {
  DOING_TO,
  CASUALTY_WORDS,
  EVENT_NOUNS,
  INSIDE,
  PARTS_OF_TOWN,
  REGION_NOUNS,
  SETTLEMENT_NOUNS,
} from './words/en.ts'
import { LINKS } from './words/containment.ts'
import { lowerOf, wordsIn, type Word } from './words-in.ts'
import { wordsWithin } from './words-within.ts'

/** Continents are too large to be where anything happened: GeoNames' ids of the seven. */
const CONTINENTS: ReadonlySet<number> = new Set([
  6255146, 6255147, 6255148, 6255149, 6255150, 6255151, 6255152,
])

/**
 * Tells for each statement which toponyms its content is about: those named in it, else the one that its "the city"
 * means, else where the article puts the event it tells of. Never where the speaker stood or the outlet sits.
 */
export function whereIs(
  statements: readonly Statement[],
  toponyms: readonly Toponym[],
  reading: Reading,
): readonly (readonly Toponym[])[] {
  const sources = statements.flatMap(({ source }) => source).toSorted(([one], [other]) => one - other)
  const antecedents = antecedentsOf(toponyms, reading, sources)
  return statements.map((statement) => whereOne(statement, toponyms, reading, antecedents))
}

function whereOne(
  { content }: Statement,
  toponyms: readonly Toponym[],
  reading: Reading,
  antecedents: Antecedents,
): readonly Toponym[] {
  const { text } = reading.article
  const named = content.flatMap((span) =>
    withoutHolders(
      within(toponyms, span).filter((toponym) => isAbout(toponym, text)),
      text,
    ),
  )
  const meant = content.flatMap((span) => pointedAt(wordsWithin(reading, span), antecedents))
  const places = onePlaceOnce([...named, ...meant])
  return places.length > 0
    ? places
    : content.slice(0, 1).flatMap((span) => scene(reading, span, content, antecedents))
}

function within(toponyms: readonly Toponym[], [start, end]: Span): readonly Toponym[] {
  let [low, high] = [0, toponyms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (toponyms[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < toponyms.length && toponyms[last]!.span[1] <= end) last++
  return toponyms.slice(low, last)
}

/** "Pokrovsk in the Donetsk region" is about Pokrovsk: what only says where a town lies is left out. */
function withoutHolders(toponyms: readonly Toponym[], text: string): readonly Toponym[] {
  return toponyms.filter(({ place, span }, at) => {
    const before = toponyms[at - 1]
    if (before === undefined || place === null || before.place === null) return true
    if (before.place.precision !== 'settlement' || !lies(before.place, place)) return true
    return !saysWhere(text.slice(before.span[1], span[0]))
  })
}

/** ", ", " in the " and ", the largest city in ": what may stand between a town and its region. */
function saysWhere(between: string): boolean {
  if (between.length <= HOLDER_REACH) return true
  return between.length <= LONGEST_LINK && wordsIn(between).every((word) => LINKS.has(word.text))
}

const HOLDER_REACH = 16
const LONGEST_LINK = 60

/** A country is where something happens only when the text says "in" it or does something to it; else it acts. */
function isAbout({ use, place, span: [start] }: Toponym, text: string): boolean {
  if (use !== 'place' || place === null || CONTINENTS.has(place.geonameId)) return false
  return place.precision !== 'country' || isPut(text, start)
}

function isPut(text: string, start: number): boolean {
  const [second = '', first = ''] = wordsIn(text.slice(Math.max(0, start - 40), start))
    .slice(-2)
    .map(lowerOf)
  const word = first === 'the' || PARTS.has(first) ? second : first
  return INSIDE.has(word) || DOING_TO.has(word)
}

const PARTS: ReadonlySet<string> = new Set('eastern western northern southern central all'.split(' '))

/** The places meant by "the city", "the region", "the country" and "there" in a stretch of content. */
function pointedAt(words: readonly Word[], antecedents: Antecedents): readonly Toponym[] {
  const meant: Toponym[] = []
  words.forEach((word, at) => {
    const places = listFor(words, at, antecedents)
    const found = places === null ? null : antecedent(places, word.start, antecedents)
    if (found !== null) meant.push(byRule(found, `antecedent of "${word.text}"`))
  })
  return meant
}

function listFor(words: readonly Word[], at: number, antecedents: Antecedents): readonly Toponym[] | null {
  const word = nounOf(lowerOf(words[at]!))
  const means = POINTING.get(word)
  if (means === undefined || PARTS_OF_TOWN.has(word)) return means === undefined ? null : antecedents[means]
  const points = word === 'there' ? at > 0 && !isExistential(words[at + 1]) : isDefinite(words, at)
  return points ? antecedents[means] : null
}

/** The words that can point to a place named before, and the places they can mean. */
const POINTING: ReadonlyMap<string, 'settlements' | 'regions' | 'countries'> = new Map([
  ['country', 'countries'],
  ...[...REGION_NOUNS].map((noun) => [noun, 'regions'] as const),
  ...[...SETTLEMENT_NOUNS, ...PARTS_OF_TOWN, 'there'].map((noun) => [noun, 'settlements'] as const),
])

/** "The city's" is the city. */
function nounOf(lower: string): string {
  return lower.endsWith("'s") || lower.endsWith('\u2019s') ? lower.slice(0, -2) : lower
}

/** "the city", "the whole city", "this town"; not "the city council". */
function isDefinite(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  const one = before === 'whole' || before === 'entire' ? lowerAt(words, at - 2) : before
  return one === 'the' || one === 'this' || one === 'that'
}

function lowerAt(words: readonly Word[], at: number): string {
  const word = words[at]
  return word === undefined ? '' : lowerOf(word)
}

/** "there are", "there will be" point nowhere. */
function isExistential(next: Word | undefined): boolean {
  return next !== undefined && BEING.has(lowerOf(next))
}

const BEING: ReadonlySet<string> = new Set(
  'is are was were has have had will would may might can could must should be been seems appears remains'.split(
    ' ',
  ),
)

/** Where an event without a place happened: in the one settlement of its sentence, else of the article's opening. */
function scene(
  reading: Reading,
  [start]: Span,
  content: readonly Span[],
  antecedents: Antecedents,
): readonly Toponym[] {
  const tells = content.some((span) => tellsOfEvent(wordsWithin(reading, span)))
  if (!tells) return []
  const beside = besides(antecedents.settlements, start, antecedents)
  const found = beside ?? antecedents.scene
  if (found === null || found.span[0] > (beside === null ? start : Infinity)) return []
  return [byRule(found, beside === null ? 'scene of the article' : 'scene of the sentence')]
}

function byRule({ span, surface, use, place, candidates }: Toponym, rule: string): Toponym {
  return { span, surface, use, place, candidates, rule }
}

/** "the attack had killed twelve", "190 were dead"; not "an attack on his record". */
function tellsOfEvent(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      CASUALTY_WORDS.has(lowerOf(word)) || (EVENT_NOUNS.has(lowerOf(word)) && isDefinite(words, at)),
  )
}

function onePlaceOnce(toponyms: readonly Toponym[]): readonly Toponym[] {
  const seen = new Set<number>()
  return toponyms.filter(({ place }) => {
    if (place === null || seen.has(place.geonameId)) return false
    seen.add(place.geonameId)
    return true
  })
}
