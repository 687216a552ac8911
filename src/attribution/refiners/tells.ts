import { textAt, type Span } from '../../article/index.ts'
import { isClause } from '../grammar/clause.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'
import { canSpeak } from '../grammar/speaker.ts'
import type { Range } from '../grammar/subject.ts'
import type { Hint } from '../statement.ts'

/** "spoke about the harvest", "exchanged views on trade": what it was about is told, and not what was said. */
const TOPIC = /(?:^|\s)(?:about|on|over|regarding|of)$/iu
const TOPICAL = /^(?:about|on|over|regarding|of|for)\s/iu

/**
 * Says whether a hint that no rule bears out is a statement as Sayso counts them: somebody who can speak, or nobody
 * named, is told to have said something, in a clause or in quoted words. Corpora also count what things show, and talks
 * and reasons of which the topic alone is told.
 */
export function tells({ source, cue, content }: Hint, text: string, lines: readonly Line[]): boolean {
  if (TOPIC.test(textAt(text, cue)) || TOPICAL.test(textAt(text, content))) return false
  return (
    source.every((span) => holdsIn(span, lines, canSpeak)) &&
    content.some((span) => holdsIn(span, lines, isSaid))
  )
}

function isSaid(words: readonly Word[], [from, to]: Range): boolean {
  return (
    isClause(words, from, to) ||
    words.slice(from, to).some((word) => word.isQuoted || word.quotation !== null)
  )
}

/** Asks about the words at a span, in the line that they stand in. */
function holdsIn(
  [start, end]: Span,
  lines: readonly Line[],
  ask: (words: readonly Word[], range: Range) => boolean,
): boolean {
  for (const { words } of lines) {
    const from = words.findIndex((word) => word.end > start)
    if (from < 0 || words[from]!.start >= end) continue
    const to = words.findIndex((word) => word.start >= end)
    return ask(words, [from, to < 0 ? words.length : to])
  }
  return false
}
