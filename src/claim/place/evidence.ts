import type { Holder } from './holders.ts'
import { DEMONYMS } from './words/demonyms.ts'
import { NAVIES } from './words/named-after.ts'
import type { Word } from './words-in.ts'

/** What the text says outright: which countries it is about, and what it puts inside what ("Paris, Texas"). */
export interface Evidence {
  /** Country code to weight, from demonyms; countries named are counted like every other name. */
  readonly countries: ReadonlyMap<string, number>
  /** The regions and countries in which the text puts a name, by the name's sense. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>
}

/** The first demonym of a country weighs this much, and each repeats it up to three times. */
const DEMONYM_WEIGHT = 0.5
const MOST_DEMONYMS = 3

/** Gathers what the text says outright about where its places are. */
export function evidenceOf(
  words: readonly Word[],
  senses: readonly string[],
  held: readonly (readonly Holder[])[],
): Evidence {
  const holders = new Map<string, readonly Holder[]>()
  senses.forEach((sense, at) => {
    if (held[at]!.length > 0) holders.set(sense, [...(holders.get(sense) ?? []), ...held[at]!])
  })
  return { countries: countriesOf(words), holders }
}

function countriesOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    if (!word.initial) continue
    const country = DEMONYMS.get(word.bare) ?? (word.upper ? NAVIES.get(word.bare) : undefined)
    if (country) counts.set(country, Math.min(MOST_DEMONYMS, (counts.get(country) ?? 0) + 1))
  }
  return new Map([...counts].map(([country, count]) => [country, count * DEMONYM_WEIGHT]))
}
