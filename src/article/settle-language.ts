import type { Article, Language } from './article.ts'

/**
 * Weighs the language that was said (a page's `lang`, a JSONL field) against the one that a detector found in the text.
 * What the caller gave is sure and stays; templates say "en" of everything, so a sure detector outweighs a page.
 */
export function settleLanguage(said: Language | null, detected: Language | null): Language | null {
  if (said === null || detected === null) return said ?? detected
  if (said.sure) return said
  if (said.code === detected.code) return { code: said.code, sure: true }
  return detected.sure ? detected : said
}

/** Yields the article with its language settled. */
export function withLanguage(article: Article, detected: Language | null): Article {
  return { ...article, language: settleLanguage(article.language, detected) }
}

/** Reads a language tag ("en-GB", "pt_BR", "ENG") down to its ISO 639-1 code, or null if it is none. */
export function toLanguageCode(tag: string | null | undefined): string | null {
  const first =
    (tag ?? '')
      .trim()
      .toLowerCase()
      .split(/[-_,;\s]/, 1)[0] ?? ''
  if (/^[a-z]{2}$/.test(first)) return first
  return THREE_LETTERS.get(first) ?? null
}

const THREE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['rus', 'ru'],
  ['ukr', 'uk'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['pol', 'pl'],
  ['ara', 'ar'],
  ['zho', 'zh'],
])
