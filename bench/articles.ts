import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** An article made for a bench: about 500 words, put together from whole paragraphs of the project's corpus. */
export interface BenchArticle {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly language: 'en'
  readonly text: string
}

/**
 * Makes `count` different articles of about `words` words, always the same ones. Paragraphs of one corpus article stay
 * together and in order, so that pronouns have somebody to mean; the numbers in them vary from article to article.
 */
export function benchArticles(count: number, words = 500): readonly BenchArticle[] {
  const corpus = corpusTexts()
  return Array.from({ length: count }, (_, index) => {
    const paragraphs: string[] = []
    for (let next = index, length = 0; length < words; next += 7) {
      const text = corpus[next % corpus.length]!.replace(/\d+/g, (digits) => shifted(digits, index))
      paragraphs.push(text)
      length += text.split(/\s+/).length
    }
    const text = cutTo(paragraphs.join('\n\n'), words)
    return {
      id: `bench-${index}`,
      title: `Bench article ${index}`,
      published: '2026-11-20',
      language: 'en',
      text,
    }
  })
}

function corpusTexts(): readonly string[] {
  return readdirSync('corpus')
    .filter((name) => /^\d+\.json$/.test(name))
    .toSorted()
    .map((name) => (JSON.parse(readFileSync(join('corpus', name), 'utf8')) as { text: string }).text)
}

/** Keeps years and dates plausible: only numbers of three digits or fewer change, and never their length. */
function shifted(digits: string, by: number): string {
  if (digits.length > 3 || digits.length < 2) return digits
  const low = 10 ** (digits.length - 1)
  return String(low + ((Number(digits) - low + by) % (digits.length === 2 ? 18 : 899)))
}

/** Ends with the paragraph in which the wanted length is reached. */
function cutTo(text: string, words: number): string {
  let length = 0
  const kept: string[] = []
  for (const paragraph of text.split('\n\n')) {
    kept.push(paragraph)
    length += paragraph.split(/\s+/).length
    if (length >= words) break
  }
  return kept.join('\n\n')
}
