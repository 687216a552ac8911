import type { Found } from './mention.ts'
import { LOCATIVES } from './words/en.ts'
import { lowerOf, type Word } from './words-in.ts'

/** Says whether a mention stands after a word that puts something there: "in Houston", "near the Hague". */
export function afterLocative(found: Pick<Found, 'from'>, words: readonly Word[]): boolean {
  return putBy(found, words, words[found.from - 1]?.text === 'the' ? 2 : 1)
}

/** Says whether it stands straight after one: "in the Honda" is no town. */
export function straightAfterLocative(found: Pick<Found, 'from'>, words: readonly Word[]): boolean {
  return putBy(found, words, 1)
}

function putBy({ from }: Pick<Found, 'from'>, words: readonly Word[], back: number): boolean {
  return words[from]!.gap === 'space' && LOCATIVES.has(asWithin(words[from - back]))
}

/** The word as it stands within a sentence: "In" opens one as "in" goes on with it; any other capital is part of a name. */
export function asWithin(word: Word | undefined): string {
  if (word === undefined) return ''
  return word.opens ? lowerOf(word) : word.text
}
