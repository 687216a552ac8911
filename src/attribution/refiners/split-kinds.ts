import { bisect } from '../../article/index.ts'
import { contentSpans, type Find } from '../find.ts'
import { TAG } from '../grammar/tags.ts'
import { isFinite } from '../grammar/verbs.ts'
import { is, isComma, reads } from '../grammar/word.ts'
import type { Range } from '../grammar/subject.ts'
import type { Line } from '../grammar/line.ts'

/**
 * Parts what stands under one cue where the kind changes: "said that there had been a fire and that the plant would open
 * on Monday" tells what happened and what will. Only "and that" and "but that" part clauses surely enough.
 */
export function splitKinds(
  foundByLine: readonly (readonly Find[])[],
  lines: readonly Line[],
): readonly (readonly Find[])[] {
  return foundByLine.map((finds, at) => finds.flatMap((find) => split(find, lines[at]!)))
}

function split(find: Find, line: Line): readonly Find[] {
  const range = find.content.length === 1 ? rangeOf(line, find.content[0]![0], find.content[0]![1]) : null
  const at = range === null ? null : partingIn(line, range)
  if (range === null || at === null) return [find]
  const end = isComma(line.words[at - 1]) ? at - 1 : at
  return [
    { ...find, content: contentSpans(line, [range[0], end]) },
    { ...find, content: contentSpans(line, [at + 2, range[1]]) },
  ]
}

/** The index of the "and" or "but" at which the tense turns to or from the future; null when it nowhere does. */
function partingIn({ words }: Line, [from, to]: Range): number | null {
  for (let at = from + 2; at + 3 < to; at += 1) {
    if (!reads(words[at], 'and', 'but') || !reads(words[at + 1], 'that')) continue
    const isParted = tells(words, from, at) && tells(words, at + 2, to)
    return isParted && isAhead(words, from, at) !== isAhead(words, at + 2, to) ? at : null
  }
  return null
}

function tells(words: Line['words'], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (isFinite(words, at)) return true
  return false
}

function isAhead(words: Line['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (is(words[at], TAG.modal) && reads(words[at], 'will', 'would', "'ll", "won't", "wouldn't", 'shall'))
      return true
  return false
}

/** The words of the line between two offsets; null when the content stands in another line. */
function rangeOf({ words, span }: Line, start: number, end: number): Range | null {
  if (start < span[0] || end > span[1]) return null
  const from = bisect(words, (word) => word.end <= start)
  let to = from
  while (to < words.length && words[to]!.start < end) to += 1
  return to - from > 6 ? [from, to] : null
}
