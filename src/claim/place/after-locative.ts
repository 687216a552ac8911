import type { Found } from './mention.ts'
import { LOCATIVES } from './words/en.ts'
import type { Word } from './words-in.ts'

/** Says whether a mention stands after a word that puts something there: "in Houston", "near the Hague". */
export function afterLocative(found: Pick<Found, 'from'>, words: readonly Word[]): boolean {
  return putBy(found, words, words[found.from - 1]?.text === 'the' ? 2 : 1)
}

/** Says whether it stands straight after one: "in the Honda" is no town. */
export function straightAfterLocative(found: Pick<Found, 'from'>, words: readonly Word[]): boolean {
  return putBy(found, words, 1)
}

function putBy({ from }: Pick<Found, 'from'>, words: readonly Word[], back: number): boolean {
  const before = words[from - back]
  return before !== undefined && words[from]!.gap === 'space' && LOCATIVES.has(lowerOf(before))
}

/** "In" opens a sentence as "in" goes on with it; any other capital is part of a name. */
function lowerOf({ text, opens }: Word): string {
  return opens ? text.toLowerCase() : text
}
