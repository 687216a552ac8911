import type { Found, Surroundings, Verdict } from './mention.ts'
import { AUXILIARIES } from './words/governments.ts'
import { BEARERS, LENT, TEAM_HEADS, TEAM_VERBS } from './words/named-after.ts'
import type { Word } from './words-in.ts'

/** Tells what only bears a place's name: "the cruiser Moscow", "Real Madrid", "the Minsk agreements", "Lyon scored". */
export function namedAfter(found: Found, { words }: Surroundings): Verdict {
  const before = wordBefore(words, found.from)
  const next = words[found.to]?.gap === 'space' ? words[found.to]!.text : ''
  if (BEARERS.has(before)) return 'refused'
  if (isThe(before) && isThing(words[found.to], found.places)) return 'refused'
  return LENT.has(next) || isTeam(found, words, before, next) ? 'in-name' : null
}

/** The word straight before, a name in its normal form. */
function wordBefore(words: readonly Word[], from: number): string {
  const before = words[from]!.gap === 'space' ? words[from - 1] : undefined
  if (before === undefined) return ''
  return before.initial ? before.bare : before.text
}

function isTeam({ from, places }: Found, words: readonly Word[], before: string, next: string): boolean {
  if (TEAM_HEADS.has(before)) return words[from - 1]!.initial
  return TEAM_VERBS.has(next) && places.every(({ precision }) => precision !== 'country')
}

function isThe(word: string): boolean {
  return word === 'the' || word === 'The'
}

/** "The Moscow was hit", "drank the Bordeaux.": a town takes no article of its own, but the Hague. */
function isThing(next: Word | undefined, places: Found['places']): boolean {
  if (places.some(({ precision, name }) => precision !== 'settlement' || /^(?:The|De|El|La|Den) /.test(name)))
    return false
  if (next?.gap === 'space') return AUXILIARIES.has(next.text)
  return next === undefined || next.gap === 'stop' || next.gap === 'other'
}
