import type { Statement } from '../../../src/attribution/index.ts'
import { toponymsIn, whereIs, type PlacesByName, type Toponym } from '../../../src/claim/place/index.ts'
import { statementOf } from '../people/marked.ts'
import { readingOf } from './reading-of.ts'

/** The places that a statement with this content is about; `sourceOf` tells who says it, nobody if left out. */
export function aboutIn(
  text: string,
  content: string,
  known: PlacesByName,
  sourceOf: (from: number, to: number) => Statement['source'] = () => [],
): readonly Toponym[] {
  const reading = readingOf(text)
  const start = text.indexOf(content)
  const end = start + content.length
  const statement = statementOf({ source: sourceOf(start, end), content: [[start, end]] })
  return whereIs([statement], toponymsIn(reading, known), reading)[0] ?? []
}
