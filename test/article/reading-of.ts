import { toReading, type Reading } from '../../src/article/index.ts'
import { articleOf } from '../article-of.ts'

/** The reading of a text. */
export function readingOf(text: string): Reading {
  return toReading(articleOf(text))
}

/** The sentences of a text, as written. */
export function sentencesOf(text: string): readonly string[] {
  return readingOf(text).sentences.map(({ span }) => text.slice(...span))
}
