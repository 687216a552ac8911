import type { Found, Surroundings, Verdict } from './mention.ts'
import { AUXILIARIES } from './words/governments.ts'
import {
  BEARERS,
  KIN,
  LENT,
  MATCHES,
  SAILED,
  TEAM_HEADS,
  TEAM_NOUNS,
  TEAM_VERBS,
} from './words/named-after.ts'
import type { Word } from './words-in.ts'

/** Tells what only bears a place's name: "the cruiser Moscow", "Real Madrid", "the Minsk agreements", "Lyon scored". */
export function namedAfter(found: Found, around: Surroundings): Verdict {
  const { words } = around
  const before = wordBefore(words, found.from)
  const next = words[found.to]?.gap === 'space' ? words[found.to]!.text : ''
  if (BEARERS.has(before)) return 'refused'
  if (isArticle(before) && (isThing(found, words, before) || KIN.has(next))) return 'refused'
  return LENT.has(next) || isTeam(found, words, before, next) || inMatch(found, around) ? 'in-name' : null
}

/** The word straight before, a name in its normal form. */
function wordBefore(words: readonly Word[], from: number): string {
  const before = words[from]!.gap === 'space' ? words[from - 1] : undefined
  if (before === undefined) return ''
  return before.initial ? before.bare : before.text
}

function isTeam({ from, places }: Found, words: readonly Word[], before: string, next: string): boolean {
  if (TEAM_HEADS.has(before)) return words[from - 1]!.initial
  if (TEAM_NOUNS.has(next)) return true
  return TEAM_VERBS.has(next) && places.every(({ precision }) => precision !== 'country')
}

/** "Brazil beat Croatia", "Morocco lost to France": two names about the verb of a match are two teams. */
function inMatch({ from, to }: Found, { words, startingAt, endingAt }: Surroundings): boolean {
  const verb = matchVerb(words, to)
  if (verb > 0 && startingAt.has(to + verb)) return true
  return [1, 2].some((back) => matchVerb(words, from - back) === back && endingAt.has(from - back))
}

/** How many words from one on are the verb of a match: "beat", "drew with"; 0 for none. */
function matchVerb(words: readonly Word[], at: number): 0 | 1 | 2 {
  const [verb, link] = [words[at], words[at + 1]]
  if (verb?.gap !== 'space' || link?.gap !== 'space') return 0
  const needs = MATCHES.get(verb.text)
  if (needs === undefined) return 0
  return needs === '' ? 1 : needs === link.text ? 2 : 0
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'The' || word === 'a'
}

/** "The Moscow was hit", "drank a Bordeaux.", "the Mississippi": a town takes no article of its own, but the Hague. */
function isThing({ key, to, places }: Found, words: readonly Word[], article: string): boolean {
  if (places.some((place) => !takesNoArticle(place, key))) return false
  const next = words[to]
  if (next === undefined || next.gap === 'stop' || next.gap === 'other') return true
  if (next.gap !== 'space') return next.gap === 'comma' && article === 'a' && !next.initial
  return AUXILIARIES.has(next.text) || SAILED.has(next.text) || isAndThe(words, to)
}

/** Towns but the Hague and La Paz, and the United States' states: many are a river's name with an article. */
function takesNoArticle({ precision, country, level, name }: Found['places'][number], key: string): boolean {
  if (precision === 'region')
    return (country === 'US' || level === 2) && level !== undefined && !key.includes(' ')
  return precision === 'settlement' && !/^(?:The|De|El|La|Den) /.test(name)
}

/** "the Batavia and the Bismarck"; not "the London and Paris exchanges". */
function isAndThe(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'and' && words[at + 1]?.text === 'the'
}
