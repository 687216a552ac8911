import { MEDIA_WORDS, OFFICES, ORGANISATION_WORDS, TEAM_WORDS } from './words/en.ts'

/** Says whether a word, in normal form, is what organisations, offices, teams and media are called after their place. */
export function isOfPlace(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || OFFICES.has(word) || TEAM_WORDS.has(word) || MEDIA_WORDS.has(word)
}
