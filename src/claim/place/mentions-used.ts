import type { Found, Mention, Surroundings } from './mention.ts'
import { mentionsIn } from './mentions-in.ts'
import type { PlacesByName } from './place.ts'
import { surnamesIn } from './surnames.ts'
import { useOf } from './use-of.ts'
import { LOCATIVES, SPEECH } from './words/en.ts'
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
  const around: Surroundings = { text, words, surnames: surnamesIn(words), startingAt }
  const mentions = found.flatMap((mention) => {
    const use = useOf(mention, around)
    return use === 'refused' ? [] : [{ ...mention, use }]
  })
  return { words, mentions: likely(mentions, around) }
}

/** A small town's name needs the text to treat it as a place somewhere: most such words are surnames and brands. */
function likely(mentions: readonly Mention[], around: Surroundings): readonly Mention[] {
  const placed = new Set(mentions.filter((mention) => isPlaced(mention, around)).map(({ key }) => key))
  return mentions.filter((mention) => placed.has(mention.key) || isKnownPlace(mention))
}

/** People enough that a reader needs no help. */
const WELL_KNOWN = 300_000

function isKnownPlace({ places, from, to }: Mention): boolean {
  return (
    to - from > 1 ||
    places.some(({ precision, population }) => precision === 'country' || population > WELL_KNOWN)
  )
}

function isPlaced(mention: Mention, { words, startingAt }: Surroundings): boolean {
  if (mention.use === 'in-name') return true
  const word = words[mention.from]!
  const before = words[mention.from - 1]
  if (before !== undefined && word.gap === 'space' && LOCATIVES.has(before.text)) return true
  const next = words[mention.to]
  if (next === undefined) return false
  if (next.gap === 'comma' && isHolder(startingAt.get(mention.to))) return true
  return next.gap === 'space' && AFTER_TOWNS.has(next.text) && !SPEECH.has(next.text)
}

function isHolder(found: Found | undefined): boolean {
  return found !== undefined && found.places.some(({ precision }) => precision !== 'settlement')
}

/** Lower-case words that follow the names of towns, not of people. */
const AFTER_TOWNS: ReadonlySet<string> = new Set(
  'area region district county counties police residents suburb suburbs resident man woman native'.split(' '),
)
