import { CONCEPTS } from '../words/concepts.ts'
import { IRREGULAR } from '../words/irregular.ts'

// The endings that English news words come with, longest first; a stem keeps three letters.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})ies$/, 'y'],
  [/(?<=.{2})sses$/, 'ss'],
  [/(?<=.{2}(?:sh|ch|x|z))es$/, ''],
  [/(?<=.{2}[^su])s$/, ''],
  [/(?<=.{3})ied$/, 'y'],
  [/(?<=.{2})([bdgklmnprtvz])\1(?:ed|ing)$/, '$1'],
  [/(?<=.{3})(?:ed|ing|er|ers)$/, ''],
  [/(?<=.{4})(?:ly|ment|ments|ation|ations)$/, ''],
  [/(?<=.{3})e$/, ''],
]

const stems = new Map<string, string>()

for (const [word, concept] of CONCEPTS) stems.set(bare(word), bare(concept))

/** What a word is compared by: without its ending, and by its concept where it has one. */
export function stemOf(word: string): string {
  const stem = bare(word)
  return stems.get(stem) ?? stem
}

function bare(word: string): string {
  let stem = IRREGULAR.get(word) ?? word
  for (const [ending, left] of ENDINGS) {
    const shorter = stem.replace(ending, left)
    if (shorter === stem) continue
    stem = shorter
    if (ending !== ENDINGS[3]![0]) break
  }
  return stem.replace(/(?<=.{3})e$/, '')
}
