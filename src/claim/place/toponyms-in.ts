import type { Reading } from '../../article/index.ts'
import { evidenceOf } from './evidence.ts'
import { holdersOf } from './holders.ts'
import { mentionsUsed } from './mentions-used.ts'
import type { PlacesByName, Toponym } from './place.ts'
import { chosen, meanings, type Meaning } from './resolve.ts'
import { sensesOf } from './senses.ts'
import { wordsOf } from './words-of.ts'

/** Finds every toponym of a reading and resolves it among the places known by that name, in text order. */
export function toponymsIn(reading: Reading, placesByName: PlacesByName): readonly Toponym[] {
  const { text } = reading.article
  const { words, mentions } = mentionsUsed(text, wordsOf(text), placesByName)
  const held = holdersOf(words, mentions)
  const senses = sensesOf(mentions, held)
  const meant = meanings(senses.mentions, senses.of, evidenceOf(words, senses.of, held))
  const choices = new Map(
    [...meant].map(([sense, meaning]) => [sense, toChoice(meaning, senses.doubted.has(sense))]),
  )
  return mentions.map(({ start, end, surface, use }, at) => {
    const { place, candidates, rule } = choices.get(senses.of[at]!)!
    return { span: [start, end], surface, use, place, candidates, rule }
  })
}

function toChoice(meaning: Meaning, doubted: boolean): Pick<Toponym, 'place' | 'candidates' | 'rule'> {
  const place = doubted ? null : chosen(meaning)
  if (place === null) return { place, candidates: likeliest(meaning), rule: 'in-doubt' }
  return { place, candidates: [], rule: meaning.places.length === 1 ? 'only-one' : 'context' }
}

/** In doubt a person chooses, from a list that can be read. */
const MOST_CANDIDATES = 5

function likeliest({ places, likely }: Meaning): Toponym['candidates'] {
  return places
    .map((place, at) => ({ place, likely: likely[at]! }))
    .toSorted((one, other) => other.likely - one.likely)
    .slice(0, MOST_CANDIDATES)
    .map(({ place }) => place)
}
