import type { Span } from '../../article/index.ts'
import { contentSpans, type Find } from '../find.ts'
import { TAG } from '../grammar/tags.ts'
import { isQuotation, reads } from '../grammar/word.ts'
import type { Line } from '../grammar/line.ts'

type Place = readonly [line: number, find: number]

/**
 * Adds a line that is nothing but quotation to the statement it goes on with: "“...,” he said. “...”" is one statement
 * with two spans. The quotation must follow the statement within its paragraph, or open the next one after a quotation.
 * One that follows no statement is the beginning of the next: "“...” “...,” he said".
 */
export function extendQuotation(
  foundByLine: readonly (readonly Find[])[],
  lines: readonly Line[],
): readonly (readonly Find[])[] {
  const extended = foundByLine.map((finds) => [...finds])
  let open: Place | null = null
  let ahead: number[] = []
  lines.forEach((line, at) => {
    const finds = extended[at]!
    if (finds.length > 0) {
      const first = ahead.length > 0 ? firstQuoted(finds, line) : -1
      if (first >= 0 && isNear(lines, at - 1, at)) finds[first] = withAhead(finds[first]!, ahead, lines)
      ahead = []
      open = [at, lastTold(finds, line)]
    } else if (!isQuoteOnly(line)) {
      open = null
      ahead = []
    } else if (open !== null && isNear(lines, open[0], at)) {
      extended[open[0]]![open[1]] = withLine(extended[open[0]]![open[1]]!, line)
    } else {
      open = null
      if (!isAhead(lines, ahead, at)) ahead = []
      ahead.push(at)
    }
  })
  return extended
}

function withLine(find: Find, line: Line): Find {
  const isHeld = find.content.some(([, end]) => end > line.span[0])
  if (isHeld) return find
  return { ...find, content: [...find.content, ...quotedIn(line)] }
}

function quotedIn(line: Line): readonly Span[] {
  return contentSpans(line, [reads(line.words[0], 'but', 'and') ? 1 : 0, line.words.length])
}

function withAhead(find: Find, ahead: readonly number[], lines: readonly Line[]): Find {
  const before = ahead.flatMap((at) => quotedIn(lines[at]!))
  return { ...find, content: [...before, ...find.content] }
}

function isAhead(lines: readonly Line[], ahead: readonly number[], at: number): boolean {
  return ahead.length > 0 && isNear(lines, at - 1, at)
}

/** The index of the find whose content is the quotation that opens the line, -1 when there is none. */
function firstQuoted(finds: readonly Find[], { words }: Line): number {
  const opening = words[0]?.quotation?.inner[0]
  return opening === undefined ? -1 : finds.findIndex(({ content }) => content[0]?.[0] === opening[0])
}

/** The index of the find whose source or cue stands last in the line, among those that quote where one does. */
function lastTold(finds: readonly Find[], { words }: Line): number {
  const opened = new Set(words.filter(isQuotation).map(({ quotation }) => quotation!.inner[0]?.[0]))
  const quotes = (find: Find): boolean => find.content.some(([start]) => opened.has(start))
  const isQuoting = finds.some(quotes)
  let last = -1
  finds.forEach((find, at) => {
    if (isQuoting && !quotes(find)) return
    if (last < 0 || endOf(find) > endOf(finds[last]!)) last = at
  })
  return last
}

function endOf(find: Find): number {
  return Math.max(find.cue.at(-1)?.[1] ?? 0, find.source.at(-1)?.[1] ?? 0)
}

function isQuoteOnly({ words }: Line): boolean {
  // "But “...”" goes on as well.
  const first = reads(words[0], 'but', 'and') ? 1 : 0
  return (
    words.some((word) => word.quotation !== null) &&
    words.every((word, at) => at < first || (word.tags & (TAG.quote | TAG.mark)) !== 0)
  )
}

/** Within a paragraph, or in the next one after a quotation in marks of the same kind; a heading goes on with nothing. */
function isNear(lines: readonly Line[], from: number, to: number): boolean {
  const [before, after] = [lines[from]!, lines[to]!]
  if (after.paragraph === before.paragraph) return true
  const mark = markOf(before)
  return (
    after.paragraph === before.paragraph + 1 && mark !== null && mark === markOf(after) && !isHeading(after)
  )
}

/** Whether a line quotes in single or double marks, as far as its first quotation shows; null where nothing is quoted. */
function markOf({ words, text }: Line): 'single' | 'double' | null {
  const quotation = words.find((word) => word.quotation !== null)?.quotation
  if (!quotation) return null
  return "'‘".includes(text[quotation.span[0]] ?? ' ') ? 'single' : 'double'
}

const LONGEST_HEADING = 60

/** “Legend in the Coal Fields”: few words, each long one capitalised. */
function isHeading({ text, span }: Line): boolean {
  const words = text.slice(...span).match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return (
    span[1] - span[0] <= LONGEST_HEADING && long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
  )
}
