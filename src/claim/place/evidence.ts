import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import { DEMONYMS } from './words/demonyms.ts'
import type { Word } from './words-in.ts'

/** What the text says outright: which countries it is about, and what it puts inside what ("Paris, Texas"). */
export interface Evidence {
  /** Country code to weight, from demonyms; countries named are counted like every other name. */
  readonly countries: ReadonlyMap<string, number>
  /** The regions and countries in which the text puts a name, by the name's key. */
  readonly containers: ReadonlyMap<string, readonly Place[]>
}

/** The first demonym of a country weighs this much, and each repeats it up to three times. */
const DEMONYM_WEIGHT = 0.5
const MOST_DEMONYMS = 3

/** Gathers what the text says outright about where its places are. */
export function evidenceOf(words: readonly Word[], mentions: readonly Mention[]): Evidence {
  return { countries: countriesOf(words), containers: containersOf(words, mentions) }
}

function countriesOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    if (!word.initial) continue
    const country = DEMONYMS.get(word.bare)
    if (country) counts.set(country, Math.min(MOST_DEMONYMS, (counts.get(country) ?? 0) + 1))
  }
  return new Map([...counts].map(([country, count]) => [country, count * DEMONYM_WEIGHT]))
}

function containersOf(
  words: readonly Word[],
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Place[]> {
  const containers = new Map<string, readonly Place[]>()
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [inner, outer] = [mentions[at]!, mentions[at + 1]!]
    if (!isContained(words, inner, outer)) continue
    const larger = outer.places.filter(({ precision }) => precision !== 'settlement')
    containers.set(inner.key, [...(containers.get(inner.key) ?? []), ...larger])
  }
  return containers
}

/** "Paris, Texas", "Pokrovsk in the Donetsk region", "Bucha (Kyiv region)", "Maidan Shahr in Afghanistan's Wardak". */
function isContained(words: readonly Word[], inner: Mention, outer: Mention): boolean {
  const between = outer.from - inner.to
  if (between === 0) return words[outer.from]!.gap === 'comma'
  if (between > 4) return false
  const link = words[inner.to]!
  if (link.gap !== 'space' && link.gap !== 'comma') return false
  return IN.has(link.text) && words.slice(inner.to, outer.from).every((word) => LINKS.has(word.text))
}

const IN: ReadonlySet<string> = new Set(['in', 'of'])
const LINKS: ReadonlySet<string> = new Set(
  'in of the centre center west east north south western eastern northern southern central capital'.split(
    ' ',
  ),
)
