import type { Sense } from './statement.ts'
import { entryOf } from './grammar/lexicon.ts'
import { NOUN_CUES } from './words/noun-cues.ts'

/** What a word in any case does where it is a cue: "denied" denies, "pledge" promises; null for what is no cue word. */
export function senseOfWord(word: string): Sense | null {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const frame = entryOf(lower).cue?.values().next().value
  return frame?.sense ?? NOUN_CUES.get(lower) ?? null
}

/** Says whether a word may attribute: a form of a cue verb, a noun cue, or "according". */
export function isCueWord(word: string): boolean {
  return word.toLowerCase() === 'according' || senseOfWord(word) !== null
}
