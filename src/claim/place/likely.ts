import { straightAfterLocative } from './after-locative.ts'
import type { Found, Mention, Surroundings } from './mention.ts'
import { normalName } from './normal-name.ts'
import type { Place } from './place.ts'
import {
  AFTER_TOWNS,
  OFFICES,
  ORGANISATION_WORDS,
  PARTS_OF_PLACES,
  PERSONAL,
  PLACE_ENDING,
  ROAD_WORDS,
  SPEECH,
  WEAK_LOCATIVES,
} from './words/en.ts'
import type { Word } from './words-in.ts'

/** People enough that a reader needs no help to know the town. */
const WELL_KNOWN = 300_000

/** Below this many people a town's name needs more than "to" or "of" before it. */
const SMALL = 15_000

/**
 * Keeps the mentions that the text treats as a place somewhere. Countries, states and big towns need no such help;
 * any other name does, once in the article: most capitalised words that some town is called are surnames and brands.
 */
export function likely(mentions: readonly Mention[], around: Surroundings): readonly Mention[] {
  const placed = new Set<string>()
  const listed = mentions.map((mention) => isKnownPlace(mention) || isPlaced(mention, around))
  mentions.forEach((mention, at) => {
    const beside = inList(mentions, at, around.words) && (listed[at - 1] === true || listed[at + 1] === true)
    if (listed[at] === true || beside) placed.add(mention.key)
  })
  return mentions.filter((mention) => placed.has(mention.key))
}

function isKnownPlace({ key, places, from, to }: Mention): boolean {
  return (
    to - from > 1 ||
    PLACE_ENDING.test(key) ||
    isForeign(key, places) ||
    places.some(({ precision, population }) => precision === 'country' || population > WELL_KNOWN)
  )
}

/**
 * English surnames are towns' names in English-speaking countries many times over; a town that has its name to itself,
 * and lies elsewhere, is meant by it.
 */
function isForeign(key: string, places: readonly Place[]): boolean {
  const [first] = places
  if (first === undefined || places.length > FEW || !isTown(first)) return false
  return (
    (normalName(first.name) === key || key.length >= LONG) &&
    places.every(({ country }) => !ENGLISH_SPEAKING.has(country))
  )
}

/** People enough, or the seat of a region: no hamlet. */
function isTown({ population, seat }: Place): boolean {
  return population >= 2 * SMALL || seat !== undefined
}

const FEW = 3
/** An old or other name this long is hardly a surname as well: "Khankendi". */
const LONG = 7
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM', 'PH'])

/** The ways in which a text shows that a name is somewhere, each enough by itself. */
const SHOWN: readonly ((mention: Mention, around: Surroundings) => boolean)[] = [
  beforeCivic,
  isAfterLocative,
  afterWeakLocative,
  beforeHolder,
  beforeTownNoun,
  inDateline,
  afterParty,
  inAddress,
  betweenTheAndNoun,
]

function isPlaced(mention: Mention, around: Surroundings): boolean {
  return SHOWN.some((shows) => shows(mention, around))
}

/** "Huntsville Police", "Winona Mayor": surnames have no police; "Mercer Group" proves nothing. */
function beforeCivic({ use, to }: Mention, { words }: Surroundings): boolean {
  return (
    use === 'in-name' &&
    [to, to + 1, to + 2].some((at) => words[at]?.initial === true && isCivic(words[at].bare))
  )
}

function isCivic(word: string): boolean {
  return (ORGANISATION_WORDS.has(word) || OFFICES.has(word)) && !PRIVATE.has(word)
}

const PRIVATE: ReadonlySet<string> = new Set(
  'company corporation corp inc ltd llc group partners industries foundation fund university college institute center mall inn'.split(
    ' ',
  ),
)

function isAfterLocative(mention: Mention, { words }: Surroundings): boolean {
  return straightAfterLocative(mention, words)
}

function afterWeakLocative({ from, places }: Mention, { words }: Surroundings): boolean {
  if (words[from]!.gap !== 'space' || !WEAK_LOCATIVES.has(words[from - 1]?.text ?? '')) return false
  if (PARTS_OF_PLACES.has(words[from - 2]?.text ?? '')) return true
  return places[0]!.population > SMALL && !PERSONAL.has(words[from - 2]?.text.toLowerCase() ?? '')
}

/** "Winona, Minnesota", "Krasnoarmeysk in the Donetsk region"; "Smith in Texas" may be a man. */
function beforeHolder({ to, places }: Mention, { words, startingAt }: Surroundings): boolean {
  if (words[to]?.gap === 'comma') return isHolder(startingAt.get(to))
  if (words[to]?.text !== 'in' || words[to].gap !== 'space') return false
  const holder = startingAt.get(words[to + 1]?.text === 'the' ? to + 2 : to + 1)
  return isHolder(holder) && places.every(({ country }) => !ENGLISH_SPEAKING.has(country))
}

function isHolder(found: Found | undefined): boolean {
  return found !== undefined && found.places.some(({ precision }) => precision !== 'settlement')
}

/** "a Winona woman", "Winona city officials". */
function beforeTownNoun({ to }: Mention, { words }: Surroundings): boolean {
  const next = words[to]
  return next?.gap === 'space' && AFTER_TOWNS.has(next.text) && !SPEECH.has(next.text)
}

/** "WINONA - Two people": a name alone before a dash at the head of a line. */
function inDateline({ from, to, end }: Mention, { text, words }: Surroundings): boolean {
  const word = words[from]!
  if (!word.opens || (words[to]?.gap ?? 'other') !== 'other') return false
  return DASH.test(text.slice(end, end + 5))
}

const DASH = /^\s?(?:-{1,2}|[\u2013\u2014])\s/

/** "Sen. Ann Ames, D-Winona". */
function afterParty({ from }: Mention, { words }: Surroundings): boolean {
  return words[from]!.gap === 'hyphen' && /^[DRI]$/.test(words[from - 1]?.text ?? '')
}

/** "41, Winona, was", "12 Mill Street, Winona". */
function inAddress({ from }: Mention, { words }: Surroundings): boolean {
  const before = words[from - 1]
  if (before === undefined || words[from]!.gap !== 'comma') return false
  return /^\d{2}$/.test(before.text) || (before.initial && ROAD_WORDS.has(before.bare))
}

/** "the Winona laboratory": surnames take no article. */
function betweenTheAndNoun({ from, to, places }: Mention, { words }: Surroundings): boolean {
  const next = words[to]
  if (words[from - 1]?.text !== 'the' || next === undefined || next.initial || next.gap !== 'space')
    return false
  return places[0]!.population > SMALL / 3
}

/** "Anna, Bema and Cora": in a list, one that is placed places its neighbours. */
function inList(mentions: readonly Mention[], at: number, words: readonly Word[]): boolean {
  const [before, mention, after] = [mentions[at - 1], mentions[at]!, mentions[at + 1]]
  return (
    (before !== undefined && areListed(before, mention, words)) ||
    (after !== undefined && areListed(mention, after, words))
  )
}

function areListed(one: Mention, other: Mention, words: readonly Word[]): boolean {
  if (one.use !== 'place' || other.use !== 'place') return false
  if (other.from === one.to) return words[other.from]!.gap === 'comma'
  return other.from === one.to + 1 && words[one.to]!.text === 'and'
}
