import type { Found, Mention, Surroundings } from './mention.ts'
import { mentionsIn } from './mentions-in.ts'
import type { PlacesByName } from './place.ts'
import { surnamesIn } from './surnames.ts'
import { likely } from './likely.ts'
import { useOf } from './use-of.ts'
import type { Word } from './words-in.ts'

/** Everything the text says about its places: its words, and the mentions that are of use, with their use. */
export interface Sighted {
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
}

/** Finds the mentions of places and judges how each is used; people, roads and plain words are left out. */
export function mentionsUsed(text: string, words: readonly Word[], placesByName: PlacesByName): Sighted {
  const found = mentionsIn(text, words, placesByName)
  const startingAt = new Map(found.map((mention) => [mention.from, mention]))
  const endingAt = new Set(found.map(({ to }) => to))
  const around: Surroundings = { text, words, surnames: surnamesIn(words), startingAt, endingAt }
  const mentions = found.flatMap((mention) => {
    const use = useOf(mention, around)
    return use === 'refused' ? [] : [toMention(mention, use)]
  })
  return { words, mentions: likely(mentions, around) }
}

function toMention({ from, to, start, end, surface, key, places }: Found, use: Mention['use']): Mention {
  return { from, to, start, end, surface, key, places, use }
}
