import { AGENCIES } from '../words/agencies.ts'
import { FUNCTION_WORDS, TITLES } from '../words/function-words.ts'
import { foldedWord } from '../copies/folded-words.ts'

/** So many names say what a story is about; those told of most. */
export const MOST_NAMES = 40

// A capital inside a sentence, not behind a full stop, a quotation mark or a line's start; or one with another behind it.
const NAME =
  /(?<=[\p{L}\p{N}\p{M},;)’'-] )\p{Lu}[\p{L}\p{M}’'-]{2,}|(?<![\p{L}-])\p{Lu}[\p{Ll}\p{M}]{2,}(?= \p{Lu}\p{Ll})/gu
// "Tamara" and "Tamaran", "Russia" and "Russian" are told of in one story.
const LETTERS = 6
const OWNERS = /[’']s?$/
const WORDS_OF_AGENCIES = new Set([...AGENCIES.keys()].flatMap((name) => name.split(' ')))

/**
 * The names in an article's text, as folded words, those told of most often first: who and what its story is about.
 * Months, titles and agencies name no story.
 */
export function namesIn(text: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const [raw] of text.matchAll(NAME)) {
    const name = nameOf(raw)
    if (isTelling(foldedWord(raw.replace(OWNERS, '')))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts.keys()].toSorted((one, other) => counts.get(other)! - counts.get(one)!)
  return names.slice(0, MOST_NAMES)
}

/** A word of a name as stories are compared by it: folded, without an owner's "s" and a people's ending. */
export function nameOf(raw: string): string {
  return foldedWord(raw.replace(OWNERS, '')).slice(0, LETTERS)
}

function isTelling(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !TITLES.has(word) && !WORDS_OF_AGENCIES.has(word)
}
