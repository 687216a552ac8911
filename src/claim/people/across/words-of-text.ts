import type { Word } from '../passage.ts'

/** The words of a role or affiliation, as far as nations and role nouns are looked for in them. */
export function wordsOfText(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) {
    const whole = match[0].replace(/[.'’]+$/, '')
    const word = whole.replace(/['’]s$/, '')
    const lower = word.toLowerCase()
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower,
      capital: lower.charAt(0) !== word.charAt(0),
      possessive: word !== whole,
      gap: ' ',
      sentence: 0,
      opens: false,
    })
  }
  return words
}
