import { candidatesAt, endOf } from './candidates.ts'
import type { Found } from './mention.ts'
import { normalName } from './normal-name.ts'
import type { PlacesByName } from './place.ts'
import { isUnwritten } from './is-unwritten.ts'
import type { Word } from './words-in.ts'

/** Finds every name that the gazetteer knows, the longest where several begin at one word, in text order. */
export function mentionsIn(
  text: string,
  words: readonly Word[],
  placesByName: PlacesByName,
): readonly Found[] {
  const found: Found[] = []
  for (let from = 0; from < words.length;) {
    const mention = mentionAt(text, words, from, placesByName)
    if (mention !== null) found.push(mention)
    from = mention === null ? from + 1 : mention.to
  }
  return found
}

function mentionAt(
  text: string,
  words: readonly Word[],
  from: number,
  placesByName: PlacesByName,
): Found | null {
  for (const { to, names } of candidatesAt(text, words, from))
    for (const name of names) {
      const places = placesByName(name)
      if (places.length === 0) continue
      const found = toFound(text, words, from, to, name, places)
      if (!isUnwritten(found, words, text)) return found
    }
  return null
}

function toFound(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  name: string,
  places: Found['places'],
): Found {
  const start = words[from]!.start
  const end = endOf(words[to - 1]!)
  return { from, to, start, end, surface: text.slice(start, end), key: normalName(name), places }
}
