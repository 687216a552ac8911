import type { Find } from '../find.ts'
import type { Line } from '../grammar/line.ts'

const OWN = new Set(['i', 'we', 'you', 'us', 'me'])

/**
 * Keeps what is told of others inside a quotation: "“The minister told me that ...,” she said". What "I" and "we" say
 * or anybody thinks there is the speaker's own statement, and what stands in a question is not told.
 */
export function tellInside(
  foundByLine: readonly (readonly Find[])[],
  lines: readonly Line[],
): readonly (readonly Find[])[] {
  return foundByLine.map((finds, at) => {
    const line = lines[at]!
    if (line.within === null || finds.length === 0) return finds
    return line.words.at(-1)?.lower === '?' ? [] : finds.filter((find) => isTold(find, line.text))
  })
}

function isTold({ source, sense }: Find, text: string): boolean {
  const [named] = source
  return named !== undefined && sense !== 'think' && !OWN.has(text.slice(...named).toLowerCase())
}
