import { afterLocative } from './after-locative.ts'
import type { Found, Surroundings, Verdict } from './mention.ts'
import { SPEECH } from './words/en.ts'
import {
  ACTING,
  ADDRESSING,
  AUXILIARIES,
  CITY_THINGS,
  DEALINGS,
  GOVERNMENT_NOUNS,
} from './words/governments.ts'
import type { Word } from './words-in.ts'

/**
 * Tells where those who govern are meant: a capital or a country that speaks, and a capital that decides, owns a
 * policy, is spoken to or dealt with ("Berlin would not help", "Kiev's fault", "ties with Moscow").
 */
export function governs(found: Found, around: Surroundings): Verdict {
  const { words } = around
  if (isBefore(found, words, GOVERNMENT_NOUNS)) return 'government'
  if (!canGovern(found) || afterLocative(found, words)) return null
  if (isCapital(found) && owns(found, words)) return 'government'
  const means = hasCapital(found)
    ? decides(found, around, ACTING) || isAddressed(found, words)
    : decides(found, around, NOTHING_MORE)
  return means ? 'government' : null
}

const NOTHING_MORE: ReadonlySet<string> = new Set()

/** Among the meanings is a capital that is no hamlet: "Washington" is a state as well, and both have governments. */
function hasCapital({ places }: Found): boolean {
  return places.some(({ seat, population }) => seat === 'country' && population > HAMLET)
}

const HAMLET = 20_000

function canGovern({ places }: Found): boolean {
  return places.some(({ precision, seat }) => precision === 'country' || seat === 'country')
}

/** The likeliest meaning of the name is a country's capital, and that is not a state as well: "Georgia's" is the state's. */
function isCapital({ places }: Found): boolean {
  return places.some(({ seat, population }) => seat === 'country' && population * 3 > places[0]!.population)
}

function isBefore({ to }: Found, words: readonly Word[], list: ReadonlySet<string>): boolean {
  const next = words[to]
  return next !== undefined && next.gap === 'space' && list.has(next.text)
}

/** "Moscow's stubbornness", not "Moscow's mayor". */
function owns(found: Found, words: readonly Word[]): boolean {
  return (
    words[found.to - 1]!.end > found.end &&
    words[found.to]?.gap === 'space' &&
    !isBefore(found, words, CITY_THINGS)
  )
}

/** "Tehran has declined", "London and Dublin disagree"; not "the mayor of Oslo said". */
function decides(found: Found, around: Surroundings, verbs: ReadonlySet<string>): boolean {
  const { words } = around
  if (isGoverned(words, found.from)) return false
  const verb = verbAfter(found.to, around)
  if (verb === null) return false
  return SPEECH.has(verb) || verbs.has(verb)
}

/** The first word behind a mention that is neither an auxiliary nor another name in a pair with it. */
function verbAfter(to: number, around: Surroundings): string | null {
  const { words } = around
  const from = subjectEnd(to, around)
  let at = from
  while (words[at]?.gap === 'space' && AUXILIARIES.has(words[at]!.text)) at++
  if (words[at]?.gap === 'space') return words[at]!.text
  return at > from && ELLIPTIC.has(words[from]!.text) ? 'wants' : null
}

/** "London and Dublin" are one subject. */
function subjectEnd(to: number, { words, startingAt }: Surroundings): number {
  const other = words[to]?.text === 'and' ? startingAt.get(to + 1) : undefined
  return other === undefined || !canGovern(other) ? to : other.to
}

/** "Paris wants joint debt; Berlin does not." */
const ELLIPTIC: ReadonlySet<string> = new Set(['does', 'did', 'has'])

function isGoverned(words: readonly Word[], from: number): boolean {
  return words[from]!.gap === 'space' && GOVERNING.has(words[from - 1]?.text ?? '')
}

/** Prepositions: what follows is no subject. */
const GOVERNING: ReadonlySet<string> = new Set(
  'of in from near at to for by with on through via around outside between'.split(' '),
)

/** "accused Moscow of shelling", "relations with Moscow", "tensions between Washington and Beijing". */
function isAddressed({ from, to }: Found, words: readonly Word[]): boolean {
  if (words[from]!.gap !== 'space') return false
  const before = words[from - 1]?.text ?? ''
  if (ADDRESSING.has(before)) return words[to]?.text !== 'and'
  return isDealtWith(words, from, before)
}

function isDealtWith(words: readonly Word[], from: number, before: string): boolean {
  if (before === 'with' || before === 'between') return DEALINGS.has(words[from - 2]?.text ?? '')
  return before === 'and' && words[from - 3]?.text === 'between' && DEALINGS.has(words[from - 4]?.text ?? '')
}
