import { asWithin } from './after-locative.ts'
import { endOf } from './candidates.ts'
import { governs } from './governs.ts'
import type { Found, Judge, Surroundings, Verdict } from './mention.ts'
import { namedAfter } from './named-after.ts'
import { isOfPlace } from './of-place.ts'
import { partOfPerson } from './part-of-person.ts'
import type { Use } from './place.ts'
import { isFirstName } from './surnames.ts'
import { ONLY_UPPER, POSTAL, SHORTENED } from './words/abbreviations.ts'
import { COMMON_WORDS } from './words/common-words.ts'
import {
  CALENDAR,
  DIRECTIONS,
  DISEASE_WORDS,
  MEDIA_WORDS,
  NATURE_HEADS,
  NATURE_WORDS,
  NEVER,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  ROAD_WORDS,
  TITLES,
} from './words/en.ts'
import { AIRPORTS } from './words/named-after.ts'
import type { Word } from './words-in.ts'

/**
 * The judges in the order in which they are heard; the first that says anything decides. What is surely a person or a
 * word of the language comes first, because "Chase Bank" and "Jack London School" hold organisations' words too.
 */
const JUDGES: readonly Judge[] = [
  neverPlace,
  commonWord,
  partOfPerson,
  namedAfter,
  roadOrNature,
  insideName,
  hyphenated,
  afterHead,
  beforeStranger,
  afterStranger,
  governs,
]

/** How a mention is used, by the first judge that knows; a mention that nobody objects to is a place. */
export function useOf(found: Found, around: Surroundings): Use | 'refused' {
  for (const judge of JUDGES) {
    const verdict = judge(found, around)
    if (verdict !== null) return verdict
  }
  return 'place'
}

/** "March", "the White House", "University", "US$": names and signs that no gazetteer can make a place. */
function neverPlace(found: Found, { text, words }: Surroundings): Verdict {
  if (text[found.end] === '$' || text[found.start - 1] === '$' || isAgency(found, text)) return 'refused'
  const country = found.places[0]!.precision === 'country'
  if (NEVER.has(found.key) || AIRPORTS.has(found.key)) return 'refused'
  const first = words[found.from]!.text
  if ((first === 'The' || first === 'THE') && !isLarge(found)) return 'refused'
  return found.to - found.from === 1 && !country && NEVER_ALONE.some((list) => list.has(found.key))
    ? 'refused'
    : null
}

/** "KYIV, Nov 3 (Agency) —": what stands in a dateline's brackets is who reports. */
function isAgency({ start, end }: Found, text: string): boolean {
  return text[start - 1] === '(' && /^\) ?(?:-{1,2}|[\u2013\u2014])/.test(text.slice(end, end + 4))
}

const NEVER_ALONE = [ORGANISATION_WORDS, OFFICES, ROAD_WORDS, NATURE_WORDS, TITLES, MEDIA_WORDS]

/** "Reading", "Most", "Center": a place only after "in" or the like, or before the region that holds it. */
function commonWord(found: Found, around: Surroundings): Verdict {
  if (found.to - found.from > 1 || !COMMON_WORDS.has(found.key) || CODES.some((list) => list.has(found.key)))
    return null
  if (found.places.some(({ precision }) => precision === 'country')) return null
  const held = around.words[found.to]?.gap === 'comma' && isRegion(around.startingAt.get(found.to))
  return held || isPutCommon(found, around) ? null : 'refused'
}

/** Codes stand here only where they were written as codes. */
const CODES = [POSTAL, SHORTENED, ONLY_UPPER]

function isPutCommon({ from, to, places }: Found, { words }: Surroundings): boolean {
  if (words[from]!.gap !== 'space' || words[to]?.initial === true) return false
  return PUTS.has(asWithin(words[from - 1])) && places[0]!.population > COMMON_ENOUGH
}

const PUTS: ReadonlySet<string> = new Set(['in', 'near', 'outside'])
const COMMON_ENOUGH = 20_000

function isRegion(found: Found | undefined): boolean {
  return found !== undefined && found.places.some(({ precision }) => precision !== 'settlement')
}

/** Says whether something larger than towns goes by the name: it outlives an odd neighbour. */
function isLarge({ places }: Found): boolean {
  return places.some(({ precision, population }) => precision === 'country' || population > LARGE)
}

const LARGE = 400_000

/** "Paris Street", "Ohio River", "West 11th Street": named after a place, or nothing to do with it. */
function roadOrNature(found: Found, { words }: Surroundings): Verdict {
  const run = runAfter(found.to, words, 2)
  if (afterNature(found, words)) return 'refused'
  if (ROAD_WORDS.has(run[0] ?? '') || (ROAD_WORDS.has(run[1] ?? '') && !isOfPlace(run[0]!))) return 'refused'
  if (DISEASE_WORDS.has(words[found.to]?.text.toLowerCase() ?? '')) return 'refused'
  return NATURE_WORDS.has(run[0] ?? '') ? 'refused' : null
}

