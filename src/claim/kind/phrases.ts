/** Phrases of several words, found by their first one. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Indexes phrases, parted by semicolons, by their first word. */
export function toPhrases(list: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of list.split(';')) {
    const words = phrase.trim().split(/\s+/)
    if (words[0] !== '') phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words])
  }
  return phrases
}

/** Says where one of the phrases begins in the words, or -1. Linear for phrases of bounded length. */
export function indexOfPhrase(words: readonly string[], phrases: Phrases): number {
  for (let i = 0; i < words.length; i++) {
    const starting = phrases.get(words[i]!)
    if (starting === undefined) continue
    for (const phrase of starting) if (standsAt(words, i, phrase)) return i
  }
  return -1
}

/** The first word is known to stand there. */
function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false
  return true
}

/** Says whether one of the phrases stands in the words. */
export function hasPhrase(words: readonly string[], phrases: Phrases): boolean {
  return indexOfPhrase(words, phrases) >= 0
}

/** Says whether one of the words stands in the list. */
export function hasWord(words: readonly string[], list: ReadonlySet<string>): boolean {
  for (const word of words) if (list.has(word)) return true
  return false
}

/** The longest word of every phrase, of equals the last: no phrase stands in words that lack it, and long words are rare. */
export function rarestWords(phrases: Phrases): readonly string[] {
  return [...phrases.values()].flat().map(longestOf)
}

function longestOf(phrase: readonly string[]): string {
  return phrase.reduce((longest, word) => (word.length >= longest.length ? word : longest))
}

/** A list of words parted by white space, as a set. */
export function toWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
