import { afterLocative } from './after-locative.ts'
import type { Found, Surroundings, Verdict } from './mention.ts'
import { isOfPlace } from './of-place.ts'
import { isTitle } from './surnames.ts'
import { CALENDAR, OFFICES } from './words/en.ts'
import { FIRST_NAMES } from './words/first-names.ts'
import type { Word } from './words-in.ts'

/** Refuses "Gen. Houston", "Paris Hilton", "J. Hamilton", "Houston, 54, of", and every later "Houston" alone. */
export function partOfPerson(found: Found, around: Surroundings): Verdict {
  if (afterGivenName(found, around.words)) return 'refused'
  if (found.to - found.from > 1) return null
  if (isGivenName(found, around)) return 'refused'
  const surname = around.surnames.has(found.key) && !afterLocative(found, around.words)
  if (surname && AMBIGUOUS.has(found.key)) return 'refused'
  if (found.places.some(({ precision, level }) => precision === 'country' || level === 1)) return null
  return surname || agedAfter(found, around) ? 'refused' : null
}

/** "Paris Hilton", "Charles de Gaulle". */
function isGivenName(found: Found, around: Surroundings): boolean {
  const given = FIRST_NAMES.has(found.key) || AMBIGUOUS.has(found.key)
  return given && (beforeSurname(found, around) || beforeParticle(found, around.words))
}

/** Countries and states that are given names too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'chad',
  'jordan',
  'georgia',
  'israel',
  'virginia',
  'carolina',
])

function afterGivenName({ from }: Found, words: readonly Word[]): boolean {
  const word = words[from]!
  const before = words[from - 1]
  if (before === undefined || !before.initial) return false
  if (isInitial(before) && (word.gap === 'stop' || word.gap === 'space')) return true
  if (word.gap === 'stop') return before.text.length <= 5 && isTitle(words, from - 1)
  if (word.gap !== 'space') return false
  return FIRST_NAMES.has(before.bare) || (isTitle(words, from - 1) && !OFFICES.has(before.bare))
}

function isInitial(word: Word): boolean {
  return word.text.length === 1 && word.text !== 'A' && word.text !== 'I'
}

function beforeSurname(found: Found, { words }: Surroundings): boolean {
  const next = words[found.to]
  if (next === undefined || !next.initial || next.gap !== 'space') return false
  return !isOfPlace(next.bare) && !CALENDAR.test(next.text)
}

/** "Charles de Gaulle". */
function beforeParticle({ to }: Found, words: readonly Word[]): boolean {
  const [particle, name] = [words[to], words[to + 1]]
  return (
    particle?.gap === 'space' &&
    PARTICLES.has(particle.text) &&
    name?.initial === true &&
    name.gap === 'space'
  )
}

const PARTICLES: ReadonlySet<string> = new Set('de du da di van von der bin ibn al el'.split(' '))

/** An age in commas follows a person: "Houston, 54,", "Sydney Baxter, 29,". */
function agedAfter({ to }: Found, { text, words }: Surroundings): boolean {
  const next = words[to]
  const age = next?.initial === true && next.gap === 'space' ? words[to + 1] : next
  return age?.gap === 'comma' && /^\d{2}$/.test(age.text) && text[age.end] === ','
}
