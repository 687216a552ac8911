import { candidatesAt } from './candidates.ts'
import { wordsOf } from './words-of.ts'

/** Lists the names in a text that a gazetteer should be asked for, each once, so that the world can fetch them in one go. */
export function placeNames(text: string): readonly string[] {
  const words = wordsOf(text)
  const names = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (const candidate of candidatesAt(text, words, from))
      for (const name of candidate.names) names.add(name)
  return [...names]
}
