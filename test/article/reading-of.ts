import { toReading, type Article, type Reading } from '../../src/article/index.ts'

/** An article of nothing but this text. */
export function articleOf(text: string): Article {
  return {
    id: '',
    givenId: null,
    url: null,
    canonicalUrl: null,
    outlet: null,
    byline: null,
    title: null,
    published: null,
    captured: null,
    language: null,
    text,
    textSha256: '',
    incomplete: null,
  }
}

/** The reading of a text. */
export function readingOf(text: string): Reading {
  return toReading(articleOf(text))
}

/** The sentences of a text, as written. */
export function sentencesOf(text: string): readonly string[] {
  return readingOf(text).sentences.map(({ span }) => text.slice(...span))
}