/** "Lake Ontario", "Gulf of Alaska". */
function afterNature({ from }: Found, words: readonly Word[]): boolean {
  const before = words[from - 1]
  if (before === undefined || words[from]!.gap !== 'space') return false
  const nature = before.text === 'of' ? words[from - 2] : before
  return nature !== undefined && nature.initial && NATURE_HEADS.has(nature.bare)
}

/** The normal forms of the capitalised words that follow without a break, `most` at the most. */
function runAfter(from: number, words: readonly Word[], most: number): readonly string[] {
  const run: string[] = []
  for (let at = from; at < words.length && run.length < most; at++) {
    const word = words[at]!
    if (!word.initial || word.gap !== 'space') break
    run.push(word.bare)
  }
  return run
}

/** "Chicago Bulls", "Washington Post", "Ohio Department of Health", "Boston Mayor": the place inside another name. */
function insideName(found: Found, { words }: Surroundings): Verdict {
  const run = runAfter(found.to, words, 4)
  if (run.length === 0) return null
  if (MEDIA_WORDS.has(run[0]!) || (run.length > 1 && MEDIA_WORDS.has(run[1]!))) return 'refused'
  return run.some((word) => isOfPlace(word)) ? 'in-name' : null
}

/** "US-built", "anti-Russia", "Franco-British": half of an adjective. */
function hyphenated(found: Found, { words }: Surroundings): Verdict {
  const next = words[found.to]
  if (next?.gap === 'hyphen' && !next.initial) return 'in-name'
  const before = words[found.from - 1]
  return words[found.from]!.gap === 'hyphen' &&
    before !== undefined &&
    (!before.initial || PREFIXES.has(before.bare))
    ? 'in-name'
    : null
}

const PREFIXES: ReadonlySet<string> = new Set([
  'anti',
  'pro',
  'ex',
  'non',
  'pre',
  'post',
  'euro',
  'trans',
  'inter',
])

/** "Bank of England", "Duke of Edinburgh", "Mayor of Boston"; not "Gov. Ann Dorr of Georgia". */
function afterHead(found: Found, around: Surroundings): Verdict {
  const { words } = around
  let at = found.from - 1
  if (words[at]?.text === 'the') at--
  if (words[at]?.text !== 'of' || words[at]!.gap !== 'space') return null
  const head = words[at - 1]
  if (head === undefined || !head.initial || around.surnames.has(head.bare)) return null
  return ORGANISATION_HEADS.has(head.bare) || (!head.opens && !DIRECTIONS.has(head.bare)) ? 'in-name' : null
}

/** A capital straight after that is no part of any place: a surname or the rest of a name. */
function beforeStranger(found: Found, around: Surroundings): Verdict {
  const { words, startingAt } = around
  const next = words[found.to]
  if (next === undefined || !next.initial || next.gap !== 'space' || isPossessive(found, words)) return null
  if (startingAt.get(found.to)?.places.some(({ precision, level }) => precision === 'country' || level === 1))
    return null
  if (isFirstName(words, found.to) || CALENDAR.test(next.text)) return null
  return isLarge(found) || next.bare.endsWith('s') ? 'in-name' : 'refused'
}

/** "Odisha's Balasore" are two names, "Moore's Ford" is one. */
function isPossessive({ from, to, end, places }: Found, words: readonly Word[]): boolean {
  const owner = to - from > 1 || places.some(({ population }) => population > OWNER)
  return owner && words[to - 1]!.end > end
}

/** "Pakistan's Balochistan". */
function isOwned(from: number, { words, startingAt }: Surroundings): boolean {
  if (endOf(words[from - 1]!) === words[from - 1]!.end) return false
  for (let back = 1; back <= LONGEST_OWNER; back++) {
    const owner = startingAt.get(from - back)
    if (owner?.to === from) return isPossessive(owner, words)
  }
  return false
}

const LONGEST_OWNER = 4

/** People enough that a name with "'s" is rather the place's than somebody's. */
const OWNER = 100_000

/** A capital straight before that is no direction: a given name nobody has listed, or the front of a name. */
function afterStranger(found: Found, around: Surroundings): Verdict {
  const before = around.words[found.from - 1]
  if (before === undefined || !before.initial || around.words[found.from]!.gap !== 'space') return null
  if (before.opens && !isHalf(found, around)) return before.bare === 'police' ? 'in-name' : null
  if (isPlain(before) || isOwned(found.from, around)) return null
  if (ORGANISATION_WORDS.has(before.bare) || OFFICES.has(before.bare)) return 'in-name'
  return isLarge(found) ? 'in-name' : 'refused'
}

/** "Paris Saint-Germain": two towns in one breath are one name; "Paris Texas" is a town in a state. */
function isHalf({ from, places }: Found, { startingAt }: Surroundings): boolean {
  if (places.some(({ precision, level }) => precision === 'country' || level === 1)) return false
  return startingAt.get(from - 1)?.to === from
}

/** A direction or a date, which are no part of a name. */
function isPlain({ bare, text }: Word): boolean {
  return DIRECTIONS.has(bare) || CALENDAR.test(text) || /\d/.test(text)
}
