import { contentSpans, type Find } from '../find.ts'
import { TAG } from '../grammar/tags.ts'
import type { Line } from '../grammar/line.ts'

/**
 * Adds a line that is nothing but quotation to the statement it goes on with: "“...,” he said. “...”" is one statement
 * with two spans. The quotation must follow the statement within its paragraph, or open the next one after a quotation.
 */
export function extendQuotation(
  foundByLine: readonly (readonly Find[])[],
  lines: readonly Line[],
): readonly (readonly Find[])[] {
  const extended = foundByLine.map((finds) => [...finds])
  let open: readonly [line: number, find: number] | null = null
  lines.forEach((line, at) => {
    const finds = extended[at]!
    if (finds.length > 0) open = [at, lastTold(finds)]
    else if (!isQuoteOnly(line) || open === null || !isNear(lines, open[0], at)) open = null
    else {
      const find: Find = extended[open[0]]![open[1]]!
      extended[open[0]]![open[1]] = {
        ...find,
        content: [...find.content, ...contentSpans(line, [0, line.words.length])],
      }
    }
  })
  return extended
}

/** The index of the find whose content or cue stands last in the line. */
function lastTold(finds: readonly Find[]): number {
  let last = 0
  finds.forEach((find, at) => {
    if (endOf(find) > endOf(finds[last]!)) last = at
  })
  return last
}

function endOf(find: Find): number {
  return Math.max(find.cue.at(-1)?.[1] ?? 0, find.source.at(-1)?.[1] ?? 0)
}

function isQuoteOnly({ words }: Line): boolean {
  return (
    words.some((word) => word.quotation !== null) &&
    words.every((word) => (word.tags & (TAG.quote | TAG.mark)) !== 0)
  )
}

function isNear(lines: readonly Line[], from: number, to: number): boolean {
  const paragraphs = lines[to]!.paragraph - lines[from]!.paragraph
  return paragraphs === 0 || (paragraphs === 1 && lines[from]!.words.some((word) => word.quotation !== null))
}
