import type { Holder } from './holders.ts'
import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import { lies } from './lies.ts'

/** Which mentions of one name mean one place: those of one sense. A doubted sense may be any of its name's others. */
export interface Senses {
  /** The sense of each mention, by its place in the list. */
  readonly of: readonly string[]
  /** The mentions, each with the places that its sense leaves. */
  readonly mentions: readonly Mention[]
  readonly doubted: ReadonlySet<string>
}

/**
 * Gives mentions of one name one sense, but where the text puts them in places that lie apart: "Tripoli, Lebanon" and
 * "Tripoli, the Libyan capital" are two, and a "Tripoli" said beside them may be either.
 */
export function sensesOf(mentions: readonly Mention[], held: readonly (readonly Holder[])[]): Senses {
  const fits = mentions.map((mention, at) => fitting(mention, held[at]!))
  const split = splitKeys(mentions, fits)
  if (split.size === 0) return { of: mentions.map(({ key }) => key), mentions, doubted: NONE }
  return {
    of: mentions.map(({ key }, at) => (split.has(key) ? `${key} ${fits[at]!.map(idOf).join(' ')}` : key)),
    mentions: mentions.map((mention, at) =>
      split.has(mention.key) && fits[at]!.length > 0 ? { ...mention, places: fits[at]! } : mention,
    ),
    doubted: new Set([...split].map((key) => `${key} `)),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The places of a name that lie in what the text puts it in; none where it is put nowhere. */
function fitting({ places }: Mention, holders: readonly Holder[]): readonly Place[] {
  if (holders.length === 0) return []
  return places.filter((place) => holders.some((holder) => lies(place, holder)))
}

/** The names that the text puts now here, now there. */
function splitKeys(mentions: readonly Mention[], fits: readonly (readonly Place[])[]): ReadonlySet<string> {
  const first = new Map<string, readonly Place[]>()
  const split = new Set<string>()
  mentions.forEach(({ key }, at) => {
    const places = fits[at]!
    if (places.length === 0) return
    const before = first.get(key)
    if (before === undefined) first.set(key, places)
    else if (!places.some((place) => before.some((other) => idOf(other) === idOf(place)))) split.add(key)
  })
  return split
}

function idOf({ geonameId }: Place): number {
  return geonameId
}
