import { toReading, type Reading } from '../../../src/article/index.ts'
import { corpusArticle } from '../../../eval/corpus-article.ts'

/** A text of a test as a reading. */
export function readingOf(text: string): Reading {
  return toReading(corpusArticle({ id: 'test', text }))
}
