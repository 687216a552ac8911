import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import { CONTAINED, LINKS, TOWN_NOUNS } from './words/containment.ts'
import { DEMONYMS } from './words/demonyms.ts'
import type { Word } from './words-in.ts'

/** What a text puts a place in: a region or a country of the gazetteer, or the country that a demonym points to. */
export type Holder = Pick<Place, 'geonameId' | 'country' | 'region' | 'precision' | 'population'>

/** How far the word that says where a town lies may stand from it. */
const REACH = 6

/**
 * Gathers for each mention what the text puts it in: "Paris, Texas", "Pokrovsk in the Donetsk region", "Pakistan's
 * Balochistan", "the Sudanese city of El Fasher", "Tripoli, the Libyan capital".
 */
export function holdersOf(
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly (readonly Holder[])[] {
  return mentions.map((mention, at) => [
    ...outerAfter(words, mention, mentions[at + 1]),
    ...outerBefore(words, mention, mentions[at - 1]),
    ...nationBefore(words, mention.from),
    ...nationAfter(words, mention.to),
  ])
}

function outerAfter(words: readonly Word[], inner: Mention, outer: Mention | undefined): readonly Holder[] {
  return outer !== undefined && isContained(words, inner, outer) ? larger(outer) : []
}

/** "Paris, Texas", "Pokrovsk in the Donetsk region", "Quetta, the capital of Balochistan". */
function isContained(words: readonly Word[], inner: Mention, outer: Mention): boolean {
  const between = outer.from - inner.to
  if (between === 0) return words[outer.from]!.gap === 'comma'
  if (between > REACH) return false
  const link = words[inner.to]!
  if (link.gap !== 'space' && link.gap !== 'comma') return false
  if (!CONTAINED.has(link.text) && (link.gap === 'space' || link.text !== 'the')) return false
  const linking = words.slice(inner.to, outer.from)
  return linking.every(({ text }) => LINKS.has(text)) && linking.some(({ text }) => CONTAINED.has(text))
}

/** "Pakistan's Balochistan", "Colombia's southern city of Mocoa", "the Texas town of Paris". */
function outerBefore(words: readonly Word[], inner: Mention, outer: Mention | undefined): readonly Holder[] {
  if (outer === undefined || inner.from - outer.to > REACH) return []
  const owns = words[outer.to - 1]!.end > outer.end
  if (inner.from === outer.to) return owns && words[inner.from]!.gap === 'space' ? larger(outer) : []
  const from = townNounFrom(words, inner.from)
  if (from === null || from < outer.to) return []
  return owns || from === outer.to ? larger(outer) : []
}

function larger({ places }: Mention): readonly Place[] {
  return places.filter(({ precision }) => precision !== 'settlement')
}

/** Where the noun phrase begins that a name ends: "northern port city of X", "capital, X"; null where none does. */
function townNounFrom(words: readonly Word[], name: number): number | null {
  const { gap } = words[name]!
  if (gap !== 'space' && gap !== 'comma') return null
  const noun = words[name - 1]?.text === 'of' ? name - 2 : name - 1
  if (!TOWN_NOUNS.has(words[noun]?.text ?? '')) return null
  let from = noun
  while (from > 0 && name - from < REACH && words[from]!.gap === 'space' && !words[from - 1]!.initial) from--
  return from
}

/** "the Sudanese city of El Fasher". */
function nationBefore(words: readonly Word[], name: number): readonly Holder[] {
  const from = townNounFrom(words, name)
  return from === null || words[from]!.gap !== 'space' ? [] : nation(words[from - 1])
}

/** "Tripoli, the Libyan capital". */
function nationAfter(words: readonly Word[], after: number): readonly Holder[] {
  const [article, adjective] = [words[after], words[after + 1]]
  if (article?.gap !== 'comma' || (article.text !== 'the' && article.text !== 'a')) return []
  const nouns = words.slice(after + 2, after + 5)
  return nouns.some(({ text, gap }) => gap === 'space' && TOWN_NOUNS.has(text)) ? nation(adjective) : []
}

function nation(word: Word | undefined): readonly Holder[] {
  const country = word?.initial === true ? DEMONYMS.get(word.bare) : undefined
  if (country === undefined || country === '') return []
  return [{ geonameId: 0, country, region: null, precision: 'country', population: 0 }]
}
