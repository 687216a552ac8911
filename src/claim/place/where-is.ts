import { bisect, type Reading, type Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { antecedent, antecedentsOf, besides, type Antecedents } from './antecedents.ts'
import { landmarksIn, landmarksWithin, type Landmark } from './landmarks.ts'
import type { Toponym } from './place.ts'
import { lies } from './lies.ts'
import { LINKS } from './words/containment.ts'
import { DOING_TO, INSIDE } from './words/en.ts'
import { lowerOf, wordsIn, type Word } from './words-in.ts'
import { wordsOf } from './words-of.ts'

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
  const { text } = reading.article
  const words = wordsOf(text)
  const sources = statements.flatMap(({ source }) => source).toSorted(([one], [other]) => one - other)
  const scenery: Scenery = {
    text,
    about: toponyms.filter((toponym) => isAbout(toponym, words)),
    landmarks: landmarksIn(words),
    antecedents: antecedentsOf(toponyms, reading, sources),
  }
  return statements.map(({ content }) => whereOne(content, scenery))
}

/** What of an article tells where its statements play: the places they can be about, and what points to places. */
interface Scenery {
  readonly text: string
  readonly about: readonly Toponym[]
  readonly landmarks: readonly Landmark[]
  readonly antecedents: Antecedents
}

function whereOne(content: readonly Span[], scenery: Scenery): readonly Toponym[] {
  const { text, about, antecedents } = scenery
  const landmarks = content.flatMap((span) => landmarksWithin(scenery.landmarks, span))
  const named = content.flatMap((span) => withoutHolders(within(about, span), text))
  const places = onePlaceOnce([...named, ...pointedAt(landmarks, content, antecedents)])
  if (places.length > 0 || content.length === 0) return places
  return landmarks.some(({ means }) => means === 'event') ? scene(content[0]!, antecedents) : []
}

function within(toponyms: readonly Toponym[], [start, end]: Span): readonly Toponym[] {
  const from = bisect(toponyms, ({ span }) => span[0] < start)
  let to = from
  while (to < toponyms.length && toponyms[to]!.span[1] <= end) to++
  return toponyms.slice(from, to)
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
function isAbout({ use, place, span: [start] }: Toponym, words: readonly Word[]): boolean {
  if (use !== 'place' || place === null || CONTINENTS.has(place.geonameId)) return false
  return (
    place.precision !== 'country' ||
    isPut(
      words,
      bisect(words, (word) => word.start < start),
    )
  )
}

/** "in Chad", "in the Sudan", "across northern Mali". */
function isPut(words: readonly Word[], at: number): boolean {
  const first = lowerAt(words, at - 1)
  const word = first === 'the' || PARTS.has(first) ? lowerAt(words, at - 2) : first
  return INSIDE.has(word) || DOING_TO.has(word)
}

function lowerAt(words: readonly Word[], at: number): string {
  const word = words[at]
  return word === undefined ? '' : lowerOf(word)
}

const PARTS: ReadonlySet<string> = new Set('eastern western northern southern central all'.split(' '))

/** The places meant by "the city", "the region", "the country" and "there" in a stretch of content. */
function pointedAt(
  landmarks: readonly Landmark[],
  content: readonly Span[],
  antecedents: Antecedents,
): readonly Toponym[] {
  return landmarks.flatMap(({ word, means }) => {
    if (means === 'event' || content.some(([start]) => start === word.start)) return []
    const found = antecedent(antecedents[means], word.start, antecedents)
    return found === null ? [] : [byRule(found, `antecedent of "${word.text}"`)]
  })
}

/** Where an event without a place happened: in the one settlement of its sentence, else of the article's opening. */
function scene([start]: Span, antecedents: Antecedents): readonly Toponym[] {
  const beside = besides(antecedents.settlements, start, antecedents)
  const found = beside ?? antecedents.scene
  if (found === null || found.span[0] > (beside === null ? start : Infinity)) return []
  return [byRule(found, beside === null ? 'scene of the article' : 'scene of the sentence')]
}

function byRule({ span, surface, use, place, candidates }: Toponym, rule: string): Toponym {
  return { span, surface, use, place, candidates, rule }
}

function onePlaceOnce(toponyms: readonly Toponym[]): readonly Toponym[] {
  const seen = new Set<number>()
  return toponyms.filter(({ place }) => {
    if (place === null || seen.has(place.geonameId)) return false
    seen.add(place.geonameId)
    return true
  })
}
